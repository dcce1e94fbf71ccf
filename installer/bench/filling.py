"""Fills a record with the days a centre has behind it, and with people who wait today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, Index, bindparam, event, func, select, text, update

from db.engine import open_engine
from db.record import open_record
from db.tables import queue as tables
from db.tables.centre import news
from db.tables.day import day as day_table
from db.tables.queue import is_waiting, series
from installer.bench.big_centre import LINES
from installer.bench.fill_rows import COUNT, EVENTS, Rows, numbers

DAY = 2_000
"""Tickets of a day of the history."""

_COMMAND_DAYS = 30  # so long a record remembers the commands it was given
_DAYS_AT_ONCE = 50
_OPENS, _PACE = time(7, 30), timedelta(seconds=16)
_MORNING = timedelta(hours=3)
_SCATTER = 2654435761  # Knuth's; odd, so that no two ids are alike
_FAST = {  # nothing of it is kept where the machine fails
    "postgresql": (
        "SET session_replication_role = replica",
        "SET synchronous_commit = off",
        "SET statement_timeout = 0",
    ),
    "sqlite": (
        "PRAGMA foreign_keys = OFF",
        "PRAGMA synchronous = OFF",
        "PRAGMA cache_size = -400000",
    ),
}


@dataclass(frozen=True, slots=True)
class _Day:
    """What all statements of a day are told."""

    date: date
    start: datetime
    pace: timedelta
    people: int
    version: int
    spread: int

    def parameters(self, centre_id: int) -> dict[str, Any]:
        return {
            "centre": centre_id,
            "day": self.date,
            "start": self.start,
            "pace_us": self.pace // timedelta(microseconds=1),
            "people": self.people,
            "version": self.version,
            "spread": self.spread,
        }


class Filling:
    """Of a record made by `make_big_centre`, which nobody else uses meanwhile."""

    def __init__(self, url: str) -> None:
        record = open_record(url)
        try:
            look = record.ask(lambda look: look)
        finally:
            record.close()
        self._centre_id, self._now, self._today = look.centre.id, look.now, look.today
        self._zone = ZoneInfo(look.centre.time_zone)
        self._first_line = look.arrangement.lines[0].id
        self._engine = open_engine(url)
        self._rows = Rows(
            self._engine.dialect.name,
            first_line=self._first_line,
            first_counter=look.arrangement.counters[0].id,
        )
        _hurry(self._engine)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._engine.dispose()

    def add_history(self, tickets: int, told: Callable[[int], None]) -> None:
        """Finished tickets of the days before today, each with its three events."""
        rows, days = self._rows, tickets // DAY
        always = [rows.past_tickets(), *(rows.past_events(action) for action in EVENTS)]
        lately = [rows.past_commands(action) for action in EVENTS]
        indexes = self._slow_indexes()
        with self._connected(DAY) as connection:
            for index in indexes:  # made at the end, in one go each
                index.drop(connection)
            version = first = _version(connection)
            spread = 2**32 // (first + len(EVENTS) * tickets + 1)  # ids in the order of time
            for done in range(days):
                ago = days - done
                past = self._today - timedelta(days=ago)
                start = datetime.combine(past, _OPENS, self._zone)
                day = _Day(past, start, _PACE, DAY, version, spread)
                self._run(connection, always + (lately if ago <= _COMMAND_DAYS else []), day)
                self._note_day(connection, past, closed_at=start + timedelta(hours=10))
                self._raise_series(connection, day)
                version += len(EVENTS) * DAY
                if done % _DAYS_AT_ONCE == 0:
                    connection.commit()
                told((done + 1) * DAY)
            _advance(connection, version - first)
            for index in indexes:
                index.create(connection)
        self._tidy("ticket", "event", "command", "series", "day")

    def top_up(self, waiting: int) -> None:
        """So many wait in all lines together, of every class, since any time this morning."""
        with self._connected(waiting) as connection:
            here = connection.execute(select(func.count()).where(is_waiting)).scalar_one()
            people = max(0, waiting - here)
            pace = _MORNING / max(1, people)
            version = _version(connection)
            day = _Day(self._today, self._now - _MORNING, pace, people, version, _SCATTER)
            self._run(connection, [self._rows.waiting_tickets(), self._rows.waiting_events()], day)
            self._raise_series(connection, day)
            if not connection.execute(_IS_DAY, {"day": self._today}).first():
                self._note_day(connection, self._today, closed_at=None)
            _advance(connection, people)
        self._tidy("ticket", "series")

    @contextmanager
    def _connected(self, up_to: int) -> Iterator[Connection]:
        with self._engine.connect().execution_options(writes=True) as connection:
            numbers.create(connection, checkfirst=True)
            connection.execute(numbers.delete())
            connection.execute(COUNT, {"up_to": up_to})
            yield connection
            connection.commit()

    def _run(self, connection: Connection, statements: list[Any], day: _Day) -> None:
        for statement in statements:
            connection.execute(statement, day.parameters(self._centre_id))

    def _raise_series(self, connection: Connection, day: _Day) -> None:
        given = [
            {"line": self._first_line + place, "n": len(range(place, day.people, LINES))}
            for place in range(LINES)
        ]
        centre = {"centre": self._centre_id, "day": day.date}
        if not connection.execute(_IS_COUNTED, centre).first():
            connection.execute(_COUNTED, [each | centre for each in given])
        else:
            connection.execute(_RAISED, [each | centre for each in given])

    def _note_day(self, connection: Connection, date: date, closed_at: datetime | None) -> None:
        connection.execute(
            day_table.insert(),
            {
                "centre_id": self._centre_id,
                "business_date": date,
                "closed_at": closed_at,
                "unserved": 0,
            },
        )

    def _slow_indexes(self) -> list[Index]:
        """SQLite decides between two that look alike to it by which is older: there all stay."""
        if self._engine.dialect.name != "postgresql":
            return []
        found = [*tables.ticket.indexes, *tables.event.indexes]
        return sorted(found, key=lambda each: str(each.name))

    def _tidy(self, *names: str) -> None:
        """As a server's autovacuum does by itself; a file is never told its statistics."""
        if self._engine.dialect.name != "postgresql":
            return
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for name in names:
                connection.execute(text(f"VACUUM (ANALYZE) {name}"))


_IS_DAY = select(day_table.c.unserved).where(day_table.c.business_date == bindparam("day"))
_IS_COUNTED = select(series.c.last).where(series.c.business_date == bindparam("day"))
_COUNTED = series.insert().values(
    centre_id=bindparam("centre"),
    business_date=bindparam("day"),
    line_id=bindparam("line"),
    last=bindparam("n"),
)
_RAISED = (
    update(series)
    .where(series.c.business_date == bindparam("day"), series.c.line_id == bindparam("line"))
    .values(last=series.c.last + bindparam("n"))
)


def _version(connection: Connection) -> int:
    version: int = connection.execute(select(news.c.version)).scalar_one()
    return version


def _advance(connection: Connection, versions: int) -> None:
    connection.execute(news.update().values(version=news.c.version + versions))


def _hurry(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for statement in _FAST[engine.dialect.name]:
            cursor.execute(statement)
        cursor.close()
        connection.commit()
