"""Two more readers of payment codes, each in another manner than the suite's: a table of the fields
with their formats, walked by a stack; and one regular expression for the codes it writes itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

SAMPLES: Final = {
    # made up for this: the account is nobody's
    "dynamic": "00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA"
    "53037045405200005802VN62280824LP H49.61.28-261121-00016304AC10",
    "static": "00020101021138540010A00000072701240006970436011001234567890208QRIBFTTA"
    "53037045802VN63046A15",
    # published as an example of the package vietnam-qr-pay
    "published": "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA"
    "5303704540410005802VN62150811Chuyen tien6304BBB8",
}


@dataclass(frozen=True)
class Format:
    least: int
    most: int
    signs: str  # a class of characters
    inner: str = ""  # the prefix of its own fields' names, for a template
    only: tuple[str, ...] = ()

    def takes(self, value: str) -> bool:
        shape = f"(?:{self.signs}){{{self.least},{self.most}}}"
        is_shaped = re.fullmatch(shape, value, re.ASCII) is not None
        return is_shaped and (not self.only or value in self.only)


_ANY = r"[ -~]"
TABLE: Final = {
    "00": Format(2, 2, r"\d", only=("01",)),
    "01": Format(2, 2, r"\d", only=("11", "12")),
    "38": Format(1, 99, _ANY, inner="38"),
    "38/00": Format(10, 10, r"[A-Z0-9]", only=("A000000727",)),
    "38/01": Format(1, 99, _ANY, inner="38/01"),
    "38/01/00": Format(6, 6, r"\d"),
    "38/01/01": Format(1, 19, r"[A-Za-z0-9]"),
    "38/02": Format(8, 8, r"[A-Z]", only=("QRIBFTTA", "QRIBFTTC")),
    "53": Format(3, 3, r"\d", only=("704",)),
    "54": Format(1, 13, r"\d"),
    "58": Format(2, 2, r"[A-Z]", only=("VN",)),
    "62": Format(1, 99, _ANY, inner="62"),
    "63": Format(4, 4, r"[0-9A-Fa-f]"),
}
"""What VietQR says of its fields; a name that is not here holds anything printable."""
MANDATORY: Final = ("00", "38/00", "38/01/00", "38/01/01", "38/02", "53", "58", "63")


class _Unsound(Exception):
    pass


def second_opinion(text: str) -> dict[str, str] | None:
    """The leaves by their paths; None for what is no sound VietQR code."""
    try:
        names, leaves = _walked(text)
    except _Unsound:
        return None
    roots = [name for name in names if "/" not in name]
    is_framed = bool(roots) and roots[0] == "00" and roots[-1] == "63"
    if not is_framed or any(each not in leaves for each in MANDATORY):
        return None
    if leaves.get("54", "1").startswith("0"):
        return None
    return leaves if int(leaves["63"], 16) == by_long_division(text[:-4]) else None


def _walked(text: str) -> tuple[list[str], dict[str, str]]:
    if len(text) > 512 or re.fullmatch(f"{_ANY}+", text) is None:
        raise _Unsound
    names: list[str] = []
    leaves: dict[str, str] = {}
    open_parts = [("", text)]
    while open_parts:
        path, rest = open_parts.pop()
        while rest:
            head = re.match(r"(\d\d)(\d\d)", rest, re.ASCII)
            if head is None or not 0 < int(head[2]) <= len(rest) - 4:
                raise _Unsound
            name = f"{path}/{head[1]}".lstrip("/")
            value, rest = rest[4 : 4 + int(head[2])], rest[4 + int(head[2]) :]
            wanted = TABLE.get(name, Format(1, 99, _ANY))
            if name in names or not wanted.takes(value):
                raise _Unsound
            names.append(name)
            if wanted.inner:
                open_parts.append((wanted.inner, value))
            else:
                leaves[name] = value
    return names, leaves


def by_long_division(text: str) -> int:
    """The remainder of the message as a polynomial, bit by bit: the checksum by its definition."""
    bits = int.from_bytes(text.encode("ascii"), "big") << 16
    length = 8 * len(text) + 16
    bits ^= 0xFFFF << (length - 16)  # the start value, on the first two bytes
    for place in range(length - 1, 15, -1):
        if bits >> place & 1:
            bits ^= 0x11021 << (place - 16)
    return bits


OURS: Final = re.compile(
    r"000201(?:0102(?P<way>11|12))"
    r"38\d\d0010A00000072701\d\d0006(?P<bin>\d{6})01\d\d(?P<number>[0-9A-Za-z]{1,19}?)"
    r"0208(?P<service>QRIBFTT[AC])5303704(?:54\d\d(?P<amount>[1-9]\d{0,12}?))?5802VN"
    r"(?:62\d\d08\d\d(?P<purpose>[ -~]{1,25}))?6304(?P<crc>[0-9A-F]{4})"
)
"""The codes that the suite writes for fees, without a look at any length."""
