"""The code of an appointment and what its QR code says: "MC1A:" and the code. Pure.

A code has eight characters, none of those that are mistaken most often on paper and by telephone;
the last one checks the others. Case, blanks, dots and dashes do not matter, and the bare code will
do.
"""

from __future__ import annotations

import re
from collections.abc import Callable

LETTERS = "23456789ABCDEFGHJKMNPRSTVWXYZ"  # 29 of them, a prime; no 0 O Q, 1 I L, U
CODE_LENGTH = 8
PREFIX = "MC1A"

_BETWEEN = re.compile(r"[\s.:_-]+")
_LONGEST = 40  # a scan of something else may be of any length


def new_code(pick: Callable[[str], str]) -> str:
    """A code whose characters `pick` draws from `LETTERS`."""
    drawn = "".join(pick(LETTERS) for _ in range(CODE_LENGTH - 1))
    return drawn + _check(drawn)


def format_payload(code: str) -> str:
    """What the QR code of an appointment says."""
    return f"{PREFIX}:{code}"


def spaced(code: str) -> str:
    """As it is read by people: "K7M4 2QXH"."""
    return f"{code[:4]} {code[4:]}"


def parse_code(text: str) -> str | None:
    """The code in what was scanned or typed; None where there is none."""
    if len(text) > _LONGEST:
        return None
    bare = _BETWEEN.sub("", text).upper()
    if len(bare) == len(PREFIX) + CODE_LENGTH and bare.startswith(PREFIX):
        bare = bare.removeprefix(PREFIX)
    if len(bare) != CODE_LENGTH or any(letter not in LETTERS for letter in bare):
        return None
    return bare if bare[-1] == _check(bare[:-1]) else None


def _check(drawn: str) -> str:
    # Weights that differ modulo a prime tell every wrong character and every two exchanged ones.
    weighed = sum(place * LETTERS.index(letter) for place, letter in enumerate(drawn, 2))
    return LETTERS[weighed % len(LETTERS)]
