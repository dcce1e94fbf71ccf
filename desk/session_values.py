"""What the session of an officer is made of: what is asked, what is told, where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

NOTICE_S = 12.0


class Mode(Enum):
    """What the inline panel of the work page asks."""

    NORMAL = 0
    TRANSFER = 1
    RESUME = 2
    REINSTATE = 3
    CANCEL = 4
    SIGN_OUT = 5


class Tone(Enum):
    """The kinds of Notice."""

    INFO = 0
    GOOD = 1
    WARN = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Notice:
    text: str = ""
    tone: Tone = Tone.INFO
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where to sign in by itself, as given on the command line."""

    counter: int | None = None
    officer: str | None = None
