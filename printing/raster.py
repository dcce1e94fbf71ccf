"""One line of Vietnamese text as a tight 1-bit bitmap, and text broken into lines that fit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw

from printing.fonts import Weight, font

INK_LEVEL = 140  # grey below this becomes a black dot


@dataclass(frozen=True, slots=True, eq=False)
class LineBitmap:
    """Only the ink box is kept; `above` and `below` are the blank rows that complete the line.

    Stacked marks on capitals (Ẳ, Ễ) rise above the font's ascent; such a line is taller.
    """

    image: Image.Image  # mode "1", black on white
    above: int
    below: int
    baseline: int  # rows from the top of the line

    @property
    def height(self) -> int:
        return self.above + self.image.height + self.below


@lru_cache(maxsize=16)  # what stands on every ticket
def line_bitmap(text: str, weight: Weight, px: int) -> LineBitmap:
    face = font(weight, px)
    ascent, descent = face.getmetrics()
    height = ascent + descent
    grey = Image.new("L", (int(face.getlength(text)) + 2 * px, height + 2 * px), 0)  # ink is light
    ImageDraw.Draw(grey).text((px, px), text, font=face, fill=255)
    ink = grey.point([0 if level <= 255 - INK_LEVEL else 255 for level in range(256)])
    left, top, right, bottom = ink.getbbox() or (0, px, 1, px + height)
    dots = ImageChops.invert(ink.crop((left, top, right, bottom)))
    image = dots.convert("1", dither=Image.Dither.NONE)
    raised = max(0, px - top)
    return LineBitmap(image, max(0, top - px), max(0, px + height - bottom), ascent + raised)


def label_bitmap(text: str, weight: Weight, px: int) -> Image.Image:
    """White letters on a black bar, for a mark nobody may overlook."""
    ink = line_bitmap(text, weight, px).image
    pad = px // 2
    bar = Image.new("1", (ink.width + 2 * pad, ink.height + pad), 0)
    bar.paste(ImageChops.invert(ink), (pad, pad // 2))
    return bar


def blank(width: int, height: int) -> Image.Image:
    """White paper. White is 255 and never 1: Pillow keeps either, and they do not compare."""
    return Image.new("1", (width, height), 255)


@lru_cache(maxsize=512)
def text_width(text: str, weight: Weight, px: int) -> float:
    return font(weight, px).getlength(text)


@lru_cache(maxsize=64)
def wrap(text: str, weight: Weight, px: int, width: int) -> tuple[str, ...]:
    """As few lines as fit `width` dots, of lengths as even as that number of lines allows."""
    space = text_width(" ", weight, px)
    words = [(word, text_width(word, weight, px)) for word in _pieces(text, weight, px, width)]
    count = len(_filled(words, space, width))
    low, high = width // 2, width
    while low < high:
        middle = (low + high) // 2
        if len(_filled(words, space, middle)) == count:
            high = middle
        else:
            low = middle + 1
    return _filled(words, space, high)


def _filled(words: list[tuple[str, float]], space: float, width: int) -> tuple[str, ...]:
    lines: list[list[str]] = []
    left = 0.0
    for word, wide in words:
        if lines and wide + space <= left:
            lines[-1].append(word)
            left -= wide + space
        else:
            lines.append([word])
            left = width - wide
    return tuple(" ".join(line) for line in lines)


def _pieces(text: str, weight: Weight, px: int, width: int) -> list[str]:
    """The words of a text, a word wider than the paper cut into pieces that fit."""
    pieces: list[str] = []
    for word in text.split():
        rest = word
        while text_width(rest, weight, px) > width:
            cut = next(
                n for n in range(len(rest), 0, -1) if text_width(rest[:n], weight, px) <= width
            )
            pieces.append(rest[:cut])
            rest = rest[cut:]
        pieces.append(rest)
    return pieces


def fitting_px(text: str, weight: Weight, largest: int, width: int) -> int:
    """The largest size up to `largest` at which the text stays within `width` dots."""
    estimate = int(largest * width / max(1.0, text_width(text, weight, largest)))
    px = min(largest, estimate)
    while px > 1 and text_width(text, weight, px) > width:
        px -= 1
    return px
