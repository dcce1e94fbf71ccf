"""The actions on real records of both back ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from db.errors import CommandReused, CounterBusy, LineClosed, NotAllowed, NothingWaiting, Unknown
from db.queue import boards, calling, store
from db.queue.deciding import set_line
from db.queue.history import replay
from db.queue.rules import Action, State
from db.queue.values import Priority, Ticket
from db.record import Record
from db.tables.catalogue import field
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


@pytest.fixture
def hall(record: Record) -> Hall:
    return Hall(record)


def test_a_ticket_runs_its_whole_path(hall: Hall) -> None:
    hall.sit(1, 0)
    issued = hall.issue()
    called = hall.call()
    started = store.start(hall.record, command_id=command_id(), ticket_id=issued.id)
    finished = store.finish(hall.record, command_id=command_id(), ticket_id=issued.id)

    assert issued.label == "A001"
    assert State.CALLED is called.state
    assert hall.officers[0] == called.officer_id
    assert State.SERVING is started.state
    assert State.FINISHED is finished.state
    assert finished == boards.ticket(hall.record, "a001")
    history = boards.events(hall.record, ticket_id=issued.id)
    assert [e.action for e in history] == [Action.ISSUE, Action.CALL, Action.START, Action.FINISH]
    assert finished == replay(issued, history)


def test_numbers_rise_per_line(hall: Hall) -> None:
    labels = [hall.issue(letter).label for letter in "AABAB"]

    assert labels == ["A001", "A002", "B001", "A003", "B002"]


def test_people_ahead_counts_who_goes_first(hall: Hall) -> None:
    first, second = hall.issue(), hall.issue()
    urgent = hall.issue(priority=Priority.FIRST)
    third = hall.issue()

    assert [first.ahead, second.ahead, urgent.ahead, third.ahead] == [0, 1, 0, 3]


def test_a_procedure_waits_in_the_line_of_its_field(hall: Hall) -> None:
    issued = store.issue(hall.record, command_id=command_id(), procedure_code="2.000815")

    assert hall.lines["B"] == issued.ticket.line_id
    assert issued.counters == (1, 2, 8)


def test_unknown_things_are_refused(hall: Hall) -> None:
    wrong: list[tuple[str, Callable[[], object]]] = [
        ("line", lambda: store.issue(hall.record, command_id=command_id(), line_id=999)),
        ("line", lambda: store.issue(hall.record, command_id=command_id())),
        (
            "procedure",
            lambda: store.issue(hall.record, command_id=command_id(), procedure_code="9.999999"),
        ),
        (
            "counter",
            lambda: calling.call_next(hall.record, command_id=command_id(), counter_id=999),
        ),
        ("ticket", lambda: store.start(hall.record, command_id=command_id(), ticket_id="none")),
    ]
    for kind, act in wrong:
        with pytest.raises(Unknown) as refused:
            act()
        assert kind == refused.value.facts["kind"]


def test_a_field_without_a_line_is_told(hall: Hall) -> None:
    writing = hall.record.engine.connect().execution_options(writes=True)
    with writing as connection, connection.begin():
        connection.execute(field.update().values(line_id=None))

    with pytest.raises(Unknown) as refused:
        store.issue(hall.record, command_id=command_id(), procedure_code="2.000815")
    assert {"kind": "line for procedure", "key": "2.000815"} == refused.value.facts


def test_a_closed_line_issues_nothing(hall: Hall) -> None:
    set_line(hall.record, command_id=command_id(), line_id=hall.lines["A"], is_open=False)

    with pytest.raises(LineClosed):
        hall.issue()


def test_priority_then_first_come(hall: Hall) -> None:
    first, second = hall.issue(), hall.issue("B")
    later = hall.issue(priority=Priority.SECOND)
    urgent = hall.issue("B", priority=Priority.FIRST)

    called = []
    for _ in range(4):
        ticket = hall.call()
        called.append(ticket.id)
        store.finish(hall.record, command_id=command_id(), ticket_id=ticket.id)

    assert [urgent.id, later.id, first.id, second.id] == called
    with pytest.raises(NothingWaiting):
        hall.call()


def test_one_open_ticket_per_counter(hall: Hall) -> None:
    hall.issue()
    hall.issue()
    in_hand = hall.call()

    with pytest.raises(CounterBusy) as refused:
        hall.call()

    assert {"counter": 1, "ticket": in_hand.label} == refused.value.facts


def test_hold_frees_the_counter_and_resume_needs_it_free(hall: Hall) -> None:
    hall.issue()
    hall.issue()
    held = store.hold(hall.record, command_id=command_id(), ticket_id=hall.call().id, reason="copy")
    hall.call()

    with pytest.raises(CounterBusy):
        store.resume(
            hall.record,
            command_id=command_id(),
            ticket_id=held.id,
            counter_id=hall.counters[1],
        )
    resumed = store.resume(
        hall.record, command_id=command_id(), ticket_id=held.id, counter_id=hall.counters[2]
    )

    assert State.SERVING is resumed.state
    assert hall.counters[2] == resumed.counter_id


def test_transfer_keeps_number_and_place(hall: Hall) -> None:
    moved = hall.issue()
    waiting = hall.issue("C")
    hall.call()
    after = store.transfer(
        hall.record, command_id=command_id(), ticket_id=moved.id, line_id=hall.lines["C"]
    )

    assert (moved.label, moved.queued_at) == (after.label, after.queued_at)
    assert None is after.counter_id
    assert [moved.id, waiting.id] == [
        row.ticket.id for row in boards.desk_board(hall.record, hall.counters[3]).waiting
    ]


@pytest.mark.parametrize("signed_in", [True, False])
def test_transfer_to_a_counter_is_for_that_counter_only(hall: Hall, signed_in: bool) -> None:
    if signed_in:
        hall.sit(1, officer=0)
        hall.sit(4, officer=3)
    ticket = hall.issue("A")
    store.transfer(
        hall.record, command_id=command_id(), ticket_id=ticket.id, counter_id=hall.counters[4]
    )

    with pytest.raises(NothingWaiting):
        hall.call(1)
    assert ticket.id == hall.call(4).id


def test_return_goes_to_the_end_and_reinstate_to_the_old_place(hall: Hall) -> None:
    first, second = hall.issue(), hall.issue()
    store.return_to_queue(hall.record, command_id=command_id(), ticket_id=hall.call().id)
    missed = hall.call()
    store.no_show(hall.record, command_id=command_id(), ticket_id=missed.id)
    store.reinstate(hall.record, command_id=command_id(), ticket_id=missed.id)

    assert second.id == missed.id
    assert [second.id, first.id] == [
        row.ticket.id for row in boards.desk_board(hall.record, hall.counters[1]).waiting
    ]


def test_what_the_table_refuses_changes_nothing(hall: Hall) -> None:
    ticket = hall.issue()
    version = boards.version(hall.record)

    with pytest.raises(NotAllowed):
        store.finish(hall.record, command_id=command_id(), ticket_id=ticket.id)

    assert version == boards.version(hall.record)
    assert ticket == boards.ticket(hall.record, ticket.id)


def test_a_repeated_command_gives_the_first_result(hall: Hall) -> None:
    ids = {name: command_id() for name in ("issue", "call", "start", "finish")}
    once = _path(hall, ids)
    version = boards.version(hall.record)

    again = _path(hall, ids)

    assert once == again
    assert version == boards.version(hall.record)


def _path(hall: Hall, ids: dict[str, str]) -> list[object]:
    issued = store.issue(hall.record, command_id=ids["issue"], line_id=hall.lines["A"])
    ticket = issued.ticket.id
    return [
        issued,
        calling.call_next(hall.record, command_id=ids["call"], counter_id=hall.counters[1]),
        store.start(hall.record, command_id=ids["start"], ticket_id=ticket),
        store.finish(hall.record, command_id=ids["finish"], ticket_id=ticket),
    ]


def test_a_command_id_belongs_to_one_action(hall: Hall) -> None:
    used = command_id()
    ticket = store.issue(hall.record, command_id=used, line_id=hall.lines["A"]).ticket

    with pytest.raises(CommandReused):
        store.cancel(hall.record, command_id=used, ticket_id=ticket.id)


def test_a_clock_that_jumps_back_keeps_order_and_numbers(record_url: str) -> None:
    clock = FakeClock()
    hall = Hall.at(record_url, clock)
    first = hall.issue()
    clock.forward(hours=-1)
    second = hall.issue()
    called = hall.call()
    clock.forward(days=-1)
    finished = store.finish(hall.record, command_id=command_id(), ticket_id=called.id)
    hall.record.close()

    assert first.queued_at < second.queued_at
    assert (first.id, "A002") == (called.id, second.label)
    assert called.called_at is not None
    assert called.called_at >= called.issued_at
    assert finished.ended_at is not None
    assert finished.ended_at >= called.called_at


def test_numbers_start_again_on_the_centres_own_day(record_url: str) -> None:
    clock = FakeClock(datetime(2026, 11, 23, 16, 59, tzinfo=UTC))  # 23:59 in Hà Nội
    hall = Hall.at(record_url, clock)
    before = hall.issue()
    clock.forward(minutes=2)
    after = hall.issue()
    with pytest.raises(NothingWaiting):
        hall.call(3)
    called = hall.call(1)
    hall.record.close()

    assert ("A001", date(2026, 11, 23)) == (before.label, before.business_date)
    assert ("A001", date(2026, 11, 24)) == (after.label, after.business_date)
    assert after.id == called.id  # nobody of yesterday is called


def test_the_wait_is_never_negative(record_url: str) -> None:
    clock = FakeClock()
    hall = Hall.at(record_url, clock)
    hall.issue()
    clock.forward(hours=-5)
    ticket: Ticket = hall.call()
    hall.record.close()

    assert ticket.called_at is not None
    assert timedelta(0) <= ticket.called_at - ticket.issued_at
