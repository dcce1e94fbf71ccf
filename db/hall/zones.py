"""The zones of the hall: which counters are called on which screens. A counter belongs to at most
one zone."""

from __future__ import annotations

from collections.abc import Collection

from db.errors import Unknown
from db.hall import rows
from db.hall.values import Zone
from db.queue.deciding import note_change
from db.record import Record, Transaction
from db.tables import hall as tables
from db.words import Names, tidy

_LONGEST_CODE, _LONGEST_NAME = 8, 60
_zone, _zone_counter, _notice = tables.zone, tables.zone_counter, tables.notice


def set_zone(
    record: Record,
    *,
    command_id: str,
    code: str,
    names: Names,
    counters: Collection[int],
    by: int | None = None,
) -> Zone:
    """A zone with exactly these counters (ids); they leave the zones they were in.

    Raises: Unknown (counter); ValueError (no code, or one too long; no Vietnamese name).
    """
    code = tidy(code).upper()
    checked = Names(tidy(names.vi), tidy(names.en), tidy(names.fr))
    if not 0 < len(code) <= _LONGEST_CODE or not checked.vi:
        raise ValueError(f"a zone has a code of 1 to {_LONGEST_CODE} characters and a name")
    if max(map(len, (checked.vi, checked.en, checked.fr))) > _LONGEST_NAME:
        raise ValueError(f"the name of a zone has at most {_LONGEST_NAME} characters")

    def work(transaction: Transaction) -> Zone:
        wanted = tuple(sorted({transaction.arrangement.counter(each).id for each in counters}))
        before = _zone_of(transaction, code)
        values = {"name_vi": checked.vi, "name_en": checked.en, "name_fr": checked.fr}
        if before is None:
            added = _zone.insert().values(centre_id=transaction.centre.id, code=code, **values)
            zone_id = transaction.connection.execute(added.returning(_zone.c.id)).scalar_one()
        else:
            zone_id = before.id
            transaction.connection.execute(
                _zone.update().where(_zone.c.id == zone_id).values(**values)
            )
        _put_counters(transaction, zone_id, wanted)
        after = Zone(zone_id, code, checked, wanted)
        _note(transaction, code, before, after, by)
        return after

    return record.act(command_id, "set_zone", work, lambda now, _: _known(now, code))


def remove_zone(record: Record, *, command_id: str, code: str, by: int | None = None) -> str:
    """Its counters belong to no zone, what was read there is read nowhere. Raises: Unknown."""
    code = code.strip().upper()

    def work(transaction: Transaction) -> str:
        before = _known(transaction, code)
        _put_counters(transaction, before.id, ())
        gone = _notice.c.zone_id == before.id
        transaction.connection.execute(
            _notice.update()
            .where(gone, _notice.c.is_shown)
            .values(is_shown=False, at=transaction.now)
        )
        transaction.connection.execute(_notice.update().where(gone).values(zone_id=None))
        transaction.connection.execute(_zone.delete().where(_zone.c.id == before.id))
        _note(transaction, code, before, None, by)
        return code

    return record.act(command_id, "remove_zone", work, lambda _now, _version: code)


def _put_counters(transaction: Transaction, zone_id: int, counters: tuple[int, ...]) -> None:
    left = (_zone_counter.c.zone_id == zone_id) | _zone_counter.c.counter_id.in_(counters)
    transaction.connection.execute(_zone_counter.delete().where(left))
    for each in counters:
        transaction.connection.execute(
            _zone_counter.insert().values(
                centre_id=transaction.centre.id, counter_id=each, zone_id=zone_id
            )
        )


def _zone_of(transaction: Transaction, code: str) -> Zone | None:
    return next((each for each in transaction.arrangement.zones if each.code == code), None)


def _known(transaction: Transaction, code: str) -> Zone:
    zone = _zone_of(transaction, code)
    if zone is None:
        raise Unknown(kind="zone", key=code)
    return zone


def _note(
    transaction: Transaction, code: str, before: Zone | None, after: Zone | None, by: int | None
) -> None:
    numbers = {each.id: each.number for each in transaction.arrangement.counters}
    note_change(
        transaction,
        f"zone {code}",
        rows.plain_zone(before, numbers) if before else None,
        rows.plain_zone(after, numbers) if after else None,
        by,
    )
