"""Pads and boards of one bus on a terminal: keys are typed, texts are told."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from installer.simulating.terminal import tell
from printing.bus.simulated import SimulatedBus, SimulatedStation
from printing.bus.template import Key, Template

_FAULTS: Final[dict[str, Callable[[SimulatedStation], None]]] = {
    "silent": lambda station: setattr(station, "is_silent", True),
    "answers": lambda station: setattr(station, "is_silent", False),
    "noise": lambda station: setattr(station, "is_noisy", True),
    "quiet": lambda station: setattr(station, "is_noisy", False),
    "deaf": lambda station: setattr(station, "keeps_keys", True),
    "hears": lambda station: setattr(station, "keeps_keys", False),
}


class TypedBus:
    """A line is "1 next", "1 silent" or, where only one pad is, "next"."""

    def __init__(self, template: Template, pads: Collection[int], boards: Collection[int]) -> None:
        self._known = sorted({key.value for key in template.keys.values()})
        self._pads = sorted(pads)
        self.devices = SimulatedBus(template, sorted({*pads, *boards}), _tell_text)

    def typed(self, line: str) -> str:
        first, *rest = line.split() or [""]
        is_named = bool(rest) and first.isascii() and first.isdigit()
        words = rest if is_named else [first, *rest] if first else []
        address = int(first) if is_named else next(iter(self._pads or self.devices.stations))
        station = self.devices.stations.get(address)
        if station is None:
            return f"there is no address {address}"
        for word in words:
            if word in _FAULTS:
                _FAULTS[word](station)
            elif word in self._known:
                station.keys.append(Key(word))
            else:
                return f"{word}: one of {', '.join([*self._known, *_FAULTS])}"
        return ""


def _tell_text(station: SimulatedStation) -> None:
    blinks = " (blinks)" if station.blinks else ""
    tell(f"{station.address}: {station.text or '-'}{blinks}")
