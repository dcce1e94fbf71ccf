"""The kiosk under a finger: every page, every language, both ways up."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtTest import QTest

from db.errors import RecordUnavailable
from db.queue.boards import events
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Page
from kiosk.slip import ticket_code
from printing.outcome import Trouble, TroubleCode
from resources.translations import LANGUAGES
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi
from tests.ui import Ui
from tests.ui_faults import faults

UPRIGHT, LYING, SMALL = (1080, 1920), (1920, 1080), (1366, 768)
LONG_TITLE = "1.013962"
MANY_PAPERS = "2.001263"
FEE_OF_THE_PROVINCE = "1.013978"
AFTER_A_TAP_MS = 450


@pytest.fixture
def open_stage(open_ui: OpenUi, stage: Stage) -> OpenUi:
    """Open the kiosk's window on the stage."""

    def open_one(size: tuple[int, int] = UPRIGHT) -> Ui:
        return open_ui(QML_FILE, view_models(stage.kiosk), size=size)

    return open_one


def _touch(ui: Ui, name: str) -> None:
    ui.touch(name)
    QTest.qWait(AFTER_A_TAP_MS)


def _faults(ui: Ui, size: tuple[int, int]) -> list[str]:
    ui.grab()
    return faults(ui, smallest_target=72 if size != SMALL else 51) + _overflowing(ui)


def _overflowing(ui: Ui) -> list[str]:
    """Words that leave their button."""
    found = []
    for button in ui.items():
        if not (button.isVisible() and button.inherits("QQuickAbstractButton")):
            continue
        place = QRectF(0, 0, button.width(), button.height()).adjusted(-1, -1, 1, 1)
        for words in ui.items(button):
            if words.isVisible() and words.inherits("QQuickText") and words.property("text"):
                size = QSizeF(words.width(), words.height())
                if not place.contains(QRectF(words.mapToItem(button, QPointF(0, 0)), size)):
                    found.append(f"leaves {button.objectName()}: {words.property('text')}")
    return found


@pytest.mark.parametrize("size", [UPRIGHT, LYING])
def test_from_greeting_to_number(
    size: tuple[int, int], open_stage: OpenUi, stage: Stage, tmp_path: Path
) -> None:
    ui = open_stage(size)
    _touch(ui, "field_chung_thuc")
    _touch(ui, "procedure_2.000815")
    _touch(ui, "takeTicket")
    assert stage.page is Page.BUSY
    stage.live.drain()
    stage.spool.end()
    stage.live.drain()

    assert ui.text("number") == "B001"
    assert ui.text("ticketCounters") == "Quầy 1, 2, 8"
    picture = tmp_path / "ticket.png"
    ui.grab(picture)
    read = zxingcpp.read_barcode(Image.open(picture))
    assert read is not None
    assert read.text == ticket_code(stage.ticket("B001").id)
    _touch(ui, "home")
    stage.live.drain()
    assert ui.text("question") == "Ông/Bà cần làm thủ tục gì?"


def test_double_tap_takes_one_ticket(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    stage.choose()
    ui.touch("takeTicket")
    with pytest.raises(LookupError):
        ui.touch("takeTicket")
    stage.live.drain()

    assert len(events(stage.record)) == 1


def test_double_tap_does_not_press_the_next_page(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    _touch(ui, "collectResult")
    ui.touch("takeTicket")
    stage.live.drain()
    stage.spool.end()
    stage.live.drain()
    ui.touch("home")

    assert stage.page is Page.TICKET


def test_languages_are_one_touch_on_every_page(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    _touch(ui, "language_en")
    greeting = ui.text("question")
    stage.choose()
    _touch(ui, "language_fr")

    assert greeting == "What can we do for you?"
    assert ui.text("papersTitle") == "Pièces à apporter"


def test_next_page_of_procedures(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    stage.kiosk.chooseField("dat_dai")
    ui.grab()
    first = {row.key for row in stage.kiosk._procedures._rows if ui.has(f"procedure_{row.key}")}
    _touch(ui, "pageNext")
    second = {row.key for row in stage.kiosk._procedures._rows if ui.has(f"procedure_{row.key}")}

    assert len(first) >= 6
    assert len(second) >= 6
    assert not first & second


def test_every_paper_is_on_some_page(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    stage.choose("nuoi_con_nuoi", MANY_PAPERS)
    wanted = [row.key for row in stage.kiosk.procedure.property("papers")._rows]
    seen: list[str] = []
    pages = 0
    while True:
        ui.grab()
        pages += 1
        seen += [key for key in wanted if ui.find(f"paper_{key}").opacity() == 1]
        if not ui.find("papers_pageNext").isEnabled():
            break
        _touch(ui, "papers_pageNext")

    assert pages > 1
    assert seen == wanted


def test_still_there(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    stage.choose()
    stage.wait(35)
    assert ui.text("secondsLeft") == "20"
    ui.touch("stillHere")

    assert (stage.page, ui.has("stillHere")) == (Page.PROCEDURE, False)


def test_a_finger_anywhere_counts_as_somebody(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    stage.choose()
    stage.wait(29)
    ui.touch("papersTitle")
    stage.wait(29)

    assert not ui.has("stillHere")


def test_an_empty_catalogue_says_ask(open_stage: OpenUi, stage: Stage) -> None:
    ui = open_stage()
    guide = stage.kiosk.screen.guide
    assert guide is not None
    stage.kiosk._flow.record.guided(type(guide)(fields=(), procedures=(), counters=()))

    assert ui.text("nothingYet") == "Chưa có danh mục thủ tục. Xin Ông/Bà hỏi cán bộ."
    assert ui.has("askStaff")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [UPRIGHT, LYING, SMALL])
def test_nothing_is_cut(
    size: tuple[int, int], language: str, open_stage: OpenUi, stage: Stage
) -> None:
    ui = open_stage(size)
    kiosk = stage.kiosk
    kiosk.setLanguage(language)
    found = {"home": _faults(ui, size)}
    for field, code in (
        ("dat_dai", LONG_TITLE),
        ("dat_dai", FEE_OF_THE_PROVINCE),
        ("nuoi_con_nuoi", MANY_PAPERS),
    ):
        kiosk.chooseField(field)
        found[field] = _faults(ui, size)
        kiosk.chooseProcedure(code)
        found[code] = _faults(ui, size)
        kiosk.home()
        stage.live.drain()
        kiosk.setLanguage(language)
    stage.take()
    stage.spool.end(Trouble(TroubleCode.UNPLUGGED))
    stage.wait(1)
    found["ticket"] = _faults(ui, size)
    kiosk.home()
    stage.live.trouble = RecordUnavailable(reason="the cable")
    stage.live.drain()
    kiosk.setLanguage(language)
    found["away"] = _faults(ui, size)
    stage.choose()
    kiosk.takeTicket()
    stage.live.drain()
    found["trouble"] = _faults(ui, size)

    assert stage.page is Page.TROUBLE
    assert {page: those for page, those in found.items() if those} == {}
