"""What the centre decides about payments: its bank account. One function = one transaction; each
decision is stored with what was before and by whom."""

from __future__ import annotations

from typing import Any

from db.errors import Unknown
from db.payment.boards import account_of
from db.payment.values import BankAccount
from db.queue.deciding import store_change
from db.record import Record, Transaction
from db.tables.payment import payment_account as _table
from db.words import tidy

_SUBJECT = "bank account"


def set_account(
    record: Record, *, command_id: str, bank_bin: str, number: str, holder: str = "",
    by: int | None = None,
) -> BankAccount:  # fmt: skip
    """Fees are paid to this account from now on; one set before is replaced.

    Raises: ValueError (with a sentence; nothing was changed).
    """
    wanted = BankAccount(bank_bin, number, tidy(holder))

    def work(transaction: Transaction) -> BankAccount:
        before = account_of(transaction)
        values = {**_told(wanted), "officer_id": by, "at": transaction.now}
        here = _table.c.centre_id == transaction.centre.id
        if before is None:
            added = _table.insert().values(centre_id=transaction.centre.id, **values)
            transaction.connection.execute(added)
        else:
            transaction.connection.execute(_table.update().where(here).values(**values))
        told = None if before is None else _told(before)
        store_change(transaction, _SUBJECT, told, _told(wanted), by)
        return account_of(transaction) or wanted

    return record.act(command_id, "set_account", work, lambda now, _: account_of(now) or wanted)


def remove_account(record: Record, *, command_id: str, by: int | None = None) -> None:
    """There is none any more: no fee codes are made. Raises: Unknown."""

    def work(transaction: Transaction) -> None:
        before = account_of(transaction)
        if before is None:
            raise Unknown(kind="bank account", key="of this centre")
        here = _table.c.centre_id == transaction.centre.id
        transaction.connection.execute(_table.delete().where(here))
        store_change(transaction, _SUBJECT, _told(before), None, by)

    record.act(command_id, "remove_account", work, lambda _now, _version: None)


def _told(account: BankAccount) -> dict[str, Any]:
    return {"bank_bin": account.bank_bin, "number": account.number, "holder": account.holder}
