"""Staff leave the kiosk with their code; guessing takes ever longer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy, QTest

from db.hall.leave_code import hash_code
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Page
from kiosk.leave_state import wait_after
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi

CODE = "471108"
AFTER_A_PAGE_MS = 450


@pytest.fixture
def guarded(stage: Stage) -> Stage:
    """A centre whose staff have a code."""
    guide = stage.kiosk.screen.guide
    assert guide is not None
    side = replace(guide.public_side, leave_code=hash_code(CODE))
    stage.kiosk._core.show(guide=replace(guide, public_side=side))
    return stage


def _type(stage: Stage, code: str) -> None:
    for digit in code:
        stage.kiosk.leaving.digit(digit)
    stage.kiosk.leaving.enter()


def test_the_code_ends_the_kiosk(guarded: Stage) -> None:
    left = QSignalSpy(guarded.kiosk.left)
    guarded.kiosk.leaving.open()
    _type(guarded, CODE)

    assert left.count() == 1


def test_digits_are_nowhere_on_the_screen(guarded: Stage) -> None:
    guarded.kiosk.leaving.open()
    for digit in "4711":
        guarded.kiosk.leaving.digit(digit)
    guarded.kiosk.leaving.erase()

    assert guarded.kiosk.screen.leaving.digits == 3
    assert "471" not in repr(guarded.kiosk.screen.leaving)


@pytest.mark.parametrize("wrong", ["x", "12", "", "½", "٣"])
def test_only_one_digit_at_a_time_is_taken(wrong: str, guarded: Stage) -> None:
    guarded.kiosk.leaving.open()
    guarded.kiosk.leaving.digit(wrong)

    assert guarded.kiosk.screen.leaving.digits == 0


def test_the_third_wrong_code_costs_time_even_after_the_start_page(guarded: Stage) -> None:
    left = QSignalSpy(guarded.kiosk.left)
    guarded.kiosk.leaving.open()
    for _ in range(3):
        _type(guarded, "000000")
    guarded.kiosk.home()
    guarded.kiosk.leaving.open()
    closed = guarded.kiosk.screen.leaving
    _type(guarded, CODE)
    refused = left.count()
    guarded.clock.value += 30
    guarded.kiosk.tick()
    _type(guarded, CODE)

    assert (closed.wait_s, refused, left.count()) == (30, 0, 1)


def test_each_further_wrong_code_costs_twice_as_much() -> None:
    waits = [wait_after(wrong) for wrong in (1, 2, 3, 4, 5, 6, 7, 8, 99)]

    assert waits == [0, 0, 30, 60, 120, 240, 480, 900, 900]


def test_without_a_code_the_gesture_does_nothing_and_the_keys_are_enough(stage: Stage) -> None:
    left = QSignalSpy(stage.kiosk.left)
    stage.kiosk.leaving.open()
    page = stage.page
    stage.kiosk.start_leaving()

    assert (page, left.count()) == (Page.HOME, 1)


def test_with_a_code_the_keys_ask_for_it(guarded: Stage) -> None:
    left = QSignalSpy(guarded.kiosk.left)
    guarded.kiosk.start_leaving()

    assert (guarded.page, left.count()) == (Page.LEAVE, 0)


def test_a_code_that_is_scanned_is_not_typed(guarded: Stage) -> None:
    guarded.kiosk.leaving.open()
    guarded.kiosk.scan(CODE)

    assert (guarded.page, guarded.kiosk.screen.leaving.digits) == (Page.LEAVE, 0)


def test_typed_on_the_pad(guarded: Stage, open_ui: OpenUi) -> None:
    left = QSignalSpy(guarded.kiosk.left)
    ui = open_ui(QML_FILE, view_models(guarded.kiosk), size=(1080, 1920))
    guarded.kiosk.leaving.open()
    QTest.qWait(AFTER_A_PAGE_MS)
    for digit in CODE:
        ui.touch(f"key_{digit}")
    shown = ui.text("leaveState")
    ui.touch("key_enter")

    assert (shown, left.count()) == ("●" * len(CODE), 1)
