"""The end of a day: who is unserved, who is served to the end, what opening it again gives."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.day import boards as day_boards
from db.day import store
from db.day.values import Day, DayAction
from db.errors import DayClosed, NotAllowed, NothingWaiting
from db.queue import boards, calling
from db.queue import store as queue_store
from db.queue.rules import State
from db.queue.values import Ticket
from db.tables import appointments
from db.tables.day import day_event
from tests.db.day.office import MONDAY, Office, office
from tests.records import command_id


def close(centre: Office, reason: str = "") -> Day:
    return store.close_day(centre.record, command_id=command_id(), reason=reason)


def reopen(centre: Office, reason: str = "power is back") -> Day:
    return store.reopen_day(centre.record, command_id=command_id(), reason=reason)


def states(centre: Office, *tickets: Ticket) -> list[State]:
    return [centre.now(each).state for each in tickets]


def day_events(centre: Office) -> list[tuple[str, int]]:
    wanted = select(day_event).order_by(day_event.c.version, day_event.c.ordinal)
    found = centre.record.ask(lambda look: look.connection.execute(wanted).all())
    return [(row.action, row.unserved) for row in found]


def test_who_waits_is_unserved_who_is_at_a_counter_is_not(record_url: str) -> None:
    with office(record_url) as centre:
        served, called, waiting, held = (centre.give("A") for _ in range(4))
        for ticket, counter in ((served, 1), (called, 2), (waiting, 3), (held, 4)):
            if ticket is not waiting:
                calling.pick_out(
                    centre.record,
                    command_id=command_id(),
                    counter_id=centre.counters[counter],
                    ticket_ids=(ticket.id,),
                    reason="for the test",
                )
        queue_store.start(centre.record, command_id=command_id(), ticket_id=served.id)
        queue_store.hold(centre.record, command_id=command_id(), ticket_id=held.id)
        done = close(centre, "power cut")

        assert (MONDAY, 2) == (done.business_date, done.unserved)
        assert [State.SERVING, State.CALLED, State.UNSERVED, State.UNSERVED] == states(
            centre, served, called, waiting, held
        )
        with pytest.raises(DayClosed):
            centre.give()
        with pytest.raises(NothingWaiting):
            centre.call(3)
        queue_store.finish(centre.record, command_id=command_id(), ticket_id=served.id)
        assert [State.FINISHED] == states(centre, served)
        assert "power cut" == boards.events(centre.record, ticket_id=waiting.id)[-1].reason


def test_who_was_to_be_served_together(record_url: str) -> None:
    with office(record_url) as centre:
        mother, child, father, son = (centre.give("A") for _ in range(4))
        for family, counter in (((mother, child), 1), ((father, son), 2)):
            calling.pick_out(
                centre.record,
                command_id=command_id(),
                counter_id=centre.counters[counter],
                ticket_ids=tuple(each.id for each in family),
                reason="a family",
            )
        queue_store.hold(centre.record, command_id=command_id(), ticket_id=father.id)
        done = close(centre)

        assert 2 == done.unserved
        assert [State.CALLED, State.JOINED, State.UNSERVED, State.UNSERVED] == states(
            centre, mother, child, father, son
        )
        reopen(centre)
        assert [State.CALLED, State.JOINED, State.WAITING, State.WAITING] == states(
            centre, mother, child, father, son
        )


def test_opened_again_everybody_has_the_old_place(record_url: str) -> None:
    with office(record_url) as centre:
        tickets = [centre.give("A") for _ in range(3)]
        before = [centre.now(each) for each in tickets]
        close(centre)
        centre.clock.forward(minutes=20)
        again = reopen(centre)
        after = [centre.now(each) for each in tickets]

        assert Day(MONDAY, None, 0) == again
        assert [each.queued_at for each in before] == [each.queued_at for each in after]
        assert [None, None, None] == [each.ended_at for each in after]
        assert "A004" == centre.give("A").label
        assert ["A001", "A002"] == [centre.call(1).label, centre.call(2).label]
        assert [(DayAction.CLOSE, 3), (DayAction.REOPEN, 0)] == day_events(centre)


def test_a_wish_for_a_counter_outlives_the_closing(record_url: str) -> None:
    with office(record_url) as centre:
        ticket = centre.give("A")
        centre.call(1)
        queue_store.transfer(
            centre.record,
            command_id=command_id(),
            ticket_id=ticket.id,
            counter_id=centre.counters[3],
        )
        close(centre)
        reopen(centre)

        assert centre.counters[3] == centre.now(ticket).reserved_counter_id


def test_opening_again_takes_a_reason_and_a_closed_day(record_url: str) -> None:
    with office(record_url) as centre:
        centre.give()
        with pytest.raises(NotAllowed):
            reopen(centre)
        close(centre)
        with pytest.raises(ValueError, match="reason"):
            reopen(centre, "  ")
        assert MONDAY == reopen(centre, "came back").business_date


def test_the_same_command_again_gives_the_first_answer(record_url: str) -> None:
    with office(record_url) as centre:
        centre.give()
        closing, opening = command_id(), command_id()
        first = store.close_day(centre.record, command_id=closing)
        reopened = store.reopen_day(centre.record, command_id=opening, reason="early")
        centre.clock.forward(minutes=5)

        assert first == store.close_day(centre.record, command_id=closing)
        assert reopened == store.reopen_day(centre.record, command_id=opening, reason="early")
        assert day_boards.day_board(centre.record).day.closed_at is None


def test_a_ticket_that_comes_back_after_the_end_is_closed_the_next_time(record_url: str) -> None:
    with office(record_url) as centre:
        ticket = centre.give()
        centre.call(1)
        close(centre)
        queue_store.return_to_queue(centre.record, command_id=command_id(), ticket_id=ticket.id)
        assert State.WAITING is centre.now(ticket).state

        assert 1 == close(centre).unserved
        assert State.UNSERVED is centre.now(ticket).state


def test_the_first_number_of_a_day_ends_those_before(record_url: str) -> None:
    with office(record_url) as centre:
        waiting, held = centre.give("A"), centre.give("C")
        centre.call(3)
        queue_store.hold(centre.record, command_id=command_id(), ticket_id=held.id)
        centre.clock.forward(days=1)
        late = centre.give("A")
        centre.clock.forward(days=3)
        once = command_id()
        first = queue_store.issue(centre.record, command_id=once, line_id=centre.lines["A"])
        repeated = queue_store.issue(centre.record, command_id=once, line_id=centre.lines["A"])

        assert [State.UNSERVED, State.UNSERVED, State.UNSERVED] == states(
            centre, waiting, held, late
        )
        assert ("A001", first) == (first.ticket.label, repeated)
        assert [(DayAction.LAPSE, 2), (DayAction.LAPSE, 1)] == day_events(centre)
        assert "A002" == centre.give("A").label
        assert 2 == len(day_events(centre))  # once a day


def test_who_is_at_a_counter_overnight_is_finished_there(record_url: str) -> None:
    with office(record_url) as centre:
        ticket = centre.give()
        centre.call(1)
        centre.clock.forward(days=1)
        centre.give()

        assert State.CALLED is centre.now(ticket).state
        queue_store.finish(centre.record, command_id=command_id(), ticket_id=ticket.id)
        assert "A001" == centre.call(1).label


def test_appointments_that_nobody_kept_are_missed(record_url: str) -> None:
    with office(record_url) as centre:
        book(centre, "AAAA", hours=2)
        book(centre, "BBBB", hours=26)
        close(centre)
        assert {"AAAA": "missed", "BBBB": "booked"} == appointment_states(centre)

        centre.clock.forward(days=2)
        centre.give()
        assert {"AAAA": "missed", "BBBB": "missed"} == appointment_states(centre)
        history = select(appointments.appointment_event.c.action)
        assert ["miss", "miss"] == centre.record.ask(
            lambda look: list(look.connection.execute(history).scalars())
        )


def book(centre: Office, code: str, *, hours: int) -> None:
    with (
        centre.record.engine.connect().execution_options(writes=True) as connection,
        connection.begin(),
    ):
        connection.execute(
            appointments.appointment.insert().values(
                id=command_id(),
                centre_id=centre.record.centre.id,
                code=code,
                line_id=centre.lines["A"],
                starts_at=centre.clock.now + timedelta(hours=hours),
                language="vi",
                state="booked",
                source="command",
                booked_at=centre.clock.now,
                changed_at=centre.clock.now,
            )
        )


def appointment_states(centre: Office) -> dict[str, str]:
    table = appointments.appointment
    wanted = select(table.c.code, table.c.state)
    found = centre.record.ask(lambda look: look.connection.execute(wanted).all())
    return {row.code: row.state for row in found}
