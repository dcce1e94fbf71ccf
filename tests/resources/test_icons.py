"""Every icon is drawn, inside its square, and no two look alike."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

import resources
from tests.qt_fixtures import OpenUi

FIELDS_FILE = Path(resources.__file__).parent / "catalogue" / "fields.json"

ROWS = 12
ALL_ICONS = """
import QtQuick
import Theme
Rectangle {
    color: "white"
    property list<string> names: IconPaths.names
    Grid {
        columns: 8
        Repeater {
            model: IconPaths.names
            Icon { required property string modelData; name: modelData; size: 96; color: "black" }
        }
    }
}
"""


@pytest.fixture
def drawn(open_ui: OpenUi, tmp_path: Path) -> dict[str, QImage]:
    """Return the picture of each icon."""
    folder = tmp_path / "Icons"
    folder.mkdir()
    (folder / "All.qml").write_text(ALL_ICONS, encoding="utf-8")
    ui = open_ui(folder / "All.qml", {}, size=(8 * 96, ROWS * 96))
    sheet = ui.grab()
    names = ui.root.property("names")
    assert len(names) <= 8 * ROWS  # else some lie outside the picture
    return {
        name: sheet.copy(number % 8 * 96, number // 8 * 96, 96, 96)
        for number, name in enumerate(names)
    }


def _dark(picture: QImage, x: int, y: int) -> bool:
    return picture.pixelColor(x, y) != QColor("white")


def test_icons_are_drawn_and_differ(drawn: dict[str, QImage]) -> None:
    empty = [
        name
        for name, picture in drawn.items()
        if not any(_dark(picture, x, y) for x in range(0, 96, 2) for y in range(0, 96, 2))
    ]
    pictures = {bytes(picture.constBits()) for picture in drawn.values()}

    assert empty == []
    assert len(pictures) == len(drawn)


def test_icons_keep_a_margin(drawn: dict[str, QImage]) -> None:
    touching = [
        name
        for name, picture in drawn.items()
        if any(
            _dark(picture, x, y) or _dark(picture, y, x) for x in (0, 1, 94, 95) for y in range(96)
        )
    ]

    assert touching == []


def test_every_field_of_the_catalogue_has_its_icon(drawn: dict[str, QImage]) -> None:
    fields = json.loads(FIELDS_FILE.read_text(encoding="utf-8"))["fields"]
    missing = [field["icon"] for field in fields if field["icon"] not in drawn]

    assert missing == []
