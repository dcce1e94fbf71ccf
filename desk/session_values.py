"""What the session of an officer is made of: what is asked, what is told, where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from db.queue.values import Ticket
from desk.chooser import Chooser

NOTICE_S = 12.0


class Mode(Enum):
    """What the inline panel of the work page asks."""

    NORMAL = 0
    TRANSFER = 1
    RESUME = 2
    REINSTATE = 3
    CANCEL = 4
    SIGN_OUT = 5
    HOLD = 6
    PICK = 7
    REASON = 8  # why out of turn
    JOIN = 9
    PAUSE = 10
    CLASSIFY = 11
    FIND = 12  # a number is typed
    FOUND = 13  # tickets of that number
    TICKET = 14  # what to do with one of them
    PLAN = 15  # lines still to be visited


CONFIRMED = frozenset({Mode.CANCEL, Mode.SIGN_OUT})
"""Answered by yes or no; the others by a choice."""

SEVERAL = frozenset({Mode.PICK, Mode.JOIN})
"""More than one row may be marked."""


_NO_OPTIONS = Chooser(())


@dataclass(frozen=True, slots=True)
class Asked:
    """What the panel asks now: of which ticket, among what, what is typed."""

    mode: Mode = Mode.NORMAL
    chooser: Chooser = _NO_OPTIONS
    subject: Ticket | None = None
    ids: tuple[str, ...] = ()  # of tickets chosen in the step before
    typed: str = ""


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
