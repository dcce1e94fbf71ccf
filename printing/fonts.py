"""Where the letters of paper come from: Be Vietnam Pro, checked to hold every Vietnamese letter."""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from functools import cache
from pathlib import Path

import fontpkg_be_vietnam_pro  # type: ignore[import-untyped]
from PIL import ImageFont

FAMILY: str = fontpkg_be_vietnam_pro.FAMILY
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_VOWELS = "aăâeêioôơuưy"
_NONCHARACTER = "\U0010ffff"  # no font has it, so it shows what a missing glyph looks like


class Weight(IntEnum):
    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


_NAMES = {
    Weight.REGULAR: "Regular",
    Weight.MEDIUM: "Medium",
    Weight.SEMIBOLD: "SemiBold",
    Weight.BOLD: "Bold",
}


class FontIncomplete(RuntimeError):
    """The installed font lacks Vietnamese letters; paper would silently lose them."""


def _vietnamese_letters() -> str:
    marked = {unicodedata.normalize("NFC", v + t) for v in _VOWELS for t in _TONES} - set("aeiouy")
    lower = sorted(marked | {"đ"})
    return "".join(lower) + "".join(lower).upper()


VIETNAMESE_LETTERS = _vietnamese_letters()  # the 134 beyond ASCII


@cache
def font_path(weight: Weight) -> Path:
    return Path(fontpkg_be_vietnam_pro.ROOT) / "files" / f"BeVietnamPro-{_NAMES[weight]}.ttf"


def missing_letters(path: Path) -> str:
    """The Vietnamese letters for which the font at `path` has no glyph."""
    font = _open(path, 24)
    missing = bytes(font.getmask(_NONCHARACTER))
    return "".join(c for c in VIETNAMESE_LETTERS if bytes(font.getmask(c)) == missing)


@cache
def font(weight: Weight, px: int) -> ImageFont.FreeTypeFont:
    _require_vietnamese(weight)
    return _open(font_path(weight), px)


@cache
def _require_vietnamese(weight: Weight) -> None:
    if lost := missing_letters(font_path(weight)):
        raise FontIncomplete(f"{font_path(weight).name} lacks {lost}")


def _open(path: Path, px: int) -> ImageFont.FreeTypeFont:
    # The basic layout gives the same bitmaps on every system; NFC text needs no shaping.
    return ImageFont.truetype(str(path), px, layout_engine=ImageFont.Layout.BASIC)
