"""A question for an officer at the kiosk: left for a code, read by it, guessed by nobody."""

from __future__ import annotations

from uuid import uuid4

import pytest

from db.assistant import questions, questions_boards
from db.errors import RecordUnavailable
from kiosk import ask_work
from kiosk.ask_state import QuestionPart, Step
from kiosk.kiosk_screen import Page
from kiosk.question_slip import PREFIX
from printing.outcome import Sent, Trouble, TroubleCode
from tests.kiosk.ask_fakes import BASIS, WrittenAssistant, ask, type_keys
from tests.kiosk.kiosk_stage import Stage

ODD = "vé máy bay đi đâu mua"
ODD_KEYS = "vé máy bay ddi ddâu mua"


@pytest.fixture(autouse=True)
def _nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask_work, "assistant", lambda *_, **__: (WrittenAssistant(), BASIS))
    monkeypatch.setattr(ask_work, "note_miss", lambda *_, **__: None)


@pytest.fixture
def written(stage: Stage) -> Stage:
    """A question that nobody could answer is about to be sent."""
    stage.kiosk.ask.open()
    stage.live.drain()
    type_keys(stage, ODD_KEYS)
    stage.kiosk.question.write()
    return stage


@pytest.fixture
def left(written: Stage) -> Stage:
    """It has been sent."""
    written.kiosk.question.done()
    written.live.drain()
    return written


def _step(stage: Stage) -> Step:
    return stage.kiosk.screen.question.step


def _code(stage: Stage) -> str:
    question = stage.kiosk.screen.question.question
    assert question is not None
    return question.code


def _look_for(stage: Stage, code: str) -> None:
    if stage.page is Page.HOME:
        stage.kiosk.question.askForCode()
    stage.kiosk.question.clear()
    type_keys(stage, code)
    stage.kiosk.question.done()
    stage.live.drain()


def test_it_begins_with_what_was_asked(written: Stage) -> None:
    assert (written.page, _step(written)) == (Page.QUESTION, Step.WRITE)
    assert written.kiosk.question.property("typed") == ODD


def test_a_code_for_a_question(left: Stage) -> None:
    [kept] = questions_boards.open_questions(left.record)

    assert (kept.words, kept.place, kept.code) == (ODD, "kiosk", _code(left))
    assert left.kiosk.question.property("code") == f"{kept.code[:3]} {kept.code[3:]}"
    assert left.kiosk.question.property("qrPath") != ""


def test_the_code_is_printed(left: Stage) -> None:
    slip = left.spool.slips[-1]
    left.spool.end()

    assert (slip.number, slip.qr) == (_code(left), f"{PREFIX}:{_code(left)}")
    assert left.kiosk.question.property("printed") == "Mã đã được in ra giấy."


@pytest.mark.parametrize("outcome", [Sent(TroubleCode.SILENT), Trouble(TroubleCode.STALLED)])
def test_paper_nobody_can_be_sure_of_is_not_announced(left: Stage, outcome: Sent | Trouble) -> None:
    left.spool.end(outcome)

    assert left.kiosk.question.property("printed") == ""
    assert _step(left) is Step.LEFT


def test_sent_twice_it_is_one_question(written: Stage) -> None:
    written.live.trouble = RecordUnavailable(reason="the cable")
    written.live.loses_answers = True
    written.kiosk.question.done()
    written.live.drain()
    failed = (_step(written), written.kiosk.question.property("failure") != "")
    written.live.trouble = None
    written.kiosk.question.done()
    written.live.drain()

    assert failed == (Step.WRITE, True)
    assert _step(written) is Step.LEFT
    assert len(questions_boards.open_questions(written.record)) == 1


def test_other_words_after_a_lost_answer_are_another_question(written: Stage) -> None:
    written.live.trouble = RecordUnavailable(reason="the cable")
    written.live.loses_answers = True
    written.kiosk.question.done()
    written.live.drain()
    written.live.trouble = None
    type_keys(written, " nhe")
    written.kiosk.question.done()
    written.live.drain()

    assert _step(written) is Step.LEFT
    assert f"{ODD} nhe" in [each.words for each in questions_boards.open_questions(written.record)]


def test_an_answer_that_comes_late_does_not_disturb_who_writes(written: Stage) -> None:
    written.kiosk.question.done()
    written.kiosk.back()
    written.kiosk.question.write()
    written.live.drain()

    assert (_step(written), written.kiosk.question.property("typed")) == (Step.WRITE, ODD)


def test_an_answer_is_read_by_its_code(left: Stage) -> None:
    code = _code(left)
    [kept] = questions_boards.open_questions(left.record)
    left.kiosk.home()
    left.live.drain()
    _look_for(left, code.lower())
    waiting = left.kiosk.question.property("answer")
    left.kiosk.home()
    questions.answer(
        left.record, command_id=str(uuid4()), question_id=kept.id, answer="Ở phòng vé."
    )
    _look_for(left, code)

    assert waiting == "Cán bộ chưa trả lời. Xin Ông/Bà xem lại sau."
    assert _step(left) is Step.FOUND
    assert left.kiosk.question.property("answer") == "Ở phòng vé."
    assert left.kiosk.question.property("isAnswered") is True


def test_a_question_that_was_dropped_says_why(left: Stage) -> None:
    code = _code(left)
    [kept] = questions_boards.open_questions(left.record)
    questions.drop(
        left.record, command_id=str(uuid4()), question_id=kept.id, reason="Không thuộc trung tâm."
    )
    left.kiosk.home()
    _look_for(left, code)

    assert left.kiosk.question.property("answer") == (
        "Câu hỏi này không được trả lời. Lý do: Không thuộc trung tâm."
    )


@pytest.mark.parametrize("code", ["222222", "abc", "AAAAAA", "'; DROP"])
def test_a_code_nobody_has(stage: Stage, code: str) -> None:
    _look_for(stage, code)

    assert _step(stage) is Step.CODE
    assert stage.kiosk.question.property("failure").startswith("Không có mã này.")


def test_guessing_is_slowed_down(stage: Stage) -> None:
    for _ in range(5):
        _look_for(stage, "222222")
    _look_for(stage, "333333")
    resting = stage.kiosk.question.property("failure")
    stage.clock.value += 61
    _look_for(stage, "333333")

    assert resting == "Đã nhập sai nhiều lần. Xin chờ một phút rồi thử lại."
    assert stage.kiosk.question.property("failure").startswith("Không có mã này.")


def test_a_scanned_code(left: Stage) -> None:
    slip = left.spool.slips[-1]
    left.kiosk.home()
    left.kiosk.scan(str(slip.qr))
    left.live.drain()

    assert (left.page, _step(left)) == (Page.QUESTION, Step.FOUND)


def test_whoever_left_sees_nothing(written: Stage) -> None:
    written.kiosk.question.done()
    written.kiosk.home()
    written.live.drain()

    assert (written.page, written.kiosk.screen.question) == (Page.HOME, QuestionPart())


def test_too_short_a_question(stage: Stage) -> None:
    stage.kiosk.ask.open()
    stage.live.drain()
    type_keys(stage, "a")
    stage.kiosk.question.write()
    stage.kiosk.question.done()
    stage.live.drain()

    assert _step(stage) is Step.WRITE
    assert stage.kiosk.question.property("failure") != ""


def test_from_an_answer_that_is_none(stage: Stage) -> None:
    ask(stage, "zzzz qqqq")
    stage.kiosk.question.write()

    assert (stage.page, stage.kiosk.question.property("typed")) == (Page.QUESTION, "zzzz qqqq")
