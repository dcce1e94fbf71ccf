"""The hall is cut off while citizens are called: afterwards it says each of them, once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from db.live import Live
from db.queue import store
from db.record import open_record
from kiosk.announcer import Announcer
from kiosk.hall_model import HallModel
from kiosk.open_voices import open_voices
from resources.qt import GuiThread
from resources.translations import Translations
from tests.db.queue.hall import Hall
from tests.faults.counts import Counts
from tests.faults.wire import Wire
from tests.kiosk.hall_fakes import FakePlayer
from tests.records import command_id

AWAY_S = 9.0  # longer than a window's patience: it shows that it is lost meanwhile


@contextmanager
def hall_of(url: str, translations: Translations) -> Iterator[tuple[HallModel, list[str]]]:
    """The real view-model, announcer and database thread; what is said, by number."""
    said: list[str] = []
    gui = GuiThread()
    live = Live(url, gui.post)
    player = FakePlayer()
    announcer = Announcer(player, open_voices()[0])

    def note() -> None:
        assert announcer.current
        said.append(announcer.current.label + "!" * announcer.current.is_recall)
        gui.post(player.finish)

    announcer.call_changed.connect(note)
    model = HallModel(live, announcer, translations)
    player.setParent(model)
    announcer.setParent(model)
    model.start()
    yield model, said
    live.close()


def test_a_hall_that_was_cut_off_says_every_call_once(
    qtbot: QtBot, translations: Translations, server_url: str, wire: Wire, counts: Counts
) -> None:
    near = Hall(open_record(server_url))
    for letter in "ADE":
        near.issue(letter)
        near.issue(letter)
    with hall_of(wire.url, translations) as (model, said):
        qtbot.waitUntil(lambda: model.property("centreName") != "", timeout=10_000)
        near.call(1)
        qtbot.waitUntil(lambda: said == ["A001"], timeout=5_000)

        wire.cut()
        first = near.call(4)
        store.recall(near.record, command_id=command_id(), ticket_id=first.id)
        qtbot.wait(round(AWAY_S * 1000))
        near.call(5)
        was_lost = model.property("lost")
        wire.heal()
        healed = time.monotonic()
        near.call(2)

        qtbot.waitUntil(lambda: len(said) == 5, timeout=5_000)
        counts.healed("a cut during calls (the hall's own model)", time.monotonic() - healed)
        qtbot.wait(1_500)  # nothing more comes
        is_lost = model.property("lost")
    near.record.close()

    assert ["A001", "D001", "D001!", "E001", "A002"] == said
    assert was_lost != ""
    assert is_lost == ""
