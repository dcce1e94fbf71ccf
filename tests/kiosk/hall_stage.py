"""The hall's view-model with everything around it worked by hand."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel

from db.errors import RecordUnavailable
from db.live import Live
from db.queue.values import Call
from kiosk.announcer import Announcer
from kiosk.hall_model import HallModel
from kiosk.voices import Voices
from resources.translations import Translations
from tests.kiosk.hall_fakes import FakeClock, FakeLive, FakePlayer, news


class Hall:
    """A hall that hears what the test says."""

    def __init__(self, translations: Translations, voices: Voices) -> None:
        self.live = FakeLive()
        self.player = FakePlayer()
        self.clock = FakeClock()
        self.announcer = Announcer(self.player, voices)
        self.model = HallModel(
            cast(Live, self.live),
            self.announcer,
            translations,
            clock=self.clock,
            monotonic=self.clock.monotonic,
        )

    def hears(self, version: int, *calls: Call, **kinds: Any) -> None:
        self.model.ask()
        self.live.answer(news(version, *calls, **kinds))

    def loses_the_record(self) -> None:
        self.model.ask()
        self.live.fail(RecordUnavailable(reason="refused"))

    def see(self, name: str) -> Any:
        return self.model.property(name)

    def shows(self) -> tuple[str, str]:
        return self.see("label"), self.see("counter")

    def rows(self, role_name: str = "label") -> list[Any]:
        rows = cast(QAbstractItemModel, self.see("calls"))
        role = next(role for role, name in rows.roleNames().items() if name == role_name.encode())
        return [rows.data(rows.index(place, 0), role) for place in range(rows.rowCount())]
