"""What the centre decides about its hall: zones, notices, emergencies; one function = one
transaction. Each decision is stored with what was before and by whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from db.errors import Unknown
from db.hall import rows
from db.hall.showing import standing_emergencies
from db.hall.values import Notice, NoticeKind
from db.queue.deciding import store_change
from db.record import Record, Transaction
from db.tables import hall as tables
from db.tables import rules as rule_tables
from db.words import Names, tidy

LONGEST = {NoticeKind.NOTICE: 400, NoticeKind.SESSION: 400, NoticeKind.EMERGENCY: 160}
"""Characters of a text: an emergency must be read at a glance."""

_notice = tables.notice
_SUBJECT = "notice "  # starts the subject of a decision about a notice


def put_notice(
    record: Record,
    *,
    command_id: str,
    texts: Names,
    kind: NoticeKind = NoticeKind.NOTICE,
    zone_code: str = "",
    place: str = "",
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    position: int | None = None,
    notice_id: int | None = None,
    by: int | None = None,
) -> Notice:
    """Have something read in the hall, or (`notice_id`) change what is; without a position it
    comes last. Raises: Unknown (zone, notice); ValueError (a text missing or too long, times that
    end before they begin, an emergency: see raise_emergency)."""
    if kind is NoticeKind.EMERGENCY:
        raise ValueError("an emergency is raised, not put")
    wanted = Notice(
        notice_id or 0, kind, zone_code.strip().upper(), _checked(texts, kind),
        tidy(place), starts_at, ends_at, position or 0, is_shown=True,
    )  # fmt: skip
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        raise ValueError("a notice ends after it begins")
    if kind is NoticeKind.SESSION and not wanted.place:
        raise ValueError("a session has a place")

    def work(transaction: Transaction) -> Notice:
        before = None if notice_id is None else _notice_row(transaction, notice_id)
        if before is not None and before.kind is NoticeKind.EMERGENCY:
            raise ValueError("an emergency is ended, not changed")
        place_in_order = position
        if place_in_order is None:
            place_in_order = before.position if before else _last_position(transaction) + 1
        return _write(transaction, before, replace(wanted, position=place_in_order), by)

    return record.act(command_id, "put_notice", work, _again)


def take_down(record: Record, *, command_id: str, notice_id: int, by: int | None = None) -> Notice:
    """It is read no more. Raises: Unknown."""

    def work(transaction: Transaction) -> Notice:
        before = _notice_row(transaction, notice_id)
        return _write(transaction, before, replace(before, is_shown=False), by)

    return record.act(command_id, "take_down", work, _again)


def raise_emergency(
    record: Record,
    *,
    command_id: str,
    texts: Names,
    zone_code: str = "",
    by: int | None = None,
) -> Notice:
    """Over everything in a zone ("": in all), in place of what was raised there before, until it is
    ended, whatever the clock says. Raises: Unknown (zone); ValueError (a text missing or too
    long)."""
    kind = NoticeKind.EMERGENCY
    checked, where = _checked(texts, kind), zone_code.strip().upper()

    def work(transaction: Transaction) -> Notice:
        _end(transaction, where, by)
        return _write(
            transaction,
            None,
            Notice(0, kind, where, checked, "", None, None, 0, is_shown=True),
            by,
        )

    return record.act(command_id, "raise_emergency", work, _again)


def end_emergency(
    record: Record, *, command_id: str, zone_code: str | None = None, by: int | None = None
) -> tuple[Notice, ...]:
    """What was raised in a zone is over (None: everywhere); the messages that were ended.

    Raises: Unknown (zone).
    """

    def work(transaction: Transaction) -> tuple[Notice, ...]:
        _zone_id(transaction, zone_code or "")
        return _end(transaction, zone_code, by)

    def again(transaction: Transaction, version: int) -> tuple[Notice, ...]:
        return tuple(_notice_row(transaction, each) for each in _changed(transaction, version))

    return record.act(command_id, "end_emergency", work, again)


def _checked(texts: Names, kind: NoticeKind) -> Names:
    checked = Names(tidy(texts.vi), tidy(texts.en), tidy(texts.fr))
    if not checked.vi:
        raise ValueError("a notice has a text in Vietnamese")
    if max(map(len, (checked.vi, checked.en, checked.fr))) > LONGEST[kind]:
        raise ValueError(f"a text has at most {LONGEST[kind]} characters")
    return checked


def _end(transaction: Transaction, zone_code: str | None, by: int | None) -> tuple[Notice, ...]:
    here = _notice.c.centre_id == transaction.centre.id
    found = transaction.connection.execute(rows.NOTICES.where(here, _notice.c.is_shown))
    standing = standing_emergencies(map(rows.to_notice, found), zone_code)
    return tuple(
        _write(
            transaction, each, replace(each, is_shown=False, ends_at=transaction.now), by
        )
        for each in standing
    )  # fmt: skip


def _write(
    transaction: Transaction, before: Notice | None, after: Notice, by: int | None
) -> Notice:
    values: dict[str, Any] = {
        "kind": after.kind.value,
        "zone_id": _zone_id(transaction, after.zone_code),
        "text_vi": after.texts.vi,
        "text_en": after.texts.en,
        "text_fr": after.texts.fr,
        "place": after.place,
        "starts_at": after.starts_at,
        "ends_at": after.ends_at,
        "position": after.position,
        "is_shown": after.is_shown,
        "officer_id": by,
        "at": transaction.now,
    }
    if before is None:
        added = _notice.insert().values(centre_id=transaction.centre.id, **values)
        new_id = transaction.connection.execute(added.returning(_notice.c.id)).scalar_one()
        after = replace(after, id=new_id)
    else:
        changed = _notice.update().where(_notice.c.id == before.id).values(**values)
        transaction.connection.execute(changed)
    store_change(
        transaction,
        f"{_SUBJECT}{after.id}",
        rows.plain_notice(before) if before else None,
        rows.plain_notice(after),
        by,
    )
    return after


def _zone_id(transaction: Transaction, zone_code: str) -> int | None:
    if not zone_code:
        return None
    for zone in transaction.arrangement.zones:
        if zone.code == zone_code:
            return zone.id
    raise Unknown(kind="zone", key=zone_code)


def _notice_row(transaction: Transaction, notice_id: int) -> Notice:
    here = (_notice.c.id == notice_id) & (_notice.c.centre_id == transaction.centre.id)
    row = transaction.connection.execute(rows.NOTICES.where(here)).one_or_none()
    if row is None:
        raise Unknown(kind="notice", key=notice_id)
    return rows.to_notice(row)


def _last_position(transaction: Transaction) -> int:
    last = select(func.max(_notice.c.position)).where(
        _notice.c.centre_id == transaction.centre.id, _notice.c.is_shown
    )
    return transaction.connection.execute(last).scalar_one() or 0


def _changed(transaction: Transaction, version: int) -> Iterable[int]:
    change = rule_tables.change
    subjects = transaction.connection.execute(
        select(change.c.subject)
        .where(change.c.centre_id == transaction.centre.id, change.c.version == version)
        .order_by(change.c.ordinal)
    ).scalars()
    return [int(each.removeprefix(_SUBJECT)) for each in subjects]


def _again(transaction: Transaction, version: int) -> Notice:
    """The last notice that a version wrote, as it is now."""
    return _notice_row(transaction, list(_changed(transaction, version))[-1])
