"""USB numpads as call pads: which of them stands at which counter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from printing.bus.numpad import Numpad
from printing.bus.template import Key


class Numpads:
    def __init__(self, devices: Mapping[int, str], made: Callable[[str], Numpad] = Numpad) -> None:
        self._numpads = {counter: made(device) for counter, device in devices.items()}

    def read(self) -> tuple[tuple[int, Key], ...]:
        """The keys pressed since the last look, with their counters."""
        found = self._numpads.items()
        return tuple((counter, key) for counter, numpad in found for key in numpad.read())

    def close(self) -> None:
        for numpad in self._numpads.values():
            numpad.close()
