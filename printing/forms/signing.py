"""Who signs a form, in one piece that never stands alone on a page, and the notes below."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from printing.forms.faces import Face
from printing.forms.lines import Align
from printing.forms.runs import MM, Values
from printing.forms.sheet_style import SheetStyle
from printing.forms.strips import (
    Strip,
    gap,
    height_of,
    kept,
    stacked,
    text_strips,
    words_strips,
)
from printing.forms.template import FormTemplate, Signature

_TO_SIGN = 18 * MM
_WITH_SIGNATURES = 6  # strips, gaps too: about three lines


def closing(template: FormTemplate, values: Values, style: SheetStyle) -> list[Strip]:
    """Who signs, in one piece, and the notes below."""
    strips: list[Strip] = []
    if template.signatures:
        strips += [gap(style.size * 0.6), _signatures(template.signatures, values, style)]
        strips[0] = kept(strips[:1])[0]
    for number, note in enumerate(template.notes):
        face = Face.BOLD if number == 0 else Face.REGULAR
        strips += words_strips(note, face, style.size * 0.87, style.room, Align.LEFT)
    return strips


def with_closing(strips: Sequence[Strip], closing_strips: Sequence[Strip]) -> list[Strip]:
    """Signatures never stand alone on a page: the last lines go with them."""
    return [*kept(strips, _WITH_SIGNATURES), *closing_strips]


def _signatures(signatures: Sequence[Signature], values: Values, style: SheetStyle) -> Strip:
    half = style.room / 2
    named = Values(values.fields, values.row, has_leaders=False)
    titles = [_title(each, style, half) for each in signatures]
    names = [_name(each, named, style, half) for each in signatures]
    before_names = max(height_of(title) for title in titles) + _TO_SIGN * style.scale

    def draw(canvas: Canvas, left: float, top: float) -> None:
        for signature, title, name in zip(signatures, titles, names, strict=True):
            x = left + (half if signature.is_right else 0.0)
            stacked(title, canvas, x, top)
            stacked(name, canvas, x, top - before_names)

    return Strip(before_names + max(height_of(name) for name in names), draw)


def _title(signature: Signature, style: SheetStyle, width: float) -> list[Strip]:
    strips = words_strips(signature.title, Face.BOLD, style.size, width, Align.CENTRED)
    for hint in signature.hints:
        strips += words_strips(hint, Face.ITALIC, style.size * 0.87, width, Align.CENTRED)
    return strips


def _name(signature: Signature, named: Values, style: SheetStyle, width: float) -> list[Strip]:
    pieces = list(named.pieces(signature.name, Face.BOLD))
    return text_strips(pieces, style.size, width, align=Align.CENTRED)
