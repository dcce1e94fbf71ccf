"""The letters of forms: three faces of Be Vietnam Pro, each checked to be whole."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from printing.fonts import FontIncomplete, Weight, font_path, missing_letters
from printing.pdf import pdf_font

_ITALIC: Final = "BeVietnamPro-Italic"


class Face(Enum):
    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"


@cache
def face_name(face: Face) -> str:
    """The name ReportLab knows it by, registered on first use. Raises: FontIncomplete."""
    match face:
        case Face.REGULAR:
            return pdf_font(Weight.REGULAR)
        case Face.BOLD:
            return pdf_font(Weight.BOLD)
        case Face.ITALIC:
            path = font_path(Weight.REGULAR).with_name(f"{_ITALIC}.ttf")
            if lost := missing_letters(path):
                raise FontIncomplete(f"{path.name} lacks {lost}")
            pdfmetrics.registerFont(TTFont(_ITALIC, str(path)))
            return _ITALIC


def width_of(text: str, face: Face, size: float) -> float:
    widths, otherwise = _widths(face)
    return sum(widths.get(sign, otherwise) for sign in text) * size / 1000


@cache
def _widths(face: Face) -> tuple[dict[str, float], float]:
    """Of each sign, at 1000 points; and of what the face lacks."""
    font = pdfmetrics.getFont(face_name(face))
    signs = {
        chr(code): pdfmetrics.stringWidth(chr(code), font.fontName, 1000) for code in _glyphs()
    }
    return signs, max(signs.values())


def lost_letters(text: str) -> str:
    """The signs of `text` that the letters lack, each once."""
    return "".join(sorted({sign for sign in text if ord(sign) not in _glyphs()} - {" "}))


@cache
def _glyphs() -> frozenset[int]:
    return frozenset(TTFontFace(str(font_path(Weight.REGULAR))).charToGlyph)
