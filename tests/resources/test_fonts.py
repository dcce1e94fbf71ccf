"""The typeface has every Vietnamese letter, and a line of text has room for its marks."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import pytest
from fontTools.pens.boundsPen import BoundsPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase, QGuiApplication

from resources.fonts import FAMILY, font_files
from tests.qt_fixtures import OpenUi

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LETTERS = "".join(
    unicodedata.normalize("NFC", letter + tone)
    for letter, tone in itertools.product("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY", _TONES)
)
OTHERS = "đĐ₫…–—“”«»éèêëàâùûüçîïôœÉÈÀÇŒ0123456789×≤≥·•"


@pytest.mark.parametrize("file", font_files(), ids=lambda file: file.stem)
def test_every_letter_is_drawn(file: Path) -> None:
    drawn = TTFont(file).getBestCmap()

    missing = [letter for letter in LETTERS + OTHERS if ord(letter) not in drawn]

    assert (len(LETTERS), missing) == (144, [])


@pytest.mark.parametrize("file", font_files(), ids=lambda file: file.stem)
def test_stacked_marks_stay_inside_the_item(file: Path, theme: QObject) -> None:
    font = TTFont(file)
    glyphs, names, em = font.getGlyphSet(), font.getBestCmap(), font["head"].unitsPerEm
    line, room = theme.property("lineHeight"), theme.property("markRoom")
    # Qt shares what a line is higher than the font between above and below.
    above = room + (line * em + font["hhea"].ascent + font["hhea"].descent) / 2 / em
    below = 2 * room + line - above

    outside = []
    for letter in LETTERS:
        pen = BoundsPen(glyphs)
        glyphs[names[ord(letter)]].draw(pen)
        if pen.bounds[3] / em > above or -pen.bounds[1] / em > below:
            outside.append(letter)

    assert outside == []


MARKS = """
import QtQuick
import Theme
Rectangle {
    color: "white"
    Item {
        y: 100; width: 400; height: word.height; clip: cut
        AppText { id: word; text: "ẲẴỰạ"; color: "black"; font.pixelSize: 100; font.weight: 800 }
    }
    property bool cut: false
}
"""


def test_a_clipping_parent_cuts_no_mark(open_ui: OpenUi, tmp_path: Path) -> None:
    file = tmp_path / "Marks.qml"
    file.write_text(MARKS, encoding="utf-8")
    whole = open_ui(file, {"cut": False}, size=(400, 400)).grab()
    clipped = open_ui(file, {"cut": True}, size=(400, 400)).grab()

    assert clipped == whole


def test_the_application_has_the_family(dressed: QGuiApplication) -> None:
    assert FAMILY in QFontDatabase.families()
    assert dressed.font().family() == FAMILY
