"""What the pages ASK and ANSWER say, in the language spoken now. Pure but for the translations."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.assistant.values import Aspect, Candidate, Passage
from db.queue.values import Purpose
from kiosk import queue_words
from kiosk.ask_state import AskState, candidate_of
from kiosk.kiosk_rows import official_title, shortened
from kiosk.kiosk_screen import Screen, counters_of, line_for, procedure_of
from kiosk.procedure_words import short_name
from kiosk.words import unknown_fact

translate = QCoreApplication.translate
_LONGEST_SUGGESTION = 72
_LONGEST_BRIEF = 46  # two lines of half a low screen


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    key: str
    title: str
    brief: str  # where there is little room


@dataclass(frozen=True, slots=True)
class FoundRow:
    key: str
    title: str
    brief: str
    official: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PassageRow:
    key: int
    words: str


@dataclass(frozen=True, slots=True)
class AnswerPage:
    asked: str = ""
    is_known: bool = False
    heading: str = ""
    chosen: str = ""  # the code of the procedure whose passage is shown
    title: str = ""
    aspect: str = ""
    source: str = ""
    is_rephrased: bool = False
    advice: str = ""  # whom to ask instead


def suggestion_rows(screen: Screen, language: str) -> tuple[SuggestionRow, ...]:
    return tuple(_suggestion(screen, each, language) for each in screen.ask.suggestions)


def found_rows(screen: Screen, language: str) -> tuple[FoundRow, ...]:
    """The procedures that may have been meant."""
    state = screen.ask
    candidates = state.answer.candidates if state.answer else ()
    return tuple(_found(screen, each, language) for each in candidates)


def passage_rows(state: AskState) -> tuple[PassageRow, ...]:
    """The passage, word for word, or as a language model has put it."""
    passage = _passage(state)
    if passage is None:
        return ()
    lines = (state.rephrased,) if state.rephrased else passage.lines or (unknown_fact(),)
    return tuple(PassageRow(*each) for each in enumerate(lines))


def answer_page(screen: Screen, language: str) -> AnswerPage:
    """Everything around the passage and the procedures found."""
    state = screen.ask
    if state.answer is None:
        return AnswerPage()
    passage, candidate = _passage(state), candidate_of(state)
    is_known = state.answer.is_known and not state.is_rejected
    return AnswerPage(
        asked=translate("AnswerPage", "Ông/Bà hỏi: “%1”").replace("%1", state.answer.words),
        is_known=is_known,
        heading=_heading(state, is_known),
        chosen=state.chosen,
        title=_title(screen, candidate, language) if candidate and passage else "",
        aspect=aspect_words(passage.aspect) if passage else "",
        source=_source(passage) if passage else "",
        is_rephrased=bool(state.rephrased),
        advice=advice_words(screen),
    )


def aspect_words(aspect: Aspect) -> str:
    return {
        Aspect.PAPERS: translate("AnswerPage", "Giấy tờ cần mang"),
        Aspect.FEE: translate("AnswerPage", "Phí, lệ phí"),
        Aspect.TIME: translate("AnswerPage", "Thời hạn giải quyết"),
        Aspect.WHERE: translate("AnswerPage", "Nơi nộp"),
        Aspect.WHO: translate("AnswerPage", "Ai được làm"),
        Aspect.RESULT: translate("AnswerPage", "Kết quả"),
        Aspect.HOW: translate("AnswerPage", "Cách làm"),
    }[aspect]


def advice_words(screen: Screen) -> str:
    """Where somebody can be asked: the counters that give advice."""
    line = line_for(screen, Purpose.ADVICE)
    counters = queue_words.counter_words(counters_of(screen, line.line.id)) if line else ""
    if not counters:
        return translate("AnswerPage", "Xin Ông/Bà hỏi cán bộ.")
    return translate("AnswerPage", "Xin Ông/Bà hỏi cán bộ: %1.").replace("%1", counters)


def _heading(state: AskState, is_known: bool) -> str:
    if not is_known:
        return translate("AnswerPage", "Máy không biết")
    if _passage(state) is None:
        return translate("AnswerPage", "Ông/Bà cần thủ tục nào?")
    return ""


def _passage(state: AskState) -> Passage | None:
    candidate = candidate_of(state)
    if candidate is None or state.answer is None or state.is_rejected:
        return None
    return candidate.passage if state.answer.is_known else None


def _suggestion(screen: Screen, candidate: Candidate, language: str) -> SuggestionRow:
    title = _title(screen, candidate, language)
    brief = shortened(title, _LONGEST_BRIEF)
    return SuggestionRow(candidate.code, shortened(title, _LONGEST_SUGGESTION), brief)


def _found(screen: Screen, candidate: Candidate, language: str) -> FoundRow:
    procedure = procedure_of(screen, candidate.code)
    title = _title(screen, candidate, language)
    return FoundRow(
        key=candidate.code,
        title=shortened(title, 80),
        brief=shortened(title, _LONGEST_BRIEF),
        official=official_title(procedure, title, 105) if procedure else "",
        chosen=candidate.code == screen.ask.chosen,
    )


def _title(screen: Screen, candidate: Candidate, language: str) -> str:
    procedure = procedure_of(screen, candidate.code)
    return short_name(procedure, language) if procedure else candidate.title


_LONGEST_SOURCE = 60


def _source(passage: Passage) -> str:
    words = translate("ProcedureWords", "Nguồn: %1").replace(
        "%1", shortened(passage.source, _LONGEST_SOURCE)
    )
    if not passage.source:
        return translate("ProcedureWords", "Nguồn: hỏi cán bộ")
    return f"{words}, {passage.source_date:%d/%m/%Y}" if passage.source_date else words
