"""An office that takes appointments: on weekdays, two hours in the morning, two after lunch."""

from __future__ import annotations

from datetime import UTC, datetime, time

from db.appointments import arrival, store
from db.appointments.values import Appointment, CheckedIn
from db.queue.deciding import set_line
from db.record import open_record
from db.tables.centre import news
from db.tables.day import opening
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id

HOURS = [(1, time(8), time(10)), (2, time(14), time(16))]


class Office(Hall):
    """Half-hour slots in line A, two bookings each, a week ahead. It is Monday the 23rd, 08:00."""

    clock: FakeClock

    @classmethod
    def opened(cls, url: str, *, capacity: int = 2) -> Office:
        clock = FakeClock()
        office = cls(open_record(url, clock=clock, deadline_s=30))
        office.clock = clock
        office.open_hours()
        office.plan(capacity=capacity)
        return office

    def open_hours(self) -> None:
        writing = self.record.engine.connect().execution_options(writes=True)
        with writing as connection, connection.begin():
            connection.execute(opening.delete())
            centre = {"centre_id": self.record.centre.id}
            for weekday in range(1, 6):
                for ordinal, opens, closes in HOURS:
                    times = {"ordinal": ordinal, "opens": opens, "closes": closes}
                    row = centre | {"weekday": weekday} | times
                    connection.execute(opening.insert().values(**row))
            connection.execute(news.update().values(arrangement=news.c.arrangement + 1))

    def plan(self, letter: str = "A", *, minutes: int = 30, capacity: int = 2) -> None:
        store.set_slots(
            self.record,
            command_id=command_id(),
            line_id=self.lines[letter],
            minutes=minutes,
            capacity=capacity,
            days_ahead=7,
        )

    def book(
        self, clock_time: str = "09:00", *, day: int = 23, letter: str = "A", **facts: object
    ) -> Appointment:
        return store.book(
            self.record,
            command_id=command_id(),
            line_id=self.lines[letter],
            starts_at=at(clock_time, day),
            **facts,  # type: ignore[arg-type]
        )

    def cancel(self, code: str) -> None:
        store.cancel(self.record, command_id=command_id(), code=code)

    def close_line(self, letter: str) -> None:
        set_line(self.record, command_id=command_id(), line_id=self.lines[letter], is_open=False)

    def check_in(self, code: str) -> CheckedIn:
        return arrival.check_in(self.record, command_id=command_id(), code=code)


def at(clock_time: str, day: int = 23) -> datetime:
    """A time of a day of November 2026 in Việt Nam, as UTC."""
    hours, minutes = clock_time.split(":")
    return datetime(2026, 11, day, int(hours) - 7, int(minutes), tzinfo=UTC)
