"""What stands where on a dossier's small copy and on its folder label, in dots."""

from __future__ import annotations

from collections.abc import Iterator

from printing.fonts import Weight
from printing.layout import NUMBER_MARGIN, NumberRow, Paper, QrRow, Row, RuleRow
from printing.native_letters import CELL_WIDTH
from printing.qr import QUIET_MODULES
from printing.receipt import FolderLabel, Receipt, code_parts
from printing.row_text import MARGIN, centred, from_left, on_black, rule

# How many times the printer's own letters, for the code: it then stands on two lines.
_RECEIPT_TIMES = {Paper.MM80: 3, Paper.MM58: 2}
_LABEL_TIMES = {Paper.MM80: 4, Paper.MM58: 2}
_QR_MODULE = 5


def receipt_rows(receipt: Receipt, paper: Paper) -> Iterator[Row]:
    small = paper is Paper.MM58
    yield from on_black(receipt.reprint, paper)
    yield from centred(receipt.parent, Weight.MEDIUM, 22, paper, after=0)
    yield from centred(receipt.centre, Weight.BOLD, 22 if small else 26, paper, after=8)
    if receipt.parent or receipt.centre:
        yield rule(paper)
    yield from centred(receipt.caption, Weight.SEMIBOLD, 24, paper, after=8)
    yield from centred(receipt.code_label, Weight.MEDIUM, 22, paper, after=0)
    yield from _code(receipt.code, _RECEIPT_TIMES[paper], paper)
    yield QrRow(receipt.code, _QR_MODULE, QUIET_MODULES * _QR_MODULE)
    yield from from_left(receipt.person, Weight.SEMIBOLD, 26, paper, after=4)
    yield from from_left(receipt.procedure, Weight.MEDIUM, 24, paper, after=4)
    yield from from_left(receipt.papers, Weight.MEDIUM, 24, paper, after=4)
    yield from from_left(receipt.received, Weight.MEDIUM, 24, paper, after=10)
    if receipt.due_time or receipt.due_date:
        yield RuleRow(paper.dots - 2 * MARGIN, 3, after=8)
        yield from centred(receipt.due_label, Weight.SEMIBOLD, 26, paper, after=0)
        yield from centred(receipt.due_time, Weight.BOLD, 56 if small else 72, paper, after=0)
        yield from centred(receipt.due_date, Weight.BOLD, 34 if small else 44, paper, after=10)
        yield RuleRow(paper.dots - 2 * MARGIN, 3, after=8)
    yield from from_left(receipt.place, Weight.SEMIBOLD, 24, paper, after=6)
    yield from from_left(receipt.bring, Weight.MEDIUM, 24, paper, after=6)
    yield from from_left(receipt.phone, Weight.SEMIBOLD, 26, paper, after=6)
    yield from from_left(receipt.footer, Weight.MEDIUM, 20, paper, after=0)


def label_rows(label: FolderLabel, paper: Paper) -> Iterator[Row]:
    """Short, for it is stuck on a folder; what one looks for first is largest."""
    yield from on_black(label.reprint, paper)
    yield from centred(label.centre, Weight.MEDIUM, 20, paper, after=4)
    yield from centred(label.code_label, Weight.MEDIUM, 20, paper, after=0)
    yield from _code(label.code, _LABEL_TIMES[paper], paper)
    yield QrRow(label.code, _QR_MODULE, QUIET_MODULES * _QR_MODULE)
    yield from from_left(label.person, Weight.BOLD, 30, paper, after=4)
    yield from from_left(label.procedure, Weight.SEMIBOLD, 26, paper, after=6)
    yield from from_left(label.received, Weight.MEDIUM, 24, paper, after=2)
    yield from from_left(label.due, Weight.BOLD, 30, paper, after=4)
    yield from from_left(label.unit, Weight.MEDIUM, 24, paper, after=0)


def _code(code: str, times: int, paper: Paper) -> Iterator[NumberRow]:
    fitting = max(1, (paper.dots - 2 * NUMBER_MARGIN) // (CELL_WIDTH * times))
    parts = code_parts(code, fitting)
    for place, part in enumerate(parts, 1):
        yield NumberRow(part, after=4 if place == len(parts) else 0, most=times)
