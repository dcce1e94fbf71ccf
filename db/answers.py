"""How a command that asks the record answers: what is known to go wrong becomes a sentence."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import typer
from sqlalchemy.exc import DataError

from db.errors import BookingsRejected, CatalogueRejected, Known, Refused
from db.plain import plain
from db.record import Record, open_record
from db.saying import REFUSED, TROUBLE, say, say_all
from db.sentences import sentence

__all__ = ["REFUSED", "TROUBLE", "kept_open", "opened", "say", "say_all", "told"]

_KEPT: ContextVar[Record | None] = ContextVar("kept", default=None)


@contextmanager
def opened(database: str | None, as_json: bool) -> Iterator[Record]:
    """The open record; a known failure inside becomes a sentence and an exit code."""
    with told(as_json):
        if (kept := _KEPT.get()) is not None:
            yield kept
            return
        record = open_record(database)
        try:
            yield record
        finally:
            record.close()


@contextmanager
def kept_open(database: str | None) -> Iterator[None]:
    """One record for all the commands inside, which would each open their own."""
    with opened(database, as_json=True) as record:
        token = _KEPT.set(record)
        try:
            yield
        finally:
            _KEPT.reset(token)


@contextmanager
def told(as_json: bool) -> Iterator[None]:
    """A known failure inside becomes a sentence and an exit code, what no row can hold too."""
    try:
        yield
    except Known as failure:
        code = REFUSED if isinstance(failure, Refused) else TROUBLE
        kind = "refused" if code == REFUSED else "trouble"
        if as_json:
            answer = {kind: failure.code, "message": sentence(failure), **plain(failure.facts)}
            say(answer, as_json)
        else:
            sys.stderr.write(f"{sentence(failure)}\n")
            if isinstance(failure, CatalogueRejected | BookingsRejected):
                for fault in failure.facts["faults"]:
                    where = f"row {fault.row} {fault.code} {fault.field}: " if fault.row else ""
                    sys.stderr.write(f"  {where}{fault.problem}\n")
        raise typer.Exit(code) from failure
    except (OverflowError, DataError) as failure:
        raise typer.BadParameter("a number or a date is too large for the record") from failure
