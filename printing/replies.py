"""What a printer says back: a total parser of the reply stream, and the status it adds up to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from printing.outcome import TroubleCode


class Paper(StrEnum):
    OK = "ok"
    NEAR_END = "near_end"
    END = "end"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RealTime:
    """The answer to DLE EOT."""

    byte: int


@dataclass(frozen=True, slots=True)
class JobDone:
    """The answer to GS ( H: everything before that mark is on paper."""

    job_id: bytes


@dataclass(frozen=True, slots=True)
class PaperReport:
    """The answer to GS r 1: everything before it has been taken in."""

    at_end: bool
    near_end: bool


Reply = RealTime | JobDone | PaperReport

_JOB_HEAD = b"\x37\x22"
_JOB_LENGTH = 7  # head, four characters, NUL
_ASB_LENGTH = 4
_PAPER_REPORTS = {0x00, 0x03, 0x0C, 0x0F}  # each sensor sets both of its bits


class ReplyReader:
    """Takes bytes as they come, gives whole replies, drops noise and status sent unasked."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Reply]:
        replies: list[Reply] = []
        rest = self._rest + data
        while rest:
            length, reply = _first(rest)
            if not length:
                break
            rest = rest[length:]
            if reply is not None:
                replies.append(reply)
        self._rest = rest
        return replies


def _first(data: bytes) -> tuple[int, Reply | None]:
    """The first reply and its length; length 0 when more bytes are needed."""
    byte = data[0]
    if byte & 0x93 == 0x12:
        return 1, RealTime(byte)
    if _JOB_HEAD.startswith(data[:2]):
        if len(data) < _JOB_LENGTH:
            return 0, None
        if data[_JOB_LENGTH - 1] == 0:
            return _JOB_LENGTH, JobDone(data[2:6])
    if byte & 0x93 == 0x10:  # automatic status back: four bytes nobody asked for
        return (_ASB_LENGTH, None) if len(data) >= _ASB_LENGTH else (0, None)
    if byte in _PAPER_REPORTS:
        return 1, PaperReport(at_end=bool(byte & 0x0C), near_end=bool(byte & 0x03))
    return 1, None


@dataclass(frozen=True, slots=True)
class Status:
    """None and UNKNOWN mean: not answered. Silence is never taken for health."""

    online: bool | None = None
    cover_open: bool | None = None
    paper: Paper = Paper.UNKNOWN
    error: bool | None = None

    @property
    def trouble(self) -> TroubleCode | None:
        """Why nothing would be printed now; the cause a person can mend comes first."""
        if self.cover_open:
            return TroubleCode.COVER_OPEN
        if self.paper is Paper.END:
            return TroubleCode.NO_PAPER
        if self.error:
            return TroubleCode.ERROR
        if self.online is False:
            return TroubleCode.OFFLINE
        return None

    @property
    def warning(self) -> TroubleCode | None:
        if self.online is None:
            return TroubleCode.SILENT
        return TroubleCode.PAPER_NEAR_END if self.paper is Paper.NEAR_END else None


def status_of(printer: int | None, offline: int | None, sensor: int | None) -> Status:
    """Status from the answers to DLE EOT 1, 2 and 4."""
    if printer is None:
        return Status()
    paper = Paper.UNKNOWN
    if sensor is not None:
        near = Paper.NEAR_END if sensor & 0x0C else Paper.OK
        paper = Paper.END if sensor & 0x60 else near
    if offline is not None and offline & 0x20:
        paper = Paper.END
    return Status(
        online=not printer & 0x08,
        cover_open=None if offline is None else bool(offline & 0x04),
        paper=paper,
        error=None if offline is None else bool(offline & 0x40),
    )
