"""What each login is refused, asked as in psql: always with the server's own word for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from db.errors import RecordForbidden
from db.hall.store import put_notice
from db.queue import calling, store
from db.record import Record
from db.rights.roles import LoginRole
from db.throwaway import ThrowawayServer
from db.words import Names
from tests.db.queue.hall import Hall
from tests.db.rights.bookings import booked
from tests.db.rights.conftest import Centre, with_logins
from tests.db.rights.probes import ANYBODY, PROBES, as_seen_by
from tests.records import command_id

NO_RIGHT = "42501"
ALL = [
    (role, words, as_seen_by(role, statement))
    for role in LoginRole
    for words, statement in (ANYBODY | PROBES[role]).items()
]


@dataclass
class Busy:
    centre: Centre
    hall: Hall


@pytest.fixture(scope="module")
def busy(server: ThrowawayServer, template_database: str) -> Iterator[Busy]:
    """A morning: one at a counter, some who wait, one who has booked."""
    with with_logins(server, template_database) as centre:
        hall = Hall(centre.owner)
        hall.sit(2, 1)
        tickets = [hall.issue() for _ in range(3)]
        hall.call(2)
        booked(centre.owner, hall.lines["A"])
        put_notice(centre.owner, command_id=command_id(), texts=Names("Nghỉ trưa"))
        store.cancel(
            centre.owner, command_id=command_id(), ticket_id=tickets[-1].id, reason="bà Hoa"
        )
        yield Busy(centre, hall)


@pytest.mark.parametrize(("role", "words", "statement"), ALL, ids=lambda each: str(each)[:40])
def test_refused(busy: Busy, role: LoginRole, words: str, statement: str) -> None:
    before = busy.centre.owner.ask(lambda look: look.version)
    state = busy.centre.state_of(busy.centre.names[role], statement)
    after = busy.centre.owner.ask(lambda look: look.version)

    assert NO_RIGHT == state, words
    assert before == after


def test_other_roles_cannot_be_taken(busy: Busy) -> None:
    groups = busy.centre.rows(
        "postgres",
        "SELECT rolname FROM pg_roles WHERE rolname LIKE 'motcua%'"
        " AND rolname LIKE '%' || current_database()",
    )
    taken = [
        (role, group)
        for role in LoginRole
        for (group,) in groups
        if busy.centre.state_of(busy.centre.names[role], f'SET ROLE "{group}"') == ""
    ]

    assert len(LoginRole) == len(groups)
    assert all(str(group).startswith(f"motcua_{role.value}_") for role, group in taken)


def test_what_officers_wrote_is_not_for_the_kiosk(busy: Busy) -> None:
    kiosk = busy.centre.names[LoginRole.KIOSK]
    reasons = busy.centre.rows(kiosk, "SELECT DISTINCT reason FROM event")
    names = busy.centre.rows(kiosk, "SELECT DISTINCT name FROM officer")

    assert [("",)] == reasons
    assert [("",)] == names


def test_another_centre_in_the_same_database_is_not_there(busy: Busy) -> None:
    owner = "postgres"
    busy.centre.rows(
        owner,
        "INSERT INTO centre (id, code, name_vi, parent_vi, time_zone)"
        " VALUES (2, 'OTHER', 'x', 'y', 'Asia/Ho_Chi_Minh');"
        " INSERT INTO news VALUES (2, 7, now(), 0);"
        " INSERT INTO line (centre_id, letter, name_vi, purpose, position, is_open)"
        " VALUES (2, 'A', 'x', 'procedure', 0, true)",
    )
    seen = {
        role: busy.centre.rows(
            busy.centre.names[role],
            "SELECT (SELECT count(*) FROM centre), (SELECT count(*) FROM line WHERE centre_id = 2),"
            " (SELECT count(*) FROM news WHERE version = 7)",
        )
        for role in LoginRole
    }

    assert {role: [(1, 0, 0)] for role in LoginRole} == seen


def test_a_login_of_another_database_is_nobody(
    busy: Busy, server: ThrowawayServer, template_database: str
) -> None:
    with with_logins(server, template_database) as other:
        refused = busy.centre.state_of(other.names[LoginRole.ADMIN], "SELECT 1")

    assert "permission denied for database" in refused


def _calls(record: Record, hall: Hall) -> None:
    calling.call_next(record, command_id=command_id(), counter_id=hall.counters[1])


def test_a_window_is_told_that_it_may_not(busy: Busy) -> None:
    for role in (LoginRole.KIOSK, LoginRole.DISPLAY, LoginRole.MANAGER):
        with pytest.raises(RecordForbidden):
            _calls(busy.centre.login(role), busy.hall)
