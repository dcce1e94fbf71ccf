"""The head of an official paper: whose it is at the left, the nation's name and motto at the
right, then the title with the code of the dossier beside it."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from printing.code_sheet_pdf import Code
from printing.forms.faces import Face, width_of
from printing.forms.filling import FilledForm
from printing.forms.lines import Align
from printing.forms.runs import MM, Values
from printing.forms.sheet_style import SheetStyle
from printing.forms.strips import Strip, gap, height_of, stacked, text_strips, words_strips

_LEFT_SHARE = 0.44
_CODE = 21 * MM  # with its quiet margin
_RULE = 3.0  # from the words to the rule below


def heading(form: FilledForm, values: Values, style: SheetStyle) -> list[Strip]:
    columns = _two_columns(form, values, style)
    return [columns, gap(style.size * 0.9), _title(form, values, style), gap(style.size * 0.7)]


def _two_columns(form: FilledForm, values: Values, style: SheetStyle) -> Strip:
    header, between = form.template.header, style.size * 0.8
    left_width = style.room * _LEFT_SHARE - between
    right_width = style.room * (1 - _LEFT_SHARE)
    size = style.size * 0.96
    nation_size = min(size, size * right_width / width_of(header.nation, Face.BOLD, size) * 0.99)
    left = [
        *text_strips(list(values.pieces(header.body)), size, left_width, align=Align.CENTRED),
        *text_strips(
            list(values.pieces(header.unit, Face.BOLD)), size, left_width, align=Align.CENTRED
        ),
        _rule(left_width, left_width * 0.3),
        *text_strips(list(values.pieces(header.number)), size, left_width, align=Align.CENTRED),
    ]
    motto = width_of(header.motto, Face.BOLD, size)
    place = list(values.pieces(header.place_and_date, Face.ITALIC))
    right = [
        *words_strips(header.nation, Face.BOLD, nation_size, right_width, Align.CENTRED),
        *words_strips(header.motto, Face.BOLD, size, right_width, Align.CENTRED),
        _rule(right_width, motto),
        *text_strips(place, size, right_width, align=Align.CENTRED),
    ]

    def draw(canvas: Canvas, x: float, top: float) -> None:
        stacked(left, canvas, x, top)
        stacked(right, canvas, x + style.room - right_width, top)

    return Strip(max(height_of(left), height_of(right)), draw, keeps=True)


def _rule(width: float, long: float) -> Strip:
    def draw(canvas: Canvas, left: float, top: float) -> None:
        begin = left + (width - long) / 2
        canvas.setLineWidth(0.7)
        canvas.line(begin, top - _RULE / 2, begin + long, top - _RULE / 2)

    return Strip(2 * _RULE, draw)


def _title(form: FilledForm, values: Values, style: SheetStyle) -> Strip:
    template = form.template
    code_value = form.values.get(template.code_field)
    code = Code(code_value, _CODE * style.scale) if isinstance(code_value, str) else None
    side = code.height if code else 0.0
    width = style.room - 2 * side
    title = list(values.pieces(template.title, Face.BOLD))
    lines = text_strips(title, style.title, width, align=Align.CENTRED)
    if template.below_title:
        pieces = list(values.pieces(template.below_title))
        lines += text_strips(pieces, style.size, width, align=Align.CENTRED)
    high = height_of(lines)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        if code:
            code.draw(canvas, left, top)
        canvas.setFillGray(0)
        stacked(lines, canvas, left + side, top - max(0.0, side - high) / 2)

    return Strip(max(high, side), draw, keeps=True)
