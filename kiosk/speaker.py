"""Sees to it that of all windows of a zone one speaks, and that another carries on if it cannot."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import ceil, inf
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer

from db.errors import Known
from db.hall.values import Floor
from db.live import Live
from db.queue.values import Call, News
from kiosk import voice_work
from kiosk.announcer import Announcer
from kiosk.switched_player import SwitchedPlayer

Answer = tuple[Floor | None, News | None]


@dataclass(frozen=True, slots=True)
class Lease:
    """Seconds."""

    lasts: float = 5.0
    renewed_every: float = 1.5
    unheard_waits: float = 6.0  # who has no loudspeaker lets others go first


class Speaker(QObject):
    """Until the record grants the floor, and whenever the grant has run out, calls pass in silence:
    they are shown in time with whoever speaks.

    A call counts as said once its first reading was heard whole. Whoever takes over begins with
    the call after it, so a call is said again only if its reading was cut off.
    """

    def __init__(
        self,
        live: Live,
        announcer: Announcer,
        player: SwitchedPlayer,
        *,
        seen: Callable[[], int | None],
        carry_on: Callable[[News | None], None],
        zone_code: str = "",
        lease: Lease | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._announcer = announcer
        self._player = player
        self._seen = seen  # the version of the picture in the window
        self._carry_on = carry_on
        self._zone_code = zone_code
        self._lease = lease or Lease()
        self._monotonic = monotonic
        self._holder = str(uuid4())
        self._until = 0.0
        self._let_go_at = -inf
        self._spoken = 0
        self._passed = 0
        self._asking = self._ask_again = False
        self._has_ended = False
        self._tick = QTimer(self, interval=round(self._lease.renewed_every * 1000))
        self._tick.timeout.connect(self._claim)
        self._lapse = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._lapse.timeout.connect(self._hush_if_lapsed)
        player.speak_while(self.speaks)
        announcer.read.connect(self._on_read)
        announcer.sound_changed.connect(self._on_sound)

    def speaks(self) -> bool:
        return self._monotonic() < self._until

    def begin(self) -> None:
        self._tick.start()
        self._claim()

    def end(self) -> None:
        """Let another one speak at once; the last thing asked of the record."""
        self._has_ended = True
        self._tick.stop()
        self._release()

    def _claim(self) -> None:
        """Nobody speaks before the first picture is there: what was called before it is old."""
        seen = self._seen()
        if seen is None or self._has_ended:
            return
        if self._asking:
            self._ask_again = True
            return
        self._asking, self._ask_again = True, False
        self._spoken = self._spoken or seen
        is_heard = self._announcer.is_heard
        work = partial(
            voice_work.claim,
            zone_code=self._zone_code,
            holder=self._holder,
            lease_s=self._lease.lasts,
            spoken=self._spoken if is_heard else max(self._spoken, self._passed),
            after_s=0.0 if is_heard else self._lease.unheard_waits,
        )
        self._live.run(work, partial(self._on_answer, self._monotonic()), self._on_failure)

    def _on_answer(self, asked_at: float, answer: Answer) -> None:
        floor, news = answer
        if floor is None:
            self._until = 0.0
            self._player.hush()
            # What has passed here was another one's to say.
            self._spoken = max(self._spoken, self._passed)
        elif asked_at >= self._let_go_at:
            self._until = asked_at + self._lease.lasts
            self._lapse.start(max(0, ceil((self._until - self._monotonic()) * 1000)))
            self._spoken = floor.spoken
            if floor.is_new:
                self._carry_on(news)
        self._answered()

    def _on_failure(self, failure: Known) -> None:
        """The grant runs out by itself; the window tells that the record is away."""
        del failure
        self._answered()

    def _answered(self) -> None:
        self._asking = False
        if self._ask_again:
            self._claim()

    def _hush_if_lapsed(self) -> None:
        if not self.speaks():
            self._player.hush()

    def _on_read(self, call: Call, heard: bool) -> None:
        """A family called together is said once all of it is."""
        if not heard:
            self._let_go()
        if any(each.version == call.version for each in self._announcer.waiting):
            return
        self._passed = max(self._passed, call.version)
        if heard and self._player.is_loud and call.version > self._spoken:
            self._spoken = call.version
            self._claim()

    def _on_sound(self) -> None:
        if not self._announcer.is_heard:
            self._let_go()

    def _let_go(self) -> None:
        """Whoever can be heard may speak."""
        if self.speaks():
            self._until, self._let_go_at = 0.0, self._monotonic()
            self._release()

    def _release(self) -> None:
        work = partial(
            voice_work.release,
            zone_code=self._zone_code,
            holder=self._holder,
            spoken=self._spoken,
        )
        self._live.run(work, lambda _: None, lambda _: None)
