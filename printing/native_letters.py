"""The printer's own letters, for pictures of a ticket: Be Vietnam Pro pressed into its cells."""

from __future__ import annotations

from PIL import Image

from printing.fonts import Weight, font
from printing.raster import blank, line_bitmap

CELL_WIDTH = 12  # dots of font A
CELL_HEIGHT = 24
_DIGIT_HEIGHT = 17  # of the 24 dots of a cell
_BASELINE = 21
_CAP_HEIGHT = 0.7  # of Be Vietnam Pro's em


def native_line(text: str, times: int) -> Image.Image:
    """One line, every cell enlarged `times` in width and height."""
    width, height = CELL_WIDTH * times, CELL_HEIGHT * times
    line = blank(width * len(text), height)
    px = round(_DIGIT_HEIGHT * times / _CAP_HEIGHT)
    ascent, _ = font(Weight.BOLD, px).getmetrics()
    for index, letter in enumerate(text):
        if letter == " ":
            continue
        glyph = line_bitmap(letter, Weight.BOLD, px)
        widest = width - times
        ink = glyph.image.resize((min(glyph.image.width, widest), glyph.image.height))
        top = _BASELINE * times - (ascent - glyph.above)
        line.paste(ink, (index * width + (width - ink.width) // 2, max(0, top)))
    return line
