"""Where a slip goes, as one writes it in a setting or on the command line.

`screen`, `pdf:FILE`, `escpos:FILE`, `serial:DEV[@BAUD]`, `usb:DEV`, `net:HOST[:PORT]`
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

RAW_PORT = 9100
BAUD = 38400
BAUDS = (9600, 19200, 38400, 57600, 115200, 230400)
_HOST_AND_PORT = re.compile(r"(?:\[(?P<six>[^\[\]]+)\]|(?P<host>[^\[\]:]+))(?::(?P<port>[^:]*))?")


class Kind(StrEnum):
    SCREEN = "screen"
    PDF = "pdf"
    ESCPOS = "escpos"
    SERIAL = "serial"
    USB = "usb"
    NET = "net"


class AddressFault(StrEnum):
    UNKNOWN_KIND = "unknown_kind"
    NO_TARGET = "no_target"
    EXTRA_TARGET = "extra_target"
    BAD_HOST = "bad_host"
    BAD_PORT = "bad_port"
    BAD_BAUD = "bad_baud"


class BadAddress(ValueError):
    """A printer address nobody can print to; the windows have words for `fault`."""

    def __init__(self, fault: AddressFault, sentence: str) -> None:
        super().__init__(sentence)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Address:
    kind: Kind
    target: str = ""  # file, device or host
    port: int = RAW_PORT  # of a host
    baud: int = BAUD  # of a serial line

    def __str__(self) -> str:
        match self.kind:
            case Kind.SCREEN:
                return "screen"
            case Kind.SERIAL:
                return f"serial:{self.target}@{self.baud}"
            case Kind.NET:
                host = f"[{self.target}]" if ":" in self.target else self.target
                return f"net:{host}:{self.port}"
        return f"{self.kind}:{self.target}"


def parse_address(text: str) -> Address:
    """Raises BadAddress, a ValueError of one sentence."""
    name, colon, target = text.strip().partition(":")
    try:
        kind = Kind(name)
    except ValueError:
        raise BadAddress(
            AddressFault.UNKNOWN_KIND,
            f"{text!r} is no printer address: begin with {', '.join(Kind)}.",
        ) from None
    if kind is Kind.SCREEN:
        if colon:
            raise BadAddress(AddressFault.EXTRA_TARGET, "'screen' takes nothing after it.")
        return Address(kind)
    if not target:
        raise BadAddress(AddressFault.NO_TARGET, f"{text!r} lacks what follows '{kind}:'.")
    match kind:
        case Kind.NET:
            return _net(target)
        case Kind.SERIAL:
            return _serial(target)
    return Address(kind, target)


def _net(target: str) -> Address:
    parts = _HOST_AND_PORT.fullmatch(target)
    if parts is None:
        raise BadAddress(AddressFault.BAD_HOST, f"{target!r} is no host, host:port or [IPv6]:port.")
    port = parts["port"]
    if port is None:
        return Address(Kind.NET, parts["six"] or parts["host"])
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise BadAddress(AddressFault.BAD_PORT, f"{port!r} is no port: use 1 to 65535.")
    return Address(Kind.NET, parts["six"] or parts["host"], port=int(port))


def _serial(target: str) -> Address:
    device, at, baud = target.rpartition("@")
    if not at:
        return Address(Kind.SERIAL, target)
    if not device:
        raise BadAddress(AddressFault.NO_TARGET, f"{target!r} names no serial device.")
    if baud not in map(str, BAUDS):
        speeds = ", ".join(map(str, BAUDS))
        raise BadAddress(AddressFault.BAD_BAUD, f"{baud!r} is no speed: use one of {speeds}.")
    return Address(Kind.SERIAL, device, baud=int(baud))
