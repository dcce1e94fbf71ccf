"""What stands where on a day's sheet on thermal paper: lists, and tables under their names."""

from __future__ import annotations

from collections.abc import Iterator

from printing.day_sheet import DaySection, DaySheet
from printing.fonts import Weight
from printing.layout import Paper, Row, RuleRow
from printing.row_text import MARGIN, centred, columns, from_left, names_fit, pair, rule


def day_sheet_rows(sheet: DaySheet, paper: Paper) -> Iterator[Row]:
    yield from centred(sheet.parent, Weight.MEDIUM, 22, paper, after=0)
    yield from centred(sheet.centre, Weight.BOLD, 24, paper, after=8)
    if sheet.parent or sheet.centre:
        yield rule(paper)
    yield from centred(sheet.caption, Weight.BOLD, 32, paper, after=2)
    yield from centred(sheet.date, Weight.SEMIBOLD, 28, paper, after=6)
    yield from centred(sheet.status, Weight.MEDIUM, 22, paper, after=6)
    for section in sheet.sections:
        if section.rows:
            yield from _section(section, paper)
    yield from from_left(sheet.printed, Weight.MEDIUM, 20, paper, after=0, before=8)


def _section(section: DaySection, paper: Paper) -> Iterator[Row]:
    yield RuleRow(paper.dots - 2 * MARGIN, 2, after=8)
    yield from from_left(section.title, Weight.BOLD, 26, paper, after=6)
    if not section.heads:
        for row in section.rows:
            yield from pair(row.name, row.cells[0], 24, paper, after=4)
        return
    px = 22
    if names_fit((row.name for row in section.rows), len(section.heads), px, paper):
        yield columns(section.heads, Weight.MEDIUM, 20, paper, after=4, name=" ")
        for row in section.rows:
            yield columns(row.cells, Weight.BOLD, px, paper, after=4, name=row.name)
        return
    yield columns(section.heads, Weight.MEDIUM, 20, paper, after=4)
    for row in section.rows:
        yield from from_left(row.name, Weight.MEDIUM, px, paper, after=0)
        yield columns(row.cells, Weight.BOLD, 24, paper, after=8)
