"""The checksums that pads and boards end their frames with. Pure."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import reduce
from operator import xor
from typing import Final


class Checksum(StrEnum):
    NONE = "none"
    XOR = "xor"
    SUM8 = "sum8"
    SUM8_NEGATIVE = "sum8-negative"  # with it all bytes add up to 0
    CRC16_MODBUS = "crc16-modbus"
    CRC_CCITT = "crc-ccitt"  # begins with FFFF
    CRC_XMODEM = "crc-xmodem"  # the same polynomial, begins with 0


def checksum(kind: Checksum, data: bytes) -> int:
    """Of `data`; NONE gives 0."""
    return _KINDS[kind][1](data)


def size(kind: Checksum) -> int:
    """In bytes, where it is written as bytes."""
    return _KINDS[kind][0]


def _sum(data: bytes) -> int:
    return sum(data) & 0xFF


def _modbus(data: bytes) -> int:
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ (0xA001 if value & 1 else 0)
    return value


def _ccitt(data: bytes, value: int) -> int:
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = ((value << 1) ^ (0x1021 if value & 0x8000 else 0)) & 0xFFFF
    return value


_KINDS: Final[dict[Checksum, tuple[int, Callable[[bytes], int]]]] = {
    Checksum.NONE: (0, lambda _: 0),
    Checksum.XOR: (1, lambda data: reduce(xor, data, 0)),
    Checksum.SUM8: (1, _sum),
    Checksum.SUM8_NEGATIVE: (1, lambda data: -_sum(data) & 0xFF),
    Checksum.CRC16_MODBUS: (2, _modbus),
    Checksum.CRC_CCITT: (2, lambda data: _ccitt(data, 0xFFFF)),
    Checksum.CRC_XMODEM: (2, lambda data: _ccitt(data, 0)),
}
