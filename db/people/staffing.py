"""What officers know and what they may: lines and roles, each change noted with what was before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from db.people.values import Officer, Role
from db.queue.deciding import change_row, note_change
from db.record import Record, Transaction
from db.tables import people as tables


def set_skills(
    record: Record,
    *,
    command_id: str,
    officer_id: int,
    line_ids: tuple[int, ...],
    by: int | None = None,
) -> Officer:
    """The lines an officer knows besides those of the counter, in order of preference.

    Raises: Unknown.
    """

    def work(transaction: Transaction) -> Officer:
        arrangement = transaction.arrangement
        before = arrangement.officer(officer_id)
        known = tuple(dict.fromkeys(line_ids))
        letters = {each: arrangement.line(each).letter for each in (*before.lines, *known)}
        here = tables.officer_line.c.officer_id == officer_id
        transaction.connection.execute(tables.officer_line.delete().where(here))
        for preference, line_id in enumerate(known):
            transaction.connection.execute(
                tables.officer_line.insert().values(
                    centre_id=transaction.centre.id,
                    officer_id=officer_id,
                    line_id=line_id,
                    preference=preference,
                )
            )
        note_change(
            transaction,
            f"officer {before.code}",
            {"lines": [letters[each] for each in before.lines]},
            {"lines": [letters[each] for each in known]},
            by,
        )
        return replace(before, lines=known)

    return record.act(command_id, "set_skills", work, _officer(officer_id))


def set_role(
    record: Record, *, command_id: str, officer_id: int, role: Role, by: int | None = None
) -> Officer:
    """Raises: Unknown."""

    def work(transaction: Transaction) -> Officer:
        before = transaction.arrangement.officer(officer_id)
        change_row(
            transaction,
            tables.officer,
            {"id": officer_id},
            {"role": role.value},
            f"officer {before.code}",
            by,
        )
        return replace(before, role=role)

    return record.act(command_id, "set_role", work, _officer(officer_id))


def _officer(officer_id: int) -> Callable[[Transaction, int], Officer]:
    """The answer to a repeated command: the officer as they are."""
    return lambda transaction, _version: transaction.arrangement.officer(officer_id)
