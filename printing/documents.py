"""What a kiosk's printer prints: tickets, and procedures' sheets."""

from __future__ import annotations

from printing.layout import Paper, Row, rows
from printing.sheet import Document, Sheet
from printing.sheet_layout import sheet_rows


def rows_of(document: Document, paper: Paper) -> tuple[Row, ...]:
    if isinstance(document, Sheet):
        return tuple(sheet_rows(document, paper))
    return rows(document, paper)


def subject_of(document: Document) -> tuple[str, str]:
    """A title for the file, and what it is about."""
    if isinstance(document, Sheet):
        return f"{document.caption}: {document.title}", document.official or document.title
    return f"{document.caption} {document.number}".strip(), document.title or document.line
