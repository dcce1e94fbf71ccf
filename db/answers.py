"""How a command answers: one JSON object a line or plain words, and the exit code.

0 done, 2 wrong use, 3 refused by a rule, 4 trouble with the record or a device.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

import typer
from sqlalchemy.exc import DataError

from db.errors import BookingsRejected, CatalogueRejected, Known, Refused
from db.plain import plain
from db.record import Record, open_record
from db.sentences import sentence

T = TypeVar("T")

REFUSED, TROUBLE = 3, 4

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


def say(answer: Any, as_json: bool, words: str = "") -> None:
    """Print one answer: the object, or its words."""
    text = json.dumps(plain(answer), ensure_ascii=False) if as_json else words
    sys.stdout.write(f"{text}\n")


def say_all(found: Sequence[T], as_json: bool, words: Callable[[T], str], nothing: str) -> None:
    """Print each answer; to a person also that there is none."""
    for each in found:
        say(each, as_json, words(each))
    if not found and not as_json:
        say(None, as_json, nothing)
