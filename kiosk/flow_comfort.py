"""How the citizen wants the screen: each wish lasts until the start page returns."""

from __future__ import annotations

from dataclasses import replace

from kiosk.comfort import VOLUMES
from kiosk.flow_core import FlowCore


class ComfortFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core

    def toggle_large_text(self) -> None:
        self._swap(large_text=not self._core.screen.comfort.large_text)

    def toggle_high_contrast(self) -> None:
        self._swap(high_contrast=not self._core.screen.comfort.high_contrast)

    def toggle_low_reach(self) -> None:
        self._swap(low_reach=not self._core.screen.comfort.low_reach)

    def toggle_speech(self) -> None:
        self._swap(speaks=not self._core.screen.comfort.speaks, is_unheard=False)

    def change_volume(self) -> None:
        """Louder; after the loudest, low again."""
        self._core.touch()
        comfort = self._core.screen.comfort
        volume = (comfort.volume + 1) % VOLUMES
        self._core.show(comfort=replace(comfort, volume=volume))

    def is_unheard(self) -> None:
        """There is no voice or no loudspeaker: the button says so, and nothing else happens."""
        comfort = self._core.screen.comfort
        self._core.show(comfort=replace(comfort, speaks=False, is_unheard=True))

    def _swap(self, **changes: bool) -> None:
        self._core.touch()
        self._core.show(comfort=replace(self._core.screen.comfort, **changes))
