"""What became of a print job and what a device can suffer: closed sets, worded by the windows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TroubleCode(StrEnum):
    NO_PAPER = "no_paper"
    PAPER_NEAR_END = "paper_near_end"  # only ever a warning
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"  # someone pressed the printer's button
    UNPLUGGED = "unplugged"  # it was there and went away
    NOT_FOUND = "not_found"
    BUSY = "busy"  # another program holds the device
    STALLED = "stalled"  # it takes no more bytes
    SILENT = "silent"  # it answers no question; as a warning, nobody knows whether it printed
    OUTDATED = "outdated"  # the program ended before it was sent, and nobody waits for it now
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer said that the job stands on paper, or the file is complete."""

    warning: TroubleCode | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """Every byte was taken; nothing says that it was printed."""

    warning: TroubleCode | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """At least `sent` bytes were taken before the trouble: part of the job may be on paper."""

    code: TroubleCode
    detail: str = ""  # for the log, in English
    sent: int = 0
    is_torn: bool = False  # some of the job's bytes were taken and some were not


Outcome = Printed | Sent | Trouble


class LinkTrouble(Exception):
    """A device failed on the way; becomes a Trouble before it leaves this folder."""

    def __init__(
        self, code: TroubleCode, detail: str, sent: int = 0, *, is_torn: bool = False
    ) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.sent = sent
        self.is_torn = is_torn

    def outcome(self) -> Trouble:
        return Trouble(self.code, self.detail, self.sent, self.is_torn)
