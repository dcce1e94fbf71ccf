"""The keyboard under fingers, and the pages of asking in every size and language."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from db.assistant import questions
from kiosk import ask_work
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Page
from resources.translations import LANGUAGES
from tests.kiosk.ask_fakes import BASIS, BIRTH, type_keys
from tests.kiosk.ask_stages import ASK_STAGINGS, left, written_assistant
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi
from tests.ui import Ui
from tests.ui_faults import faults

UPRIGHT, LYING, SMALL = (1080, 1920), (1920, 1080), (1366, 768)
own_assistant = ask_work.assistant
PASSED_MS = 450  # after which a change of page holds no finger back


@pytest.fixture(autouse=True)
def _written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask_work, "assistant", lambda *_, **__: (written_assistant(), BASIS))
    monkeypatch.setattr(ask_work, "note_miss", lambda *_, **__: None)


@pytest.fixture
def open_asking(open_ui: OpenUi, stage: Stage) -> Callable[..., Ui]:
    """Open the kiosk's window where one types."""

    def open_one(size: tuple[int, int] = UPRIGHT) -> Ui:
        ui = open_ui(QML_FILE, view_models(stage.kiosk), size=size)
        stage.kiosk.ask.open()
        stage.live.drain()
        QTest.qWait(PASSED_MS)
        ui.grab()
        return ui

    return open_one


def _typed(stage: Stage) -> str:
    return str(stage.kiosk.ask.property("typed"))


def _strike(ui: Ui, stage: Stage, *keys: str) -> None:
    for key in keys:
        stage.clock.value += 0.1
        ui.touch(f"key_{key}")


def test_from_the_first_page(open_ui: OpenUi, stage: Stage) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    ui.touch("ask")
    stage.live.drain()

    assert stage.page is Page.ASK


def test_fast_fingers_lose_nothing(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    _strike(ui, stage, *"giaays", "space", *"khai", "space", *"sinh")

    assert _typed(stage) == "giấy khai sinh"
    assert ui.text("typedText") == "giấy khai sinh"


def test_accents_have_keys(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    _strike(ui, stage, "đ", "ư", "ơ", "n", "g", "à", "space", "shift", "b", "a", "erase")
    accented = _typed(stage)
    _strike(ui, stage, "clear", "b", "a", "á", "none", "n", "ạ")

    assert (accented, _typed(stage)) == ("đường B", "bạn")


def test_two_fingers_at_once(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    first, second = ui.centre("key_k"), ui.centre("key_h")
    hand = QTest.touchEvent(ui.view, ui._touch_screen)
    hand.press(0, first, ui.view).commit()
    hand = QTest.touchEvent(ui.view, ui._touch_screen)
    hand.stationary(0).press(1, second, ui.view).commit()
    hand = QTest.touchEvent(ui.view, ui._touch_screen)
    hand.release(0, first, ui.view).stationary(1).commit()
    QTest.touchEvent(ui.view, ui._touch_screen).release(1, second, ui.view).commit()

    assert _typed(stage) == "kh"


def test_a_finger_that_slides_off_types_nothing(
    open_asking: Callable[..., Ui], stage: Stage
) -> None:
    ui = open_asking()
    start = ui.centre("key_k")
    away = start + QPoint(0, -600)
    QTest.touchEvent(ui.view, ui._touch_screen).press(0, start, ui.view).commit()
    QTest.touchEvent(ui.view, ui._touch_screen).move(0, away, ui.view).commit()
    QTest.touchEvent(ui.view, ui._touch_screen).release(0, away, ui.view).commit()

    assert _typed(stage) == ""


def test_a_held_key_erases_on(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    type_keys(stage, "khai sinh cho con")
    ui.grab()
    at = ui.centre("key_erase")
    QTest.touchEvent(ui.view, ui._touch_screen).press(0, at, ui.view).commit()
    QTest.qWait(900)
    QTest.touchEvent(ui.view, ui._touch_screen).release(0, at, ui.view).commit()

    assert len(_typed(stage)) < len("khai sinh cho c")


def test_a_real_keyboard_types_too(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    for key in "ddaats":
        stage.clock.value += 0.1
        ui.key(Qt.Key(ord(key.upper())))
    ui.key(Qt.Key.Key_Backspace)
    erased = _typed(stage)
    ui.key(Qt.Key.Key_Escape)
    ui.key(Qt.Key.Key_Return)
    stage.live.drain()

    assert erased == "đấ"
    assert stage.page is Page.ANSWER


def test_a_second_page_of_keys(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    _strike(ui, stage, "digits", "1", "2", "/", "digits", "k")

    assert _typed(stage) == "12/k"


def test_keys_speak_the_language(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()

    def name(key: str) -> str:
        reader = QAccessible.queryAccessibleInterface(ui.find(f"key_{key}"))
        assert reader.role() is QAccessible.Role.Button
        return str(reader.text(QAccessible.Text.Name))

    vietnamese = [name(key) for key in ("á", "erase", "space", "ă")]
    stage.kiosk.setLanguage("fr")
    ui.grab()

    assert vietnamese == ["Dấu sắc", "Xóa một chữ", "Dấu cách", "ă"]
    assert [name(key) for key in ("erase", "space", "é")] == ["Effacer une lettre", "Espace", "é"]


def test_a_suggestion_is_one_touch(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    _strike(ui, stage, "k")
    ui.grab()
    ui.touch(f"suggestion_{BIRTH}")

    assert (stage.page, stage.kiosk.screen.procedure_code) == (Page.PROCEDURE, BIRTH)


def test_suggestions_that_come_go_and_move(
    open_ui: OpenUi, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask_work, "assistant", own_assistant)
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    stage.kiosk.ask.open()
    stage.live.drain()
    for key in "khai sinh cho con":
        type_keys(stage, key)
        ui.grab()

    assert ui.has(f"suggestion_{BIRTH}")


def test_a_code_and_its_answer(open_asking: Callable[..., Ui], stage: Stage) -> None:
    ui = open_asking()
    left(stage)
    question = stage.kiosk.screen.question.question
    assert question is not None
    ui.grab()
    shown = ui.text("questionCode")
    stage.kiosk.home()
    stage.live.drain()
    questions.answer(
        stage.record, command_id=str(uuid4()), question_id=question.id, answer="Ở phòng vé."
    )
    stage.kiosk.question.askForCode()
    type_keys(stage, question.code)
    stage.kiosk.question.done()
    stage.live.drain()
    ui.grab()

    assert shown.replace(" ", "") == question.code
    assert ui.text("questionAnswer") == "Ở phòng vé."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [UPRIGHT, LYING, SMALL])
def test_nothing_is_cut(
    size: tuple[int, int], language: str, open_ui: OpenUi, stage: Stage
) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk), size=size)
    found = {}
    for name, (_, show) in ASK_STAGINGS.items():
        stage.kiosk.home()
        stage.live.drain()
        stage.kiosk.setLanguage(language)
        show(stage)
        ui.grab()
        found[name] = faults(ui, smallest_target=50)

    assert {name: those for name, those in found.items() if those} == {}
