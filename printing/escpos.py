"""A ticket or a sheet as ESC/POS bytes: the same one always gives the same bytes."""

from __future__ import annotations

from enum import StrEnum

from PIL import Image, ImageDraw

from printing import escpos_codes as codes
from printing.documents import rows_of
from printing.fonts import Weight
from printing.layout import (
    BOX_LEFT,
    BOX_LINE,
    BOX_SIDE,
    NUMBER_ABOVE,
    NUMBER_BELOW,
    NUMBER_MARGIN,
    CellsRow,
    ItemRow,
    LabelRow,
    NumberRow,
    Paper,
    QrRow,
    Row,
    RuleRow,
    TextRow,
    number_px,
)
from printing.native_letters import CELL_WIDTH
from printing.qr_bitmap import qr_bitmap
from printing.raster import blank, label_bitmap, line_bitmap
from printing.sheet import Document

LAST_FEED = 16


class Mode(StrEnum):
    """What the printer may draw itself."""

    HYBRID = "hybrid"  # text as line bitmaps; number and QR by the printer
    NATIVE_QR_OFF = "native-qr-off"  # for printers without GS ( k
    RASTER = "raster"  # the whole ticket as one picture


def ticket_bytes(
    document: Document, paper: Paper | int = Paper.MM80, mode: Mode | str = Mode.HYBRID
) -> bytes:
    paper, mode = Paper(paper), Mode(mode)
    if mode is Mode.RASTER:
        body = codes.raster(ticket_picture(document, paper))
    else:
        native_qr = mode is Mode.HYBRID
        body = b"".join(
            _row_bytes(row, paper, native_qr=native_qr) for row in rows_of(document, paper)
        )
    return b"".join(
        (codes.INITIALISE, codes.CENTRE, body, codes.feed(LAST_FEED), codes.FEED_AND_CUT)
    )


def number_times(row: NumberRow, paper: Paper) -> int:
    """How many times the printer's font the number is drawn: 7 or more gives 20 mm and up."""
    fitting = (paper.dots - 2 * NUMBER_MARGIN) // (CELL_WIDTH * len(row.text))
    return min(row.most, max(1, fitting))


def _row_bytes(row: Row, paper: Paper, *, native_qr: bool) -> bytes:
    if isinstance(row, NumberRow):
        return b"".join(
            (
                codes.character_size(number_times(row, paper)),
                codes.EMPHASIS_ON,
                row.text.encode("ascii") + b"\n",
                codes.character_size(1),
                codes.EMPHASIS_OFF,
                codes.feed(row.after),
            )
        )
    if isinstance(row, QrRow):
        # Drawn at half size and doubled by the printer: a quarter of the bytes.
        code = (
            codes.native_qr(row.payload, row.module)
            if native_qr
            else codes.raster(qr_bitmap(row.payload, (row.module + 1) // 2), doubled=True)
        )
        return codes.feed(row.quiet) + code + codes.feed(row.quiet)
    above, image, below = _picture(row, paper)
    return codes.feed(above) + codes.raster(image) + codes.feed(below)


def _picture(row: Row, paper: Paper) -> tuple[int, Image.Image, int]:
    """Blank dots above, the ink, blank dots below."""
    match row:
        case LabelRow():
            return 0, label_bitmap(row.text, row.weight, row.px), row.after
        case ItemRow() | CellsRow():
            return 0, _wide_picture(row, paper), row.after
        case TextRow():
            line = line_bitmap(row.text, row.weight, row.px)
            return line.above, line.image, line.below + row.after
        case RuleRow():
            return 0, Image.new("1", (row.width, row.thickness), 0), row.after
        case NumberRow():
            ink = line_bitmap(row.text, Weight.BOLD, number_px(row, paper)).image
            return NUMBER_ABOVE, ink, NUMBER_BELOW + row.after
        case QrRow():
            return row.quiet, qr_bitmap(row.payload, row.module), row.quiet


def _wide_picture(row: ItemRow | CellsRow, paper: Paper) -> Image.Image:
    return _cells_picture(row, paper) if isinstance(row, CellsRow) else _item_picture(row, paper)


def _item_picture(row: ItemRow, paper: Paper) -> Image.Image:
    """As wide as the paper, for the printer centres what it gets."""
    line = line_bitmap(row.text, row.weight, row.px)
    image = blank(paper.dots, line.height)
    image.paste(line.image, (row.left, line.above))
    if row.has_box:
        top = max(0, line.baseline - BOX_SIDE + BOX_LINE)
        place = (BOX_LEFT, top, BOX_LEFT + BOX_SIDE - 1, top + BOX_SIDE - 1)
        ImageDraw.Draw(image).rectangle(place, outline=0, width=BOX_LINE)
    return image


def _cells_picture(row: CellsRow, paper: Paper) -> Image.Image:
    """As wide as the paper; the letters of all cells stand on one line."""
    lines = [(line_bitmap(each.text, each.weight, row.px), each) for each in row.cells if each.text]
    baseline = max(line.baseline for line, _ in lines)
    below = max(line.height - line.baseline for line, _ in lines)
    image = blank(paper.dots, baseline + below)
    for line, cell in lines:
        left = cell.x - line.image.width if cell.ends else cell.x
        image.paste(line.image, (left, baseline - line.baseline + line.above))
    return image


def ticket_picture(document: Document, paper: Paper | int = Paper.MM80) -> Image.Image:
    """The whole ticket as the paper's dots, mode "1"."""
    paper = Paper(paper)
    pictures = [_picture(row, paper) for row in rows_of(document, paper)]
    height = sum(above + image.height + below for above, image, below in pictures)
    page = blank(paper.dots, height)
    y = 0
    for above, image, below in pictures:
        page.paste(image, ((paper.dots - image.width) // 2, y + above))
        y += above + image.height + below
    return page
