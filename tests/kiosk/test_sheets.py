"""A procedure's sheet: on the phone and on paper."""

from __future__ import annotations

from uuid import uuid4

from db.hall.public_side import set_public_side
from kiosk.kiosk_screen import Page
from printing.outcome import Sent, Trouble, TroubleCode
from tests.kiosk.kiosk_stage import COPY, Stage

ADDRESS = "http://192.168.1.10:8080"


def stand_before(stage: Stage, *, has_page: bool = True) -> None:
    if has_page:
        set_public_side(
            stage.record, command_id=str(uuid4()), changes={"phone_address": ADDRESS}, by=None
        )
        stage.kiosk.home()
        stage.live.drain()
    stage.choose()
    stage.kiosk.sheet.open()


def shown(stage: Stage, name: str) -> str:
    return str(stage.kiosk.sheet.property(name))


def test_a_code_to_photograph(stage: Stage) -> None:
    stand_before(stage)

    assert Page.SHEET is stage.page
    assert f"{ADDRESS}/p/{COPY}" == shown(stage, "address")
    assert shown(stage, "qrPath")


def test_on_paper_once(stage: Stage) -> None:
    stand_before(stage)
    stage.kiosk.sheet.print()
    stage.kiosk.sheet.print()
    printing = shown(stage, "words")
    stage.spool.end()
    stage.kiosk.sheet.print()
    (sheet,) = stage.spool.sheets

    assert "Đang in phiếu hướng dẫn…" == printing
    assert "Mời Ông/Bà lấy phiếu hướng dẫn ở khe in." == shown(stage, "words")
    assert f"{ADDRESS}/p/{COPY}" == sheet.qr
    assert "Bản chính giấy tờ cần sao" in [item.text for item in sheet.papers]
    assert ["Phí, lệ phí", "Thời hạn", "Nơi nộp", "Giờ nhận", "Kết quả"] == [
        each.label for each in sheet.facts
    ]
    assert COPY in sheet.source
    assert [] == stage.spool.slips


def test_a_printer_in_trouble_may_be_tried_again(stage: Stage) -> None:
    stand_before(stage)
    stage.kiosk.sheet.print()
    stage.spool.end(Trouble(TroubleCode.NO_PAPER))
    words = shown(stage, "words")
    stage.kiosk.sheet.print()

    assert "Máy in hết giấy. Xin chụp mã bằng điện thoại." == words
    assert 2 == len(stage.spool.sheets)


def test_a_silent_printer_is_not_believed(stage: Stage) -> None:
    stand_before(stage)
    stage.kiosk.sheet.print()
    stage.spool.end(Sent(TroubleCode.SILENT))
    words = shown(stage, "words")
    stage.kiosk.sheet.print()

    assert words.endswith("Nếu không thấy phiếu, xin hỏi cán bộ.")
    assert 2 == len(stage.spool.sheets)


def test_from_a_visit_that_was_left_for_the_start(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.visiting.addMore()
    stage.kiosk.visiting.open()
    stage.kiosk.sheet.open()

    assert (Page.SHEET, COPY) == (stage.page, stage.kiosk.screen.procedure_code)
