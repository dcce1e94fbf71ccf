"""Tells the device board how the line is, and each pad and board on it."""

from __future__ import annotations

import platform
import re
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from db.errors import Known
from db.hall.values import BusState
from db.live import Live
from desk.bus import bus_work
from desk.bus.bus_work import Told
from desk.bus.setup import BusSetup
from printing.bus.bus import Bus
from printing.bus.stations import Health
from printing.outcome import TroubleCode

TELL_S: Final = 60.0
_AGAIN_S: Final = 5.0  # where it could not be told
_MACHINE_ROOM, _PORT_ROOM = 24, 24  # of the 64 letters of a device's name
_LINES: Final = {
    None: BusState.LINE_OPEN,
    TroubleCode.NOT_FOUND: BusState.LINE_MISSING,
    TroubleCode.BUSY: BusState.LINE_BUSY,
}


class Telling:
    """At once when something has changed, and each minute."""

    def __init__(
        self,
        live: Live,
        setup: BusSetup,
        bus: Bus,
        *,
        machine: str | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._live = live
        self._setup = setup
        self._bus = bus
        self._machine = (machine or platform.node() or "bus")[:_MACHINE_ROOM]
        self._seconds = seconds
        self._told: tuple[Told, ...] = ()
        self._next_at = 0.0

    def look(self) -> None:
        now, devices = self._seconds(), self.devices()
        if devices and (devices != self._told or now >= self._next_at):
            self._told, self._next_at = devices, now + TELL_S
            work = partial(bus_work.tell, devices=devices)
            self._live.run(work, lambda _: None, self._untold)

    def devices(self) -> tuple[Told, ...]:
        """A station that was not asked yet is not told of."""
        trouble, setup = self._bus.trouble, self._setup
        line = _LINES.get(trouble, BusState.LINE_LOST)
        port = re.sub(r".*/", "", setup.port.target)[-_PORT_ROOM:]
        stations = [
            *((each, counter, "pad") for each, counter in setup.pads.items()),
            *((each, counter, "board") for each, counter in setup.boards.items()),
        ]
        if not stations:
            return ()
        told = (self._station(*each, is_open=trouble is None) for each in stations)
        return (
            Told(f"{self._machine}:bus:{port}", "bus", self._machine, line, trouble is None),
            *(each for each in told if each is not None),
        )

    def _station(self, address: int, counter: int, kind: str, *, is_open: bool) -> Told | None:
        health = self._bus.health(address)
        if is_open and health is Health.UNKNOWN:
            return None
        is_well = None if not is_open else health is Health.WELL
        states = {None: BusState.NO_LINE, True: BusState.ANSWERS, False: BusState.SILENT}
        name = f"{self._machine}:{kind}:{counter}.{address}"
        return Told(name, kind, str(counter), states[is_well], is_well)

    def _untold(self, _failure: Known) -> None:
        """The record is away, which is told elsewhere."""
        self._next_at = self._seconds() + _AGAIN_S
