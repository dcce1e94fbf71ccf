"""Every question and action of a window passes under the rights of its own login."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.appointments import store as appointments
from db.catalogue.folder import read_catalogue
from db.catalogue.store import import_catalogue
from db.day import store as day
from db.day.values import OutsideHours
from db.hall.store import end_emergency, put_notice, raise_emergency, take_down
from db.hall.zones import remove_zone, set_zone
from db.outbox.file import open_file
from db.outbox.issuer import Issuer
from db.outbox.merge import put_ticket, void
from db.outbox.outbox import Outbox
from db.outbox.registration import register
from db.outbox.values import Ask
from db.paper.values import JobState
from db.people import leases, staffing
from db.people import store as people
from db.people.values import PauseReason, Role
from db.queue import boards, calling, deciding, store, why
from db.queue.rules import State
from db.queue.undoing import undo
from db.queue.values import Ticket
from db.record import open_record
from db.rights.roles import LoginRole
from db.stats.boards import today
from db.words import Names
from desk import record_work as desk_work
from kiosk import record_work as kiosk_work
from kiosk import rule_work
from tests.db.queue.hall import FakeClock, Hall
from tests.db.rights.bookings import booked
from tests.db.rights.conftest import Centre
from tests.records import CATALOGUE, command_id


def test_a_kiosk_gives_numbers_and_takes_its_own_back(centre: Centre) -> None:
    kiosk = centre.login(LoginRole.KIOSK)
    line = kiosk_work.board(kiosk).lines[0].line
    once = command_id()
    first = store.issue(kiosk, command_id=once, line_id=line.id).ticket
    again = store.issue(kiosk, command_id=once, line_id=line.id).ticket
    second = store.issue(kiosk, command_id=command_id(), procedure_code="2.000815").ticket
    gone = kiosk_work.give_up(kiosk, ticket_id=second.id)
    gone_again = kiosk_work.give_up(kiosk, ticket_id=second.id)
    job = command_id()
    kiosk_work.queue_job(kiosk, job_id=job, ticket_id=first.id, device="screen", is_reprint=False)
    printed = kiosk_work.end_job(kiosk, job_id=job, state=JobState.PRINTED, trouble="")

    assert first == again
    assert ["A001", "B001"] == [first.label, second.label]
    assert State.CANCELLED is gone.state
    assert gone == gone_again
    assert JobState.PRINTED is printed.state
    assert 1 == kiosk_work.board(kiosk).lines[0].waiting
    assert kiosk_work.guide(kiosk).procedures
    assert rule_work.customs(kiosk).rules.classes


def test_a_kiosk_tells_what_it_did_alone(centre: Centre) -> None:
    kiosk = centre.login(LoginRole.KIOSK)
    machine = command_id()
    mark = register(kiosk, machine)
    hall = Hall(kiosk)
    pattern, attempt = hall.issue(), command_id()
    alone = datetime.now(UTC) - timedelta(minutes=5)
    own = put_ticket(
        kiosk,
        command_id(),
        _by_itself(pattern, mark, 7, alone),
    )
    lost = store.issue(kiosk, command_id=attempt, line_id=hall.lines["B"]).ticket
    voided = void(kiosk, command_id(), attempt, "its answer was lost")
    late = put_ticket(kiosk, command_id(), _by_itself(pattern, mark, 3, alone - timedelta(days=2)))

    assert mark == register(kiosk, machine)
    assert (mark, 7, State.WAITING) == (own.origin, own.number, own.state)
    assert voided is not None
    assert (lost.id, State.CANCELLED) == (voided.id, voided.state)
    assert State.UNSERVED is late.state


def _by_itself(pattern: Ticket, mark: str, number: int, at: datetime) -> Ticket:
    return replace(
        pattern,
        id=command_id(),
        origin=mark,
        number=number,
        label=f"{mark}{number:03d}",
        business_date=(at + timedelta(hours=7)).date(),
        issued_at=at,
        queued_at=at,
        changed_at=at,
    )


def test_a_kiosk_works_with_and_without_its_server(centre: Centre, tmp_path: Path) -> None:
    kiosk = centre.login(LoginRole.KIOSK)
    url, now = centre.url(centre.names[LoginRole.KIOSK]), [0.0]
    issuer = Issuer(
        lambda: open_record(url), Outbox(open_file(tmp_path / "outbox")), seconds=lambda: now[0]
    )
    guide = kiosk_work.guide(kiosk)
    issuer.outbox.keep(fields=guide.fields, procedures=guide.procedures)
    issuer.reached()
    line = boards.lines(kiosk)[0].id
    online = issuer.take(Ask(command_id(), line)).ticket
    issuer.lost()
    alone = issuer.take(Ask(command_id(), line)).ticket
    now[0] += 60
    issuer.reached()
    while issuer.has_letters:
        issuer.send_one()
    mark = issuer.outbox.mark
    issuer.close()
    merged = boards.ticket(centre.owner, alone.id)

    assert ("", "A001") == (online.origin, online.label)
    assert mark == alone.origin
    assert (alone.label, State.WAITING) == (merged.label, merged.state)


def test_the_first_number_of_a_day_ends_the_day_before(centre: Centre) -> None:
    yesterday = Hall.at(centre.owner.url, FakeClock(datetime.now(UTC) - timedelta(days=1)))
    left = yesterday.issue()
    booked(yesterday.record, yesterday.lines["A"])
    yesterday.record.close()
    kiosk = Hall(centre.login(LoginRole.KIOSK))
    first = kiosk.issue()
    states = centre.rows(centre.names[LoginRole.ADMIN], "SELECT state FROM appointment")

    assert "A001" == first.label
    assert State.UNSERVED is boards.ticket(centre.owner, left.id).state
    assert [("missed",)] == states


def test_a_hall_follows_the_calls_and_knows_nobody(centre: Centre) -> None:
    hall = Hall(centre.owner)
    hall.sit(1, 0)
    ticket = hall.issue()
    display = centre.login(LoginRole.DISPLAY)
    _, before, _ = kiosk_work.news(display, since=None)
    hall.call()
    assert before is not None
    _, news, _ = kiosk_work.news(display, since=before.version)

    assert news is not None
    assert [ticket.label] == [call.label for call in news.calls]
    assert 1 == news.waiting[0].open_counters
    assert [("",)] == centre.rows(
        centre.names[LoginRole.DISPLAY], "SELECT DISTINCT name FROM officer"
    )


def test_a_desk_puts_notices_and_raises_an_emergency(centre: Centre) -> None:
    desk = centre.login(LoginRole.OFFICER)
    once = command_id()
    first = put_notice(desk, command_id=once, texts=Names("Nghỉ trưa"))
    again = put_notice(desk, command_id=once, texts=Names("Nghỉ trưa"))
    take_down(desk, command_id=command_id(), notice_id=first.id)
    raised = raise_emergency(desk, command_id=command_id(), texts=Names("Có cháy"))
    _, seen, _ = kiosk_work.news(centre.login(LoginRole.DISPLAY), since=None)
    ended = end_emergency(desk, command_id=command_id())

    assert seen is not None
    assert (first, (raised,), [raised.id]) == (again, seen.notices, [each.id for each in ended])


def test_a_manager_parts_the_hall(centre: Centre) -> None:
    manager = centre.login(LoginRole.MANAGER)
    here = boards.counters(manager)[0].id
    names = Names("Khu A")
    zone = set_zone(manager, command_id=command_id(), code="A", names=names, counters=[here])
    notice = put_notice(manager, command_id=command_id(), texts=Names("Ở đây"), zone_code="A")
    _, seen, _ = kiosk_work.news(centre.login(LoginRole.DISPLAY), since=None)
    remove_zone(manager, command_id=command_id(), code="A")

    assert seen is not None
    assert ((zone,), (notice,)) == (seen.zones, seen.notices)


def test_a_desk_that_was_away_for_long_is_open_again_for_the_hall(centre: Centre) -> None:
    desk = Hall(centre.login(LoginRole.OFFICER))
    counter, display = desk.counters[1], centre.login(LoginRole.DISPLAY)
    desk_work.sit(
        desk.record, command_id=command_id(), counter_id=counter, officer_id=desk.officers[0],
        holder="w", lease_s=0.0,
    )  # fmt: skip
    _, before, ends = kiosk_work.news(display, since=None)
    assert before is not None
    is_ours = leases.renew(desk.record, counter, "w")
    _, news, until = kiosk_work.news(display, since=before.version)

    assert news is not None
    assert until is not None
    assert (None, True) == (ends, is_ours)
    assert [False, True] == [each.counters[0].is_staffed for each in (before, news)]
    assert news.at < until


def test_a_desk_does_its_day(centre: Centre) -> None:
    desk = Hall(centre.login(LoginRole.OFFICER))
    record, officer = desk.record, desk.officers[0]
    counter = desk.counters[1]
    for letter in "AAAAAAAA":
        desk.issue(letter)
    seat = desk_work.sit(
        record, command_id=command_id(), counter_id=counter, officer_id=officer, holder="w",
        lease_s=60.0,
    )  # fmt: skip
    facts = {"by": officer}

    def on(action: object, ticket_id: str, **more: object) -> Ticket:
        done: Ticket = action(  # type: ignore[operator]
            record, command_id=command_id(), ticket_id=ticket_id, **facts, **more
        )
        return done

    first = calling.call_next(record, command_id=command_id(), counter_id=counter, by=officer)
    on(store.recall, first.id)
    on(store.start, first.id)
    on(store.hold, first.id)
    on(store.resume, first.id, counter_id=counter)
    finished = on(store.finish, first.id)
    second = desk.call()
    on(store.no_show, second.id)
    on(undo, second.id)
    on(store.no_show, second.id)
    on(store.reinstate, second.id)
    third = desk.call()
    on(store.return_to_queue, third.id)
    waiting = [row.ticket.id for row in boards.desk_board(record, counter).waiting]
    on(store.classify, waiting[-1], priority_code="old80")
    on(store.transfer, waiting[-2], line_id=desk.lines["B"])
    on(store.cancel, waiting[-3])
    picked = calling.pick_out(
        record, command_id=command_id(), counter_id=counter, ticket_ids=(waiting[1],), reason="x",
        by=officer,
    )  # fmt: skip
    on(calling.join, picked.id, others=(waiting[2],))
    people.pause(record, command_id=command_id(), counter_id=counter, reason=PauseReason.LUNCH)
    people.open_again(record, command_id=command_id(), counter_id=counter)
    people.hand_over(
        record, command_id=command_id(), counter_id=counter, officer_id=desk.officers[1]
    )
    picture = desk_work.desk_picture(record, counter_id=counter)
    renewed = leases.renew(record, counter, "nobody")
    desk_work.leave(record, command_id=command_id(), counter_id=counter)

    assert seat.officer_name
    assert State.FINISHED is finished.state
    assert not renewed
    assert picture.board is not None
    assert picture.board.in_hand is not None
    assert picked.id == picture.board.in_hand.ticket.id
    assert why.why(record, picked.id).picked_because == "x"


def test_a_manager_decides_and_counts(centre: Centre) -> None:
    Hall(centre.owner).issue()
    record = centre.login(LoginRole.MANAGER)
    line = boards.lines(record)[0].id
    deciding.set_rule(record, command_id=command_id(), changes={"hold_s": 600})
    deciding.set_line(record, command_id=command_id(), line_id=line, is_open=False)
    day.set_outside_hours(record, command_id=command_id(), outside_hours=OutsideHours.REFUSE)
    day.set_quota(record, command_id=command_id(), line_id=line, quota=50)
    day.fill_holidays(record, command_id=command_id(), year=2026)
    officer = Hall(record).officers[0]
    staffing.set_skills(record, command_id=command_id(), officer_id=officer, line_ids=(line,))
    staffing.set_role(record, command_id=command_id(), officer_id=officer, role=Role.LEAD)
    closed = day.close_day(record, command_id=command_id(), reason="power cut")
    day.reopen_day(record, command_id=command_id(), reason="power is back")

    assert 1 == closed.unserved
    assert 600 == record.ask(lambda look: look.arrangement.rule.hold_s)
    assert 1 == today(record).totals.arrived


def test_an_administrator_keeps_the_catalogue_and_forgets_people(centre: Centre) -> None:
    record = centre.login(LoginRole.ADMIN)
    booked(centre.owner, Hall(record).lines["A"], datetime.now(UTC) - timedelta(days=3))
    starter = read_catalogue(CATALOGUE)
    import_catalogue(record, starter.procedures[1:], starter.fields, command_id())
    forgotten = appointments.purge(
        record, command_id=command_id(), before_date=today(record).business_date
    )

    assert 1 == forgotten
