"""The question where fees are paid to."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from db.errors import Unknown
from db.payment.values import BankAccount
from db.record import Record, Snapshot, Transaction
from db.tables.payment import payment_account
from db.tables.people import officer

_ACCOUNT = (
    select(payment_account, officer.c.name.label("by"))
    .join_from(payment_account, officer, officer.c.id == payment_account.c.officer_id, isouter=True)
    .where(payment_account.c.centre_id == bindparam("centre"))
)


def account(record: Record) -> BankAccount | None:
    """None where none is set."""
    return record.ask(account_of)


def known_account(record: Record) -> BankAccount:
    """Raises: Unknown."""
    found = account(record)
    if found is None:
        raise Unknown(kind="bank account", key="of this centre")
    return found


def account_of(look: Snapshot | Transaction) -> BankAccount | None:
    row = look.connection.execute(_ACCOUNT, {"centre": look.centre.id}).one_or_none()
    if row is None:
        return None
    return BankAccount(row.bank_bin, row.number, row.holder, row.by or "", row.at)
