"""Checking in: which ticket an appointment gets, and when it goes first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from db.appointments import arrival, boards, store
from db.appointments.values import CheckedIn, Keeping, State
from db.errors import AppointmentOtherDay, AppointmentOver, Unknown
from db.queue import store as queue
from db.queue.boards import events, ticket
from db.queue.history import replay
from db.queue.values import Priority
from db.record import open_record
from db.words import Language
from tests.db.appointments.office import Office, at
from tests.records import command_id


def test_an_early_one_waits_for_its_time(office: Office) -> None:
    office.sit(1, 0)
    booked = office.book("09:00")
    first = office.issue()
    early = office.check_in(booked.code)
    second = office.issue()

    assert (Keeping.EARLY, at("09:00")) == (early.keeping, early.issued.ticket.due_at)
    assert first.id == _serve(office)  # 08:00: the place of its check-in, like everybody
    office.clock.forward(minutes=60)
    third = office.issue()
    assert early.issued.ticket.id == _serve(office)
    assert [second.id, third.id] == [_serve(office), _serve(office)]


def test_in_time_it_goes_before_who_came_earlier(office: Office) -> None:
    office.sit(1, 0)
    booked = office.book("09:00")
    office.issue()
    office.clock.forward(minutes=75)  # 09:15: late_s of the rule is 15 minutes

    kept = office.check_in(booked.code)

    assert (Keeping.KEPT, at("09:00")) == (kept.keeping, kept.issued.ticket.due_at)
    assert kept.issued.ticket.id == _serve(office)


def test_too_late_it_is_an_ordinary_visit(office: Office) -> None:
    office.sit(1, 0)
    booked = office.book("09:00")
    office.clock.forward(minutes=75, seconds=1)
    before = office.issue()

    late = office.check_in(booked.code)

    assert (Keeping.LATE, None) == (late.keeping, late.issued.ticket.due_at)
    assert [before.id, late.issued.ticket.id] == [_serve(office), _serve(office)]


def test_the_ticket_is_stored_like_any_other(office: Office) -> None:
    booked = office.book(
        "09:00", priority_code=_priority(office), procedure_code="1.001193", language=Language.FR
    )

    given = office.check_in(booked.code).issued.ticket

    assert ("A001", booked.id) == (given.label, given.appointment_id)
    assert (Language.FR, "1.001193") == (given.language, given.procedure_code)
    assert Priority.NORMAL is not given.priority
    assert given == ticket(office.record, "A001")
    assert given == replay(given, events(office.record, ticket_id=given.id))
    row = boards.by_code(office.record, booked.code)
    assert (State.ARRIVED, "A001") == (row.appointment.state, row.ticket)


def test_the_language_spoken_at_the_kiosk_goes_on_the_ticket(office: Office) -> None:
    booked = office.book("09:00")

    given = arrival.check_in(
        office.record, command_id=command_id(), code=booked.code, language=Language.EN
    )

    assert Language.EN is given.issued.ticket.language


def test_a_second_scan_gives_the_same_ticket(office: Office) -> None:
    booked = office.book("09:00")
    first = office.check_in(booked.code)
    office.clock.forward(minutes=90)

    second = office.check_in(booked.code)

    assert first.issued == second.issued
    assert (False, True) == (first.is_repeat, second.is_repeat)
    assert (Keeping.EARLY, Keeping.EARLY) == (first.keeping, second.keeping)
    assert 1 == len(events(office.record))


def test_the_same_command_checks_in_once(office: Office) -> None:
    booked = office.book("09:00")
    first, repeat = command_id(), command_id()

    def scan(command: str) -> CheckedIn:
        return arrival.check_in(office.record, command_id=command, code=booked.code)

    assert scan(first) == scan(first)
    assert scan(repeat) == scan(repeat)
    assert scan(repeat).is_repeat
    assert 1 == len(events(office.record))


def test_eight_scanners_at_once_get_one_ticket(record_url: str) -> None:
    office = Office.opened(record_url)
    code = office.book("09:00").code

    def scan(_: int) -> tuple[str, bool]:
        mine = open_record(record_url, clock=office.clock, deadline_s=30)
        try:
            checked = arrival.check_in(mine, command_id=command_id(), code=code)
            return checked.issued.ticket.label, checked.is_repeat
        finally:
            mine.close()

    with ThreadPoolExecutor(8) as crowd:
        answers = sorted(crowd.map(scan, range(8)))

    assert [("A001", False), *[("A001", True)] * 7] == answers
    office.record.close()


def test_a_used_or_cancelled_code_is_over(office: Office) -> None:
    used, cancelled = office.book("09:00"), office.book("09:00")
    given = office.check_in(used.code).issued.ticket
    queue.cancel(office.record, command_id=command_id(), ticket_id=given.id)
    store.cancel(office.record, command_id=command_id(), code=cancelled.code)

    for code, state in ((used.code, "arrived"), (cancelled.code, "cancelled")):
        with pytest.raises(AppointmentOver) as refused:
            office.check_in(code)
        assert {"code": code, "state": state} == refused.value.facts
    assert (1, 1) == (len(events(office.record, ticket_id=given.id)) - 1, len(_numbers(office)))


def test_another_day_is_told(office: Office) -> None:
    later = office.book("09:00", day=25)

    with pytest.raises(AppointmentOtherDay) as refused:
        office.check_in(later.code)
    assert {"code": later.code, "starts_at": at("09:00", 25)} == refused.value.facts
    office.clock.forward(days=3)
    with pytest.raises(AppointmentOtherDay):
        office.check_in(later.code)


def test_an_unknown_code_is_told(office: Office) -> None:
    with pytest.raises(Unknown) as refused:
        office.check_in("22222222")
    assert "appointment" == refused.value.facts["kind"]


def test_a_day_closed_too_early_may_open_again(office: Office) -> None:
    booked = office.book("09:00")
    office.record.act(
        command_id(),
        "close_day",
        lambda transaction: store.miss_unkept(transaction, date(2026, 11, 23)),
        lambda _, __: 0,
    )

    assert Keeping.EARLY is office.check_in(booked.code).keeping


def _serve(office: Office) -> str:
    called = office.call()
    queue.finish(office.record, command_id=command_id(), ticket_id=called.id)
    return called.id


def _priority(office: Office) -> str:
    return office.record.ask(lambda look: look.arrangement.priority_classes[0].code)


def _numbers(office: Office) -> set[str]:
    return {event.ticket_id for event in events(office.record)}
