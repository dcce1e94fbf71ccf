"""A half-duplex bus: asks the pads in turn, tells the boards, one question at a time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from printing.bus.display_text import fitted
from printing.bus.frames import Decoder, Frame, encode
from printing.bus.port import BusPort
from printing.bus.stations import Health, Station, Text
from printing.bus.template import Key, Sent, Template
from printing.outcome import TroubleCode

ROUND_S: Final = 0.04  # from one round of questions to the next, at least
SETTLES_S: Final = 1.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key of the pad at an address."""

    address: int
    key: Key


class Bus:
    """`step` asks one station once and so takes no longer than the question is on the line and the
    answer time; whoever calls it again and again keeps the bus going. A station that does not
    answer is asked more rarely."""

    def __init__(
        self,
        port: BusPort,
        template: Template,
        *,
        pads: Iterable[int] = (),
        boards: Iterable[int] = (),
        echoes: bool = False,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        """`echoes`: the adapter hears what it says itself. Raises ValueError: no such address."""
        self._port = port
        self._template = template
        self._echoes = echoes
        self._seconds = seconds
        self._decoder = Decoder(template)
        polled, showing = frozenset(pads), frozenset(boards)
        self._stations = [
            Station(address, address in polled, address in showing and template.show is not None)
            for address in sorted(polled | showing)
        ]
        for station in self._stations:
            template.address.write(station.address)
        self._by_address = {station.address: station for station in self._stations}
        self._next = 0
        self._round_at = seconds()
        self._quiet_since = 0.0

    @property
    def trouble(self) -> TroubleCode | None:
        """Of the line; None while it is open."""
        return None if self._port.is_open else self._port.trouble

    def health(self, address: int) -> Health:
        return self._by_address[address].health

    def show(self, address: int, text: Text) -> None:
        """Wished for until the next wish, also while nobody answers."""
        self._by_address[address].wish = text

    def rest(self) -> float:
        """For how many seconds nothing is to be done."""
        if not self._stations:
            return ROUND_S
        if not self._port.is_open:
            return self._port.until_next_try()
        return max(0.0, self._round_at - self._seconds())

    def step(self) -> tuple[Pressed, ...]:
        """One question, or one try to open the line; the keys that were pressed."""
        if not self._stations:
            return ()
        if not self._port.is_open:
            if self._port.open():
                self._decoder.finish()
            return ()
        station = self._due()
        if station is None:
            return ()
        pressed = self._ask(station)
        if not self._port.is_open:
            for each in self._stations:
                each.forget()
        return pressed

    def settle(self) -> None:
        """Step until every display that answers shows what was wished for, a second at most."""
        end = self._seconds() + SETTLES_S
        while self._port.is_open and self._seconds() < end:
            awake = (each for each in self._stations if each.shows and each.health is Health.WELL)
            if all(each.wish == each.shown for each in awake):
                return
            self.step()
            time.sleep(self.rest())

    def close(self) -> None:
        self._port.close()

    def _due(self) -> Station | None:
        """The next one in turn; None at the end of a round."""
        now = self._seconds()
        if now < self._round_at:
            return None
        while self._next < len(self._stations):
            station = self._stations[self._next]
            self._next += 1
            if station.is_due(now):
                return station
        self._next, self._round_at = 0, now + ROUND_S
        return None

    def _ask(self, station: Station) -> tuple[Pressed, ...]:
        """A text to be shown goes before a question for keys."""
        now = self._seconds()
        shows = station.wants_text(now) and not (station.is_pad and station.misses % 2)
        wish = station.wish
        sent, text = self._saying(wish) if shows else (self._template.poll, b"")
        answer = self._exchange(Frame(station.address, sent.command, sent.data + text))
        if not self._port.is_open:
            return ()
        now = self._seconds()
        if answer is None:
            if station.missed(self._template, now):
                _log.warning("address %d of the bus does not answer", station.address)
            return ()
        if station.answered():
            _log.warning("address %d of the bus answers", station.address)
        if shows and answer.command == self._template.done_answer:
            station.shown, station.shown_at = wish, now
            return ()
        return self._keys(station, answer, now)  # perhaps of a question before

    def _saying(self, wish: Text) -> tuple[Sent, bytes]:
        template = self._template
        if not wish.text and template.clear is not None:
            return template.clear, b""
        blink = template.blink if wish.blinks else None
        sent = blink or template.show or template.poll
        return sent, fitted(template.display, wish.text)

    def _keys(self, station: Station, answer: Frame, now: float) -> tuple[Pressed, ...]:
        keys = keys_of(self._template, answer)
        if keys and self._template.acknowledge is not None:
            taken = self._template.acknowledge
            self._say(Frame(station.address, taken.command, taken.data))
        pressed = station.pressed(keys, self._template, now)
        return tuple(Pressed(station.address, key) for key in pressed)

    def _exchange(self, asked: Frame) -> Frame | None:
        """The answer of whoever was asked, if it comes in time."""
        self._decoder.finish()
        self._port.read(0)
        said = self._say(asked)
        if not said:
            return None
        end = self._quiet_since + self._template.answer_s
        echo = len(said) if self._echoes else 0
        while (left := end - self._seconds()) > 0 and self._port.is_open:
            patience = min(left, self._template.silence_s) if self._decoder.held else left
            came = self._port.read(patience)
            heard = came[echo:]
            echo -= len(came) - len(heard)
            frames = self._decoder.feed(heard) if came else self._decoder.pause()
            for frame in frames:
                if self._is_answer(frame, asked):
                    self._quiet_since = self._seconds()
                    return frame
        found = [each for each in self._decoder.finish() if self._is_answer(each, asked)]
        self._quiet_since = self._seconds()
        return found[0] if found else None

    def _is_answer(self, frame: Frame, asked: Frame) -> bool:
        template = self._template
        is_known = frame.command in {template.key_answer, template.done_answer}
        return is_known and frame.address == asked.address

    def _say(self, frame: Frame) -> bytes:
        """What was written once the line has been quiet for long enough; empty if it was not."""
        wait = self._quiet_since + self._template.silence_s - self._seconds()
        if wait > 0:
            time.sleep(wait)
        said = encode(self._template, frame)
        is_said = self._port.write(said, self._template.answer_s)
        self._quiet_since = self._seconds() + self._port.wire_s(len(said))
        return said if is_said else b""


def keys_of(template: Template, answer: Frame) -> tuple[Key, ...]:
    """The keys an answer tells of, in their order; a code nobody knows is none."""
    prefix = template.key_prefix
    if answer.command != template.key_answer or not answer.data.startswith(prefix):
        return ()
    data, size = answer.data[len(prefix) :], len(next(iter(template.keys)))
    codes = (data[at : at + size] for at in range(0, len(data), size))
    return tuple(template.keys[code] for code in codes if code in template.keys)
