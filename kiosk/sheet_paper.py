"""The words on a procedure's sheet: papers to tick off, fee, time limit, where, source and date."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.catalogue.values import Procedure
from db.words import Language
from kiosk.kiosk_rows import official_title, paper_rows
from kiosk.kiosk_screen import (
    Screen,
    centre_of,
    counters_of,
    line_of_procedure,
    public_side_of,
)
from kiosk.opening_words import zone_of
from kiosk.phone.address import procedure_address
from kiosk.procedure_words import (
    fee_details,
    fee_words,
    short_name,
    source_words,
    time_limit_details,
    time_limit_words,
)
from kiosk.queue_words import counter_words, stamp
from kiosk.words import unknown_fact
from printing.sheet import Sheet, SheetFact, SheetItem
from printing.slip import QR_LIMIT

translate = QCoreApplication.translate


def make_sheet(screen: Screen, procedure: Procedure, language: Language, now: datetime) -> Sheet:
    """In the language spoken now."""
    centre = centre_of(screen)
    line = line_of_procedure(screen, procedure)
    name = short_name(procedure, language)
    counters = counter_words(counters_of(screen, line.line.id) if line else ())
    place = ". ".join(
        each for each in (line.line.names.get(language) if line else "", counters) if each
    )
    facts = (
        (translate("Sheet", "Phí, lệ phí"), _fee(procedure, language)),
        (translate("Sheet", "Thời hạn"), _time(procedure)),
        (translate("Sheet", "Nơi nộp"), (place or unknown_fact(),)),
        (translate("Sheet", "Kết quả"), (procedure.result or unknown_fact(),)),
    )
    return Sheet(
        language=language,
        parent=centre.parent.get(language) if centre else "",
        centre=centre.names.get(language) if centre else "",
        caption=translate("Sheet", "PHIẾU HƯỚNG DẪN"),
        title=name,
        official=official_title(procedure, name, 400),
        papers_title=translate("Sheet", "Giấy tờ cần mang"),
        papers=tuple(
            SheetItem(each.paper, _detail(each.copies, each.occasion), each.note)
            for each in paper_rows(procedure)
        ),
        facts=tuple(SheetFact(label, lines) for label, lines in facts),
        qr=sheet_address(screen, procedure),
        qr_words=translate("Sheet", "Quét mã để xem trên điện thoại"),
        source=translate("Sheet", "Mã thủ tục %1").replace("%1", procedure.code)
        + f" · {source_words(procedure)}",
        printed=translate("Sheet", "In lúc %1").replace("%1", stamp(now, zone_of(screen))),
    )


def sheet_address(screen: Screen, procedure: Procedure) -> str:
    """Where a phone finds the same; empty where nothing is known that a code can carry."""
    if screen.guide is None:
        return ""
    address = procedure_address(public_side_of(screen), procedure)
    return address if len(address) <= QR_LIMIT and address.isascii() else ""


def _fee(procedure: Procedure, language: str) -> tuple[str, ...]:
    return (fee_words(procedure.fee, language), *fee_details(procedure.fee, language))


def _time(procedure: Procedure) -> tuple[str, ...]:
    limit = procedure.time_limit
    return (time_limit_words(limit), *time_limit_details(limit))


def _detail(copies: str, occasion: str) -> str:
    return " · ".join(each for each in (copies, occasion) if each)
