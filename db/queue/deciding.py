"""What the centre decides about its queue: the rule, its lines, its priority classes. Each decision
is stored with what was before, and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import Table, select

from db.errors import Unknown
from db.queue.order import QueueRule
from db.queue.values import Line, PriorityClass
from db.record import Record, Transaction
from db.tables import queue as queue_tables
from db.tables import rules as tables
from db.words import nfc

LIMITS: Mapping[str, tuple[int, int]] = {
    "head_start_s": (0, 3600),
    "calls_before_no_show": (0, 20),
    "keeps_place_s": (0, 86400),
    "hold_s": (60, 86400),
    "undo_s": (0, 600),
    "lease_s": (30, 3600),
    "late_s": (0, 7200),
    "share_warning": (0, 100),
    "service_s": (30, 14400),
}
"""The smallest and the largest figure of each part of the rule."""


def set_rule(
    record: Record, *, command_id: str, changes: Mapping[str, Any], by: int | None = None
) -> QueueRule:
    """Change parts of the rule, named as in QueueRule. Raises: ValueError (a figure out of
    bounds, an unknown part)."""
    known = {field.name for field in fields(QueueRule)}
    for name, value in changes.items():
        if name not in known:
            raise ValueError(f"the rule has no part {name}")
        least, most = LIMITS.get(name, (None, None))
        if least is not None and most is not None and not least <= value <= most:
            raise ValueError(f"{name} lies between {least} and {most}")

    def work(transaction: Transaction) -> QueueRule:
        rule = replace(transaction.arrangement.rule, **changes)
        before, after = _plain(transaction.arrangement.rule), _plain(rule)
        centre = tables.queue_rule.c.centre_id == transaction.centre.id
        transaction.connection.execute(tables.queue_rule.update().where(centre).values(**after))
        note_change(transaction, "rule", before, after, by)
        return rule

    return record.act(command_id, "set_rule", work, lambda now, _: now.arrangement.rule)


def _plain(rule: QueueRule) -> dict[str, Any]:
    return {key: getattr(value, "value", value) for key, value in asdict(rule).items()}


def set_line(
    record: Record,
    *,
    command_id: str,
    line_id: int,
    is_open: bool | None = None,
    service_s: int | None = None,
    by: int | None = None,
) -> Line:
    """Open or close a line, or say how long a visit in it usually takes. Raises: Unknown."""

    def work(transaction: Transaction) -> Line:
        before = transaction.arrangement.line(line_id)
        offered = {"is_open": is_open, "service_s": service_s}
        wanted: dict[str, Any] = {key: each for key, each in offered.items() if each is not None}
        change_row(
            transaction, queue_tables.line, {"id": line_id}, wanted, f"line {before.letter}", by
        )
        return replace(before, **wanted)

    def again(transaction: Transaction, _version: int) -> Line:
        return transaction.arrangement.line(line_id)

    return record.act(command_id, "set_line", work, again)


def set_priority_class(
    record: Record, *, command_id: str, priority_class: PriorityClass, by: int | None = None
) -> PriorityClass:
    """Add a class, or change the one of that code."""

    def work(transaction: Transaction) -> PriorityClass:
        known = {each.code: each for each in transaction.arrangement.priority_classes}
        names = priority_class.names
        values = {
            "name_vi": nfc(names.vi),
            "name_en": nfc(names.en),
            "name_fr": nfc(names.fr),
            "level": int(priority_class.level),
            "legal_basis": nfc(priority_class.legal_basis),
            "is_offered": priority_class.is_offered,
        }
        subject = f"priority class {priority_class.code}"
        table = tables.priority_class
        if priority_class.code in known:
            change_row(transaction, table, {"code": priority_class.code}, values, subject, by)
        else:
            transaction.connection.execute(
                table.insert().values(
                    centre_id=transaction.centre.id,
                    code=priority_class.code,
                    position=len(known),
                    **values,
                )
            )
            note_change(transaction, subject, None, values, by)
        return priority_class

    def again(transaction: Transaction, _version: int) -> PriorityClass:
        return transaction.arrangement.priority_class(priority_class.code)

    return record.act(command_id, "set_priority_class", work, again)


def change_row(
    transaction: Transaction,
    table: Table,
    key: Mapping[str, Any],
    values: Mapping[str, Any],
    subject: str,
    by: int | None,
) -> None:
    """Change one row of the centre, and note what it held before. Raises: Unknown."""
    here = [table.c.centre_id == transaction.centre.id]
    here += [table.c[name] == value for name, value in key.items()]
    columns = [table.c[name] for name in values]
    before = transaction.connection.execute(select(*columns).where(*here)).one_or_none()
    if before is None:
        raise Unknown(kind=table.name, key=next(iter(key.values())))
    transaction.connection.execute(table.update().where(*here).values(**values))
    note_change(transaction, subject, dict(before._mapping), dict(values), by)


def note_change(
    transaction: Transaction,
    subject: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
    by: int | None,
    reason: str = "",
) -> None:
    """Store what was decided, and have everybody read the arrangement anew."""
    store_change(transaction, subject, before, after, by, reason)
    transaction.rearranged()


def store_change(
    transaction: Transaction,
    subject: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
    by: int | None,
    reason: str = "",
) -> None:
    """Store what was decided, where the arrangement stays as it is."""
    transaction.connection.execute(
        tables.change.insert().values(
            centre_id=transaction.centre.id,
            version=transaction.version,
            ordinal=next(transaction.ordinals),
            subject=subject,
            before=before,
            after=after,
            reason=reason,
            officer_id=by,
            at=transaction.now,
        )
    )
