"""What stands where on a fee's payment code, in dots."""

from __future__ import annotations

from collections.abc import Iterator

from printing.fonts import Weight
from printing.layout import Paper, QrRow, Row, RuleRow, TextRow
from printing.payment_slip import PaymentSlip
from printing.qr import QUIET_MODULES
from printing.raster import fitting_px
from printing.row_text import MARGIN, centred, from_left, pair, rule

_AMOUNT_PX = 80
_MODULES = (8, 7, 6, 5, 4)  # dots; the first that the paper has room for
_BYTES_AT_M = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213)  # by version, with error correction M


def payment_rows(slip: PaymentSlip, paper: Paper) -> Iterator[Row]:
    small = paper is Paper.MM58
    yield from centred(slip.parent, Weight.MEDIUM, 22, paper, after=0)
    yield from centred(slip.centre, Weight.BOLD, 22 if small else 26, paper, after=8)
    if slip.parent or slip.centre:
        yield rule(paper)
    yield from centred(slip.caption, Weight.SEMIBOLD, 26, paper, after=0)
    if slip.amount:
        px = fitting_px(slip.amount, Weight.BOLD, _AMOUNT_PX, paper.dots - 4 * MARGIN)
        yield TextRow(slip.amount, Weight.BOLD, px, 0)
    yield from centred(slip.amount_words, Weight.MEDIUM, 24, paper, after=4)
    module = module_of(slip.qr, paper)
    yield QrRow(slip.qr, module, QUIET_MODULES * module)
    yield from centred(slip.qr_words, Weight.MEDIUM, 22, paper, after=10)
    for place, (label, value) in enumerate(slip.facts, 1):
        yield from pair(label, value, 24, paper, after=4 if place < len(slip.facts) else 12)
    if slip.notice:
        yield RuleRow(paper.dots - 2 * MARGIN, 3, after=8)
        yield from centred(slip.notice, Weight.BOLD, 28, paper, after=8)
        yield RuleRow(paper.dots - 2 * MARGIN, 3, after=8)
    yield from from_left(slip.printed, Weight.MEDIUM, 20, paper, after=0)


def module_of(payload: str, paper: Paper) -> int:
    """Dots a module: as large as the paper has room for, quiet zone and all.

    A printer that draws the code itself may pack it as bytes only, which takes more modules than
    the code we draw: the room is reckoned for that one.
    """
    version = next(v for v, most in enumerate(_BYTES_AT_M, 1) if len(payload) <= most)
    modules = 17 + 4 * version + 2 * QUIET_MODULES
    return next((each for each in _MODULES if modules * each <= paper.dots), _MODULES[-1])
