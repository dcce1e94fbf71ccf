"""The blocks of a form as strips, in the template's order."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from printing.forms.faces import Face, width_of
from printing.forms.filling import FilledForm
from printing.forms.lines import Align
from printing.forms.runs import MM, Ink, Values, piece_width, words
from printing.forms.sheet_style import SheetStyle
from printing.forms.strips import (
    TO_WRITE_ON,
    Strip,
    dotted_strip,
    gap,
    kept,
    text_strips,
    words_strips,
)
from printing.forms.table import table_strips
from printing.forms.template import (
    Blank,
    Block,
    ListBlock,
    PairBlock,
    Showing,
    Style,
    TableBlock,
    TextBlock,
)

_INDENT = 10 * MM  # of a paragraph's first line
_NUMBERS = 7 * MM  # of a list


def body(form: FilledForm, values: Values, style: SheetStyle) -> list[Strip]:
    strips: list[Strip] = []
    for block in form.template.blocks:
        if is_shown(block.showing, form, values):
            strips += _block(block, form, values, style)
            strips.append(gap(style.size * 0.2))
    return strips


def is_shown(showing: Showing, form: FilledForm, values: Values) -> bool:
    if form.is_blank:
        return showing.blank is not Blank.HIDDEN
    if showing.blank is Blank.ONLY:
        return False
    return not showing.if_any or values.has_any(showing.if_any)


def _block(block: Block, form: FilledForm, values: Values, style: SheetStyle) -> list[Strip]:
    match block:
        case TextBlock():
            return _text(block, values, style, is_blank=form.is_blank)
        case PairBlock():
            return _pair(block, values, style)
        case ListBlock():
            return _list(block, values, style)
        case TableBlock():
            field = form.template.field(block.field)
            table = table_strips(block, field, values, style.size * 0.87)
            return [gap(style.size * 0.4), *table, gap(style.size * 0.4)]


def _text(block: TextBlock, values: Values, style: SheetStyle, *, is_blank: bool) -> list[Strip]:
    size, align, indent, least = style.size, Align.LEFT, 0.0, 0.0
    face = Face.REGULAR
    match block.style:
        case Style.PARAGRAPH:
            align, indent = Align.JUSTIFIED, _INDENT
        case Style.CENTRE:
            align = Align.CENTRED
        case Style.NOTE:
            face, align, size = Face.ITALIC, Align.JUSTIFIED, size * 0.93
        case Style.LINE:
            least = size * TO_WRITE_ON if is_blank else 0.0
    pieces = list(values.pieces(block.text, face))
    strips = text_strips(pieces, size, style.room, align=align, indent=indent, least=least)
    if strips and pieces and not isinstance(pieces[-1], Ink):
        strips += [dotted_strip(style.room, size) for _ in range(1, block.rows)]
    ends_open = block.text.endswith(":")
    return kept(strips, 2) if ends_open else strips


def _pair(block: PairBlock, values: Values, style: SheetStyle) -> list[Strip]:
    left, right = list(values.pieces(block.left)), list(values.pieces(block.right))
    half = style.room / 2
    wide = [_natural(pieces, style.size) for pieces in (left, right)]
    share = half if max(wide) <= half else style.room - wide[1]
    if wide[0] > share - 2 * MM or wide[1] > style.room - share:
        return [
            *text_strips(left, style.size, style.room),
            *text_strips(right, style.size, style.room),
        ]
    first = text_strips(left, style.size, share - 2 * MM)
    second = text_strips(right, style.size, style.room - share)

    def draw(canvas: Canvas, x: float, top: float) -> None:
        lower = max(first[0].height, second[0].height)
        first[0].draw(canvas, x, top - lower + first[0].height)
        second[0].draw(canvas, x + share, top - lower + second[0].height)

    return [Strip(max(first[0].height, second[0].height), draw)]


def _natural(pieces: Sequence[object], size: float) -> float:
    found = [piece for piece in pieces if isinstance(piece, Ink)]
    inked = sum(piece_width(piece, size) for word in words(found) for piece in word)
    blanks = max(0, len(list(words(found))) - 1) * width_of(" ", Face.REGULAR, size)
    return inked + blanks + (0 if len(found) == len(pieces) else 25 * MM)


def _list(block: ListBlock, values: Values, style: SheetStyle) -> list[Strip]:
    items = values.row.get(block.field)
    if not isinstance(items, tuple):
        numbers = [f"{number}." for number in range(1, block.rows + 1)]
        return [dotted_strip(style.room, style.size, each, _NUMBERS) for each in numbers]
    strips: list[Strip] = []
    for number, item in enumerate(items, 1):
        strips += _item(f"{number}.", str(item), style)
    return strips


def _item(number: str, text: str, style: SheetStyle) -> list[Strip]:
    mark = words_strips(number, Face.REGULAR, style.size, _NUMBERS, Align.LEFT)[0]
    lines = text_strips([Ink(text, Face.REGULAR)], style.size, style.room - _NUMBERS, left=_NUMBERS)
    first = lines[0]

    def draw(canvas: Canvas, left: float, top: float) -> None:
        mark.draw(canvas, left, top)
        first.draw(canvas, left, top)

    return [Strip(first.height, draw, keeps=first.keeps), *lines[1:]]
