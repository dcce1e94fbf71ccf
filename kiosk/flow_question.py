"""A question for an officer: left for a code, and its answer read by that code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import uuid4

from db.assistant.question_text import parse_code
from db.assistant.question_values import Question
from db.errors import Known, Unknown
from db.words import Language
from kiosk import ask_work
from kiosk.ask_state import QuestionPart, Step
from kiosk.flow_core import FlowCore
from kiosk.key_guard import KeyGuard
from kiosk.kiosk_screen import Page, centre_of
from kiosk.question_slip import make_question_slip
from kiosk.typed import Typed, erased, strike
from printing.outcome import Outcome, Trouble, TroubleCode

_LONGEST_CODE = 9  # six characters, however they are parted
_TRIES, _TRIES_S = 5, 60.0  # wrong codes in a while: more is guessing


class QuestionFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core
        self._guard = KeyGuard(core.seconds)
        self._wrong_at: list[float] = []
        self._command_id = ""

    # Ways in

    def write(self) -> None:
        """What could not be answered, as it was asked; it can be changed before it is sent."""
        if self._core.screen.page in {Page.ANSWER, Page.ASK}:
            self._command_id = str(uuid4())
            self._core.go(Page.QUESTION, question=QuestionPart(words=self._core.screen.ask.typed))

    def ask_for_code(self) -> None:
        """Somebody comes for an answer."""
        if self._core.screen.page in {Page.HOME, Page.ASK}:
            self._core.go(Page.QUESTION, question=QuestionPart(Step.CODE))

    def scanned(self, code: str) -> None:
        """The code was held before the scanner."""
        self._core.go(Page.QUESTION, question=QuestionPart(Step.CODE, code=Typed(code)))
        self.done()

    # Typing

    def key(self, key: str) -> None:
        if self._guard.passes(key):
            telex = self._core.language() is Language.VI
            self._type(
                partial(strike, key=key, telex=telex),
                lambda code: code if len(code.text) >= _LONGEST_CODE else _of_code(code, key),
            )

    def erase(self) -> None:
        self._type(erased, erased)

    def clear(self) -> None:
        self._type(lambda _: Typed(), lambda _: Typed())

    def _type(self, in_words: Callable[[Typed], Typed], in_code: Callable[[Typed], Typed]) -> None:
        part = self._part
        if self._core.screen.page is not Page.QUESTION:
            return
        self._core.touch()
        if part.step is Step.WRITE:
            self._command_id = str(uuid4())  # other words are another question
            self._show(words=in_words(part.words), failure=None)
        elif part.step is Step.CODE:
            self._show(code=in_code(part.code), failure=None, is_resting=False)

    # Sending and looking

    def done(self) -> None:
        """Send the question, or look for the answer."""
        if self._core.screen.page is not Page.QUESTION:
            return
        self._core.touch()
        if self._part.step is Step.WRITE and self._part.words.text.strip():
            self._send()
        elif self._part.step is Step.CODE and self._part.code.text.strip():
            self._look()

    def _send(self) -> None:
        part, visit = self._part, self._core.screen.visit
        self._show(step=Step.SENDING, failure=None)
        work = partial(
            ask_work.leave,
            command_id=self._command_id,
            words=part.words.text.strip(),
            language=self._core.language(),
        )
        self._core.live.run(work, partial(self._sent, visit), partial(self._unsent, visit))

    def _sent(self, visit: int, question: Question) -> None:
        if self._is_still(visit, Step.SENDING):
            self._core.go(Page.QUESTION, question=QuestionPart(Step.LEFT, question=question))
            self._print(question)

    def _unsent(self, visit: int, failure: Known) -> None:
        if self._is_still(visit, Step.SENDING):
            self._core.touch()
            self._show(step=Step.WRITE, failure=failure)

    def _print(self, question: Question) -> None:
        """The code on paper too, where there is a printer."""
        centre = centre_of(self._core.screen)
        if centre is not None and self._core.ticketing.paper.prints:
            told = partial(self._printed, question.id)
            self._core.ticketing.paper.print_note(make_question_slip(question, centre), told)

    def _printed(self, question_id: int, outcome: Outcome) -> None:
        """A printer that says nothing of itself may not have printed: the screen says nothing."""
        shown = self._part.question
        is_sure = not isinstance(outcome, Trouble) and outcome.warning is not TroubleCode.SILENT
        if is_sure and shown is not None and shown.id == question_id:
            self._show(is_printed=True)

    def _look(self) -> None:
        now, visit = self._core.seconds(), self._core.screen.visit
        self._wrong_at = [at for at in self._wrong_at if now - at < _TRIES_S]
        if len(self._wrong_at) >= _TRIES:
            self._show(is_resting=True)
            return
        code = self._part.code.text
        self._show(step=Step.LOOKING, failure=None)
        if parse_code(code) is None:
            self._unfound(visit, Unknown(kind="question", key=""))
            return
        work = partial(ask_work.read, command_id=str(uuid4()), code=code)
        self._core.live.run(work, partial(self._found, visit), partial(self._unfound, visit))

    def _found(self, visit: int, question: Question) -> None:
        if self._is_still(visit, Step.LOOKING):
            self._core.go(Page.QUESTION, question=QuestionPart(Step.FOUND, question=question))

    def _unfound(self, visit: int, failure: Known) -> None:
        if isinstance(failure, Unknown):
            self._wrong_at.append(self._core.seconds())
        if self._is_still(visit, Step.LOOKING):
            self._core.touch()
            self._show(step=Step.CODE, failure=failure)

    def _is_still(self, visit: int, step: Step) -> bool:
        """The citizen who asked is still there, and waits for this."""
        screen = self._core.screen
        return screen.visit == visit and screen.page is Page.QUESTION and self._part.step is step

    @property
    def _part(self) -> QuestionPart:
        return self._core.screen.question

    def _show(self, **changes: Any) -> None:
        self._core.show(question=replace(self._part, **changes))


def _of_code(code: Typed, key: str) -> Typed:
    return strike(code, key.upper(), telex=False)
