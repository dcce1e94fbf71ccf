"""EMVCo's merchant-presented payment codes as data objects: two digits that name one, two that say
how long it is, its value; a checksum closes the whole. Pure."""

from __future__ import annotations

import re
from binascii import crc_hqx
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

LONGEST: Final = 512  # characters of a whole code
LONGEST_VALUE: Final = 99
BEGINNING: Final = "000201"

_CRC = "63"
_CLOSING = f"{_CRC}04"
_HEX = re.compile(r"[0-9A-Fa-f]{4}")


class Fault(StrEnum):
    """Why a text is not taken as a payment code to an account."""

    TOO_LONG = "too_long"
    NOT_ASCII = "not_ascii"
    OTHER_CODE = "other_code"  # no payment code at all
    TRUNCATED = "truncated"
    BAD_LENGTH = "bad_length"
    DUPLICATE = "duplicate"
    BAD_CRC = "bad_crc"
    BAD_VALUE = "bad_value"
    OTHER_SCHEME = "other_scheme"
    OTHER_CURRENCY = "other_currency"
    OTHER_COUNTRY = "other_country"
    OTHER_SERVICE = "other_service"
    NOT_STATIC = "not_static"
    NOT_ACCOUNT = "not_account"


_SENTENCES: Final[Mapping[Fault, str]] = {
    Fault.TOO_LONG: f"a payment code has at most {LONGEST} characters",
    Fault.NOT_ASCII: "a payment code holds plain ASCII characters only",
    Fault.OTHER_CODE: "this is no payment code",
    Fault.TRUNCATED: "the payment code breaks off",
    Fault.BAD_LENGTH: "a part of the payment code has a length it cannot have",
    Fault.DUPLICATE: "a part of the payment code stands in it twice",
    Fault.BAD_CRC: "the checksum of the payment code is wrong",
    Fault.BAD_VALUE: "a part of the payment code holds what it cannot hold",
    Fault.OTHER_SCHEME: "a payment code of another scheme than VietQR",
    Fault.OTHER_CURRENCY: "a payment code in another currency than đồng",
    Fault.OTHER_COUNTRY: "a payment code of another country",
    Fault.OTHER_SERVICE: "a payment code for another service than a transfer",
    Fault.NOT_STATIC: "a payment code for one payment, not the code of an account",
    Fault.NOT_ACCOUNT: "the code of a card, not of an account",
}


class NotVietQr(ValueError):
    """The one failure of reading: `fault` says which, `where` names the data object."""

    def __init__(self, fault: Fault, where: str = "") -> None:
        super().__init__(_SENTENCES[fault] + (f" ({where})" if where else ""))
        self.fault = fault
        self.where = where


def checksum(text: str) -> str:
    """CRC-16/CCITT-FALSE in four upper-case digits."""
    return f"{crc_hqx(text.encode('ascii'), 0xFFFF):04X}"


def read_code(text: str) -> dict[str, str]:
    """The root's data objects of a whole and undamaged code, checksum left out.

    Raises: NotVietQr, for any other text whatever.
    """
    if len(text) > LONGEST:
        raise NotVietQr(Fault.TOO_LONG)
    if not text.startswith(BEGINNING):
        raise NotVietQr(Fault.OTHER_CODE)
    if not (text.isascii() and text.isprintable()):
        raise NotVietQr(Fault.NOT_ASCII)
    found = read_objects(text)
    if next(reversed(found)) != _CRC:
        raise NotVietQr(Fault.TRUNCATED, _CRC)
    if not _HEX.fullmatch(found[_CRC]):
        raise NotVietQr(Fault.BAD_LENGTH, _CRC)
    if checksum(text[:-4]) != text[-4:].upper():
        raise NotVietQr(Fault.BAD_CRC)
    del found[_CRC]
    return found


def read_objects(text: str, within: str = "") -> dict[str, str]:
    """The data objects of a template, by their ids; `text` is ASCII. Raises: NotVietQr."""
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        head = text[at : at + 4]
        if len(head) < 4:
            raise NotVietQr(Fault.TRUNCATED, within)
        if not head.isdigit() or head[2:] == "00":
            raise NotVietQr(Fault.BAD_LENGTH, within + head[:2])
        name, value = head[:2], text[at + 4 : at + 4 + int(head[2:])]
        if len(value) < int(head[2:]):
            raise NotVietQr(Fault.TRUNCATED, within + name)
        if name in found:
            raise NotVietQr(Fault.DUPLICATE, within + name)
        found[name] = value
        at += 4 + len(value)
    return found


def write_objects(objects: Iterable[tuple[str, str]]) -> str:
    """Empty values are left out. Raises: ValueError (one is longer than its length can say)."""
    written = []
    for name, value in objects:
        if len(value) > LONGEST_VALUE:
            raise ValueError(f"{name} holds more than {LONGEST_VALUE} characters")
        written.append(f"{name}{len(value):02}{value}" if value else "")
    return "".join(written)


def write_code(objects: Iterable[tuple[str, str]]) -> str:
    """A whole code, closed by its checksum. Raises: ValueError."""
    text = write_objects(objects) + _CLOSING
    return text + checksum(text)
