"""A simulated bus on a pty, served by a thread that stands for the devices."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from printing.address import Address, Kind
from printing.bus.bus import Bus, Pressed
from printing.bus.port import BusPort
from printing.bus.simulated import SimulatedBus, SimulatedStation
from printing.bus.simulated_pty import SimulatedPty
from printing.bus.template import Template

PATIENCE_S = 10.0


class SimulatedLine:
    """`unplug` and `plug` are the cable; the name of the port stays."""

    def __init__(self, template: Template, addresses: tuple[int, ...], folder: Path) -> None:
        self.devices = SimulatedBus(template, addresses)
        self.link = folder / "tty"
        self.garble: Callable[[bytes], list[bytes]] = lambda answer: [answer]
        self.echoes = False  # of an adapter that hears what it says itself
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None  # noqa: TID251 (stands for the devices)

    @property
    def address(self) -> Address:
        return Address(Kind.SERIAL, str(self.link), baud=115200)

    def station(self, address: int) -> SimulatedStation:
        return self.devices.stations[address]

    def plug(self) -> None:
        self._stop.clear()
        pty = SimulatedPty(self.link)
        self._thread = threading.Thread(  # noqa: TID251 (stands for the devices)
            target=self._serve, args=(pty,)
        )
        self._thread.start()

    def unplug(self) -> None:
        if self._thread is not None:
            self._stop.set()
            self._thread.join()
            self._thread = None

    def _serve(self, pty: SimulatedPty) -> None:
        with pty:
            while not self._stop.is_set():
                pty.serve(lambda data: self._take(pty, data), 0.005)

    def _take(self, pty: SimulatedPty, data: bytes) -> bytes:
        *first, last = self.garble((data if self.echoes else b"") + self.devices.take(data))
        for piece in first:
            pty.send(piece)
            time.sleep(0.004)
        return last

    def __enter__(self) -> Self:
        self.plug()
        return self

    def __exit__(self, *_: object) -> None:
        self.unplug()


class Hung:
    """A bus on a simulated line, stepped until something is so."""

    def __init__(self, line: SimulatedLine, bus: Bus) -> None:
        self.line = line
        self.bus = bus
        self.pressed: list[Pressed] = []

    def until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not is_so():
            assert time.monotonic() < end, "it did not come to that"
            self.step()

    def for_a_while(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.step()

    def step(self) -> None:
        time.sleep(min(self.bus.rest(), 0.05))
        self.pressed += self.bus.step()


def hang(
    stack: ExitStack,
    template: Template,
    folder: Path,
    pads: tuple[int, ...] = (1,),
    boards: tuple[int, ...] = (),
    *,
    echoes: bool = False,
) -> Hung:
    """Pads and boards that are there; what else is asked for is dead."""
    line = stack.enter_context(SimulatedLine(template, (*pads, *boards), folder))
    bus = Bus(BusPort(line.address), template, pads=pads, boards=boards, echoes=echoes)
    stack.callback(bus.close)
    return Hung(line, bus)
