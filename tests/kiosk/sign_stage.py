"""The sign of counter 3, and what its record says, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from db.hall.values import Notice, Zone
from db.live import Live
from db.queue.values import Call, Counter, CounterNow
from db.words import Language, Names
from kiosk.sign_model import SignModel
from resources.translations import Translations
from tests.kiosk.hall_fakes import FakeClock, FakeLive, news


class SignStage:
    def __init__(
        self,
        translations: Translations,
        number: int = 3,
        *,
        second: Language = Language.EN,
        name: str = "Hộ tịch",
    ) -> None:
        self.live, self.clock = FakeLive(), FakeClock()
        self.model = SignModel(
            cast(Live, self.live),
            translations,
            number,
            second=second,
            clock=self.clock,
            monotonic=self.clock.monotonic,
        )
        self._name = name
        self._version = 0

    def hears(
        self,
        *,
        staffed: bool = True,
        pause: str | None = None,
        serves: str | None = None,
        started: bool = False,
        calls: tuple[Call, ...] = (),
        notices: tuple[Notice, ...] = (),
    ) -> None:
        self._version += 1
        counter = Counter(30, 3, Names(self._name), ())
        self.model.ask()
        self.live.answer(
            replace(
                news(self._version, at=self.clock.now),
                at_counters=calls,
                counters=(CounterNow(counter, staffed, pause, serves, started),),
                zones=(Zone(1, "A", Names("Khu A"), (30,)),),
                notices=notices,
            )
        )

    def see(self, name: str) -> Any:
        return self.model.property(name)
