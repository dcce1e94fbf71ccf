"""The rows of the kiosk's lists, in the language spoken now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.catalogue.values import Paper, Procedure
from db.queue.values import LineNow
from kiosk.kiosk_screen import Screen, is_full, is_unattended, line_of, offered
from kiosk.procedure_words import paper_words, short_name
from kiosk.queue_words import waiting_words
from kiosk.wait_words import tile_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FieldRow:
    key: str
    title: str
    image: str
    waiting: str


@dataclass(frozen=True, slots=True)
class ProcedureRow:
    key: str
    title: str
    official: str  # empty where the title is the official one already


@dataclass(frozen=True, slots=True)
class PaperRow:
    key: str
    paper: str
    copies: str
    occasion: str
    note: bool


def line_detail(line: LineNow | None) -> str:
    """The small line under a choice: who waits there now."""
    if line is not None and not line.line.is_open:
        return translate("KioskRows", "Tạm ngừng nhận số")
    return waiting_words(line.waiting) if line is not None else ""


def tile_detail(screen: Screen, line: LineNow | None) -> str:
    """The same with the wait, as short as a tile has room for."""
    if line is not None and line.line.is_open and is_full(screen, line):
        return translate("KioskRows", "Hôm nay đã hết số")
    if line is None or not line.line.is_open or is_unattended(line):
        return line_detail(line)
    return tile_words(line.waiting, line.wait_s)


def field_rows(screen: Screen, language: str) -> tuple[FieldRow, ...]:
    """The fields that have procedures."""
    if screen.guide is None:
        return ()
    return tuple(
        FieldRow(
            key=field.code,
            title=field.names.get(language),
            image=field.icon or "document",
            waiting=tile_detail(screen, line_of(screen, field.line_id)),
        )
        for field in screen.guide.fields
    )


def procedure_rows(screen: Screen, language: str) -> tuple[ProcedureRow, ...]:
    """The procedures of the chosen field."""
    return tuple(_procedure_row(each, language) for each in offered(screen, screen.field_code))


def paper_rows(procedure: Procedure | None) -> tuple[PaperRow, ...]:
    """What to bring, notes last; one row saying so where no list is known."""
    if procedure is None:
        return ()
    if not procedure.papers_known or not procedure.papers:
        title = translate("KioskRows", "Giấy tờ cần mang: hỏi cán bộ")
        return (PaperRow(key="unknown", paper=title, copies="", occasion="", note=True),)
    ordered = sorted(procedure.papers, key=lambda paper: paper.is_note)
    return tuple(
        _paper_row(f"{procedure.code}_{place}", paper) for place, paper in enumerate(ordered)
    )


def official_title(procedure: Procedure, shown: str, most: int) -> str:
    """Empty where the name shown is the official one already."""
    return "" if shown == procedure.title else shortened(procedure.title, most)


def shortened(text: str, most: int) -> str:
    """Whole words of a long text; some official titles fill a page."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;–") + " …"


def _procedure_row(procedure: Procedure, language: str) -> ProcedureRow:
    name = short_name(procedure, language)
    return ProcedureRow(
        key=procedure.code, title=shortened(name, 90), official=official_title(procedure, name, 105)
    )


def _paper_row(key: str, paper: Paper) -> PaperRow:
    return PaperRow(
        key=key,
        paper=paper.name,
        copies=paper_words(paper),
        occasion=paper.case,
        note=paper.is_note,
    )
