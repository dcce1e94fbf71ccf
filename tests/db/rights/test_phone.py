"""The login of the phone page's server: today's tickets without a person, and questions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db.assistant import questions
from db.errors import RecordForbidden
from db.hall import phone_board
from db.hall.public_side import set_public_side
from db.people import leases
from db.queue import boards, store
from db.queue.values import Priority
from db.rights.roles import LoginRole
from db.words import Language
from tests.db.queue.hall import FakeClock, Hall
from tests.db.rights.conftest import Centre
from tests.records import command_id

HASH = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA"


def test_it_sees_the_same_picture_as_the_owner(centre: Centre) -> None:
    hall = Hall(centre.owner)
    hall.sit(1, 0)
    tickets = [hall.issue() for _ in range(4)]
    hall.issue(priority=Priority.FIRST)
    hall.call()
    phone = centre.login(LoginRole.PHONE)
    own, seen = phone_board.news(centre.owner, None), phone_board.news(phone, None)

    assert own is not None
    assert seen is not None
    assert own.tickets == seen.tickets
    assert own.lines == seen.lines
    assert [0, 1, 2, 3] == [seen.tickets[each.id].ahead for each in tickets]
    assert phone_board.news(phone, seen) is None
    assert leases.next_end(centre.owner, own.at) == leases.next_end(phone, own.at) is not None
    assert phone_board.guide(centre.owner) == phone_board.guide(phone)


def test_of_the_days_before_it_knows_only_that_there_were_tickets(centre: Centre) -> None:
    yesterday = Hall.at(centre.owner.url, FakeClock(datetime.now(UTC) - timedelta(days=1)))
    over = yesterday.issue()
    yesterday.record.close()
    phone, name = centre.login(LoginRole.PHONE), centre.names[LoginRole.PHONE]
    seen = phone_board.news(phone, None)
    rows = centre.rows(name, "SELECT id, label, line_id, issued_at FROM ticket")

    assert seen is not None
    assert {} == seen.tickets
    assert frozenset({over.id}) == phone_board.earlier_tickets(phone)
    assert [(over.id, "", 0, None)] == rows


def test_it_sees_no_person_no_procedure_and_no_code_of_the_staff(centre: Centre) -> None:
    set_public_side(
        centre.owner,
        command_id=command_id(),
        changes={"phone_address": "http://hall:8080", "leave_code": HASH},
    )
    store.issue(centre.owner, command_id=command_id(), procedure_code="2.000815")
    name, phone = centre.names[LoginRole.PHONE], centre.login(LoginRole.PHONE)
    columns = {
        column
        for (column,) in centre.rows(
            name,
            "SELECT column_name FROM information_schema.columns"
            " WHERE (table_schema, table_name) = ('phone', 'ticket')",
        )
    }

    assert "http://hall:8080" == boards.arrangement(phone).public_side.phone_address
    assert not boards.arrangement(phone).public_side.leave_code
    assert [("",)] == centre.rows(name, "SELECT DISTINCT name FROM officer")
    assert set() == columns & {
        *("procedure_code", "also_procedures", "purpose", "priority_code", "for_other"),
        *("officer_id", "appointment_id"),
    }


def test_it_keeps_questions_and_gives_no_numbers(centre: Centre) -> None:
    phone = centre.login(LoginRole.PHONE)
    left = questions.leave(
        phone, command_id=command_id(), words="Phí bao nhiêu?", language=Language.VI, place="phone"
    )
    questions.answer(centre.owner, command_id=command_id(), question_id=left.id, answer="Miễn phí.")
    read = questions.read(phone, command_id=command_id(), code=left.code)

    assert "Miễn phí." == read.answer
    assert read.read_at is not None
    with pytest.raises(RecordForbidden):
        Hall(phone).issue()
