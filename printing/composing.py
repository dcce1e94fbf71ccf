"""Text of documents as it is printed: composed, single blanks, codes that can be scanned."""

from __future__ import annotations

import re
from dataclasses import fields
from enum import Enum
from typing import Any

from db.words import nfc
from printing.slip import QR_LIMIT

CODE_LIMIT = 40
_CODE = re.compile(rf"[!-~]{{1,{CODE_LIMIT}}}")


def compose(document: Any) -> None:
    """For `__post_init__` of a frozen dataclass: every text in it, also in tuples, is composed."""
    for field in fields(document):
        before = getattr(document, field.name)
        after = _composed(before)
        if after is not before:
            object.__setattr__(document, field.name, after)


def require_code(code: str) -> None:
    """Of a dossier: as its register gives it. Raises: ValueError."""
    if not _CODE.fullmatch(code):
        raise ValueError(f"a dossier's code has 1 to {CODE_LIMIT} ASCII characters: {code!r}")


def require_payload(payload: str) -> None:
    """Raises: ValueError."""
    if len(payload) > QR_LIMIT or not payload.isascii():
        raise ValueError(f"a QR payload has at most {QR_LIMIT} ASCII characters: {payload!r}")


def _composed(value: Any) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, tuple):
        return tuple(_composed(each) for each in value)
    return value
