"""Skills and roles count at once, in every open record, and each change is noted."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from db.errors import Unknown
from db.people import staffing
from db.people.values import Role
from db.queue.boards import desk_board
from db.record import open_record
from db.tables import rules as rule_tables
from tests.db.people.seated import Seated
from tests.records import command_id


def test_what_an_officer_knows_is_called_at_the_counter(seated: Seated, record_url: str) -> None:
    other = open_record(record_url, clock=seated.clock, deadline_s=10)
    seated.sit(1, 0)
    seated.hall.issue("D")
    before = desk_board(other, seated.hall.counters[1]).waiting_count
    lines = (seated.hall.lines["D"], seated.hall.lines["C"])
    changed = staffing.set_skills(
        seated.hall.record,
        command_id=command_id(),
        officer_id=seated.hall.officers[0],
        line_ids=lines,
    )
    after = desk_board(other, seated.hall.counters[1]).waiting_count
    other.close()

    assert (0, 1, lines) == (before, after, changed.lines)
    assert "D001" == seated.hall.call().label


def test_a_role_is_changed_and_noted(seated: Seated) -> None:
    first, second = seated.hall.officers[:2]
    once = command_id()
    lead, again = (
        staffing.set_role(
            seated.hall.record, command_id=once, officer_id=first, role=Role.LEAD, by=second
        )
        for _ in range(2)
    )
    change = rule_tables.change
    noted = seated.hall.record.ask(lambda look: look.connection.execute(select(change)).all())

    assert (Role.LEAD, True) == (again.role, lead.leads)
    assert [({"role": "officer"}, {"role": "lead"}, second)] == [
        (row.before, row.after, row.officer_id) for row in noted
    ]


def test_nobody_learns_a_line_that_is_not_there(seated: Seated) -> None:
    with pytest.raises(Unknown):
        staffing.set_skills(
            seated.hall.record,
            command_id=command_id(),
            officer_id=seated.hall.officers[0],
            line_ids=(999,),
        )
