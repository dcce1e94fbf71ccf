"""What the centre decides about its public side: the phone page's address, where the codes lead,
the staff's code at the kiosk, a language model of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any, Final

from db.assistant.local_model import LocalModel
from db.hall.addresses import checked_address
from db.hall.values import PublicSide, QrTarget
from db.queue.deciding import note_change
from db.record import Record, Transaction
from db.tables.centre import public_side as _table
from db.words import nfc

LONGEST_NAME: Final = 120
_HASH = "$argon2id$"
_SUBJECT = "public side"


def set_public_side(
    record: Record, *, command_id: str, changes: Mapping[str, Any], by: int | None = None
) -> PublicSide:
    """Change parts, named as in PublicSide; `leave_code` is the hash already.

    Raises: ValueError (with a sentence; nothing was changed).
    """
    wanted = checked(changes)

    def work(transaction: Transaction) -> PublicSide:
        before = transaction.arrangement.public_side
        after = replace(before, **wanted)
        _store(transaction, after)
        note_change(transaction, _SUBJECT, _told(before, before), _told(after, before), by)
        return after

    return record.act(command_id, "set_public_side", work, lambda now, _: _now(now))


def checked(changes: Mapping[str, Any]) -> dict[str, Any]:
    """The parts as they are stored. Raises: ValueError."""
    known = {field.name for field in fields(PublicSide)}
    wanted: dict[str, Any] = {}
    for name, value in changes.items():
        if name not in known:
            raise ValueError(f"the public side has no part {name}")
        wanted[name] = _CHECKS[name](value)
    return wanted


def _model_address(text: str) -> str:
    """Such a model listens below a path, and near: "http://127.0.0.1:8000/v1"."""
    if not text.strip():
        return ""
    address, slash, path = text.strip().rstrip("/").partition("/v1")
    return LocalModel(checked_address(address) + slash + path, "").address


def _qr_target(value: str) -> QrTarget:
    try:
        return QrTarget(value)
    except ValueError as wrong:
        raise ValueError(f"a code leads to local or to portal, not to {value!r}") from wrong


def _leave_code(value: str) -> str:
    if value and not value.startswith(_HASH):
        raise ValueError("the staff's code is stored as its hash only")
    return value


def _name(value: str) -> str:
    name = nfc(value)
    if len(name) > LONGEST_NAME:
        raise ValueError(f"a name has at most {LONGEST_NAME} characters")
    return name


_CHECKS: Final[Mapping[str, Any]] = {
    "phone_address": checked_address,
    "qr_target": _qr_target,
    "leave_code": _leave_code,
    "model_address": _model_address,
    "model_name": _name,
}


def _store(transaction: Transaction, side: PublicSide) -> None:
    values = asdict(side) | {"qr_target": side.qr_target.value}
    here = _table.c.centre_id == transaction.centre.id
    if not transaction.connection.execute(_table.update().where(here).values(**values)).rowcount:
        transaction.connection.execute(
            _table.insert().values(centre_id=transaction.centre.id, **values)
        )


def _told(side: PublicSide, before: PublicSide) -> dict[str, Any]:
    """As the history keeps it: of the staff's code only whether there is one, and a new one."""
    code = "set" if side.leave_code else ""
    if side.leave_code and side.leave_code != before.leave_code:
        code = "set anew" if before.leave_code else "set"
    return asdict(side) | {"qr_target": side.qr_target.value, "leave_code": code}


def _now(transaction: Transaction) -> PublicSide:
    return transaction.arrangement.public_side
