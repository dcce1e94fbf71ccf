"""Payment codes to a bank account or card in Viet Nam (VietQR): read strictly, written short. Pure.

Any text is either read or refused by `NotVietQr`; nothing else is raised.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from printing.emvco import (
    BEGINNING,
    Fault,
    NotVietQr,
    read_code,
    read_objects,
    write_code,
    write_objects,
)

__all__ = [
    "BEGINNING",
    "PURPOSE_LIMIT",
    "Fault",
    "NotVietQr",
    "Payment",
    "Service",
    "build",
    "parse",
    "parse_account",
    "plain_purpose",
    "purpose_for",
]

PURPOSE_LIMIT: Final = 25  # characters that every bank's app keeps

_NAPAS = "A000000727"
_DONG = "704"
_COUNTRY = "VN"
_STATIC, _DYNAMIC = "11", "12"

_BIN = re.compile(r"[0-9]{6}")
_NUMBER = re.compile(r"[0-9A-Za-z]{1,19}")
_AMOUNT = re.compile(r"[1-9][0-9]{0,12}")
_PURPOSE = re.compile(r"[0-9A-Za-z .,/-]*")
_NO_PURPOSE = re.compile(r"[^0-9A-Za-z.,/-]+")


class Service(StrEnum):
    ACCOUNT = "QRIBFTTA"
    CARD = "QRIBFTTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A transfer asked for, as the code says it."""

    bank_bin: str  # "970436"
    number: str  # of the account or card
    service: Service = Service.ACCOUNT
    amount: int | None = None  # whole đồng; None: the payer fills it in
    purpose: str = ""
    name: str = ""  # of the holder
    is_static: bool = True  # for any number of payments; otherwise for one


def parse(text: str) -> Payment:
    """Raises: NotVietQr."""
    root = read_code(text)
    account = _napas(root)
    if root.get("53") != _DONG:
        raise NotVietQr(Fault.OTHER_CURRENCY)
    if root.get("58") != _COUNTRY:
        raise NotVietQr(Fault.OTHER_COUNTRY)
    initiation = root.get("01", _STATIC)
    if initiation not in {_STATIC, _DYNAMIC}:
        raise NotVietQr(Fault.BAD_VALUE, "01")
    try:
        service = Service(account.get("02", ""))
    except ValueError:
        raise NotVietQr(Fault.OTHER_SERVICE) from None
    holder = read_objects(account.get("01", ""), "3801")
    amount = _matching(_AMOUNT, root["54"], "54") if "54" in root else None
    return Payment(
        bank_bin=_matching(_BIN, holder.get("00", ""), "380100"),
        number=_matching(_NUMBER, holder.get("01", ""), "380101"),
        service=service,
        amount=int(amount) if amount else None,
        purpose=read_objects(root.get("62", ""), "62").get("08", ""),
        name=root.get("59", "").strip(),
        is_static=initiation == _STATIC,
    )


def parse_account(text: str) -> Payment:
    """The code with which a bank names an account: for any number of payments, of any amount.

    Raises: NotVietQr.
    """
    payment = parse(text)
    if payment.service is not Service.ACCOUNT:
        raise NotVietQr(Fault.NOT_ACCOUNT)
    if not payment.is_static or payment.amount is not None:
        raise NotVietQr(Fault.NOT_STATIC)
    return payment


def build(payment: Payment) -> str:
    """The code that asks for this payment. Raises: ValueError (a part that no code may hold)."""
    amount = "" if payment.amount is None else str(payment.amount)
    for pattern, value, what in (
        (_BIN, payment.bank_bin, "a bank's BIN has six digits"),
        (_NUMBER, payment.number, "an account's number has 1 to 19 letters and digits"),
        (_AMOUNT, amount or "1", "an amount is whole đồng, from 1 to 13 digits"),
        (_PURPOSE, payment.purpose, "a purpose has plain letters, digits and .,/- only"),
    ):
        if not pattern.fullmatch(value):
            raise ValueError(f"{what}, not {value!r}")
    if len(payment.purpose) > PURPOSE_LIMIT:
        raise ValueError(f"a purpose has at most {PURPOSE_LIMIT} characters: {payment.purpose!r}")
    if len(payment.name) > PURPOSE_LIMIT or not (
        payment.name.isascii() and payment.name.isprintable()
    ):
        raise ValueError(f"a name has at most {PURPOSE_LIMIT} ASCII characters: {payment.name!r}")
    holder = write_objects((("00", payment.bank_bin), ("01", payment.number)))
    account = write_objects((("00", _NAPAS), ("01", holder), ("02", payment.service)))
    return write_code(
        (
            ("00", "01"),
            ("01", _STATIC if payment.is_static else _DYNAMIC),
            ("38", account),
            ("53", _DONG),
            ("54", amount),
            ("58", _COUNTRY),
            ("59", payment.name),
            ("62", write_objects((("08", payment.purpose),))),
        )
    )


def plain_purpose(text: str) -> str:
    """What a bank's app keeps of a purpose: no diacritics, nothing but letters, digits and .,/-
    In capitals, of which a QR code holds nearly twice as many.

    Raises: ValueError (too long; it is not cut, for half a dossier's code is another one).
    """
    apart = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    purpose = _NO_PURPOSE.sub(" ", bare).strip().upper()
    if len(purpose) > PURPOSE_LIMIT:
        raise ValueError(f"a purpose has at most {PURPOSE_LIMIT} characters: {purpose!r}")
    return purpose


def purpose_for(code: str) -> str:
    """ "LP" (lệ phí) and the code of a dossier or a ticket; the code alone where both are too long.

    Raises: ValueError.
    """
    bare = plain_purpose(code)
    if not bare:
        raise ValueError(f"a code has letters or digits: {code!r}")
    whole = f"LP {bare}"
    return whole if len(whole) <= PURPOSE_LIMIT else bare


def _napas(root: dict[str, str]) -> dict[str, str]:
    """Raises: NotVietQr."""
    if "38" not in root:
        raise NotVietQr(Fault.OTHER_SCHEME)
    account = read_objects(root["38"], "38")
    if account.get("00") != _NAPAS:
        raise NotVietQr(Fault.OTHER_SCHEME)
    return account


def _matching(pattern: re.Pattern[str], value: str, where: str) -> str:
    """Raises: NotVietQr."""
    if not pattern.fullmatch(value):
        raise NotVietQr(Fault.BAD_VALUE, where)
    return value
