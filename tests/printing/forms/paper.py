"""What a person and a camera find on a form's pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pypdfium2  # type: ignore[import-untyped]

from printing.forms.in_force import form_on
from printing.forms.template import FormTemplate

DAY = date(2026, 11, 22)
NUMBERS = ("01", "02", "03", "04", "05", "06", "07")


def template(number: str) -> FormTemplate:
    return form_on(number, DAY)


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page as it is extracted, lines and all."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def squeezed(text: str) -> str:
    """Without blanks: a line may end between any two words; without the sign for a value."""
    return "".join(text.replace("…", "").split())


def out_of_order(wanted: Iterable[str], text: str) -> list[str]:
    """Those that do not follow the one before them."""
    rest, lost = squeezed(text), []
    for each in wanted:
        before, found, after = rest.partition(squeezed(each))
        if found:
            rest = after
        else:
            lost.append(each)
            rest = before
    return lost


def letters_outside(pdf: bytes, margin: float) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        outside = []
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for place in range(text.count_chars()):
                sign = text.get_text_range(place, 1)
                if sign.isspace():
                    continue
                left, bottom, right, top = text.get_charbox(place)
                if (
                    left < margin
                    or right > width - margin
                    or bottom < margin
                    or top > height - margin
                ):
                    outside.append(sign)
    return outside
