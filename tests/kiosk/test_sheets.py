"""A procedure's sheet: on the phone and on paper."""

from __future__ import annotations

from uuid import uuid4

from db.hall.public_side import set_public_side
from kiosk.kiosk_screen import Page
from printing.outcome import Trouble, TroubleCode
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
    assert ["Phí, lệ phí", "Thời hạn", "Nơi nộp", "Kết quả"] == [each.label for each in sheet.facts]
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
