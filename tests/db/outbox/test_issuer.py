"""Numbers with the record and without it."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from db.day import store as day
from db.errors import LineClosed, RecordUnavailable
from db.outbox.values import Ask
from db.queue import boards, calling
from db.queue.rules import Action, State
from db.tables import queue as tables
from tests.db.outbox.machines import Centre
from tests.db.outbox.wires import Killed, Net


def test_with_the_record_a_number_is_the_records(centre: Centre) -> None:
    kiosk = centre.machine()

    first, second = kiosk.take(centre.lines[0]), kiosk.take(centre.lines[0])

    assert ["A001", "A002"] == [first.ticket.label, second.ticket.label]
    assert (0, 1) == (first.ahead, second.ahead)
    assert not kiosk.issuer.has_letters
    centre.assert_whole()


def test_without_it_the_kiosk_counts_by_itself_under_its_own_letter(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.take(centre.lines[0])
    kiosk.wire.net = Net.DOWN

    given = [kiosk.take(line).ticket for line in (*centre.lines[:2], centre.lines[0])]

    assert ["AK001", "BK001", "AK002"] == [ticket.label for ticket in given]
    assert ["K"] * 3 == [ticket.origin for ticket in given]
    assert 3 == kiosk.issuer.standing.unmerged


def test_after_one_failure_nobody_waits_for_the_server_until_it_was_reached(
    centre: Centre,
) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.DOWN
    kiosk.take(centre.lines[0])
    kiosk.wire.net = Net.UP

    assert "AK002" == kiosk.take(centre.lines[0]).ticket.label
    kiosk.reached()  # by an answer from before the failure: too soon
    assert "AK003" == kiosk.take(centre.lines[0]).ticket.label
    centre.time.passes(3)
    kiosk.reached()

    assert "A001" == kiosk.take(centre.lines[0]).ticket.label


def test_when_it_is_back_tickets_have_their_true_places_and_times(centre: Centre) -> None:
    kiosk = centre.machine()
    for net in (Net.UP, Net.DOWN, Net.DOWN):
        kiosk.wire.net = net
        kiosk.take(centre.lines[0])
        centre.time.passes(60)
    kiosk.wire.net = Net.UP
    kiosk.reached()
    late = kiosk.take(centre.lines[0]).ticket

    centre.settle()

    assert "A002" == late.label
    centre.assert_whole()
    waiting = sorted(centre.tickets(), key=lambda ticket: ticket.queued_at)
    assert ["A001", "AK001", "AK002", "A002"] == [ticket.label for ticket in waiting]
    assert [0, 1, 2] == [ticket.ahead for ticket in waiting[:3]]
    assert [ticket.issued_at for ticket in waiting] == [ticket.queued_at for ticket in waiting]
    assert {("", 2), ("K", 2)} == _series(centre)


def test_a_ticket_stored_without_an_answer_is_cancelled_for_the_one_on_paper(
    centre: Centre,
) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.LOSES_ANSWERS

    on_paper = kiosk.take(centre.lines[0]).ticket
    centre.settle()

    assert "AK001" == on_paper.label
    twin = boards.ticket(centre.record, _id_of(centre, "A001"))
    assert State.CANCELLED is twin.state
    reasons = [event.reason for event in boards.events(centre.record, ticket_id=twin.id)]
    assert ["", "AK001 was given instead"] == reasons
    centre.assert_whole()


def test_a_twin_that_was_called_meanwhile_stays_called(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.LOSES_ANSWERS
    kiosk.take(centre.lines[0])
    counter = next(c for c in boards.counters(centre.record) if centre.lines[0] in c.lines)
    calling.call_next(centre.record, command_id=str(uuid4()), counter_id=counter.id)

    centre.settle()

    twin = boards.ticket(centre.record, _id_of(centre, "A001"))
    actions = [event.action for event in boards.events(centre.record, ticket_id=twin.id)]
    assert (State.CALLED, [Action.ISSUE, Action.CALL]) == (twin.state, actions)


def test_what_was_under_way_when_the_kiosk_was_killed_is_cancelled(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.KILLS
    with pytest.raises(Killed):
        kiosk.take(centre.lines[0])
    kiosk.restart()
    kiosk.sees_the_centre()

    centre.settle()

    (ticket,) = centre.tickets()
    assert (State.CANCELLED, "A001") == (ticket.state, ticket.label)
    assert "A002" == kiosk.take(centre.lines[0]).ticket.label


def test_each_kiosk_has_its_own_letter(centre: Centre) -> None:
    one, other = centre.machine(), centre.machine()
    for kiosk in (one, other):
        kiosk.wire.net = Net.DOWN
        kiosk.take(centre.lines[0])

    one.restart()

    assert ["AK001", "AX001"] == [paper.ticket.label for paper in centre.papers]
    assert "AK002" == one.take(centre.lines[0]).ticket.label


def test_merged_after_its_day_it_is_unserved(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.DOWN
    given = kiosk.take(centre.lines[0]).ticket
    centre.time.passes(86_400)

    centre.settle()
    kiosk.take(centre.lines[0])

    late, today = centre.tickets()
    assert (given.business_date, State.UNSERVED) == (late.business_date, late.state)
    assert ("A001", State.WAITING) == (today.label, today.state)


def test_merged_after_somebody_closed_the_day_it_is_unserved(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.take(centre.lines[0])
    kiosk.wire.net = Net.DOWN
    kiosk.take(centre.lines[0])
    day.close_day(centre.record, command_id=str(uuid4()))

    centre.settle()

    assert {State.UNSERVED} == {ticket.state for ticket in centre.tickets()}


def test_the_same_wish_gives_the_same_ticket(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.LOSES_ANSWERS
    ask = Ask(str(uuid4()), centre.lines[0])

    first = kiosk.issuer.take(ask)
    kiosk.wire.net = Net.UP
    centre.time.passes(5)
    kiosk.reached()

    assert first == kiosk.issuer.take(ask)
    kiosk.restart()
    assert first == kiosk.issuer.take(ask)


def test_a_rule_says_no_with_the_record_and_without(centre: Centre) -> None:
    kiosk = centre.machine()
    line = centre.lines[0]
    with centre.record.engine.begin() as connection:
        connection.execute(tables.line.update().where(tables.line.c.id == line), {"is_open": False})
        connection.exec_driver_sql("UPDATE news SET arrangement = arrangement + 1")

    with pytest.raises(LineClosed):
        kiosk.take(line)
    centre.time.passes(20)
    kiosk.reached()
    kiosk.wire.net = Net.LOSES_ANSWERS
    with pytest.raises(LineClosed):
        kiosk.take(line)

    centre.settle()
    assert [] == centre.tickets()


def test_a_kiosk_that_has_never_seen_its_centre_gives_nothing(centre: Centre) -> None:
    kiosk = centre.machine()
    other = type(kiosk)(centre.folder / "new.db", centre.record, centre.time, centre.papers)
    other.wire.net = Net.DOWN

    with pytest.raises(RecordUnavailable):
        other.take(centre.lines[0])
    other.issuer.close()


@pytest.mark.parametrize("hours", [-30, -1, 1, 30])
def test_a_wrong_clock_of_the_machine_is_put_right(centre: Centre, hours: int) -> None:
    kiosk = centre.machine(timedelta(hours=hours))
    kiosk.wire.net = Net.DOWN
    kiosk.take(centre.lines[0])
    kiosk.restart()  # only the machine's clock is left, and what is known of its error
    centre.time.passes(90)
    kiosk.take(centre.lines[0])

    centre.settle()

    centre.assert_whole()


def test_a_clock_set_back_while_the_kiosk_was_off_keeps_the_order(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.DOWN
    first = kiosk.take(centre.lines[0]).ticket
    kiosk.error = timedelta(days=-3000)  # its battery is empty
    kiosk.restart()
    second = kiosk.take(centre.lines[0]).ticket

    assert first.issued_at < second.issued_at
    assert (first.business_date, ["AK001", "AK002"]) == (
        second.business_date,
        [first.label, second.label],
    )


def test_a_clock_ahead_gives_no_time_in_the_future(centre: Centre) -> None:
    kiosk = centre.machine()
    kiosk.wire.net = Net.DOWN
    kiosk.error = timedelta(minutes=20)
    kiosk.restart()
    kiosk.take(centre.lines[0])

    centre.settle()

    (ticket,) = centre.tickets()
    assert centre.time.now() == ticket.issued_at == ticket.queued_at


def _series(centre: Centre) -> set[tuple[str, int]]:
    wanted = select(tables.series.c.origin, tables.series.c.last)
    rows = centre.record.ask(lambda look: look.connection.execute(wanted).all())
    return {(row.origin, row.last) for row in rows}


def _id_of(centre: Centre, label: str) -> str:
    return next(ticket.id for ticket in centre.tickets() if ticket.label == label)
