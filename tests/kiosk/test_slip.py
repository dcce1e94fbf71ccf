"""The words on the paper: the citizen's language, the centre's time, nothing personal."""

from __future__ import annotations

import re
from base64 import b32decode
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from db.queue import store
from kiosk.slip import make_slip, ticket_code
from kiosk.ticket_paper import make_paper
from printing.slip import Slip
from printing.text import slip_lines
from tests.kiosk.kiosk_stage import Stage
from tests.records import command_id

TICKET_ID = "0b9a7a52-6c1e-4f0e-9d5b-1f2a3c4d5e6f"


def _slip(stage: Stage, reprinted_at: datetime | None = None) -> Slip:
    screen = stage.kiosk.screen
    assert screen.issued is not None
    assert screen.board is not None
    assert screen.guide is not None
    issued = screen.issued
    return make_slip(
        issued,
        centre=screen.board.centre,
        line=next(
            each.line for each in screen.board.lines if each.line.id == issued.ticket.line_id
        ),
        procedure=next(
            each for each in screen.guide.procedures if each.code == issued.ticket.procedure_code
        ),
        reprinted_at=reprinted_at,
    )


def test_vietnamese_slip(stage: Stage) -> None:
    stage.take()

    slip = stage.spool.slips[0]

    assert (slip.number, slip.caption, slip.counters) == ("B001", "SỐ THỨ TỰ", "Quầy 1, 2, 8")
    assert (slip.line, slip.title) == ("Chứng thực", "Sao y bản chính")
    assert (slip.parent, slip.centre) == (
        "UBND phường Hoa Sen",
        "Trung tâm Phục vụ hành chính công",
    )
    assert slip.ahead == "Không có ai chờ trước"
    assert re.fullmatch(r"Lấy số lúc \d\d/\d\d/\d{4} \d\d:\d\d", slip.issued)
    assert slip.reprint == ""


def test_foreign_slip_names_the_procedure_twice(stage: Stage) -> None:
    stage.kiosk.setLanguage("fr")
    stage.take()

    slip = stage.spool.slips[0]

    assert slip.caption == "VOTRE NUMÉRO"
    assert slip.counters == "Guichets 1, 2, 8"
    assert slip.title == "Copie certifiée conforme – Sao y bản chính"


def test_time_is_the_centres_own(stage: Stage) -> None:
    stage.take()
    issued_at = stage.ticket("B001").issued_at

    there = _slip(stage).issued.removeprefix("Lấy số lúc ")

    local = datetime.strptime(there, "%d/%m/%Y %H:%M").replace(tzinfo=UTC)
    assert round((local - issued_at).total_seconds() / 3600) == 7


def test_a_reprint_says_so(stage: Stage) -> None:
    stage.take()

    slip = _slip(stage, reprinted_at=datetime(2026, 11, 21, 1, 20, tzinfo=UTC))

    assert slip.reprint == "BẢN IN LẠI 08:20"


def test_the_lines_to_be_visited_afterwards_stand_on_it(stage: Stage) -> None:
    issued = store.issue(stage.record, command_id=command_id(), line_id=1, next_lines=(3, 5)).ticket

    slip = make_paper(stage.record, issued.label).slip
    lines = slip_lines(slip)

    assert slip.then == "Sau đó: nhóm C (Cư trú – Căn cước), E (Kinh doanh – Tài chính)"
    assert [line.strip() for line in lines if "Sau đó" in line or "Kinh doanh" in line] != []


def test_a_kept_appointment_says_its_time(stage: Stage) -> None:
    stage.take()
    screen = stage.kiosk.screen
    assert screen.issued is not None
    assert screen.board is not None
    due = replace(screen.issued.ticket, due_at=datetime(2026, 11, 21, 2, 30, tzinfo=UTC))

    slip = make_slip(
        replace(screen.issued, ticket=due), centre=screen.board.centre, line=None, procedure=None
    )

    assert slip.appointment == "Lịch hẹn lúc 09:30"
    assert stage.spool.slips[0].appointment == ""


def test_the_code_is_the_ticket_and_nothing_else() -> None:
    code = ticket_code(TICKET_ID)

    assert re.fullmatch(r"MC1T[A-Z2-7]{26}", code)
    assert UUID(bytes=b32decode(code[4:] + "======")) == UUID(TICKET_ID)
