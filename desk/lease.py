"""The window's sign of life at its counter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from db.live import Live
from db.people.values import Seat
from desk import record_work
from desk.clock import Clock

_BEATS = 4  # in the span of a lease: three may be lost


class Lease:
    def __init__(self, live: Live, clock: Clock) -> None:
        self._live = live
        self._clock = clock
        self._last = 0.0
        self._asking = False
        self.holder = str(uuid4())

    def renewed(self) -> None:
        self._last = self._clock.monotonic()

    def tick(self, seat: Seat, lease_s: float, taken: Callable[[], None]) -> None:
        """Renew the lease when it is time; `taken` is called where the seat is another's."""
        if self._asking or self._clock.monotonic() - self._last < lease_s / _BEATS:
            return
        self._asking = True
        self.renewed()

        def done(is_ours: bool) -> None:
            self._asking = False
            if not is_ours:
                taken()

        work = partial(record_work.renew, counter_id=seat.counter_id, holder=self.holder)
        self._live.run(work, done, lambda _trouble: self._rest())

    def _rest(self) -> None:
        """The record is away: whoever watches it says so; the next beat tries again."""
        self._asking = False
