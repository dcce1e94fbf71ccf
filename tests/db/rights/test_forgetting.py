"""Who may leave, answer and read a question on the server, and what may be forgotten when."""
# ruff: noqa: S608

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from db.assistant import questions, questions_boards, store
from db.assistant.question_values import Question, QuestionState
from db.day import store as day
from db.day.retention import PARTS
from db.errors import RecordForbidden
from db.hall.boards import notices
from db.hall.store import end_emergency, put_notice, raise_emergency
from db.people import boards as people
from db.record import Record
from db.rights.roles import LoginRole
from db.words import Language, Names
from desk import inbox_work
from tests.db.queue.hall import FakeClock, Hall
from tests.db.rights.conftest import Centre
from tests.db.rights.probes import TURN
from tests.records import command_id

WRITERS = (LoginRole.KIOSK, LoginRole.OFFICER, LoginRole.MANAGER, LoginRole.ADMIN)
FORBIDDEN = "42501"


def leave(record: Record) -> Question:
    return questions.leave(
        record, command_id=command_id(), words="Nộp ở đâu?", language=Language.VI, place="kiosk"
    )


def read(record: Record, code: str) -> Question:
    return questions.read(record, command_id=command_id(), code=code)


def all_notices(record: Record) -> list[str]:
    """What is kept, also of what is over."""
    return sorted((each.texts.vi for each in notices(record, everything=True)), reverse=True)


@pytest.fixture
def aged(centre: Centre) -> Centre:
    """A centre with a question, notices and numbers of a hundred days ago, and of today."""
    then = datetime.now(UTC) - timedelta(days=100)
    past = Hall.at(centre.owner.url, FakeClock(then))
    past.issue()
    leave(past.record)
    for words, ends_at in (("Đã hết", then + timedelta(hours=1)), ("Luôn đọc", None)):
        put_notice(past.record, command_id=command_id(), texts=Names(words), ends_at=ends_at)
    past.record.close()
    leave(centre.owner)
    raise_emergency(centre.owner, command_id=command_id(), texts=Names("Có cháy"))
    end_emergency(centre.owner, command_id=command_id())
    return centre


def test_a_kiosk_leaves_and_reads_what_an_officer_answers(centre: Centre) -> None:
    kiosk, officer = centre.login(LoginRole.KIOSK), centre.login(LoginRole.OFFICER)
    left, other = leave(kiosk), leave(kiosk)
    open_before = questions_boards.count_open(officer)
    done = questions.answer(
        officer, command_id=command_id(), question_id=left.id, answer="Ở quầy 4."
    )
    questions.drop(officer, command_id=command_id(), question_id=other.id, reason="Lặp lại.")
    seen = read(kiosk, left.code)
    corrected = questions.answer(
        centre.login(LoginRole.MANAGER), command_id=command_id(), question_id=left.id,
        answer="Ở quầy 5.", corrects=True,
    )  # fmt: skip

    assert 2 == open_before
    assert (QuestionState.ANSWERED, "Ở quầy 4.") == (done.state, seen.answer)
    assert seen.read_at is not None
    assert corrected.read_at is None
    assert QuestionState.DROPPED is read(kiosk, other.code).state


def test_an_officers_inbox_works_under_the_officers_login(centre: Centre) -> None:
    kiosk, officer = centre.login(LoginRole.KIOSK), centre.login(LoginRole.OFFICER)
    by = people.officers(officer)[0].id
    left = leave(kiosk)
    for words in ("giấy cho em bé", "asdf"):
        store.note_miss(kiosk, command_id=command_id(), words=words, language=Language.VI)
    seen = inbox_work.inbox(officer)
    first, second = (each.id for each in seen.misses)
    inbox_work.teach(
        officer, command_id=command_id(), procedure_code="1.001193", words="giấy cho em bé",
        miss_id=first, by=by,
    )  # fmt: skip
    inbox_work.drop_miss(officer, command_id=command_id(), miss_id=second)
    inbox_work.answer(
        officer, command_id=command_id(), question_id=left.id, answer="Có.", by=by, corrects=False
    )
    after = inbox_work.inbox(officer)
    asked = inbox_work.Consulting().ask(officer, "khai sinh cần giấy tờ gì")

    assert [left.id] == [each.id for each in seen.questions]
    assert ((), ()) == (after.questions, after.misses)
    assert asked.candidates


def test_a_kiosk_answers_nothing_and_a_hall_reads_nothing(centre: Centre) -> None:
    left = leave(centre.owner)
    kiosk, hall = centre.names[LoginRole.KIOSK], centre.names[LoginRole.DISPLAY]
    answered = (
        "INSERT INTO question (centre_id, code, words, language, place, state, asked_at, answer)"
        " VALUES (1, 'BBBBBB', 'x', 'vi', 'kiosk', 'answered', now(), 'free money')"
    )

    with pytest.raises(RecordForbidden):
        questions.answer(
            centre.login(LoginRole.KIOSK),
            command_id=command_id(),
            question_id=left.id,
            answer="Có.",
        )
    assert [FORBIDDEN] * 4 == [
        centre.state_of(kiosk, TURN + answered),
        centre.state_of(kiosk, TURN + "UPDATE question SET words = 'x'"),
        centre.state_of(hall, "SELECT code FROM question"),
        centre.state_of(hall, "SELECT words FROM miss"),
    ]


@pytest.mark.parametrize("role", WRITERS)
def test_nobody_forgets_what_is_young(aged: Centre, role: LoginRole) -> None:
    login = aged.names[role]
    attempts = [
        TURN + "DELETE FROM command WHERE at > now() - interval '29 days'",
        TURN + "DELETE FROM question WHERE asked_at > now() - interval '89 days'",
        TURN + "DELETE FROM notice WHERE text_vi <> 'Đã hết'",
        "DELETE FROM command WHERE at < now() - interval '31 days'",  # out of turn
        "DELETE FROM question WHERE asked_at < now() - interval '91 days'",
        "DELETE FROM notice WHERE text_vi = 'Đã hết'",
    ]

    assert [FORBIDDEN] * 6 == [aged.state_of(login, each) for each in attempts]


def test_a_kiosks_first_number_of_a_day_forgets(aged: Centre) -> None:
    Hall(aged.login(LoginRole.KIOSK)).issue()

    assert 1 == questions_boards.count_open(aged.owner)
    assert ["Luôn đọc", "Có cháy"] == all_notices(aged.owner)


def test_a_managers_closing_forgets(aged: Centre) -> None:
    day.close_day(aged.login(LoginRole.MANAGER), command_id=command_id(), reason="power cut")

    assert 1 == questions_boards.count_open(aged.owner)
    assert ["Luôn đọc", "Có cháy"] == all_notices(aged.owner)


def test_commands_go_part_by_part_under_a_kiosks_login(aged: Centre) -> None:
    kiosk = Hall(aged.login(LoginRole.KIOSK))
    with aged.owner.engine.connect() as connection, connection.begin():
        for first in range(0, 256, 4):
            connection.execute(
                text("INSERT INTO command VALUES (1, :id, 'issue', 1, now() - interval '40 days')"),
                {"id": f"{first:02x}-old"},
            )
    kiosk.issue()
    with aged.owner.engine.connect() as connection:
        left = connection.execute(text("SELECT count(*) FROM command WHERE id LIKE '%-old'"))

        assert 64 - 64 // PARTS == left.scalar()
