"""Zones, notices, emergencies and the next of each line, in the hall's real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.day.values import Hours, Opening
from db.hall.values import Notice, NoticeKind, Zone
from db.live import Live
from db.queue.values import Call, Coming, Counter, CounterNow
from db.words import Names
from kiosk.announcer import Announcer
from kiosk.hall import HALL_QML, hall_parts
from kiosk.hall_model import HallModel
from kiosk.open_voices import open_voices
from resources.translations import Translations
from tests.kiosk.hall_fakes import NOON, FakeClock, FakeLive, FakePlayer, call, line_now, news
from tests.qt_fixtures import OpenUi
from tests.ui import Ui
from tests.ui_faults import faults

SIZES = [(1920, 1080), (1366, 768), (1080, 1920), (3840, 2160)]
LETTERS = "ABCDEFGHIJKL"
WEEK = Hours(
    tuple(
        Opening(day, part, time(opens), time(closes))
        for day in range(1, 8)
        for part, opens, closes in ((1, 7, 11), (2, 13, 17))
    ),
    {},
)
LONG = Names(
    "Từ ngày 01/12/2026 hồ sơ đăng ký khai sinh, kết hôn, khai tử nộp trực tuyến được miễn lệ"
    " phí; cán bộ ở bàn số 1 ngay lối vào sẵn sàng hướng dẫn Ông/Bà nộp bằng điện thoại.",
    "From 1 December 2026 birth, marriage and death registrations submitted online are free of"
    " charge; the officers at desk 1 by the entrance will gladly show you how.",
)
SESSION = Notice(
    2, NoticeKind.SESSION, "", Names("Nhận hồ sơ", "Applications", "Demandes"),
    "Nhà văn hóa thôn Ví Dụ", NOON, NOON + timedelta(hours=1), 1, is_shown=True,
)  # fmt: skip
FIRE = Notice(
    3, NoticeKind.EMERGENCY, "",
    Names("Có cháy. Xin ra theo lối thoát hiểm.", "Fire. Please leave.", "Incendie. Sortez."),
    "", None, None, 0, is_shown=True,
)  # fmt: skip


def notice(texts: Names, zone: str = "") -> Notice:
    return Notice(1, NoticeKind.NOTICE, zone, texts, "", None, None, 0, is_shown=True)


class Stage:
    def __init__(
        self, open_ui: OpenUi, size: tuple[int, int], zone: str = "", *, runs: bool = False
    ) -> None:
        self.live, self.clock = FakeLive(), FakeClock()
        self.model = HallModel(
            cast(Live, self.live),
            Announcer(FakePlayer(), open_voices()[0]),
            Translations(),
            zone_code=zone,
            runs=runs,
            clock=self.clock,
            monotonic=self.clock.monotonic,
        )
        self.ui: Ui = open_ui(HALL_QML, hall_parts(self.model), size=size)
        self._version = 0

    def hears(self, *calls: Call, lines: int = 12, notices: tuple[Notice, ...] = ()) -> Ui:
        self._version += 1
        shown = tuple(reversed(calls))
        picture = news(
            self._version,
            *calls,
            last=shown,
            waiting=tuple(
                replace(line_now(letter, 9 * place), wait_s=300.0 * place)
                for place, letter in enumerate(LETTERS[:lines])
            ),
        )
        self.model.ask()
        self.live.answer(
            replace(
                picture,
                notices=notices,
                hours=WEEK,
                zones=(Zone(1, "A", Names("Khu A"), (1, 2)),),
                counters=tuple(
                    CounterNow(
                        Counter(number, number, Names(""), (ord("A") + number,)),
                        True, None, None, False,
                    )
                    for number in range(1, 9)
                ),
                coming=tuple(
                    Coming(f"{letter}0{10 + place}", ord(letter))
                    for letter in LETTERS[1:lines]
                    for place in range(3)
                ),
            )
        )  # fmt: skip
        self.ui.grab()
        return self.ui


def numbers(ui: Ui) -> list[str]:
    return [str(item.property("text")) for item in ui.items() if item.objectName() == "rowNumber"]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_in_any_state(open_ui: OpenUi, size: tuple[int, int], qtbot: QtBot) -> None:
    stage = Stage(open_ui, size)
    found: dict[str, Any] = {}
    for name, notices in {
        "twelve lines": (),
        "long notice": (notice(LONG),),
        "session": (SESSION,),
        "emergency": (FIRE,),
    }.items():
        ui = stage.hears(call("A047", 12), call("B101", 3), notices=notices)
        qtbot.wait(20)  # the strip has told how long its lines are
        ui.grab()
        found[name] = faults(ui)
        stage.model.strip.turnPage()
        ui.grab()
        found[f"{name}, next page"] = faults(ui)
    assert {name: [] for name in found} == found


def test_each_line_tells_how_long_and_who_is_next(open_ui: OpenUi) -> None:
    ui = Stage(open_ui, (1920, 1080)).hears(lines=4)
    assert ("9", "dưới 10 phút", "B010  B011  B012") == tuple(
        ui.text(f"{name}B") for name in ("waiting", "wait", "coming")
    )
    assert ("0", "", "") == tuple(ui.text(f"{name}A") for name in ("waiting", "wait", "coming"))


def test_lines_that_do_not_find_room_take_turns(open_ui: OpenUi) -> None:
    stage = Stage(open_ui, (1920, 1080))
    ui = stage.hears()
    first = (ui.has("waitingA"), ui.has("waitingL"))
    stage.model.turnPage()
    ui.grab()
    assert ((True, False), (False, True)) == (first, (ui.has("waitingA"), ui.has("waitingL")))


def test_a_zone_shows_its_own_calls_lines_and_notices(open_ui: OpenUi) -> None:
    stage = Stage(open_ui, (1920, 1080), "A")
    stage.hears()
    ui = stage.hears(
        call("B001", 1),
        call("C001", 2),
        call("D001", 3),
        notices=(notice(Names("Của khu B"), "B"),),
    )
    assert ("Khu A", "B001", ["C001"]) == (ui.text("zoneName"), ui.text("number"), numbers(ui))
    assert (True, True, False) == tuple(ui.has(f"waiting{each}") for each in "BCD")
    assert "Của khu B" not in ui.texts()


def test_a_zone_nobody_knows_is_told_and_everything_is_called(open_ui: OpenUi) -> None:
    of_zone_a = replace(FIRE, zone_code="A")
    stage = Stage(open_ui, (1920, 1080), "Z")
    ui = stage.hears(call("D001", 3))
    assert "Không có khu Z: màn hình này gọi mọi quầy." in ui.text("setUpNotice")
    assert "D001" == ui.text("number")
    assert stage.hears(notices=(of_zone_a,)).has("emergency")


def test_an_emergency_reaches_its_zone_and_the_whole_hall(open_ui: OpenUi) -> None:
    seen = {
        (zone, raised): Stage(open_ui, (1920, 1080), zone)
        .hears(notices=(replace(FIRE, zone_code=raised),))
        .has("emergency")
        for zone in ("", "A")
        for raised in ("", "A", "B")
    }
    assert [("A", "B")] == [where for where, is_seen in seen.items() if not is_seen]


def test_the_hours_of_today_stand_at_the_top(open_ui: OpenUi) -> None:
    ui = Stage(open_ui, (1920, 1080)).hears()
    assert "Hôm nay mở cửa 07:00–11:00, 13:00–17:00" == ui.text("hours")


def test_an_emergency_stands_over_everything_until_it_ends(open_ui: OpenUi) -> None:
    stage = Stage(open_ui, (1920, 1080))
    ui = stage.hears(call("A047", 3), notices=(FIRE,))
    over = ui.find("emergency")
    whole = (over.width(), over.height()) == (1920, 1080)
    assert (True, FIRE.texts.vi, FIRE.texts.fr) == (
        whole, ui.text("alarm"), ui.text("alarmFrench"),
    )  # fmt: skip
    ended = stage.hears(call("A047", 3))
    assert (False, "A047") == (ended.has("emergency"), ended.text("number"))


def test_the_space_bar_stops_the_strip_and_lets_it_go_on(open_ui: OpenUi) -> None:
    ui = Stage(open_ui, (1920, 1080)).hears()
    ui.key(Qt.Key.Key_Space)
    paused = ui.has("stripPaused")
    ui.key(Qt.Key.Key_Space)
    assert (True, False) == (paused, ui.has("stripPaused"))


def test_a_running_line_goes_slower_than_it_can_be_read_and_hides_no_call(
    open_ui: OpenUi, qtbot: QtBot
) -> None:
    stage = Stage(open_ui, (1920, 1080), runs=True)
    ui = stage.hears(call("A047", 3), notices=(notice(LONG),))
    line = ui.find("runningLine")
    beat, step = (line.parentItem().property(name) for name in ("beat", "step"))
    begin = line.x()
    qtbot.waitUntil(lambda: line.x() < begin - 3 * step, timeout=3_000)
    strip, current = ui.find("strip"), ui.find("currentCall")
    bottom = current.mapToScene(current.boundingRect().bottomLeft()).y()
    assert 1000 / beat <= 30
    assert step * 1000 / beat < 120
    assert bottom <= strip.mapToScene(strip.boundingRect().topLeft()).y()
