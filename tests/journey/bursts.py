"""Many calls on the real record, and a hall's real view-model that says them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import cycle
from typing import Any
from uuid import uuid4

from pytestqt.qtbot import QtBot

from db.live import Live
from db.queue import boards, hall_board, store
from db.queue.calling import call_next
from db.queue.values import Call
from db.record import Record
from db.words import Language
from kiosk.hall import make_hall
from kiosk.hall_model import HallModel
from kiosk.hall_voice import HallVoice
from kiosk.player import Player
from kiosk.switched_player import SwitchedPlayer
from resources.qt import GuiThread
from resources.translations import Translations

_AT_ONCE = 25
RECALLED_EVERY = 10


@contextmanager
def speaking_hall(
    url: str, translations: Translations, player: Player, qtbot: QtBot, **how: Any
) -> Iterator[HallModel]:
    """A hall that is the speaker of its zone."""
    gui, switched = GuiThread(), SwitchedPlayer(player)
    live = Live(url, gui.post)
    model = make_hall(live, translations, switched, **how)
    voice = HallVoice(live, model, switched)
    try:
        model.start()
        qtbot.waitUntil(lambda: model.seen() is not None, timeout=20_000)
        voice.begin()
        qtbot.waitUntil(voice.speaks, timeout=20_000)
        yield model
    finally:
        voice.end()
        live.close()
        switched.stop()
        model.deleteLater()


class Burst:
    """`call` makes that many calls, every tenth one a recall, in those languages."""

    def __init__(self, record: Record, languages: Iterable[Language] = Language) -> None:
        self._record = record
        self._before = boards.version(record)
        self._counters = cycle(each for each in boards.counters(record) if each.lines)
        self._languages = cycle(languages)

    def call(self, count: int, breathe: Callable[[], None]) -> None:
        made = 0
        while made < count:
            counter = next(self._counters)
            store.issue(
                self._record,
                command_id=str(uuid4()),
                line_id=counter.lines[0],
                language=next(self._languages),
            )
            ticket = call_next(self._record, command_id=str(uuid4()), counter_id=counter.id)
            made += 1
            if made % RECALLED_EVERY == 0 and made < count:
                store.recall(self._record, command_id=str(uuid4()), ticket_id=ticket.id)
                made += 1
            store.finish(self._record, command_id=str(uuid4()), ticket_id=ticket.id)
            if made % _AT_ONCE < 2:
                breathe()

    def calls(self) -> tuple[Call, ...]:
        """As the record has them, oldest first."""
        news = hall_board.news(self._record, self._before)
        assert news is not None
        return news.calls
