"""Each checksum gives what its standard says of "123456789"."""

from __future__ import annotations

import pytest

from printing.bus.checksums import Checksum, checksum

CHECK = b"123456789"
KNOWN = {
    Checksum.NONE: 0,
    Checksum.XOR: 0x31,
    Checksum.SUM8: 0xDD,
    Checksum.SUM8_NEGATIVE: 0x23,
    Checksum.CRC16_MODBUS: 0x4B37,
    Checksum.CRC_CCITT: 0x29B1,
    Checksum.CRC_XMODEM: 0x31C3,
}


@pytest.mark.parametrize("kind", Checksum)
def test_the_known_vector(kind: Checksum) -> None:
    assert KNOWN[kind] == checksum(kind, CHECK)


def test_all_bytes_and_their_negative_sum_add_up_to_nothing() -> None:
    assert 0 == (sum(CHECK) + checksum(Checksum.SUM8_NEGATIVE, CHECK)) & 0xFF


def test_the_crc_of_a_frame_of_modbus() -> None:
    frame = bytes.fromhex("01 03 00 00 00 0A")

    assert bytes.fromhex("C5 CD") == checksum(Checksum.CRC16_MODBUS, frame).to_bytes(2, "little")
