"""Reads the papers of a procedure; explanatory rows are notes and never counted."""

from __future__ import annotations

from db.catalogue.cells import Cells
from db.catalogue.values import Paper
from db.words import fold

ROWS = 300
NAME = 1000
CASE = 1000
MOST = 100  # of one paper


def read_papers(row: Cells) -> tuple[Paper, ...]:
    return tuple(_read_paper(cells) for cells in row.objects("documents", ROWS))


def _read_paper(cells: Cells) -> Paper:
    case = cells.text("case", CASE)
    originals = cells.count("originals", MOST) or 0
    copies = cells.count("copies", MOST) or 0
    is_note = cells.flag("is_note")
    if is_note and originals + copies:
        cells.fault("is_note", f"an explanation is not counted, but it has {originals}+{copies}")
    return Paper(
        name=cells.text("name", NAME, required=True),
        originals=originals,
        copies=copies,
        case=case,
        is_note=is_note,
        to_show=cells.flag("to_show", default=not is_note and _only_shown(case)),
    )


def _only_shown(case: str) -> bool:
    words = fold(case)
    return "xuat trinh" in words and "nop" not in words.split()
