"""The words on a procedure's sheet: papers to tick off, fee, time limit, where, source and date."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.catalogue.values import Procedure
from db.words import Language
from kiosk import record_work
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
from kiosk.rule_work import customs
from kiosk.week_words import week_words
from kiosk.words import unknown_fact
from printing.sheet import Sheet, SheetFact, SheetItem
from printing.slip import QR_LIMIT

if TYPE_CHECKING:
    from db.record import Record

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
        (translate("Sheet", "Giờ nhận"), _hours(screen, language)),
        (translate("Sheet", "Kết quả"), (procedure.result or unknown_fact(),)),
    )
    online = (procedure.portal_url or unknown_fact(),)
    return Sheet(
        language=language,
        parent=centre.parent.get(language) if centre else "",
        centre=centre.names.get(language) if centre else "",
        caption=translate("Sheet", "PHIẾU HƯỚNG DẪN"),
        title=name,
        official=official_title(procedure, name, 400),
        papers_title=translate("Sheet", "Giấy tờ cần mang"),
        papers=tuple(
            SheetItem(each.paper, each.copies, each.note, each.occasion)
            for each in paper_rows(procedure)
        ),
        facts=tuple(SheetFact(label, lines) for label, lines in facts if lines),
        more=(SheetFact(translate("Sheet", "Nộp trực tuyến"), online),),
        qr=sheet_address(screen, procedure),
        qr_words=translate("Sheet", "Quét mã để xem trên điện thoại"),
        source=translate("Sheet", "Mã thủ tục %1").replace("%1", procedure.code)
        + f" · {source_words(procedure)}",
        printed=translate("Sheet", "In lúc %1").replace("%1", stamp(now, zone_of(screen))),
        page=translate("Sheet", "Trang %1/%2"),
    )


def stored_sheet(record: Record, code: str, language: Language) -> Sheet:
    """Without a kiosk, as the record knows the procedure now. Raises: Unknown, Trouble."""
    from db.catalogue import boards as catalogue  # noqa: PLC0415 (SQL only where it is asked)
    from resources.speaking import speaking  # noqa: PLC0415

    found = catalogue.procedure(record, code)
    screen = Screen(
        board=record_work.board(record), guide=record_work.guide(record), customs=customs(record)
    )
    now = record.ask(lambda look: look.now)
    with speaking(language):
        return make_sheet(screen, found, language, now)


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


def _hours(screen: Screen, language: Language) -> tuple[str, ...]:
    """Of a week; nothing where the centre has set none."""
    if screen.customs is None:
        return ()
    return week_words(screen.customs.hours.openings, language)
