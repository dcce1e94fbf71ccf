"""The manager's panel for the hall: notices and emergencies, by keys and touches."""

from __future__ import annotations

from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from db.errors import RecordUnavailable
from db.hall.boards import notices
from db.hall.store import put_notice, raise_emergency
from db.hall.values import NoticeKind
from db.hall.zones import set_zone
from db.live import Live
from db.words import Names
from desk.hall_notices_model import HallNoticesModel
from resources.translations import Translations
from tests.desk.centre import Centre, Manager
from tests.desk.conftest import OpenManager
from tests.kiosk.hall_fakes import FakeLive
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


def fill(manager: Manager, **fields: str) -> None:
    for name, typed in fields.items():
        manager.ui.find(f"notice{name}").setProperty("text", typed)


def arrange(centre: Centre, *codes: str) -> None:
    """The hall has these zones."""
    for code in codes:
        set_zone(
            centre.live.record,
            command_id=command_id(),
            code=code,
            names=Names(f"Khu {code}"),
            counters=(),
        )


def test_times_place_and_zone_are_set_by_keys(open_manager: OpenManager, centre: Centre) -> None:
    arrange(centre, "A", "B")
    manager = open_manager()
    manager.ui.key(Qt.Key.Key_F2)
    manager.ui.grab()
    fill(
        manager, Vietnamese="Nhận hồ sơ", Starts="13:30 5/12", Ends="16h 5/12", Place="Nhà văn hóa"
    )
    manager.ui.find("noticeZone_B").forceActiveFocus()
    manager.ui.key(Qt.Key.Key_Space)
    chosen = manager.ui.find("noticeZone_B").property("chosen")
    manager.ui.find("noticePlace").forceActiveFocus()
    manager.ui.key(Qt.Key.Key_Return)
    centre.live.news()
    manager.ui.grab()
    (put,) = notices(centre.live.record)
    zone = ZoneInfo(centre.live.record.centre.time_zone)
    moments = [
        each and f"{each.astimezone(zone):%H:%M %d/%m}" for each in (put.starts_at, put.ends_at)
    ]

    assert (True, NoticeKind.SESSION, "B", "Nhà văn hóa") == (
        chosen, put.kind, put.zone_code, put.place,
    )  # fmt: skip
    assert ["13:30 05/12", "16:00 05/12"] == moments
    told = "Nhận hồ sơ  ·  Nhà văn hóa · khu B · từ 13:30 05/12 · đến 16:00 05/12"
    assert told in manager.ui.texts()
    assert ["", ""] == [manager.ui.text(name) for name in ("noticeVietnamese", "noticeStarts")]


def test_every_field_is_reached_by_the_tab_key(manager: Manager) -> None:
    reached = []
    for _ in range(7):
        reached.append(manager.ui.view.activeFocusItem().objectName())
        manager.ui.key(Qt.Key.Key_Tab)

    assert reached == [
        "noticeVietnamese", "noticeEnglish", "noticeFrench", "noticeStarts", "noticeEnds",
        "noticePlace", "putNotice",
    ]  # fmt: skip


def test_a_wrong_time_is_told_and_nothing_is_put(manager: Manager, centre: Centre) -> None:
    fill(manager, Vietnamese="Nghỉ trưa", Ends="chiều")
    manager.ui.key(Qt.Key.Key_Return)
    centre.live.drain()
    manager.ui.grab()

    assert [] == texts(centre)
    assert manager.ui.text("hallTrouble").startswith("Không hiểu giờ ở ô “Đến”")
    assert "chiều" == manager.ui.text("noticeEnds")


def test_a_notice_is_changed_where_it_stands(manager: Manager, centre: Centre) -> None:
    old = put_notice(centre.live.record, command_id=command_id(), texts=Names("Nghỉ trưa", "Lunch"))
    centre.live.news()
    manager.ui.touch(f"editNotice_{old.id}")
    filled = [manager.ui.text(f"notice{name}") for name in ("Vietnamese", "English", "Ends")]
    fill(manager, Ends="18:00 31/12/2099")
    manager.ui.click("putNotice")
    centre.live.news()
    (changed,) = notices(centre.live.record)

    assert ["Nghỉ trưa", "Lunch", ""] == filled
    assert (old.id, old.texts, old.position) == (changed.id, changed.texts, changed.position)
    assert changed.ends_at is not None
    assert 0 == manager.model.board.property("edited")


def test_whoever_gives_a_change_up_has_an_empty_form(manager: Manager, centre: Centre) -> None:
    old = put_notice(centre.live.record, command_id=command_id(), texts=Names("Nghỉ trưa"))
    centre.live.news()
    manager.ui.touch(f"editNotice_{old.id}")
    manager.ui.grab()
    manager.ui.click("clearNotice")

    assert ("", 0) == (
        manager.ui.text("noticeVietnamese"), manager.model.board.property("edited"),
    )  # fmt: skip


def test_notices_that_do_not_find_room_stand_on_further_pages(
    manager: Manager, centre: Centre
) -> None:
    for number in range(6):
        put_notice(centre.live.record, command_id=command_id(), texts=Names(f"Tin {number}"))
    centre.live.news()
    manager.ui.grab()
    first = [each for each in manager.ui.texts() if each.startswith("Tin ")]
    manager.ui.click("moreNotices")
    manager.ui.grab()

    assert [f"Tin {n}" for n in range(4)] == first
    assert ["Tin 4", "Tin 5"] == [t for t in manager.ui.texts() if t.startswith("Tin ")]


def test_a_notice_is_taken_down(manager: Manager, centre: Centre) -> None:
    for words in ("Một", "Hai"):
        put_notice(centre.live.record, command_id=command_id(), texts=Names(words))
    centre.live.news()
    first = notices(centre.live.record)[0].id
    manager.ui.touch(f"takeDown_{first}")
    centre.live.drain()
    assert ["Hai"] == texts(centre)


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


def test_put_again_after_a_lost_answer_it_is_one_notice(translations: Translations) -> None:
    live = FakeLive()
    panel = HallNoticesModel(cast(Live, live), translations)
    panel.write("vi", "Máy lạnh tầng 2 đang sửa.")
    ids = []
    for words in ("", "", "Máy lạnh tầng 2 đã sửa."):
        if words:
            panel.write("vi", words)
        panel.put()
        asked = live.asked.pop()
        ids.append(cast(Any, asked.work).keywords["command_id"])
        asked.failed(RecordUnavailable(reason="the cable"))

    assert ids[0] == ids[1] != ids[2]
    assert panel.property("trouble") != ""
