"""ESC/POS bytes to operations, strictly: what the suite does not send is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


class UnknownCommand(ValueError):
    """Bytes that are no command of the suite."""


class Truncated(UnknownCommand):
    """The bytes end inside a command; more may follow."""


@dataclass(frozen=True, slots=True)
class Text:
    """A run of the printer's own letters; "\\n" prints the line."""

    text: str


@dataclass(frozen=True, slots=True)
class Raster:
    width_bytes: int
    height: int
    times: tuple[int, int]  # how much the printer enlarges, x and y
    data: bytes


@dataclass(frozen=True, slots=True)
class Symbol:
    """GS ( k for QR codes (cn 49): function and parameters."""

    function: int
    data: bytes


@dataclass(frozen=True, slots=True)
class JobMark:
    job_id: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    feed: int


@dataclass(frozen=True, slots=True)
class Command:
    """A command of fixed length: its code and its parameter bytes."""

    code: bytes
    arguments: bytes


Op = Text | Raster | Symbol | JobMark | Cut | Command

_FIXED = {  # code: number of parameter bytes
    b"\x1b@": 0,
    b"\x1ba": 1,
    b"\x1bE": 1,
    b"\x1bJ": 1,
    b"\x1bd": 1,
    b"\x1d!": 1,
    b"\x1dr": 1,
    b"\x10\x04": 1,
}


_TORN = re.compile(rb".{1,16}?\0{1000,}", re.DOTALL)


def operations(data: bytes) -> Iterator[tuple[int, Op]]:
    """Each operation with the position after it; raises UnknownCommand where the sense ends.

    A command that was torn off, and then filled up with NULs, is nothing.
    """
    at = 0
    while at < len(data):
        try:
            at, op = _next(data, at)
        except UnknownCommand:
            torn = _TORN.match(data, at)
            if torn is None:
                raise
            at, op = torn.end(), Command(b"\0", b"")
        yield at, op


def _next(data: bytes, at: int) -> tuple[int, Op]:
    if data[at] == 0x0A or 0x20 <= data[at] <= 0x7E:
        end = at
        while end < len(data) and (data[end] == 0x0A or 0x20 <= data[end] <= 0x7E):
            end += 1
        return end, Text(data[at:end].decode("ascii"))
    if data[at] == 0:  # nothing, to a printer that waits for a command
        return at + 1, Command(b"\0", b"")
    code = _take(data, at, 2)
    if code in _FIXED:
        end = at + 2 + _FIXED[code]
        return end, Command(code, _take(data, at + 2, _FIXED[code]))
    match code:
        case b"\x1dv":
            return _raster(data, at)
        case b"\x1d(":
            return _block(data, at)
        case b"\x1dV":
            mode, dots = _take(data, at + 2, 2)
            if mode != 0x42:
                raise UnknownCommand(f"cut mode {mode} at {at}")
            return at + 4, Cut(dots)
    raise UnknownCommand(f"{data[at : at + 4]!r} at {at}")


def _take(data: bytes, at: int, count: int) -> bytes:
    if at + count > len(data):
        raise Truncated(f"the bytes end at {len(data)}, inside a command that goes on")
    return data[at : at + count]


def _raster(data: bytes, at: int) -> tuple[int, Op]:
    kind, mode, *size = _take(data, at + 2, 6)
    if kind != ord("0") or mode > 3:
        raise UnknownCommand(f"raster kind {kind} mode {mode} at {at}")
    width, height = size[0] | size[1] << 8, size[2] | size[3] << 8
    bits = _take(data, at + 8, width * height)
    return at + 8 + len(bits), Raster(width, height, (1 + (mode & 1), 1 + (mode >> 1)), bits)


def _block(data: bytes, at: int) -> tuple[int, Op]:
    head = _take(data, at + 2, 3)
    body = _take(data, at + 5, int.from_bytes(head[1:], "little"))
    end = at + 5 + len(body)
    if head[:1] == b"k" and body[:1] == b"1" and len(body) > 1 and any(body[2:]):
        return end, Symbol(body[1], body[2:])
    if head[:1] == b"H" and len(body) == 6 and body[:2] == b"00":
        return end, JobMark(body[2:])
    raise UnknownCommand(f"GS ( {head[:1]!r} {body[:2]!r} at {at}")
