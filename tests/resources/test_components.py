"""The shared components, drawn and used together in one gallery."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.qt_fixtures import OpenUi
from tests.ui_faults import faults

GALLERY = Path(__file__).parent.parent / "qml" / "Gallery" / "Gallery.qml"


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (3840, 2160), (1366, 768)])
@pytest.mark.parametrize("high_contrast", [False, True])
def test_nothing_is_cut_or_nameless(
    open_ui: OpenUi, size: tuple[int, int], high_contrast: bool
) -> None:
    ui = open_ui(GALLERY, {"highContrast": high_contrast, "staff": size[0] > size[1]}, size=size)

    assert faults(ui, smallest_target=44) == []


def test_a_kiosk_button_is_at_least_eighty_pixels(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {}, size=(1080, 1920))

    assert faults(ui, smallest_target=80) == []


def test_large_text_is_larger_and_still_whole(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {"largeText": True}, size=(1080, 1920))

    assert ui.find("primary").property("fontSize") == 38
    assert [fault for fault in faults(ui) if fault.startswith("cut")] == []


def test_click_touch_and_key_all_press(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {})

    ui.click("primary")
    ui.touch("tile")
    ui.find("primary").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    ui.key(Qt.Key.Key_Space)
    ui.key(Qt.Key.Key_Return)
    ui.click("noticeAction")

    assert (ui.root.property("clicks"), ui.root.property("acted")) == (4, 1)


@pytest.mark.parametrize("act", ["click", "touch"])
def test_a_double_tap_counts_once(open_ui: OpenUi, qtbot: QtBot, act: str) -> None:
    ui = open_ui(GALLERY, {"tapGuardMs": 200})

    getattr(ui, act)("primary")
    getattr(ui, act)("primary")
    at_once = ui.root.property("clicks")
    qtbot.wait(300)
    getattr(ui, act)("primary")

    assert (at_once, ui.root.property("clicks")) == (1, 2)


def test_a_disabled_button_cannot_be_aimed_at(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {})

    with pytest.raises(LookupError, match="hidden or disabled"):
        ui.click("disabled")


def test_the_chosen_language_is_told_by_more_than_colour(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {})

    ui.touch("languageFr")
    chosen = [name for name in ("languageVi", "languageEn", "languageFr") if _chosen(ui.find(name))]

    assert chosen == ["languageFr"]
    assert ui.find("languages").property("language") == "fr"


def _chosen(pill: QObject) -> bool:
    return bool(QAccessible.queryAccessibleInterface(pill).state().checked)


def test_a_reader_is_told_the_tile_whole(open_ui: OpenUi) -> None:
    reader = QAccessible.queryAccessibleInterface(open_ui(GALLERY, {}).find("tile"))

    assert (
        reader.role(),
        reader.text(QAccessible.Text.Name),
        reader.text(QAccessible.Text.Description),
    ) == (
        QAccessible.Role.Button,
        "Hộ tịch: khai sinh, kết hôn",
        "6 người chờ, khoảng 15–25 phút",
    )


def test_the_clock_speaks_the_language(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {})

    assert (ui.text("clockTime"), ui.text("clockDate")) == ("09:41", "Thứ Bảy, 21/11/2026")


def test_keyboard_focus_is_drawn(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {})
    button = ui.find("secondary")
    before = ui.grab()

    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    corner = button.mapToScene(button.boundingRect().center()).toPoint()
    around = QRect(0, 0, int(button.width()) + 24, int(button.height()) + 24)
    around.moveCenter(corner)
    assert ui.grab().copy(around) != before.copy(around)


def test_each_meaning_has_its_own_shape(open_ui: OpenUi) -> None:
    ui = open_ui(GALLERY, {})

    shapes = [ui.find(f"dot{index}").property("name") for index in range(4)]

    assert shapes == ["check", "warning", "error", "pause"]
