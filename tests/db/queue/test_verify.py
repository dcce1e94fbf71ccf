"""A record that was tampered with or lost something is found out."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from db.queue import store, undoing
from db.queue.verify import verify
from db.record import Record
from tests.db.queue.hall import Hall
from tests.records import command_id


def _busy_morning(record: Record) -> Hall:
    hall = Hall(record)
    for letter in "AABC":
        hall.issue(letter)
    called = hall.call(1)
    store.finish(record, command_id=command_id(), ticket_id=called.id)
    undoing.undo(record, command_id=command_id(), ticket_id=called.id)
    return hall


def test_an_honest_record_has_no_faults(record: Record) -> None:
    _busy_morning(record)
    found = verify(record)

    assert (4, 7, ()) == (found.tickets, found.events, found.faults)


@pytest.mark.parametrize(
    ("tampering", "expected"),
    [
        ("UPDATE ticket SET state = 'finished' WHERE label = 'A002'", "A002"),
        ("UPDATE ticket SET queued_at = issued_at, calls = 5 WHERE label = 'B001'", "B001"),
        ("DELETE FROM event WHERE action = 'undo'", "A001"),
        (
            "DELETE FROM event WHERE ticket_id = (SELECT id FROM ticket WHERE label = 'C001')",
            "C001",
        ),
        ("UPDATE series SET last = last + 1", "missing: [2]"),
    ],
)
def test_a_fault_is_named(record: Record, tampering: str, expected: str) -> None:
    _busy_morning(record)
    with record.engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(text(tampering))
    faults = verify(record).faults

    assert faults
    assert any(expected in fault for fault in faults)
