"""What a frame of a vendor looks like, as frozen values: a file in `frames/` tells them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from printing.bus.checksums import Checksum

LONGEST: Final = 120  # bytes of data in a frame


class Key(StrEnum):
    """What a key of a pad means."""

    NEXT = "next"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "no-show"
    HOLD = "hold"
    PAUSE = "pause"
    CLEAR = "clear"  # what was typed
    D0 = "0"
    D1 = "1"
    D2 = "2"
    D3 = "3"
    D4 = "4"
    D5 = "5"
    D6 = "6"
    D7 = "7"
    D8 = "8"
    D9 = "9"

    @property
    def is_digit(self) -> bool:
        return self.value.isdigit()


class Form(StrEnum):
    """How a number stands in a frame."""

    BINARY = "binary"
    HEX = "hex"  # digits
    DECIMAL = "decimal"  # digits


@dataclass(frozen=True, slots=True)
class Number:
    """A field that holds a number."""

    form: Form
    size: int  # bytes
    order: Literal["big", "little"] = "big"
    offset: int = 0  # is added on the line

    @property
    def most(self) -> int:
        base = {Form.BINARY: 256, Form.HEX: 16, Form.DECIMAL: 10}[self.form]
        largest: int = base**self.size - 1
        return min(largest, 0xFFFF) - self.offset

    def write(self, value: int) -> bytes:
        """Raises ValueError where there is no room for it."""
        if not 0 <= value <= self.most:
            raise ValueError(f"{value} is not between 0 and {self.most}")
        told = value + self.offset
        if self.form is Form.BINARY:
            return told.to_bytes(self.size, self.order)
        digits = f"{told:0{self.size}{'X' if self.form is Form.HEX else 'd'}}".encode()
        return digits if self.order == "big" else digits[::-1]

    def read(self, data: bytes) -> int | None:
        if self.form is Form.BINARY:
            value = int.from_bytes(data, self.order)
        else:
            digits = data if self.order == "big" else data[::-1]
            if not digits or any(each not in _DIGITS[self.form] for each in digits):
                return None
            value = int(digits, 16 if self.form is Form.HEX else 10)
        return value - self.offset if self.offset <= value <= self.most + self.offset else None


_DIGITS: Final = {Form.HEX: b"0123456789ABCDEFabcdef", Form.DECIMAL: b"0123456789"}


@dataclass(frozen=True, slots=True)
class Escape:
    """A byte that may not stand in a frame is written as `byte` and itself XOR `turned`."""

    byte: int
    turned: int
    bytes: frozenset[int]


@dataclass(frozen=True, slots=True)
class Sent:
    """A command of this side: its code and what always follows it."""

    command: bytes
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Display:
    """What a board, or the display of a pad, can show."""

    columns: int
    align: Literal["left", "right"]
    pad: str
    encoding: str
    characters: str  # "": any of the encoding
    paused: str
    closed: str
    free: str
    on_pads: bool


@dataclass(frozen=True, slots=True)
class Template:
    name: str
    title: str
    start: bytes
    end: bytes
    address: Number
    length: Number | None
    checksum: Checksum
    checksum_as: Number
    checksum_last: bool  # it stands behind the end
    covers_start: bool
    covers_end: bool
    escape: Escape | None
    poll: Sent
    show: Sent | None
    blink: Sent | None  # as `show`, and the text blinks
    clear: Sent | None
    acknowledge: Sent | None  # this side has taken the key
    key_answer: bytes
    done_answer: bytes
    key_prefix: bytes  # of a key answer's data, before the keys
    keys: Mapping[bytes, Key]
    display: Display
    answer_s: float
    silence_s: float  # between two frames
    tries: int
    debounce_s: float
    again_s: float  # between two questions to one that does not answer

    @property
    def command_size(self) -> int:
        return len(self.poll.command)

    @property
    def commands(self) -> frozenset[bytes]:
        sent = (self.poll, self.show, self.blink, self.clear, self.acknowledge)
        return frozenset(
            {self.key_answer, self.done_answer, *(each.command for each in sent if each)}
        )

    @property
    def checksum_size(self) -> int:
        return 0 if self.checksum is Checksum.NONE else self.checksum_as.size
