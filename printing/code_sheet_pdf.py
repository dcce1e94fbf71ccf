"""Sheets of codes as pages of A4: two columns, each code with a quiet margin beside its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from printing.code_sheet import CodeEntry, CodeSheet
from printing.fonts import Weight
from printing.pdf import pdf_font
from printing.poster import both, others
from printing.poster_blocks import BLUE, DARK, INK, SOFT, TINT, WHITE, Block, Panel, Stack, Words
from printing.qr import QUIET_MODULES, qr_modules

LEAST_MODULE: Final = 0.5 * mm
_WIDTH, _HEIGHT = 210 * mm, 297 * mm
_MARGIN = 12 * mm
_ROOM = _WIDTH - 2 * _MARGIN
_BETWEEN = 8 * mm  # columns
_CELL = (_ROOM - _BETWEEN) / 2
_CODE = 34 * mm  # of one code with its quiet margin; a long address gets more
_BESIDE = 2 * mm
_BELOW = 4 * mm  # a row
_FOOT = 14 * mm


@dataclass(frozen=True)
class Code:
    """A code with the quiet margin that a reader needs; the paper is its white."""

    payload: str
    least: float = _CODE

    @property
    def module(self) -> float:
        return max(self.least / self._across, LEAST_MODULE)

    @property
    def height(self) -> float:
        return self._across * self.module

    @cached_property
    def _modules(self) -> tuple[tuple[bool, ...], ...]:
        return qr_modules(self.payload)

    @property
    def _across(self) -> int:
        return len(self._modules) + 2 * QUIET_MODULES

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        canvas.setFillColor(HexColor("#000000"))
        path, module = canvas.beginPath(), self.module
        inner_left, inner_top = left + QUIET_MODULES * module, top - QUIET_MODULES * module
        for y, row in enumerate(self._modules):
            begins = None
            for x, is_dark in enumerate((*row, False)):
                if is_dark and begins is None:
                    begins = x
                elif not is_dark and begins is not None:
                    path.rect(
                        inner_left + begins * module,
                        inner_top - (y + 1) * module,
                        (x - begins) * module,
                        module,
                    )
                    begins = None
        canvas.drawPath(path, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Cell:
    """One procedure: its code, and its names beside it."""

    code: Code | None
    words: Block

    @property
    def height(self) -> float:
        return max(self.code.height if self.code else 0.0, self.words.height)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        if self.code is not None:
            self.code.draw(canvas, left, top)
            left += self.code.height + _BESIDE
        self.words.draw(canvas, left, top - (self.code.module * QUIET_MODULES if self.code else 0))


def code_sheets_pdf(sheets: Sequence[CodeSheet]) -> bytes:
    """Each sheet begins a page of its own; the same sheets always give the same bytes.

    Raises: ValueError where there is no sheet.
    """
    if not sheets:
        raise ValueError("there is no sheet to print")
    out = BytesIO()
    canvas = Canvas(out, pagesize=(_WIDTH, _HEIGHT), invariant=True, pageCompression=1, lang="vi")
    canvas.setTitle(sheets[0].title.vi if len(sheets) == 1 else sheets[0].invitation.vi)
    canvas.setAuthor(sheets[0].centre.vi)
    for sheet in sheets:
        heading = _heading(sheet)
        pages = _pages(sheet, _HEIGHT - heading.height - _BELOW - _FOOT)
        for number, rows in enumerate(pages, 1):
            _draw_page(canvas, sheet, heading, rows, f"{number}/{len(pages)}")
    canvas.save()
    return out.getvalue()


def _heading(sheet: CodeSheet) -> Block:
    parent = _line(sheet.parent.vi, both(sheet.parent))
    centre = _line(sheet.centre.vi, both(sheet.centre))
    band = Panel(
        Stack(
            (
                Words(parent, Weight.MEDIUM, 9, _ROOM, WHITE),
                Words(centre, Weight.SEMIBOLD, 10, _ROOM, WHITE),
                Words(sheet.title.vi, Weight.BOLD, 26, _ROOM, WHITE),
                *_below(both(sheet.title), 11, _ROOM, WHITE),
            )
        ),
        _WIDTH,
        _MARGIN,
        5 * mm,
        DARK,
        0,
    )
    invitation = Panel(
        Stack(
            (
                Words(sheet.invitation.vi, Weight.BOLD, 12, _ROOM, BLUE),
                *(Words(text, Weight.MEDIUM, 9, _ROOM, SOFT) for text in others(sheet.invitation)),
            )
        ),
        _WIDTH,
        _MARGIN,
        3 * mm,
        TINT,
        0,
    )
    return Stack((band, invitation))


def _pages(sheet: CodeSheet, room: float) -> list[list[tuple[Cell, ...]]]:
    """As many rows of two as a page holds."""
    cells = [_cell(sheet, entry) for entry in sheet.entries]
    pages: list[list[tuple[Cell, ...]]] = [[]]
    used = 0.0
    for place in range(0, len(cells), 2):
        row = tuple(cells[place : place + 2])
        height = _height(row) + _BELOW
        if pages[-1] and used + height > room:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += height
    return pages


def _cell(sheet: CodeSheet, entry: CodeEntry) -> Cell:
    code = Code(entry.address) if entry.address else None
    width = _CELL - (code.height + _BESIDE if code else 0.0)
    name = entry.short.vi or entry.title
    words: list[Block] = [Words(name, Weight.BOLD, 12.5 if entry.short.vi else 9.5, width, INK)]
    words += [Words(text, Weight.MEDIUM, 8.5, width, SOFT) for text in others(entry.short)]
    if name != entry.title:
        words.append(Words(entry.title, Weight.MEDIUM, 7.5, width, INK))
    if code is None:
        words.append(Words(sheet.without_code.vi, Weight.MEDIUM, 8, width, SOFT))
        words += _below(both(sheet.without_code), 7.5, width, SOFT)
    words.append(Words(entry.number, Weight.MEDIUM, 7, width, SOFT))
    words.append(Words(entry.source, Weight.MEDIUM, 6.5, width, SOFT))
    return Cell(code, Stack(words, 1.6))


def _below(text: str, size: float, width: float, colour: str) -> tuple[Block, ...]:
    return (Words(text, Weight.MEDIUM, size, width, colour),) if text else ()


def _height(row: Sequence[Cell]) -> float:
    return max(cell.height for cell in row)


def _draw_page(
    canvas: Canvas, sheet: CodeSheet, heading: Block, rows: Sequence[Sequence[Cell]], number: str
) -> None:
    heading.draw(canvas, 0, _HEIGHT)
    top = _HEIGHT - heading.height - _BELOW
    for row in rows:
        for place, cell in enumerate(row):
            cell.draw(canvas, _MARGIN + place * (_CELL + _BETWEEN), top)
        top -= _height(row) + _BELOW
    canvas.setFillColor(HexColor(SOFT))
    canvas.setFont(pdf_font(Weight.MEDIUM), 8)
    canvas.drawString(_MARGIN, 7 * mm, _line(sheet.foot.vi, both(sheet.foot)))
    one, all_of = number.split("/")
    page = sheet.page.replace("%1", one).replace("%2", all_of)
    canvas.drawRightString(_WIDTH - _MARGIN, 7 * mm, page)
    canvas.showPage()


def _line(*texts: str) -> str:
    return "  ·  ".join(text for text in texts if text)
