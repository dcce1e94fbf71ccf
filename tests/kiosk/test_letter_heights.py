"""How high letters stand on the glass, measured in the picture of the real window."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from db.live import Live
from kiosk.hall import HALL_QML, hall_parts, make_hall
from kiosk.hall_sight import Sight
from kiosk.letter_heights import MM_PER_M, Panel, needed_px, reach_px, readable_m
from resources.translations import Translations
from tests.kiosk.hall_fakes import FakeLive, FakePlayer, call, line_now, news
from tests.qt_fixtures import OpenUi
from tests.ui import Ui

LINES = tuple(line_now(letter, 26) for letter in "ABCDEFGHIJKL")
BEFORE = tuple(call(f"B10{number}", number + 9) for number in range(9))
FHD = (1920, 1080)


def test_the_rule_of_the_farthest_seat() -> None:
    heights = [round(MM_PER_M * metres) for metres in (3, 5, 8, 10, 15)]
    assert [37, 61, 98, 122, 183] == heights
    panel = Panel(55, *FHD)
    assert 1.58 == round(panel.px_per_mm, 2)
    assert 10.0 == pytest.approx(readable_m(panel, needed_px(panel, 10.0)))


def hall_on(open_ui: OpenUi, size: tuple[int, int], inches: float, metres: float) -> Ui:
    live = FakeLive()
    sight = Sight(inches, metres)
    model = make_hall(cast(Live, live), Translations(), FakePlayer(), sight=sight)
    ui = open_ui(HALL_QML, hall_parts(model), size=size)
    for version, calls in ((1, ()), (2, (call("A047", 12),))):
        model.ask()
        live.answer(news(version, *calls, last=(*calls, *BEFORE), waiting=LINES))
    ui.grab()
    return ui


def drawn_mm(ui: Ui, name: str, inches: float) -> float:
    """The height of what is drawn of a text, up and down from its middle."""
    item: QQuickItem = ui.find(name)
    picture: QImage = ui.view.grabWindow()
    color = QColor(item.property("color"))
    place = item.mapRectToScene(item.boundingRect()).toAlignedRect()

    def is_drawn(y: int) -> bool:
        return any(picture.pixelColor(x, y) == color for x in range(place.left(), place.right()))

    top = bottom = place.center().y()
    while is_drawn(top - 1):
        top -= 1
    while is_drawn(bottom + 1):
        bottom += 1
    return (bottom - top + 1) / Panel(inches, picture.width(), picture.height()).px_per_mm


@pytest.mark.parametrize(
    ("size", "inches", "metres"),
    [
        (FHD, 55.0, 8.0),
        (FHD, 55.0, 10.0),
        (FHD, 43.0, 10.0),
        (FHD, 65.0, 15.0),
        ((1366, 768), 43.0, 8.0),
        ((1080, 1920), 55.0, 10.0),
        ((3840, 2160), 55.0, 10.0),
    ],
)
def test_number_and_counter_are_read_from_the_farthest_seat(
    open_ui: OpenUi, qtbot: QtBot, size: tuple[int, int], inches: float, metres: float
) -> None:
    ui = hall_on(open_ui, size, inches, metres)
    qtbot.wait(600)  # the window has told what it reaches
    heights = {name: drawn_mm(ui, name, inches) for name in ("number", "counter")}
    assert dict.fromkeys(heights, True) == {
        name: height >= 0.97 * MM_PER_M * metres for name, height in heights.items()
    }, heights
    assert not ui.has("sight")


def test_a_screen_too_small_for_its_hall_says_how_far_it_is_read(
    open_ui: OpenUi, qtbot: QtBot
) -> None:
    ui = hall_on(open_ui, FHD, 24.0, 15.0)
    qtbot.waitUntil(lambda: ui.has("sight"), timeout=3_000)
    told = ui.text("sight")
    metres = min(drawn_mm(ui, name, 24.0) for name in ("number", "counter")) / MM_PER_M
    assert told.startswith("Màn hình này đọc được đến ")
    assert float(told.split()[6].replace(",", ".")) == pytest.approx(metres, rel=0.06)


@pytest.mark.parametrize("size", [FHD, (1366, 768), (1080, 1920), (3840, 2160)])
def test_the_forecast_of_a_screen_is_kept(
    open_ui: OpenUi, qtbot: QtBot, size: tuple[int, int]
) -> None:
    panel = Panel(43.0, *size)
    foretold = readable_m(panel, reach_px(panel))
    ui = hall_on(open_ui, size, 43.0, foretold)
    qtbot.wait(600)
    measured = min(drawn_mm(ui, name, 43.0) for name in ("number", "counter"))
    assert measured >= 0.98 * MM_PER_M * foretold
    assert not ui.has("sight")
