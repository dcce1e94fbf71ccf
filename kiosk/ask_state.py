"""What the pages ASK, ANSWER and QUESTION hold: frozen parts of the screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from db.assistant.question_values import Question
from db.assistant.values import Answer, Candidate
from db.errors import Known
from kiosk.typed import Typed


@dataclass(frozen=True, slots=True)
class AskState:
    typed: Typed = field(default_factory=Typed)
    suggestions: tuple[Candidate, ...] = ()
    is_waiting: bool = False  # asked before the catalogue was there
    answer: Answer | None = None
    chosen: str = ""  # the procedure whose passage is shown
    is_rejected: bool = False  # the citizen meant something else
    rephrased: str = ""  # the passage in the words of a language model


class Step(Enum):
    """How far somebody is with a question for an officer."""

    WRITE = 0
    SENDING = 1
    LEFT = 2  # the code is on the screen
    CODE = 3  # the code is being typed
    LOOKING = 4
    FOUND = 5


@dataclass(frozen=True, slots=True)
class QuestionPart:
    step: Step = Step.WRITE
    words: Typed = field(default_factory=Typed)
    code: Typed = field(default_factory=Typed)
    question: Question | None = None  # left now, or found by its code
    failure: Known | None = None
    is_resting: bool = False  # too many wrong codes in a short while
    is_printed: bool = False


def candidate_of(state: AskState) -> Candidate | None:
    """The procedure whose passage is shown."""
    candidates = state.answer.candidates if state.answer else ()
    return next((each for each in candidates if each.code == state.chosen), None)
