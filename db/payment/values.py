"""The bank account that fees are paid to; a frozen value that crosses folders."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

LONGEST_HOLDER: Final = 99
SHOWN_DIGITS: Final = 4

_BIN = re.compile(r"[0-9]{6}")
_NUMBER = re.compile(r"[0-9A-Za-z]{1,19}")


@dataclass(frozen=True, slots=True)
class BankAccount:
    bank_bin: str  # "970436", the bank in payment codes
    number: str
    holder: str = ""  # as the bank's own code names it
    by: str = ""  # name of the officer who set it
    at: datetime | None = None

    def __post_init__(self) -> None:
        if not _BIN.fullmatch(self.bank_bin):
            raise ValueError(f"a bank's BIN has six digits, not {self.bank_bin!r}")
        if not _NUMBER.fullmatch(self.number):
            raise ValueError(f"an account has 1 to 19 letters and digits, not {self.number!r}")
        if len(self.holder) > LONGEST_HOLDER:
            raise ValueError(f"a holder's name has at most {LONGEST_HOLDER} characters")

    @property
    def masked(self) -> str:
        """Enough to compare, for screen and paper: "••••6789"; a short number shows less."""
        shown = min(SHOWN_DIGITS, len(self.number) // 2)
        return "••••" + self.number[len(self.number) - shown :]
