"""Tries a bus without a record: each display shows its address, each key is told."""

from __future__ import annotations

import time
from collections.abc import Callable

from desk.bus.setup import BusSetup
from printing.bus.bus import Bus
from printing.bus.port import BusPort
from printing.bus.stations import Health, Text


def try_bus(setup: BusSetup, tell: Callable[[str], None], is_stopped: Callable[[], bool]) -> None:
    """Until it is stopped; then the displays go dark."""
    shows = setup.template.show is not None
    pads = setup.pads if shows and setup.template.display.on_pads else {}
    displays = {*setup.boards, *pads}
    bus = Bus(
        BusPort(setup.port),
        setup.template,
        pads=setup.pads,
        boards=displays,
        echoes=setup.echoes,
    )
    told: dict[int, str] = {}
    try:
        for address in displays:
            bus.show(address, Text(str(address)))
        while not is_stopped():
            time.sleep(min(bus.rest(), 0.1))
            for pressed in bus.step():
                counter = setup.pads[pressed.address]
                tell(f"address {pressed.address}, counter {counter}: {pressed.key.value}")
            _tell_changes(setup, bus, told, tell)
        for address in displays:
            bus.show(address, Text())
        bus.settle()
    finally:
        bus.close()


def _tell_changes(
    setup: BusSetup, bus: Bus, told: dict[int, str], tell: Callable[[str], None]
) -> None:
    """What each address has come to, the line at 0."""
    now = {0: "the line is open" if bus.trouble is None else f"the line: {bus.trouble.value}"}
    stations = {**setup.pads, **setup.boards}
    words = {Health.WELL: "answers", Health.SILENT: "does not answer"}
    for address, counter in sorted(stations.items()):
        health = bus.health(address)
        if health in words:
            now[address + 1] = f"address {address}, counter {counter}: {words[health]}"
    for key, words_now in now.items():
        if told.get(key) != words_now:
            told[key] = words_now
            tell(words_now)
