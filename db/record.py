"""The open record: one action is one transaction with one command id; a question is one snapshot.

Every write goes through `Record.act`. The command id makes it idempotent: repeating an action
whose answer was lost returns the first result and changes nothing.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, bindparam, func, select, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from db import engine as engines
from db.errors import (
    CommandReused,
    Known,
    RecordMissing,
    RecordOutdated,
    RecordTooNew,
)
from db.migrations import HEAD, KNOWN
from db.queue.values import Centre
from db.tables import centre as tables
from db.words import Names

logger = logging.getLogger(__name__)
T = TypeVar("T")
Clock = Callable[[Connection], datetime]

_DEADLINE_S = 30.0
_OPEN_DEADLINE_S = 5.0  # a server's wrong address or password is told soon

# Statements of the hot path are built once: building one costs more than running it.
_DONE = select(tables.command.c.action, tables.command.c.version).where(
    tables.command.c.centre_id == bindparam("centre"),
    tables.command.c.id == bindparam("command"),
)
_VERSION = select(tables.news.c.version).where(tables.news.c.centre_id == bindparam("centre"))
_BUMP = (
    tables.news.update()
    .where(tables.news.c.centre_id == bindparam("centre"))
    .values(version=tables.news.c.version + 1, at=bindparam("now"))
    .returning(tables.news.c.version)
)


@dataclass(frozen=True, slots=True)
class Transaction:
    """A writing transaction under way. `now` is the record's clock, not the machine's."""

    connection: Connection
    centre: Centre
    now: datetime

    @property
    def today(self) -> date:
        return business_date(self.now, self.centre)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One consistent picture of the record."""

    connection: Connection
    centre: Centre
    now: datetime
    version: int

    @property
    def today(self) -> date:
        return business_date(self.now, self.centre)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an action gives back: its result, and the rows to store under its version."""

    result: Any
    stamp: Callable[[int], None]


def business_date(moment: datetime, centre: Centre) -> date:
    """The centre's own date at `moment`, wherever the machine stands."""
    return moment.astimezone(ZoneInfo(centre.time_zone)).date()


def record_clock(connection: Connection) -> datetime:
    """The record's clock: the database server's, or this machine's for a file."""
    if connection.dialect.name == "postgresql":
        moment: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        return moment.astimezone(UTC)
    return datetime.now(UTC)


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
        work: Callable[[Transaction], Outcome],
        again: Callable[[Transaction, int], Any],
    ) -> Any:
        """Carry out `work` once, whatever happens to the answer.

        `work` changes state rows and returns its result with a function that stores the event
        rows under the version. `again` rebuilds the first result from that version.
        Raises: Refused by `work`; CommandReused; Trouble.
        """
        result, is_new = self.retrying(lambda: self._once(command_id, action, work, again))
        if is_new:
            self._wake()
        return result

    def ask(self, question: Callable[[Snapshot], T]) -> T:
        """Answer a question from one consistent snapshot. Raises: Trouble."""
        return self.retrying(lambda: self._look(question))

    def _once(
        self,
        command_id: str,
        action: str,
        work: Callable[[Transaction], Outcome],
        again: Callable[[Transaction, int], Any],
    ) -> tuple[Any, bool]:
        with self._begin(writes=True) as connection:
            centre = self._centre or _read_centre(connection)
            transaction = Transaction(connection, centre, self._clock(connection))
            done = connection.execute(
                _DONE, {"centre": centre.id, "command": command_id}
            ).one_or_none()
            if done is not None:
                if done.action != action:
                    raise CommandReused(action=done.action)
                return again(transaction, done.version), False
            outcome = work(transaction)
            version = connection.execute(
                _BUMP, {"centre": centre.id, "now": transaction.now}
            ).scalar_one()
            connection.execute(
                tables.command.insert(),
                {
                    "centre_id": centre.id,
                    "id": command_id,
                    "action": action,
                    "version": version,
                    "at": transaction.now,
                },
            )
            outcome.stamp(version)
        self._centre = centre
        return outcome.result, True

    def _look(self, question: Callable[[Snapshot], T]) -> T:
        with self._begin(writes=False) as connection:
            centre = self._centre or _read_centre(connection)
            version = connection.execute(_VERSION, {"centre": centre.id}).scalar_one()
            return question(Snapshot(connection, centre, self._clock(connection), version))

    @contextmanager
    def _begin(self, *, writes: bool) -> Iterator[Connection]:
        options: dict[str, Any] = {"writes": writes}
        if self.backend == "postgresql" and not writes:
            options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection

    def retrying(self, attempt: Callable[[], T], *, deadline_s: float | None = None) -> T:
        """Try again, with jitter, what may succeed the next time. Raises: Trouble."""
        deadline_s = self._deadline_s if deadline_s is None else deadline_s
        started = time.monotonic()
        while True:
            try:
                return attempt()
            except Known:
                raise
            except Exception as error:
                late = time.monotonic() - started >= deadline_s
                if not late and (engines.is_transient(error) or engines.is_twin(error)):
                    time.sleep(self._pause(time.monotonic() - started))
                    continue
                trouble = engines.known_trouble(error, self.url)
                if trouble is None:
                    raise
                raise trouble from error

    def _pause(self, waited: float) -> float:
        # A locked file is free again within milliseconds; a server that left needs longer.
        if self.backend == "sqlite":
            return random.uniform(0.0005, 0.0025) if waited < 2 else random.uniform(0.005, 0.02)
        return min(1.0, 0.02 + waited / 4) * random.uniform(0.5, 1.5)

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


def _read_centre(connection: Connection) -> Centre:
    row = connection.execute(select(tables.centre).order_by(tables.centre.c.id).limit(1)).first()
    if row is None:
        raise RecordMissing
    return Centre(
        id=row.id,
        code=row.code,
        names=Names(row.name_vi, row.name_en, row.name_fr),
        parent=Names(row.parent_vi, row.parent_en, row.parent_fr),
        time_zone=row.time_zone,
    )


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
        record._centre = _read_centre(connection)
