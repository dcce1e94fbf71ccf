"""A visit under a finger, and a code under the scanner, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from db.queue import calling, store
from db.queue.boards import counters
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Page
from tests.kiosk.kiosk_stage import COPY, Stage
from tests.kiosk.test_cccd import NO_OLD_NUMBER
from tests.qt_fixtures import OpenUi
from tests.records import command_id
from tests.ui import Ui

UPRIGHT, LYING = (1080, 1920), (1920, 1080)
AFTER_A_TAP_MS = 600


def touch(ui: Ui, stage: Stage, *names: str) -> None:
    for name in names:
        ui.grab()
        ui.touch(name)
        QTest.qWait(AFTER_A_TAP_MS)
        stage.live.drain()


@pytest.mark.parametrize("size", [UPRIGHT, LYING])
def test_two_procedures_with_priority(size: tuple[int, int], stage: Stage, open_ui: OpenUi) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk), size=size)
    touch(ui, stage, "field_ho_tich", "procedure_1.001193", "addMore")
    begun = ui.text("visitBegun")
    touch(ui, stage, "field_chung_thuc", f"procedure_{COPY}", "addToVisit")
    listed = (ui.has("visit_1.001193"), ui.has(f"visit_{COPY}"))
    touch(ui, stage, "takeWithPriority", "priority_old80")
    ticket = stage.ticket("A001")

    assert "Lượt này: 1 thủ tục" == begun
    assert (True, True) == listed
    assert Page.TICKET is stage.page
    assert ((COPY,), "old80") == (ticket.also_procedures, ticket.priority_code)
    assert "Cùng lượt này: Sao y bản chính" in ui.text("thenLines")


def test_a_card_then_one_touch_for_its_priority(stage: Stage, open_ui: OpenUi) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    stage.kiosk.scan(NO_OLD_NUMBER)
    touch(ui, stage, "goOn", "field_chung_thuc", f"procedure_{COPY}")
    question = ui.text("priorityQuestion")
    touch(ui, stage, "takeWithPriority")

    assert "Diện ưu tiên của Ông/Bà: Người từ 80 tuổi" == question
    assert "old80" == stage.ticket("B001").priority_code


def test_a_visit_that_is_over_gets_its_face(stage: Stage, open_ui: OpenUi) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    stage.queue(stage.kiosk.screen.board.lines[0].line.id, 1)  # type: ignore[union-attr]
    counter = counters(stage.record)[0].id
    called = calling.call_next(stage.record, command_id=command_id(), counter_id=counter)
    store.finish(stage.record, command_id=command_id(), ticket_id=called.id)
    touch(ui, stage, "myNumber", "letter_A", "key_1", "lookTicket")
    touch(ui, stage, "face_5", "reason_manner")
    sent = ui.find("sendRating").isEnabled()
    touch(ui, stage, "sendRating")

    assert sent
    assert ui.has("thanks")
