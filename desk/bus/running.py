"""Runs a bus: its questions, the keys that are pressed, the texts of its displays."""

from __future__ import annotations

import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Final

from db.live import Live
from desk.bus.board_text import board_text
from desk.bus.following import Following
from desk.bus.numpads import Numpads
from desk.bus.pads import Pads
from desk.bus.setup import BusSetup
from desk.bus.telling import Telling
from printing.bus.bus import Bus
from printing.bus.port import BusPort
from printing.bus.stations import Text

_LONGEST_REST_S: Final = 0.1

Jobs = SimpleQueue[Callable[[], None]]


class BusProgram:
    """Everything but the record's work happens on the thread that calls `step` again and again."""

    def __init__(
        self,
        url: str | None,
        setup: BusSetup,
        *,
        machine: str | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._setup = setup
        self._numpads = Numpads(setup.numpads)
        self._seconds = seconds
        self._jobs: Jobs = SimpleQueue()
        self.bus = Bus(
            BusPort(setup.port, seconds=seconds),
            setup.template,
            pads=setup.pads,
            boards={*setup.boards, *self._pads_that_show()},
            echoes=setup.echoes,
            seconds=seconds,
        )
        self._live = Live(url, self._jobs.put)
        self.pads = Pads(self._live, setup.counters, seconds)
        self.following = Following(self._live, seconds)
        self._telling = Telling(self._live, setup, self.bus, machine=machine, seconds=seconds)

    def run(self, is_stopped: Callable[[], bool]) -> None:
        self.begin()
        while not is_stopped():
            self.step()
        self.go_dark()

    def begin(self) -> None:
        self.following.begin()

    def step(self) -> None:
        self._work_off(min(self.bus.rest(), _LONGEST_REST_S))
        for pressed in self.bus.step():
            self.pads.press(self._setup.pads[pressed.address], pressed.key)
        for counter, key in self._numpads.read():
            self.pads.press(counter, key)
        self._show()
        self._telling.look()

    def close(self) -> None:
        self._live.close()
        self._numpads.close()
        self.bus.close()

    def _pads_that_show(self) -> tuple[int, ...]:
        template = self._setup.template
        has_display = template.show is not None and template.display.on_pads
        return tuple(self._setup.pads) if has_display else ()

    def _work_off(self, seconds: float) -> None:
        """What the record has answered; waits for it for so long."""
        try:
            job = self._jobs.get(timeout=seconds) if seconds > 0 else self._jobs.get_nowait()
            while True:
                job()
                job = self._jobs.get_nowait()
        except Empty:
            return

    def _show(self) -> None:
        """Until the record has answered once displays are left alone; then they keep their text
        while it is away."""
        heard, now = self.following.heard, self.following.now()
        display = self._setup.template.display
        texts: dict[int, Text] = {}
        if heard is not None and now is not None:
            texts = {
                counter: board_text(heard.news, counter, now, heard.zone, display)
                for counter in self._setup.counters
            }
        pads = self._pads_that_show()
        for address, counter in self._setup.boards.items():
            self._show_board(address, counter, texts.get(counter), answers=not pads)
        for address in pads:
            if address in self._setup.boards:
                continue
            counter = self._setup.pads[address]
            shown = self.pads.shown(counter)
            if shown or counter in texts:
                text = texts.get(counter, Text()).text
                self.bus.show(address, Text(shown or text))

    def _show_board(self, address: int, counter: int, text: Text | None, *, answers: bool) -> None:
        """A pad without a display has its refusals shown where nobody's number stands."""
        code = self.pads.refusal(counter) if answers else ""
        if code and (text is None or not text.text):
            self.bus.show(address, Text(code))
        elif text is not None:
            self.bus.show(address, text)

    def go_dark(self) -> None:
        """At the end, for nobody would change the texts any more."""
        for address in {*self._setup.boards, *self._pads_that_show()}:
            self.bus.show(address, Text())
        self.bus.settle()
