"""The short names of banks by the BIN that stands in payment codes: a table anybody may edit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from db.words import nfc

FILE: Final = Path(__file__).with_name("banks.tsv")


def bank_name(bank_bin: str) -> str:
    """ "" for a bank that the table does not have."""
    return banks().get(bank_bin, "")


@cache
def banks() -> Mapping[str, str]:
    return read_banks(FILE.read_text(encoding="utf-8"))


def read_banks(text: str) -> dict[str, str]:
    """BIN and name, a tab between; "#" begins a remark, "bin" the heading.

    Raises: ValueError (a line that is neither, a BIN twice).
    """
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith(("#", "bin\t")):
            continue
        bank_bin, tab, name = line.partition("\t")
        if not (tab and len(bank_bin) == 6 and bank_bin.isascii() and bank_bin.isdigit()):
            raise ValueError(f"line {number}: a BIN of six digits, a tab, a name: {line!r}")
        if bank_bin in found or not nfc(name):
            raise ValueError(f"line {number}: {bank_bin} stands twice, or has no name")
        found[bank_bin] = nfc(name)
    return found
