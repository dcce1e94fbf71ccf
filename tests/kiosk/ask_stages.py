"""How the pages of asking come onto the screen, answered by a written assistant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final
from uuid import uuid4

from db.assistant import questions
from db.assistant.values import Aspect
from kiosk.kiosk_screen import Page
from tests.kiosk.ask_fakes import (
    BIRTH,
    COPY,
    MARRIAGE,
    PAPERS,
    WrittenAssistant,
    candidate,
    known,
    type_keys,
    unknown,
)
from tests.kiosk.kiosk_stage import Stage

LONG_QUESTION: Final = (
    "Tôi muốn làm giấy khai sinh cho con nhưng đã mất giấy chứng sinh, vợ chồng tôi chưa đăng ký"
    " kết hôn và đang ở trọ tại phường này thì cần mang những giấy tờ nào, mất bao lâu, ở quầy"
)
_ANSWER: Final = " ".join(PAPERS) * 4
_CODES: Final = (BIRTH, MARRIAGE, COPY)


def written_assistant() -> WrittenAssistant:
    """It knows a passage, a list of procedures, and guesses."""
    papers = [candidate(code, aspect=Aspect.PAPERS, lines=PAPERS * 5) for code in _CODES]
    return WrittenAssistant(
        {
            "p": known(LONG_QUESTION, *papers),
            "b": known("khai sinh", *map(candidate, _CODES)),
            "u": unknown("vé máy bay mua ở đâu", *map(candidate, _CODES)),
        }
    )


def line(keys: str = "") -> Callable[[Stage], None]:
    """Something stands on the line."""

    def show(stage: Stage) -> None:
        stage.kiosk.ask.open()
        stage.kiosk._flow.ask._use(written_assistant())  # type: ignore[arg-type]
        stage.live.waiting.clear()
        stage.kiosk._flow.ask._is_making = False
        type_keys(stage, keys)

    return show


def answered(words: str) -> Callable[[Stage], None]:
    """It has been asked."""

    def show(stage: Stage) -> None:
        line(words)(stage)
        stage.kiosk.ask.ask()
        stage.live.waiting.clear()

    return show


def written(stage: Stage) -> None:
    line(LONG_QUESTION)(stage)
    stage.kiosk.question.write()


def left(stage: Stage) -> None:
    line("ve may bay")(stage)
    stage.kiosk.question.write()
    stage.kiosk.question.done()
    stage.live.drain()


def wrong_code(stage: Stage) -> None:
    stage.kiosk.question.askForCode()
    type_keys(stage, "222222")
    stage.kiosk.question.done()
    stage.live.drain()


def read(stage: Stage) -> None:
    left(stage)
    question = stage.kiosk.screen.question.question
    assert question is not None
    questions.answer(stage.record, command_id=str(uuid4()), question_id=question.id, answer=_ANSWER)
    stage.kiosk._core.go(Page.HOME)
    stage.kiosk.question.askForCode()
    type_keys(stage, question.code)
    stage.kiosk.question.done()
    stage.live.drain()


ASK_STAGINGS: Final[Mapping[str, tuple[Page, Callable[[Stage], None]]]] = {
    "empty line": (Page.ASK, line()),
    "suggestions": (Page.ASK, line("khai sinh")),
    "full line": (Page.ASK, line(LONG_QUESTION)),
    "passage": (Page.ANSWER, answered("p")),
    "procedures found": (Page.ANSWER, answered("b")),
    "not known": (Page.ANSWER, answered("u")),
    "nothing found": (Page.ANSWER, answered("q")),
    "question to send": (Page.QUESTION, written),
    "code of a question": (Page.QUESTION, left),
    "wrong code": (Page.QUESTION, wrong_code),
    "answer of an officer": (Page.QUESTION, read),
}
