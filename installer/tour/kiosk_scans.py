"""Everything that citizens hold before a kiosk's scanner; rating a visit by its ticket."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from db.appointments import boards as appointments
from db.appointments.importing import import_bookings
from db.appointments.payload import format_payload, new_code
from db.appointments.values import Booking, Person
from db.people import boards as people_boards
from db.people import store as people
from db.queue import boards, calling, store
from db.record import Record, business_date
from db.words import Language
from installer.tour.kiosk_walk import KioskWalk
from installer.tour.own_record import new
from printing.vietqr import Payment, build

_CARD: Final = "001040654321||TRẦN THỊ VÍ DỤ|31121940|Nữ|Thôn 2, Xã Ví Dụ, Lâm Đồng|"
_PAYMENT: Final = build(
    Payment(bank_bin="970436", number="0123456789", amount=8000, purpose="LP A012", is_static=False)
)
_PLAIN: Final = (
    ("scan-card", _CARD),
    ("scan-receipt", "H49.61.28-250616-0001"),
    ("scan-elsewhere", "9.999999"),
    ("scan-payment", _PAYMENT),
    ("scan-telex", "MC1Ă:K7M42QXH"),
    ("scan-spoilt", "MC1A?K7M42"),
    ("scan-unknown", "hello, world"),
)
_COUNTER: Final = 2


def scan(walk: KioskWalk) -> None:
    walk.begin()
    for page, code in _PLAIN:
        walk.scan(code, "cardWords")
        walk.look(page)
    walk.begin()
    today, tomorrow = _book(walk)
    walk.scan(format_payload(today), "ticketQr")
    walk.look("scan-appointment")
    for page, code in (("other-day", tomorrow), ("none", new_code(lambda letters: letters[3]))):
        walk.begin()
        walk.scan(format_payload(code), "refusalOptions")
        walk.look(f"scan-appointment-{page}")


def rate(walk: KioskWalk) -> None:
    """Where does a ticket stand? One that is over is rated."""
    waiting, over = _tickets(walk)
    walk.begin()
    walk.scan(waiting, "cardWords")
    walk.look("scan-ticket")
    walk.begin()
    walk.touch("myNumber")
    walk.kiosk.wait("typedNumber")
    walk.touch(f"letter_{over[0]}")
    walk.touch(*(f"key_{digit}" for digit in over[1:]))
    walk.touch("lookTicket")
    walk.kiosk.wait("face_2")
    walk.look("rate")
    walk.touch("face_2")
    if "reason_wait" in walk.kiosk.names():
        walk.touch("reason_wait")
    walk.look("rate-chosen")
    walk.touch("sendRating")
    walk.kiosk.wait("thanks")
    walk.look("rate-thanks")


def _book(walk: KioskWalk) -> tuple[str, str]:
    """The codes of an appointment of now and one of tomorrow."""
    now = datetime.now(UTC)
    who = Person("Nguyễn Văn Ví Dụ", "0912345678")
    language = Language(walk.language)
    days = (now, now + timedelta(days=1))
    bookings = [
        Booking(row, new()[:12], "A", day, "1.001193", None, language, who)
        for row, day in enumerate(days, 2)
    ]
    before = {code for day in days for code in codes_on(walk.record, day)}
    import_bookings(walk.record, bookings, command_id=new(), as_booked=True)
    first, second = (
        next(code for code in codes_on(walk.record, day) if code not in before) for day in days
    )
    return first, second


def codes_on(record: Record, moment: datetime) -> list[str]:
    """Of all appointments on the centre's own date at `moment`."""
    date = business_date(moment, record.centre)
    return [row.appointment.code for row in appointments.day_list(record, date)]


def _tickets(walk: KioskWalk) -> tuple[str, str]:
    """The numbers of one who waits, and of one whose visit is over."""
    record = walk.record
    counter = next(each for each in boards.counters(record) if each.number == _COUNTER)
    if not any(seat.counter_id == counter.id for seat in people_boards.seats(record)):
        officer = people_boards.officers(record)[1]
        people.sit(record, command_id=new(), counter_id=counter.id, officer_id=officer.id)
    store.issue(record, command_id=new(), procedure_code="2.000815")
    last = store.issue(record, command_id=new(), procedure_code="2.000815").ticket
    called = calling.call_next(record, command_id=new(), counter_id=counter.id)
    store.start(record, command_id=new(), ticket_id=called.id)
    while called.next_lines:
        called = store.cancel(record, command_id=new(), ticket_id=called.id)
        called = calling.call_next(record, command_id=new(), counter_id=counter.id)
    store.finish(record, command_id=new(), ticket_id=called.id)
    return last.label, called.label
