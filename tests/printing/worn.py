"""A page as a cheap printer leaves it and a phone sees it, and what can be read of it."""

from __future__ import annotations

import random

import pypdfium2  # type: ignore[import-untyped]
import zxingcpp
from PIL import Image, ImageFilter

DPI = 203


def codes_of(data: bytes, page: int = 0) -> list[str]:
    """At 203 dots an inch, blurred by 0.08 mm, with noise all over."""
    with pypdfium2.PdfDocument(data) as document:
        image = document[page].render(scale=DPI / 72).to_pil().convert("L")
    blurred = image.filter(ImageFilter.GaussianBlur(0.64))
    dust = random.Random(DPI).randbytes(image.width * image.height)
    noisy = Image.blend(blurred, Image.frombytes("L", image.size, dust), 0.2)
    return [code.text for code in zxingcpp.read_barcodes(noisy)]


def pages_of(data: bytes) -> list[list[str]]:
    """The lines of text of each page."""
    with pypdfium2.PdfDocument(data) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [[line.strip() for line in text.splitlines() if line.strip()] for text in texts]


def letters_outside(data: bytes, margin: float) -> list[str]:
    """Those nearer than so many points to an edge."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for place in range(text.count_chars()):
                letter = text.get_text_range(place, 1)
                left, bottom, right, top = text.get_charbox(place)
                is_inside = (
                    left >= margin
                    and right <= width - margin
                    and bottom >= margin
                    and top <= height - margin
                )
                if not letter.isspace() and not is_inside:
                    found.append(letter)
    return found
