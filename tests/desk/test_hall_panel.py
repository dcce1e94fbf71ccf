"""The manager's panel for the hall: notices and emergencies, by keys and touches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from db.hall.boards import notices
from db.hall.store import put_notice, raise_emergency
from db.hall.values import NoticeKind
from db.words import Names
from tests.desk.centre import Centre, Manager
from tests.desk.conftest import OpenManager
from tests.records import command_id
from tests.ui_faults import faults

SIZES = [(1366, 768), (1920, 1080)]


@pytest.fixture
def manager(open_manager: OpenManager) -> Manager:
    """The panel is open."""
    opened = open_manager()
    opened.ui.key(Qt.Key.Key_F2)
    opened.ui.grab()
    return opened


def texts(centre: Centre) -> list[str]:
    return [each.texts.vi for each in notices(centre.live.record)]


def test_a_notice_is_written_and_put_by_keys(manager: Manager, centre: Centre) -> None:
    before = manager.ui.has("hallPanel")
    manager.ui.find("noticeVietnamese").setProperty("text", "Nghỉ trưa 11:30")
    manager.ui.find("noticeEnglish").setProperty("text", "Lunch at 11:30")
    manager.ui.key(Qt.Key.Key_Return)
    centre.live.news()
    (put,) = notices(centre.live.record)

    assert (True, Names("Nghỉ trưa 11:30", "Lunch at 11:30")) == (before, put.texts)
    assert "" == manager.ui.find("noticeVietnamese").property("text")
    assert "Nghỉ trưa 11:30" in manager.ui.texts()


def test_without_words_nothing_is_put(manager: Manager, centre: Centre) -> None:
    manager.ui.find("noticeVietnamese").setProperty("text", "  ")
    manager.ui.key(Qt.Key.Key_Return)
    centre.live.drain()
    assert [] == texts(centre)


def test_a_notice_is_taken_down(manager: Manager, centre: Centre) -> None:
    for words in ("Một", "Hai"):
        put_notice(centre.live.record, command_id=command_id(), texts=Names(words))
    centre.live.news()
    first = notices(centre.live.record)[0].id
    manager.ui.touch(f"takeDown_{first}")
    centre.live.drain()
    assert ["Hai"] == texts(centre)


def test_an_emergency_takes_two_presses_and_is_ended_by_one(
    manager: Manager, centre: Centre
) -> None:
    manager.ui.touch("emergency_0")
    centre.live.drain()
    once = texts(centre)
    manager.ui.touch("emergency_0")
    centre.live.news()
    manager.ui.grab()
    raised = notices(centre.live.record)
    told = manager.model.board.property("alarm")
    manager.ui.touch("noticeAction")
    centre.live.news()

    assert ([], [NoticeKind.EMERGENCY]) == (once, [each.kind for each in raised])
    assert raised[0].texts.vi == told
    assert ((), "") == (notices(centre.live.record), manager.model.board.property("alarm"))


def test_another_press_arms_another_emergency(manager: Manager, centre: Centre) -> None:
    manager.ui.touch("emergency_0")
    manager.ui.touch("emergency_2")
    centre.live.drain()
    assert (2, []) == (manager.model.board.property("armed"), texts(centre))


def test_what_the_record_refuses_is_told_and_the_words_stay(
    manager: Manager, centre: Centre
) -> None:
    manager.ui.find("noticeVietnamese").setProperty("text", "Nghỉ trưa")
    manager.model.board.takeDown(99)
    centre.live.drain()
    manager.ui.grab()
    assert manager.ui.has("hallTrouble")
    assert "Nghỉ trưa" == manager.ui.find("noticeVietnamese").property("text")


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(open_manager: OpenManager, centre: Centre, size: tuple[int, int]) -> None:
    for number in range(6):
        put_notice(
            centre.live.record,
            command_id=command_id(),
            texts=Names(f"{number} " + "thông báo " * 20),
        )
    raise_emergency(centre.live.record, command_id=command_id(), texts=Names("Có cháy"))
    manager = open_manager(size=size)
    manager.ui.key(Qt.Key.Key_F2)
    manager.ui.grab()
    assert manager.ui.has("hallPanel")
    assert [] == faults(manager.ui, smallest_target=30)
