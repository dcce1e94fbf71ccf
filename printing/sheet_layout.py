"""What stands where on a procedure's sheet: rows in dots, the list with boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from printing.fonts import Weight
from printing.layout import ItemRow, Paper, QrRow, Row, RuleRow
from printing.qr import QUIET_MODULES
from printing.raster import wrap
from printing.row_text import MARGIN, centred, from_left, rule
from printing.sheet import Sheet, SheetItem

_BOX = 52  # dots from the edge to the text beside a box
_QR_MODULE = 4


def sheet_rows(sheet: Sheet, paper: Paper) -> Iterator[Row]:
    yield from centred(sheet.parent, Weight.MEDIUM, 22, paper, after=0)
    yield from centred(sheet.centre, Weight.BOLD, 24, paper, after=8)
    yield rule(paper)
    yield from centred(sheet.caption, Weight.SEMIBOLD, 24, paper, after=4)
    yield from centred(sheet.title, Weight.BOLD, 32, paper, after=4)
    yield from centred(sheet.official, Weight.MEDIUM, 22, paper, after=8)
    yield from from_left(sheet.papers_title, Weight.BOLD, 26, paper, after=4)
    yield from _papers(sheet, paper)
    for fact in sheet.facts:
        yield from from_left(fact.label, Weight.BOLD, 26, paper, after=0, before=8)
        for line in fact.lines:
            yield from from_left(line, Weight.MEDIUM, 24, paper, after=2)
    if sheet.qr:
        yield QrRow(sheet.qr, _QR_MODULE, QUIET_MODULES * _QR_MODULE)
        yield from centred(sheet.qr_words, Weight.MEDIUM, 22, paper, after=8)
    yield from from_left(sheet.source, Weight.MEDIUM, 20, paper, after=0)
    yield from from_left(sheet.printed, Weight.MEDIUM, 20, paper, after=0)


def _papers(sheet: Sheet, paper: Paper) -> Iterator[Row]:
    """Several papers of the same case stand between rules under it, so that it is said once."""
    edge = RuleRow(paper.dots - 2 * MARGIN, 1, after=8)
    was_group = False
    for case, same in groupby(sheet.papers, key=lambda item: item.case):
        items = tuple(same)
        is_group = bool(case) and len(items) > 1
        if is_group or was_group:
            yield edge
        if is_group:
            yield from from_left(case, Weight.SEMIBOLD, 22, paper, after=6)
        for item in items:
            yield from _item(item, item.detail if is_group else item.below, paper)
        was_group = is_group


def _item(item: SheetItem, below: str, paper: Paper) -> Iterator[ItemRow]:
    weight = Weight.MEDIUM if item.is_note else Weight.SEMIBOLD
    width = paper.dots - _BOX - MARGIN
    head = wrap(item.text, weight, 24, width)
    detail = wrap(below, Weight.MEDIUM, 22, width)
    for index, line in enumerate(head):
        is_last = index == len(head) - 1 and not detail
        has_box = index == 0 and not item.is_note
        yield ItemRow(line, weight, 24, 8 if is_last else 0, _BOX, has_box=has_box)
    for index, line in enumerate(detail, start=1):
        after = 8 if index == len(detail) else 0
        yield ItemRow(line, Weight.MEDIUM, 22, after, _BOX, has_box=False)
