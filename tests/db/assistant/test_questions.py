"""Questions left for officers, on both back ends."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from db.assistant import questions, questions_boards
from db.assistant.question_text import parse_code
from db.assistant.question_values import Question, QuestionState
from db.errors import CommandReused, QuestionLength, QuestionSettled, Unknown
from db.people import boards as people
from db.queue import boards
from db.record import Record
from db.tables.assistant import question as table
from db.words import Language
from tests.records import command_id

WORDS = "Mất sổ đỏ thì làm lại ở đâu?"


def leave(record: Record, words: str = WORDS, once: str | None = None) -> Question:
    return questions.leave(
        record,
        command_id=once or command_id(),
        words=words,
        language=Language.VI,
        place="kiosk",
    )


def answered(record: Record, left: Question, words: str = "Ở quầy 4.", **more: bool) -> Question:
    return questions.answer(
        record, command_id=command_id(), question_id=left.id, answer=words, **more
    )


def read(record: Record, code: str) -> Question:
    return questions.read(record, command_id=command_id(), code=code)


def test_a_question_waits_under_its_code(record: Record) -> None:
    left = leave(record, "Gọi tôi 0912 345 678:\nmất sổ đỏ làm lại ở đâu?")

    assert left.code == parse_code(left.code)
    assert "Gọi tôi •••: mất sổ đỏ làm lại ở đâu?" == left.words
    assert (QuestionState.OPEN, "", "kiosk") == (left.state, left.answer, left.place)
    assert (left,) == questions_boards.open_questions(record)
    assert left == read(record, left.code)


def test_asked_again_by_the_same_command_is_asked_once(record: Record) -> None:
    once = command_id()
    first, again = leave(record, once=once), leave(record, once=once)
    other = leave(record)

    assert first == again
    assert first.code != other.code
    assert [first.id, other.id] == [q.id for q in questions_boards.open_questions(record)]


def test_the_command_of_another_action_leaves_nothing(record: Record) -> None:
    once = command_id()
    leave(record, once=once)

    with pytest.raises(CommandReused):
        questions.drop(record, command_id=once, question_id=1, reason="không rõ")


def test_an_answer_is_read_by_the_code_and_the_first_time_is_noted(record: Record) -> None:
    officer = people.officers(record)[0].id
    left = leave(record)
    done = questions.answer(
        record, command_id=command_id(), question_id=left.id, answer="  Ở  quầy 4. ", by=officer
    )
    first, second = (
        read(record, left.code.lower()),
        read(record, f" {left.code[:3]}-{left.code[3:]}"),
    )

    assert ("Ở quầy 4.", officer, None) == (done.answer, done.officer_id, done.read_at)
    assert () == questions_boards.open_questions(record)
    assert first.read_at is not None
    assert first == second
    assert replace(done, read_at=first.read_at) == first


def test_looking_at_an_open_question_changes_nothing(record: Record) -> None:
    left = leave(record)
    before = boards.version(record)

    read(record, left.code)

    assert before == boards.version(record)


def test_an_answer_given_meanwhile_is_not_written_over(record: Record) -> None:
    left = leave(record)
    answered(record, left, "Ở quầy 4.")

    with pytest.raises(QuestionSettled):
        answered(record, left, "Ở quầy 5.")
    assert "Ở quầy 4." == read(record, left.code).answer


def test_a_corrected_answer_is_unread(record: Record) -> None:
    left = leave(record)
    answered(record, left)
    read(record, left.code)
    corrected = answered(record, left, "Ở quầy 5.", corrects=True)

    assert ("Ở quầy 5.", None) == (corrected.answer, corrected.read_at)


def test_there_is_nothing_to_correct_in_an_open_one(record: Record) -> None:
    with pytest.raises(QuestionSettled):
        answered(record, leave(record), corrects=True)


def test_a_dropped_question_says_why(record: Record) -> None:
    left = leave(record)
    once = command_id()
    facts = {"command_id": once, "question_id": left.id, "reason": "Việc này của công an xã."}
    dropped = questions.drop(record, **facts)  # type: ignore[arg-type]
    again = questions.drop(record, **facts)  # type: ignore[arg-type]

    assert (QuestionState.DROPPED, "Việc này của công an xã.") == (dropped.state, dropped.answer)
    assert dropped == again
    assert () == questions_boards.open_questions(record)
    assert (dropped,) == questions_boards.settled_questions(record)
    with pytest.raises(QuestionSettled):
        questions.drop(record, command_id=command_id(), question_id=left.id, reason="hai lần")


def test_no_reason_no_answer_no_words(record: Record) -> None:
    left = leave(record)

    with pytest.raises(QuestionLength):
        questions.drop(record, command_id=command_id(), question_id=left.id, reason=" ")
    with pytest.raises(QuestionLength):
        answered(record, left, "")
    with pytest.raises(QuestionLength):
        leave(record, "0912345678")
    with pytest.raises(ValueError, match="street"):
        questions.leave(
            record, command_id=command_id(), words=WORDS, language=Language.VI, place="street"
        )
    assert (left,) == questions_boards.open_questions(record)


@pytest.mark.parametrize("code", ["K7M4QX", "", "'; DROP TABLE question", "K7M4Q\x00"])
def test_an_unknown_code_is_refused(record: Record, code: str) -> None:
    with pytest.raises(Unknown) as refused:
        read(record, code)
    assert "question" == refused.value.facts["kind"]


def test_an_unknown_question_is_refused(record: Record) -> None:
    with pytest.raises(Unknown):
        questions.answer(record, command_id=command_id(), question_id=99, answer="Ở quầy 4.")


def test_open_questions_come_oldest_first_and_are_counted(record: Record) -> None:
    left = [leave(record, f"Câu hỏi thứ {n}") for n in range(5)]
    answered(record, left[2])

    found = questions_boards.open_questions(record, limit=3)

    assert [left[0], left[1], left[3]] == list(found)
    assert 4 == questions_boards.count_open(record)


def test_a_taken_code_is_drawn_anew(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter("BBBBBBBBBBBBCCCCCC")
    monkeypatch.setattr(random.SystemRandom, "choice", lambda _self, _letters: next(drawn))

    assert ["BBBBBB", "CCCCCC"] == [leave(record).code, leave(record).code]
    count = record.ask(
        lambda look: look.connection.execute(select(func.count()).select_from(table)).scalar()
    )
    assert 2 == count
