"""The open record: one action is one transaction with one command id; a question is one snapshot.

Every write goes through `Record.act`. The command id makes it idempotent: repeating an action
whose answer was lost returns the first result and changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, Integer, bindparam, exists, func, select, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from db import engine as engines
from db.arrangement import Arrangement, read_arrangement, read_centre
from db.errors import (
    CommandReused,
    RecordMissing,
    RecordOutdated,
    RecordTooNew,
)
from db.migrations import HEAD, KNOWN
from db.patience import patiently
from db.queue.values import Centre
from db.tables import centre as tables

logger = logging.getLogger(__name__)
T = TypeVar("T")
Clock = Callable[[Connection], datetime]

_DEADLINE_S = 30.0
_OPEN_DEADLINE_S = 5.0  # a server's wrong address or password is told soon

# Statements of the hot path are built once: building one costs more than running it.
_NEWS = tables.news
_DONE = select(tables.command.c.action, tables.command.c.version).where(
    tables.command.c.centre_id == bindparam("centre"),
    tables.command.c.id == bindparam("command"),
)
_HERE = _NEWS.c.centre_id == bindparam("centre")
_BUMP = (
    _NEWS.update()
    .where(_HERE)
    .values(version=_NEWS.c.version + 1)
    .returning(_NEWS.c.version, _NEWS.c.arrangement, _NEWS.c.at)
)
_BUMP_AT = _BUMP.values(at=bindparam("now"))
# Row locks go to whoever wakes up first, and some wait for seconds; this queue is first in,
# first out. The number marks our locks among others on the server.
_TURN = select(func.pg_advisory_xact_lock(7301, bindparam("centre", type_=Integer))).cte("turn")
_BUMP_BY_SERVER = _BUMP.values(at=func.clock_timestamp()).where(exists(select(_TURN)))
_LOOK = select(_NEWS.c.version, _NEWS.c.arrangement).where(_HERE)
_LOOK_BY_SERVER = _LOOK.add_columns(func.clock_timestamp().label("at"))
_REARRANGED = _NEWS.update().where(_HERE).values(arrangement=_NEWS.c.arrangement + 1)


@dataclass(frozen=True, slots=True)
class Transaction:
    """A writing transaction under way, the only one of its centre until it commits.

    `now` is the record's clock, not the machine's; events are stored under `version`.
    """

    connection: Connection
    centre: Centre
    now: datetime
    version: int
    arrangement: Arrangement
    ordinals: Iterator[int] = field(default_factory=count)  # of the events of this version

    @property
    def today(self) -> date:
        return business_date(self.now, self.centre)

    def rearranged(self) -> None:
        """To be said by whatever changes what `db.arrangement` holds."""
        self.connection.execute(_REARRANGED, {"centre": self.centre.id})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One consistent picture of the record."""

    connection: Connection
    centre: Centre
    now: datetime
    version: int
    arrangement: Arrangement

    @property
    def today(self) -> date:
        return business_date(self.now, self.centre)


def business_date(moment: datetime, centre: Centre) -> date:
    """The centre's own date at `moment`, wherever the machine stands."""
    return moment.astimezone(ZoneInfo(centre.time_zone)).date()


def record_clock(connection: Connection) -> datetime:
    """The record's clock: the database server's, or this machine's for a file."""
    if connection.dialect.name == "postgresql":
        moment: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        return moment.astimezone(UTC)
    return datetime.now(UTC)


class _Repeated(Exception):
    """The command was carried out before: takes the transaction back and carries its answer."""

    def __init__(self, answer: Any) -> None:
        super().__init__()
        self.answer = answer


class Record:
    """A centre's record, open. Not for use by two threads at once."""

    def __init__(
        self,
        url: str,
        engine: Engine,
        *,
        clock: Clock = record_clock,
        deadline_s: float = _DEADLINE_S,
    ) -> None:
        self.url = url
        self.engine = engine
        self.backend = engine.dialect.name
        self._clock = clock
        self._deadline_s = deadline_s
        self._centre: Centre | None = None
        self._arrangement: tuple[int, Arrangement] | None = None

    @property
    def centre(self) -> Centre:
        if self._centre is None:
            self._centre = self.ask(lambda snapshot: snapshot.centre)
        return self._centre

    def close(self) -> None:
        self.engine.dispose()

    def act(
        self,
        command_id: str,
        action: str,
        work: Callable[[Transaction], T],
        again: Callable[[Transaction, int], T],
    ) -> T:
        """Carry out `work` once, whatever happens to the answer.

        `work` changes state rows, stores events under the transaction's version and returns its
        result. `again` rebuilds the first result from that version.
        Raises: Refused by `work`; CommandReused; Trouble.
        """
        try:
            result = self.retrying(lambda: self._once(command_id, action, work, again))
        except _Repeated as repeated:
            answer: T = repeated.answer
            return answer
        self._wake()
        return result

    def ask(self, question: Callable[[Snapshot], T]) -> T:
        """Answer a question from one consistent snapshot. Raises: Trouble."""
        return self.retrying(lambda: self._look(question))

    def _once(
        self,
        command_id: str,
        action: str,
        work: Callable[[Transaction], T],
        again: Callable[[Transaction, int], T],
    ) -> T:
        with self._begin(writes=True) as connection:
            centre = self._centre or read_centre(connection)
            transaction = self._transaction(connection, centre)
            done = connection.execute(
                _DONE, {"centre": centre.id, "command": command_id}
            ).one_or_none()
            if done is not None:
                if done.action != action:
                    raise CommandReused(action=done.action)
                raise _Repeated(again(transaction, done.version))
            result = work(transaction)
            connection.execute(
                tables.command.insert(),
                {
                    "centre_id": centre.id,
                    "id": command_id,
                    "action": action,
                    "version": transaction.version,
                    "at": transaction.now,
                },
            )
        self._centre = centre
        return result

    def _transaction(self, connection: Connection, centre: Centre) -> Transaction:
        """Takes the centre's turn to write: on PostgreSQL the row's lock, on SQLite it is held."""
        if self._server_tells_time:
            row = connection.execute(_BUMP_BY_SERVER, {"centre": centre.id}).one()
        else:
            now = self._clock(connection)
            row = connection.execute(_BUMP_AT, {"centre": centre.id, "now": now}).one()
        arrangement = self._arranged(connection, centre, row.arrangement)
        return Transaction(connection, centre, row.at, row.version, arrangement)

    def _look(self, question: Callable[[Snapshot], T]) -> T:
        with self._begin(writes=False) as connection:
            centre = self._centre or read_centre(connection)
            by_server = self._server_tells_time
            row = connection.execute(
                _LOOK_BY_SERVER if by_server else _LOOK, {"centre": centre.id}
            ).one()
            now = row.at.astimezone(UTC) if by_server else self._clock(connection)
            arrangement = self._arranged(connection, centre, row.arrangement)
            return question(Snapshot(connection, centre, now, row.version, arrangement))

    @property
    def _server_tells_time(self) -> bool:
        return self.backend == "postgresql" and self._clock is record_clock

    def _arranged(self, connection: Connection, centre: Centre, wanted: int) -> Arrangement:
        """Lines, counters and rules as of the news row; read anew only when they have changed."""
        if self._arrangement is None or self._arrangement[0] != wanted:
            self._arrangement = (wanted, read_arrangement(connection, centre.id))
        return self._arrangement[1]

    @contextmanager
    def _begin(self, *, writes: bool) -> Iterator[Connection]:
        options: dict[str, Any] = {"writes": writes}
        if self.backend == "postgresql" and not writes:
            options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection

    def retrying(self, attempt: Callable[[], T], *, deadline_s: float | None = None) -> T:
        """Try again, with jitter, what may succeed the next time. Raises: Trouble."""
        allowed = self._deadline_s if deadline_s is None else deadline_s
        return patiently(attempt, self.url, allowed)

    def _wake(self) -> None:
        """Tell the windows to look. A hint in its own transaction: inside the action's, NOTIFY
        would serialise all commits; lost, it is made good by the windows' own poll."""
        if self.backend != "postgresql":
            return
        try:
            with self.engine.connect().execution_options(
                isolation_level="AUTOCOMMIT"
            ) as connection:
                connection.execute(text("NOTIFY motcua_news"))
        except Exception as error:
            if engines.known_trouble(error, self.url) is None:
                raise
            logger.info("the wake-up call was lost: %s", error)


def open_record(
    url: str | None = None, *, clock: Clock = record_clock, deadline_s: float = _DEADLINE_S
) -> Record:
    """Open the record at `url` and check that this suite can use it.

    Raises: RecordMissing, RecordOutdated, RecordTooNew, RecordUnavailable, RecordOnShare.
    """
    url = url or engines.default_url()
    if not engines.is_postgresql(url) and not engines.sqlite_path(url).exists():
        raise RecordMissing(path=str(engines.sqlite_path(url)))
    record = Record(url, engines.open_engine(url), clock=clock, deadline_s=deadline_s)
    try:
        record.retrying(lambda: _check_schema(record), deadline_s=min(deadline_s, _OPEN_DEADLINE_S))
    except BaseException:
        record.close()
        raise
    return record


def _check_schema(record: Record) -> None:
    with record._begin(writes=False) as connection:
        try:
            revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        except (OperationalError, ProgrammingError) as error:
            if engines.is_missing_table(error):
                raise RecordMissing from error
            raise
        if revision not in KNOWN:
            raise RecordTooNew(revision=revision)
        if revision != HEAD:
            raise RecordOutdated(revision=revision)
        record._centre = read_centre(connection)
