"""A kiosk's mark: the letter that its own numbers carry, given once by the record."""

from __future__ import annotations

from sqlalchemy import select

from db.record import Record, Transaction
from db.tables import centre as tables

ACTION = "register_kiosk"

# Letters whose Vietnamese, English and French names are not taken for one another, and that are
# not read as a digit, first: "ca", "ích-xì", "e-rờ", "hát", "quy" … Those that rhyme with "bê"
# come last; I, O and Q would be read as 1 and 0 on paper, but Q has a clear name.
MARKS = "KXRHSLMYQUNWFZVTPGDCBEAJ"


def register(record: Record, machine_id: str, wanted: str = "") -> str:
    """The mark of this machine: at its first registration the wanted one or the first that is
    free, "" where none is left. Asked again it says the same."""

    def work(transaction: Transaction) -> str:
        mark = _mark_of(transaction, machine_id) or _free(transaction, wanted)
        if mark and not _mark_of(transaction, machine_id):
            transaction.connection.execute(
                tables.kiosk.insert(),
                {
                    "id": machine_id,
                    "centre_id": transaction.centre.id,
                    "mark": mark,
                    "registered_at": transaction.now,
                },
            )
        return mark

    return record.act(
        machine_id, ACTION, work, lambda transaction, _: _mark_of(transaction, machine_id)
    )


def _mark_of(transaction: Transaction, machine_id: str) -> str:
    wanted = select(tables.kiosk.c.mark).where(
        tables.kiosk.c.id == machine_id, tables.kiosk.c.centre_id == transaction.centre.id
    )
    return transaction.connection.execute(wanted).scalar_one_or_none() or ""


def _free(transaction: Transaction, wanted: str) -> str:
    marks = select(tables.kiosk.c.mark).where(tables.kiosk.c.centre_id == transaction.centre.id)
    taken = set(transaction.connection.execute(marks).scalars())
    for line in transaction.arrangement.lines:
        taken |= set(line.letter)
    return next((mark for mark in wanted + MARKS if mark not in taken), "")
