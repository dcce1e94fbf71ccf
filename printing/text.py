"""What a roll's paper says as lines of plain text, for a terminal."""

from __future__ import annotations

from printing.documents import rows_of
from printing.layout import ItemRow, LabelRow, NumberRow, Paper, QrRow, Row, RuleRow
from printing.sheet import Document

_COLUMNS = {Paper.MM80: 48, Paper.MM58: 32}


def slip_lines(document: Document, paper: Paper | int = Paper.MM80) -> tuple[str, ...]:
    """The rows of the paper, broken where the paper breaks them and centred as on it."""
    paper = Paper(paper)
    columns = _COLUMNS[paper]
    return tuple(_text(row, columns).center(columns).rstrip() for row in rows_of(document, paper))


def _text(row: Row, columns: int) -> str:
    match row:
        case LabelRow():
            return f"[ {row.text} ]"
        case ItemRow() if row.has_box:
            return f"[ ] {row.text}"
        case RuleRow():
            return "─" * (columns * 2 // 3)
        case NumberRow():
            return f"** {row.text} **"
        case QrRow():
            return f"QR {row.payload}"
    return row.text
