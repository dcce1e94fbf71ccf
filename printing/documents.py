"""What a thermal printer prints: each class of document with its rows and its title.

A new document is one row of `KINDS`; `printing.sheet.Document` names it too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from printing.day_sheet import DaySheet
from printing.day_sheet_layout import day_sheet_rows
from printing.layout import Paper, Row, rows
from printing.payment_layout import payment_rows
from printing.payment_slip import PaymentSlip
from printing.receipt import FolderLabel, Receipt
from printing.receipt_layout import label_rows, receipt_rows
from printing.sheet import Document, Sheet
from printing.sheet_layout import sheet_rows
from printing.slip import Slip


@dataclass(frozen=True, slots=True)
class DocumentKind:
    rows: Callable[[Any, Paper], Iterable[Row]]
    subject: Callable[[Any], tuple[str, str]]
    """A title for the file, and what it is about."""


def _slip_subject(slip: Slip) -> tuple[str, str]:
    return f"{slip.caption} {slip.number}".strip(), slip.title or slip.line


def _sheet_subject(sheet: Sheet) -> tuple[str, str]:
    return f"{sheet.caption}: {sheet.title}", sheet.official or sheet.title


def _dossier_subject(document: Receipt | FolderLabel) -> tuple[str, str]:
    return f"{document.code_label} {document.code}".strip(), document.procedure


def _day_subject(sheet: DaySheet) -> tuple[str, str]:
    return f"{sheet.caption} {sheet.date}".strip(), sheet.status


def _payment_subject(slip: PaymentSlip) -> tuple[str, str]:
    return f"{slip.caption}: {slip.amount}", slip.amount_words


KINDS: Final[Mapping[type, DocumentKind]] = {
    Slip: DocumentKind(rows, _slip_subject),
    Sheet: DocumentKind(sheet_rows, _sheet_subject),
    Receipt: DocumentKind(receipt_rows, _dossier_subject),
    FolderLabel: DocumentKind(label_rows, _dossier_subject),
    DaySheet: DocumentKind(day_sheet_rows, _day_subject),
    PaymentSlip: DocumentKind(payment_rows, _payment_subject),
}


def rows_of(document: Document, paper: Paper) -> tuple[Row, ...]:
    return tuple(KINDS[type(document)].rows(document, paper))


def subject_of(document: Document) -> tuple[str, str]:
    """A title for the file, and what it is about."""
    return KINDS[type(document)].subject(document)
