"""Which line, which frames, and which pad and board is at which counter: options, or a file."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from printing.address import Address, BadAddress, Kind, parse_address
from printing.bus.notation import Faults
from printing.bus.template import Template
from printing.bus.template_file import read_template

BAUD: Final = 9600
SLOW_BAUDS: Final = (1200, 2400, 4800)
USUAL: Final = "motcua"
_LINES: Final = "serial:DEVICE@BAUD, or net:HOST:PORT of a gateway"
_TABLES: Final = ("pads", "boards", "numpads")
_NAMES: Final = frozenset({"port", "frames", "echo", *_TABLES})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What options or a file say, unchecked."""

    port: str = ""
    frames: str = ""  # USUAL
    echo: bool = False
    pads: tuple[str, ...] = ()  # "3=1": of counter 3, at address 1
    boards: tuple[str, ...] = ()
    numpads: tuple[str, ...] = ()  # "3=/dev/input/by-id/…"


@dataclass(frozen=True, slots=True)
class BusSetup:
    port: Address
    template: Template
    echoes: bool = False
    pads: Mapping[int, int] = field(default_factory=dict)  # address to counter number
    boards: Mapping[int, int] = field(default_factory=dict)
    numpads: Mapping[int, str] = field(default_factory=dict)  # counter number to device

    @property
    def counters(self) -> tuple[int, ...]:
        return tuple(sorted({*self.pads.values(), *self.boards.values(), *self.numpads}))


def read_wanted(path: Path) -> Wanted:
    """A file of a bus. Raises: Faults, OSError."""
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Faults([f"{path} is no TOML in UTF-8: {error}."]) from error
    faults = [f"{name}: is not known here." for name in sorted(table.keys() - _NAMES)]
    faults += [
        f"{name}: is to be {kind.__name__}."
        for name, kind in (("port", str), ("frames", str), ("echo", bool))
        if type(table.get(name, kind())) is not kind
    ]
    maps = {name: _pairs(table.get(name, {}), name, faults) for name in _TABLES}
    if faults:
        raise Faults(faults)
    frames: str = table.get("frames", "")
    beside = path.parent / frames
    return Wanted(
        port=table.get("port", ""),
        frames=str(beside) if frames.endswith(".toml") and beside.exists() else frames,
        echo=table.get("echo", False),
        pads=maps["pads"],
        boards=maps["boards"],
        numpads=maps["numpads"],
    )


def with_options(wanted: Wanted, options: Wanted) -> Wanted:
    """What a file says, and what options say beside it or in its place."""
    return replace(
        wanted,
        port=options.port or wanted.port,
        frames=options.frames or wanted.frames,
        echo=options.echo or wanted.echo,
        pads=wanted.pads + options.pads,
        boards=wanted.boards + options.boards,
        numpads=wanted.numpads + options.numpads,
    )


def check(wanted: Wanted) -> BusSetup:
    """Raises: Faults, OSError (the file of frames)."""
    template = read_template(wanted.frames or USUAL)
    faults: list[str] = []
    setup = BusSetup(
        port=_port(wanted, faults),
        template=template,
        echoes=wanted.echo,
        pads=_addresses(wanted.pads, "pad", template, faults),
        boards=_addresses(wanted.boards, "board", template, faults),
        numpads=_numpads(wanted.numpads, faults),
    )
    if not setup.counters and not faults:
        faults.append("No pad and no board is named: --pad COUNTER=ADDRESS.")
    if setup.boards and template.show is None:
        faults.append(f"The frames of {template.name} have no command that shows a text.")
    if faults:
        raise Faults(faults)
    return setup


def _port(wanted: Wanted, faults: list[str]) -> Address:
    """Pads speak more slowly than printers may."""
    nowhere = Address(Kind.SCREEN)
    if not wanted.pads and not wanted.boards:
        return nowhere
    kind, _, target = wanted.port.partition(":")
    device, at, baud = target.rpartition("@")
    if kind == Kind.SERIAL and at and baud in map(str, SLOW_BAUDS):
        return Address(Kind.SERIAL, device, baud=int(baud))
    if kind not in {Kind.SERIAL, Kind.NET}:
        faults.append(f"port: {wanted.port!r} is no line: {_LINES}.")
        return nowhere
    try:
        port = parse_address(wanted.port)
    except BadAddress as bad:
        faults.append(f"port: {bad}")
        return nowhere
    return port if at or port.kind is Kind.NET else replace(port, baud=BAUD)


def _numpads(pairs: tuple[str, ...], faults: list[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    if pairs and sys.platform != "linux":
        faults.append("numpad: event devices are read on Linux only.")
    for pair in pairs:
        counter, equals, device = pair.partition("=")
        if not (equals and _is_number(counter.strip()) and device):
            faults.append(f"numpad {pair!r}: is to be COUNTER=DEVICE, as in 3=/dev/input/by-id/…")
        elif int(counter) in found:
            faults.append(f"numpad {pair!r}: counter {int(counter)} has one already.")
        else:
            found[int(counter)] = device
    return found


def _pairs(told: Any, name: str, faults: list[str]) -> tuple[str, ...]:
    """Of a table counter = address, or counter = [address, address]."""
    if not isinstance(told, dict):
        faults.append(f"{name}: is to be a table: 3 = 1.")
        return ()
    listed = {counter: at if isinstance(at, list) else [at] for counter, at in told.items()}
    return tuple(f"{counter}={each}" for counter, at in listed.items() for each in at)


def _addresses(
    pairs: Iterable[str], name: str, template: Template, faults: list[str]
) -> dict[int, int]:
    found: dict[int, int] = {}
    for pair in pairs:
        counter, equals, address = (each.strip() for each in pair.partition("="))
        if not (equals and _is_number(counter) and _is_number(address) and int(counter) > 0):
            faults.append(f"{name} {pair!r}: is to be COUNTER=ADDRESS, as in 3=1.")
        elif int(address) > template.address.most:
            faults.append(f"{name} {pair!r}: addresses go to {template.address.most}.")
        elif int(address) in found:
            faults.append(f"{name} {pair!r}: address {address} has been named before.")
        else:
            found[int(address)] = int(counter)
    return found


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 6
