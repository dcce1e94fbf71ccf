"""A hall's voice with a record and a loudspeaker that the test works by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from db.hall.values import Floor
from db.live import Live
from db.queue.values import Call, News
from kiosk.announcer import Announcer, Pace
from kiosk.speaker import Speaker
from kiosk.switched_player import SwitchedPlayer
from kiosk.voices import Voices
from tests.kiosk.hall_fakes import FakeClock, FakeLive, FakePlayer


@dataclass
class Window:
    """A hall's voice whose record and loudspeaker the test works by hand."""

    live: FakeLive
    loud: FakePlayer
    player: SwitchedPlayer
    announcer: Announcer
    clock: FakeClock
    speaker: Speaker
    carried_on: list[News | None] = field(default_factory=list)
    seen: int | None = 10

    def granted(self, spoken: int, *, is_new: bool, found: News | None = None) -> None:
        self.live.asked.pop(0).done(cast(Any, (Floor(spoken, is_new), found)))

    def refused(self) -> None:
        self.live.asked.pop(0).done(cast(Any, (None, None)))

    def wishes(self) -> dict[str, Any]:
        """What was asked of the record last."""
        work = cast(Any, self.live.asked[-1].work)
        return {**work.keywords, "work": work.func.__name__}


def says(window: Window, *calls: Call) -> None:
    window.announcer.announce(calls)


def made_window(voices: Voices) -> Iterator[Window]:
    live, loud, clock = FakeLive(), FakePlayer(), FakeClock()
    player = SwitchedPlayer(loud)
    announcer = Announcer(player, voices, readings=2, pace=Pace(again_after=0.01, unheard=0.01))
    made = Window(live, loud, player, announcer, clock, cast(Speaker, None))
    made.speaker = Speaker(
        cast(Live, live),
        announcer,
        player,
        seen=lambda: made.seen,
        carry_on=made.carried_on.append,
        monotonic=clock.monotonic,
    )
    yield made
    for each in (made.speaker, announcer, player):
        each.deleteLater()
