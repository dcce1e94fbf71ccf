"""The real window: what a person in the hall sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from db.errors import RecordUnavailable
from db.live import Live
from db.people.boards import officers
from db.people.store import sit
from db.queue.boards import counters
from db.queue.calling import call_next
from db.queue.store import issue, recall
from db.record import open_record
from db.words import Language
from kiosk.hall import HALL_QML, hall_parts, make_hall
from kiosk.hall_model import HallModel
from kiosk.sound import FilePlayer
from resources.qt import GuiThread
from resources.translations import Translations
from tests.kiosk.hall_fakes import FakeLive, FakePlayer, call, line_now, news
from tests.qt_fixtures import OpenUi
from tests.ui import Ui
from tests.ui_faults import faults

SIZES = [(1920, 1080), (1080, 1920)]
LINES = tuple(line_now(letter, 26 * place) for place, letter in enumerate("ABCDEFGH"))
BEFORE = tuple(call(f"B10{number}", number + 9) for number in range(9))


class Hall:
    def __init__(self, translations: Translations, language: Language = Language.EN) -> None:
        self.live = FakeLive()
        self.player = FakePlayer()
        self.model: HallModel = make_hall(
            cast(Live, self.live), translations, self.player, language=language
        )

    def starts(self) -> None:
        self.model.ask()
        self.live.answer(news(1, last=BEFORE, waiting=LINES))

    def calls(self, label: str, counter: int, language: Language = Language.VI) -> None:
        called = call(label, counter, language=language)
        self.model.ask()
        self.live.answer(news(2, called, last=(called, *BEFORE), waiting=LINES))

    def loses_the_record(self) -> None:
        self.model.ask()
        self.live.fail(RecordUnavailable(reason="refused"))


@pytest.fixture
def hall(qtbot: QtBot, translations: Translations) -> Hall:
    return Hall(translations)


def labels(ui: Ui) -> list[str]:
    return [str(item.property("text")) for item in ui.items() if item.objectName() == "rowNumber"]


def test_a_call_stands_large_and_the_earlier_ones_beside_it(open_ui: OpenUi, hall: Hall) -> None:
    ui = open_ui(HALL_QML, hall_parts(hall.model), size=(1920, 1080))
    hall.starts()
    hall.calls("A047", 3)
    ui.grab()
    assert (ui.text("number"), ui.text("counter")) == ("A047", "3")
    assert labels(ui)[:6] == [each.label for each in BEFORE[:6]]
    assert ui.text("waitingB") == "26"


def test_before_the_first_call_people_are_told_what_to_do(open_ui: OpenUi, hall: Hall) -> None:
    ui = open_ui(HALL_QML, hall_parts(hall.model), size=(1920, 1080))
    assert (ui.has("nobodyCalled"), ui.has("connecting")) == (False, True)
    hall.model.ask()
    hall.live.answer(news(1))
    assert (ui.has("nobodyCalled"), ui.has("connecting")) == (True, False)
    assert "Vui lòng lấy số và ngồi chờ" in ui.texts()


def test_a_new_call_flashes_three_times_and_stops(
    open_ui: OpenUi, hall: Hall, qtbot: QtBot
) -> None:
    ui = open_ui(HALL_QML, hall_parts(hall.model), size=(1920, 1080))
    hall.starts()
    panel = ui.find("currentCall")
    assert not panel.property("lit")
    hall.calls("A047", 3)
    changes: list[bool] = [bool(panel.property("lit"))]
    cast(Any, panel).litChanged.connect(lambda: changes.append(bool(panel.property("lit"))))
    panel.setProperty("beat", 20)
    qtbot.waitUntil(lambda: panel.property("flashes") == 0, timeout=3_000)
    assert changes == [True, False, True, False, True, False]


def test_a_lost_connection_is_told_in_words(open_ui: OpenUi, hall: Hall) -> None:
    ui = open_ui(HALL_QML, hall_parts(hall.model), size=(1920, 1080))
    hall.starts()
    assert not ui.has("lost")
    hall.loses_the_record()
    assert ui.text("lost").startswith("Số liệu lúc ")
    assert ui.text("number") == BEFORE[0].label
    assert not ui.has("waitingA")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("label", "counter"), [("A047", 3), ("A1000", 128), ("AK001", 12)])
def test_nothing_is_cut(
    open_ui: OpenUi,
    translations: Translations,
    size: tuple[int, int],
    language: Language,
    label: str,
    counter: int,
) -> None:
    hall = Hall(translations, language)
    ui = open_ui(HALL_QML, hall_parts(hall.model), size=size)
    hall.starts()
    hall.calls(label, counter, language)
    ui.grab()
    assert (ui.text("number"), ui.text("counter")) == (label, str(counter))
    found = {"calling": faults(ui)}
    for _ in range(6):
        hall.model.turnPage()
        ui.grab()
        found[hall.model.property("messageSecond")] = faults(ui)
    hall.player.finish(heard=False)
    hall.loses_the_record()
    ui.grab()
    found["lost, no loudspeaker"] = faults(ui)
    assert {name: [] for name in found} == found


@pytest.mark.parametrize("size", SIZES)
def test_the_number_can_be_read_from_ten_metres(
    open_ui: OpenUi, hall: Hall, size: tuple[int, int]
) -> None:
    ui = open_ui(HALL_QML, hall_parts(hall.model), size=size)
    hall.starts()
    hall.calls("A047", 3)
    ui.grab()
    assert ui.text("number") == "A047"
    capitals = 0.7 * ui.find("number").property("font").pixelSize()
    assert capitals >= 122 * 1.58  # 122 mm on a screen of 55 inches, 1.58 pixels a mm


@pytest.fixture
def open_hall(
    open_ui: OpenUi, sqlite_url: str, translations: Translations, tmp_path: Path
) -> Iterator[Callable[[], Ui]]:
    gui = GuiThread()
    live = Live(sqlite_url, gui.post)

    def open_one() -> Ui:
        model = make_hall(live, translations, FilePlayer(tmp_path / "sounds"))
        ui = open_ui(HALL_QML, hall_parts(model), size=(1920, 1080))
        model.start()
        return ui

    yield open_one
    live.close()


def test_a_call_in_the_record_reaches_screen_and_loudspeaker(
    open_hall: Callable[[], Ui], sqlite_url: str, tmp_path: Path, qtbot: QtBot
) -> None:
    record = open_record(sqlite_url)
    counter = counters(record)[0]
    officer = officers(record)[0]
    sit(record, command_id=str(uuid4()), counter_id=counter.id, officer_id=officer.id)
    line = counter.lines[0]
    for _ in range(2):
        issue(record, command_id=str(uuid4()), line_id=line)
    ui = open_hall()
    qtbot.waitUntil(lambda: ui.has("nobodyCalled"), timeout=5_000)

    ticket = call_next(record, command_id=str(uuid4()), counter_id=counter.id)
    qtbot.waitUntil(lambda: ui.text("number") == ticket.label, timeout=5_000)
    recall(record, command_id=str(uuid4()), ticket_id=ticket.id)
    qtbot.waitUntil(lambda: len(list((tmp_path / "sounds").iterdir())) == 2, timeout=5_000)

    assert ui.text("counter") == str(counter.number)
    record.close()


def test_a_pack_without_clips_is_told_and_the_machine_speaks(
    open_ui: OpenUi, translations: Translations, tmp_path: Path
) -> None:
    live, player = FakeLive(), FakePlayer()
    model = make_hall(cast(Live, live), translations, player, voice=tmp_path)
    ui = open_ui(HALL_QML, hall_parts(model), size=(1920, 1080))
    assert ui.text("setUpNotice").startswith(f"Gói giọng nói {tmp_path}: thiếu ")
    model.ask()
    live.answer(news(1))
    model.ask()
    live.answer(news(2, call("A047", 3)))
    assert len(player.played) == 1
