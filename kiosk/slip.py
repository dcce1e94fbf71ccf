"""The words on a ticket's paper, in the citizen's language."""

from __future__ import annotations

from base64 import b32encode
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.catalogue.values import Procedure
from db.hall.addresses import TICKET_CODE
from db.hall.values import PublicSide
from db.queue.values import Centre, Issued, Line
from db.words import Language
from kiosk.phone.address import ticket_address
from kiosk.queue_words import (
    ahead_words,
    also_words,
    appointment_words,
    clock_time,
    counter_words,
    for_other_words,
    stamp,
    then_words,
)
from kiosk.wait_words import wait_words
from printing.slip import Slip

translate = QCoreApplication.translate

NO_PUBLIC_SIDE = PublicSide()


def make_slip(
    issued: Issued,
    *,
    centre: Centre,
    line: Line | None,
    procedure: Procedure | None,
    next_lines: tuple[Line, ...] = (),
    also: tuple[Procedure, ...] = (),
    wait_s: float | None = None,
    reprinted_at: datetime | None = None,
    public_side: PublicSide = NO_PUBLIC_SIDE,
) -> Slip:
    """The words come from the translation installed now: make the slip when the number is given."""
    ticket = issued.ticket
    language = ticket.language
    again = ""
    if reprinted_at is not None:
        again = translate("Slip", "BẢN IN LẠI %1").replace(
            "%1", clock_time(reprinted_at, centre.time_zone)
        )
    return Slip(
        number=ticket.label,
        language=language,
        parent=centre.parent.get(language),
        centre=centre.names.get(language),
        caption=translate("Slip", "SỐ THỨ TỰ"),
        line=line.names.get(language) if line else "",
        title=title_words(procedure, language) if procedure else "",
        also=also_words(title_words(each, language) for each in also),
        for_other=for_other_words(ticket.for_other),
        counters=counter_words(issued.counters),
        appointment=appointment_words(ticket.due_at, centre.time_zone),
        then=then_words(next_lines, language),
        ahead="" if ticket.origin else ahead_words(issued.ahead),  # a kiosk alone cannot know
        wait=wait_words(wait_s) if wait_s is not None and not ticket.origin else "",
        issued=translate("Slip", "Lấy số lúc %1").replace(
            "%1", stamp(ticket.issued_at, centre.time_zone)
        ),
        qr=ticket_code(ticket.id, public_side),
        footer=translate("Slip", "Vui lòng chờ đến khi số được gọi."),
        reprint=again,
    )


def ticket_code(ticket_id: str, public_side: PublicSide = NO_PUBLIC_SIDE) -> str:
    """The address of the ticket's page; without one its random id in 30 characters a QR code packs
    tightly. Nothing personal in either."""
    if address := ticket_address(public_side, ticket_id):
        return address
    return TICKET_CODE + b32encode(UUID(ticket_id).bytes).decode().rstrip("=")


def title_words(procedure: Procedure, language: Language) -> str:
    """The officer reads Vietnamese, the citizen another language: both names where they differ."""
    name = procedure.short.get(language)
    if not name:
        return procedure.title
    return name if name == procedure.tile else f"{name} – {procedure.tile}"
