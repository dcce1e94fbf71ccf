"""Pads and boards that are not there: one bus of them, bytes in and answers out, faults on demand.

The pty it hangs on is `simulated_pty`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from printing.bus.frames import Decoder, Frame, encode
from printing.bus.template import Key, Template

NOISE: Final = bytes.fromhex("00 ff 02 33 55 0d 10 aa 03 23 7f 02")


@dataclass(slots=True)
class SimulatedStation:
    """A pad, a board, or a pad with a display."""

    address: int
    keys: list[Key] = field(default_factory=list)  # pressed, and not taken yet
    told: int = 0  # so many of them have been told
    text: str = ""
    blinks: bool = False
    is_silent: bool = False
    is_noisy: bool = False  # speaks rubbish before each answer
    keeps_keys: bool = False  # never hears that a key was taken


@dataclass(slots=True)
class SimulatedBus:
    """`shown` is told whenever a display changes."""

    template: Template
    addresses: Iterable[int]
    shown: Callable[[SimulatedStation], None] = lambda _station: None
    stations: dict[int, SimulatedStation] = field(init=False)
    asked: list[Frame] = field(default_factory=list)  # the last questions
    _decoder: Decoder = field(init=False)

    def __post_init__(self) -> None:
        self.stations = {each: SimulatedStation(each) for each in self.addresses}
        self._decoder = Decoder(self.template)

    def take(self, data: bytes) -> bytes:
        """The answers to what came; no data: a moment without any."""
        frames = self._decoder.feed(data) if data else self._decoder.pause()
        return b"".join(self._answer(frame) for frame in frames)

    def _answer(self, frame: Frame) -> bytes:
        self.asked = [*self.asked[-99:], frame]
        station, template = self.stations.get(frame.address), self.template
        if station is None or station.is_silent:
            return b""
        noise = NOISE if station.is_noisy else b""
        if template.acknowledge is not None and frame.command == template.acknowledge.command:
            if not station.keeps_keys:
                del station.keys[: station.told]
            return b""
        if frame.command == template.poll.command:
            return noise + self._told_keys(station)
        self._show(station, frame)
        return noise + encode(template, Frame(station.address, template.done_answer))

    def _told_keys(self, station: SimulatedStation) -> bytes:
        template = self.template
        codes = {key: code for code, key in template.keys.items()}
        keys = tuple(station.keys)
        station.told = len(keys)
        data = b"".join(codes[key] for key in keys if key in codes)
        if template.acknowledge is None and not station.keeps_keys:
            del station.keys[: station.told]
        if not data and template.key_answer != template.poll.command:
            return encode(template, Frame(station.address, template.done_answer))
        told = Frame(station.address, template.key_answer, template.key_prefix + data)
        return encode(template, told)

    def _show(self, station: SimulatedStation, frame: Frame) -> None:
        template, before = self.template, (station.text, station.blinks)
        for sent, blinks in ((template.show, False), (template.blink, True)):
            if sent is not None and frame.command == sent.command:
                text = frame.data[len(sent.data) :].decode(template.display.encoding, "replace")
                station.text, station.blinks = text.strip(template.display.pad), blinks
        if template.clear is not None and frame.command == template.clear.command:
            station.text, station.blinks = "", False
        if before != (station.text, station.blinks):
            self.shown(station)
