"""What the hall is arranged by and what is to be read there; frozen values that cross folders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from db.words import Names

FEWEST_DIGITS: Final = 6
MOST_DIGITS: Final = 16
"""Of the staff's code at the kiosk; more can be typed nowhere."""


class QrTarget(StrEnum):
    """Where the code of a procedure leads."""

    LOCAL = "local"  # the centre's own page
    PORTAL = "portal"  # the national portal


@dataclass(frozen=True, slots=True)
class PublicSide:
    """What the centre decides about its public side. Empty texts: there is no such thing."""

    phone_address: str = ""  # "http://192.168.1.10:8080", of the page behind a ticket's code
    qr_target: QrTarget = QrTarget.LOCAL
    leave_code: str = ""  # hashed (argon2id); with it staff leave a kiosk
    model_address: str = ""  # of a local language model, OpenAI-compatible
    model_name: str = ""


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the hall with its own screens: the counters called there."""

    id: int
    code: str
    names: Names
    counters: tuple[int, ...]  # ids


class NoticeKind(StrEnum):
    NOTICE = "notice"
    SESSION = "session"  # today's session in a village
    EMERGENCY = "emergency"  # over everything


@dataclass(frozen=True, slots=True)
class Notice:
    id: int
    kind: NoticeKind
    zone_code: str  # "" for all
    texts: Names
    place: str
    starts_at: datetime | None
    ends_at: datetime | None
    position: int
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Floor:
    """The right to speak in a zone."""

    spoken: int  # version up to which the calls have been said
    is_new: bool  # just taken: what was called after `spoken` is still to be said


class SoundState(StrEnum):
    """How the loudspeaker of a machine is."""

    WELL = "well"
    NO_PROGRAM = "no_program"  # nothing is installed that plays
    NO_CARD = "no_card"  # there is nothing to play on
    FAILED = "failed"  # the player gave up
    HANGS = "hangs"  # it did not come to an end and was stopped


class BusState(StrEnum):
    """How a line of call pads and counter boards is, or one of them."""

    LINE_OPEN = "line_open"
    LINE_MISSING = "line_missing"  # no such port: unplugged, or another name
    LINE_BUSY = "line_busy"  # another program has it
    LINE_LOST = "line_lost"  # it failed while it was used
    ANSWERS = "answers"
    SILENT = "silent"
    NO_LINE = "no_line"  # its line is away, so nobody knows


@dataclass(frozen=True, slots=True)
class Device:
    """A device as its machine last told."""

    id: str
    kind: str  # "sound", "bus", "pad", "board"
    place: str
    state: str  # a code of its kind
    is_well: bool | None  # None: nobody knows, or has told for long
    since: datetime  # when it came into this state
    seen_at: datetime
    is_stale: bool  # its machine has fallen silent
