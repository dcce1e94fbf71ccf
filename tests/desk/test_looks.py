"""Every page in every language and size, with long names: nothing outside, nothing cut but the
one line and the one officer whose names are longer than any table."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from db.errors import RecordUnavailable
from db.queue.values import Priority
from resources.translations import LANGUAGES, Translations
from tests.desk.centre import Centre, Desk
from tests.desk.conftest import OpenDesk, OpenManager
from tests.desk.days import normal_day
from tests.desk.long_centre import (
    LONG_LINE,
    LONG_OFFICER,
    longest_titles,
    make_long_centre,
)
from tests.desk.manual import MORNING, ManualLive, ManualTime
from tests.records import sqlite_copy
from tests.screen_rules import (
    STAFF_CONTRAST,
    contrast_faults,
    control_faults,
    spill_faults,
)
from tests.ui import Ui
from tests.ui_faults import faults

K = Qt.Key
SIZES = [(1366, 768), (1920, 1080)]
SMALLEST = 32  # a mouse, not a finger
# Controls that are named by what the record holds.
RECORD = (
    "language",
    "officer_",
    "counter_",
    "option_",
    "row_",
    "inbox_",
    "freeSeat",
    "clip_",
    "editNotice_",
    "takeDown_",
)
AWAY = RecordUnavailable(reason="refused")
pytestmark = [
    pytest.mark.parametrize("language", LANGUAGES),
    pytest.mark.parametrize("size", SIZES, ids=["1366", "1920"]),
]


@pytest.fixture(scope="session")
def long_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(make_long_centre(tmp_path_factory.mktemp("long")))


@pytest.fixture
def centre(long_template: Path, tmp_path: Path) -> Iterator[Centre]:
    """A centre with long names, in place of the example."""
    time = ManualTime()
    live = ManualLive(sqlite_copy(long_template, tmp_path), time)
    yield Centre(live, time)
    live.close()


def look(ui: Ui, name: str, tmp_path: Path) -> list[str]:
    """The faults of what is shown; the picture is kept where $MOTCUA_PICTURES says."""
    size = ui.view.size()
    folder = Path(os.environ.get("MOTCUA_PICTURES", tmp_path))
    ui.grab(folder / f"{name}_{size.width()}.png")
    found = faults(ui, smallest_target=SMALLEST) + spill_faults(ui)
    found += contrast_faults(ui, STAFF_CONTRAST) + control_faults(ui, QLocale().name()[:2], RECORD)
    cuts = tuple(f"cut: {text}" for text in (*LONG_LINE.values(), LONG_OFFICER))
    return [f"{name}: {fault}" for fault in found if fault not in cuts]


def busy_counter(centre: Centre) -> None:
    """Counter 4 (land): a queue, held and missed ones."""
    codes = longest_titles(9)
    for place, code in enumerate(codes):
        priority = Priority.FIRST if place == 4 else Priority.NORMAL
        centre.issue("D", priority, procedure_code=code)
        centre.time.pass_s(260)


def test_sign_in(
    open_desk: OpenDesk,
    centre: Centre,
    translations: Translations,
    language: str,
    size: tuple[int, int],
    tmp_path: Path,
) -> None:
    centre.sit(2, "binh", lease_s=60)
    centre.time.pass_s(61)
    centre.sit(3, "an")
    translations.set_language(language)
    desk = open_desk(size=size)

    found = look(desk.ui, f"sign_in_{language}", tmp_path)
    desk.press(K.Key_3, K.Key_V, K.Key_U, K.Key_Return)
    found += look(desk.ui, f"sign_in_taken_{language}", tmp_path)
    centre.live.trouble = AWAY
    centre.live.news()
    found += look(desk.ui, f"sign_in_lost_{language}", tmp_path)

    assert found == []


def test_work(
    open_desk: OpenDesk,
    centre: Centre,
    translations: Translations,
    language: str,
    size: tuple[int, int],
    tmp_path: Path,
) -> None:
    translations.set_language(language)
    desk = open_desk(4, "an", size=size)
    found = look(desk.ui, f"work_empty_{language}", tmp_path)
    busy_counter(centre)
    centre.live.news()

    found += look(desk.ui, f"work_waiting_{language}", tmp_path)
    desk.press(*[K.Key_F2, K.Key_F7, K.Key_F7] * 2, K.Key_F2, K.Key_F5, K.Key_F2, K.Key_F3)
    desk.pass_s(3700)
    desk.press(K.Key_F4)
    found += look(desk.ui, f"work_full_{language}", tmp_path)
    found += _panels(desk, language, tmp_path)

    assert found == []


def _panels(desk: Desk, language: str, tmp_path: Path) -> list[str]:
    desk.press(K.Key_F3)
    found = look(desk.ui, f"work_refused_{language}", tmp_path)
    desk.press(K.Key_F6, K.Key_1)
    found += look(desk.ui, f"work_transfer_{language}", tmp_path)
    desk.press(K.Key_F6, shift=True)
    desk.press(K.Key_A, K.Key_Return)
    desk.press(K.Key_F6, shift=True)
    desk.press(K.Key_C)
    found += look(desk.ui, f"work_plan_{language}", tmp_path)
    desk.press(K.Key_Return)
    found += look(desk.ui, f"work_planned_{language}", tmp_path)
    desk.press(K.Key_F5, shift=True)
    found += look(desk.ui, f"work_reinstate_{language}", tmp_path)
    desk.press(K.Key_Delete)
    found += look(desk.ui, f"work_cancel_{language}", tmp_path)
    desk.press(K.Key_Escape, K.Key_F1)
    found += look(desk.ui, f"work_help_{language}", tmp_path)
    desk.press(K.Key_F1)
    desk.centre.live.trouble = AWAY
    desk.centre.live.news()
    desk.pass_s(150)
    desk.press(K.Key_F9)
    return found + look(desk.ui, f"work_lost_{language}", tmp_path)


def test_work_panels(
    open_desk: OpenDesk,
    centre: Centre,
    translations: Translations,
    language: str,
    size: tuple[int, int],
    tmp_path: Path,
) -> None:
    translations.set_language(language)
    busy_counter(centre)
    desk = open_desk(4, "an", size=size)

    def see(name: str) -> list[str]:
        return look(desk.ui, f"panel_{name}_{language}", tmp_path)

    desk.press(K.Key_F2, shift=True)
    desk.press(*[K.Key_Down, K.Key_Down, K.Key_Space] * 2)
    found = see("pick")
    desk.press(K.Key_Return, K.Key_2)
    found += see("reason")
    desk.press(K.Key_Return, K.Key_F3, K.Key_F3)
    found += see("family")
    desk.press(K.Key_F7)
    found += see("hold")
    desk.press(K.Key_Escape, K.Key_F11, K.Key_3)
    found += see("classify")
    desk.press(K.Key_Return)
    found += see("classified")
    desk.press(K.Key_F8)
    found += see("pause")
    desk.press(K.Key_Return, K.Key_F4, K.Key_F9)
    found += see("paused")
    desk.press(K.Key_D, K.Key_3)
    found += see("find")
    desk.press(K.Key_Return)
    found += see("ticket")
    centre.live.clock_off(300)
    desk.pass_s(31)
    centre.live.news()
    desk.press(K.Key_Escape)
    found += see("clock")
    centre.hand_over(4, "binh")
    centre.live.news()
    found += see("taken")

    assert found == []


def test_appointments(
    open_desk: OpenDesk,
    centre: Centre,
    translations: Translations,
    language: str,
    size: tuple[int, int],
    tmp_path: Path,
) -> None:
    translations.set_language(language)
    code, afternoon = longest_titles(1)[0], MORNING + timedelta(hours=5.5)
    late = centre.book("D", MORNING + timedelta(minutes=30), procedure_code=code)
    soon = centre.book("D", afternoon, procedure_code=code)
    first = centre.book("D", afternoon, priority_code="old80")
    centre.time.pass_s(3 * 3600)
    for each in (late, soon, first):
        centre.check_in(each)
    desk = open_desk(4, "an", size=size)

    found = look(desk.ui, f"appointments_{language}", tmp_path)
    desk.press(*[K.Key_F2, K.Key_F7, K.Key_F7] * 2, K.Key_F2)
    found += look(desk.ui, f"appointments_held_{language}", tmp_path)

    assert found == []


def test_manager(
    open_manager: OpenManager,
    centre: Centre,
    translations: Translations,
    language: str,
    size: tuple[int, int],
    tmp_path: Path,
) -> None:
    translations.set_language(language)
    manager = open_manager(size=size)
    found = look(manager.ui, f"manager_empty_{language}", tmp_path)
    normal_day(centre)
    centre.live.news()
    found += look(manager.ui, f"manager_normal_{language}", tmp_path)
    centre.live.trouble = AWAY
    centre.time.pass_s(7300)
    centre.live.news()
    found += look(manager.ui, f"manager_lost_{language}", tmp_path)

    assert found == []
