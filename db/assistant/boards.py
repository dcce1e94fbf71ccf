"""The questions about the assistant: what it is built from, what it could not answer, what it was
taught, and who gives advice."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import func, select

from db.assistant.ask import Assistant
from db.assistant.values import Basis, Keyword, Miss
from db.catalogue.rows import to_procedure
from db.catalogue.values import Procedure
from db.queue.values import Counter, Purpose
from db.record import Record, Snapshot
from db.tables import assistant as tables
from db.tables import catalogue as catalogue_tables
from db.words import Language

_keyword, _miss = tables.keyword, tables.miss
_procedure, _import = catalogue_tables.procedure, catalogue_tables.catalogue_import


def assistant(record: Record) -> Assistant:
    """Built from the catalogue and the keywords: some tenths of a second, not for a window's
    thread. Keep it while `basis` says the same."""
    return assistant_and_basis(record)[0]


def assistant_and_basis(record: Record) -> tuple[Assistant, Basis]:
    procedures, taught, built_from = record.ask(_material)
    return Assistant(procedures, taught), built_from


def basis(record: Record) -> Basis:
    """A question of under a millisecond: ask it when there is news, build anew when it differs."""
    return record.ask(_basis)


def misses(record: Record, limit: int = 200) -> tuple[Miss, ...]:
    """The open ones, the most frequent and the latest first."""

    def question(snapshot: Snapshot) -> tuple[Miss, ...]:
        rows = snapshot.connection.execute(
            select(_miss)
            .where(_miss.c.centre_id == snapshot.centre.id, _miss.c.state == "open")
            .order_by(_miss.c.times.desc(), _miss.c.last_at.desc(), _miss.c.id)
            .limit(limit)
        )
        return tuple(
            Miss(row.id, row.words, Language(row.language), row.times, row.first_at, row.last_at)
            for row in rows
        )

    return record.ask(question)


def keywords(record: Record, procedure_code: str | None = None) -> tuple[Keyword, ...]:
    def question(snapshot: Snapshot) -> tuple[Keyword, ...]:
        wanted = select(_keyword).where(_keyword.c.centre_id == snapshot.centre.id)
        if procedure_code is not None:
            wanted = wanted.where(_keyword.c.procedure_code == procedure_code)
        rows = snapshot.connection.execute(wanted.order_by(_keyword.c.id))
        return tuple(Keyword(row.id, row.procedure_code, row.words, row.at) for row in rows)

    return record.ask(question)


def advice_counters(record: Record) -> tuple[Counter, ...]:
    """The counters of the line of advice; none: all counters of the centre."""

    def question(snapshot: Snapshot) -> tuple[Counter, ...]:
        arranged = snapshot.arrangement
        lines = {each.id for each in arranged.lines if each.purpose is Purpose.ADVICE}
        found = tuple(each for each in arranged.counters if lines & set(each.lines))
        return found or arranged.counters

    return record.ask(question)


def _material(snapshot: Snapshot) -> tuple[list[Procedure], dict[str, list[str]], Basis]:
    rows = snapshot.connection.execute(
        select(_procedure)
        .where(_procedure.c.centre_id == snapshot.centre.id, _procedure.c.is_closed.is_(False))
        .order_by(_procedure.c.is_common.desc(), _procedure.c.id)
    )
    taught: dict[str, list[str]] = defaultdict(list)
    for row in snapshot.connection.execute(
        select(_keyword.c.procedure_code, _keyword.c.words)
        .where(_keyword.c.centre_id == snapshot.centre.id)
        .order_by(_keyword.c.id)
    ):
        taught[row.procedure_code].append(row.words)
    return [to_procedure(row) for row in rows], taught, _basis(snapshot)


def _basis(snapshot: Snapshot) -> Basis:
    imports = select(func.max(_import.c.version)).where(_import.c.centre_id == snapshot.centre.id)
    taught = select(func.count(), func.max(_keyword.c.id)).where(
        _keyword.c.centre_id == snapshot.centre.id
    )
    version = snapshot.connection.execute(imports).scalar()
    count, last = snapshot.connection.execute(taught).one()
    return Basis(version or 0, count, last or 0)
