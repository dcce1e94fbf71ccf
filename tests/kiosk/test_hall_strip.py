"""The strip at the foot: pages of two lines, emergencies, by the clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from db.hall.values import Notice, NoticeKind
from db.words import Language, Names
from kiosk.hall_strip import StripKind, StripPage, pages, whole
from kiosk.hall_strip_model import StripModel
from resources.translations import Translations
from tests.kiosk.hall_fakes import NOON

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
LUNCH = Names("Nghỉ trưa 11:30", "Lunch at 11:30", "Pause à 11 h 30")
FIRE = Names("Có cháy", "Fire")


def notice(
    number: int,
    texts: Names,
    kind: NoticeKind = NoticeKind.NOTICE,
    *,
    zone: str = "",
    ends: datetime | None = None,
) -> Notice:
    return Notice(number, kind, zone, texts, "", None, ends, 0, is_shown=True)


def test_the_centres_notices_come_before_those_of_every_hall() -> None:
    found = pages([notice(1, LUNCH)], [("Xin chờ", "Please wait")], 80, Language.EN, VIETNAM)
    assert (
        StripPage(StripKind.NOTICE, "Nghỉ trưa 11:30", "Lunch at 11:30"),
        StripPage(StripKind.HOUSE, "Xin chờ", "Please wait"),
    ) == found
    assert "Nghỉ trưa 11:30   Lunch at 11:30     ◆     Xin chờ   Please wait" == whole(found)


def test_a_notice_without_other_languages_stands_once() -> None:
    (page,) = pages([notice(1, Names("Chỉ tiếng Việt"))], [], 80, Language.FR, VIETNAM)
    assert ("Chỉ tiếng Việt", "") == (page.first, page.second)


def test_a_session_tells_when_and_where() -> None:
    session = Notice(
        1, NoticeKind.SESSION, "", Names("Nhận hồ sơ", "Applications"), "Nhà văn hóa thôn Ví Dụ",
        NOON, NOON + timedelta(hours=2), 0, is_shown=True,
    )  # fmt: skip
    (page,) = pages([session], [], 80, Language.EN, VIETNAM)
    assert "10:32–12:32 · Nhà văn hóa thôn Ví Dụ: Nhận hồ sơ" == page.first
    assert "10:32–12:32 · Nhà văn hóa thôn Ví Dụ: Applications" == page.second


def test_a_long_notice_goes_on_in_even_pages_with_no_word_lost() -> None:
    text = "Từ ngày mai hồ sơ đăng ký khai sinh nộp trực tuyến được miễn lệ phí ở mọi nơi"
    found = pages(
        [notice(1, Names(text, "Free online from tomorrow"))], [], 40, Language.EN, VIETNAM
    )
    assert text == " ".join(page.first for page in found)
    assert max(len(page.first) for page in found) <= 40
    assert ["Free online from tomorrow"] * 2 == [page.second for page in found]


@pytest.fixture
def strip(qtbot: QtBot, translations: Translations) -> Iterator[StripModel]:
    made = StripModel(translations)
    yield made
    made.deleteLater()


def test_the_messages_go_round_in_three_languages(strip: StripModel) -> None:
    seen = []
    for _ in range(6):
        seen.append((strip.property("message"), strip.property("messageSecond")))
        strip.turnPage()
    assert [first for first, _ in seen[:3]] == [first for first, _ in seen[3:]]
    assert len({second for _, second in seen}) == 6
    assert (strip.property("message"), strip.property("messageSecond")) == seen[0]


def test_a_notice_ends_by_the_clock_without_news(strip: StripModel) -> None:
    notices = (notice(1, LUNCH, ends=NOON + timedelta(minutes=1)),)
    strip.show(notices, "", NOON, VIETNAM)
    before = (strip.property("message"), strip.property("kind"))
    strip.show(notices, "", NOON + timedelta(minutes=1), VIETNAM)
    assert ("Nghỉ trưa 11:30", StripKind.NOTICE.value) == before
    assert StripKind.HOUSE.value == strip.property("kind")


def test_a_page_that_is_read_stays_while_nothing_changes(strip: StripModel) -> None:
    notices = (notice(1, LUNCH), notice(2, Names("Khác")))
    strip.show(notices, "", NOON, VIETNAM)
    strip.turnPage()
    strip.show(notices, "", NOON + timedelta(seconds=1), VIETNAM)
    assert "Khác" == strip.property("message")


def test_an_emergency_is_raised_in_three_languages_and_ends(
    strip: StripModel, qtbot: QtBot
) -> None:
    raised = (notice(1, FIRE, NoticeKind.EMERGENCY, zone="A"),)
    with qtbot.waitSignal(strip.alarmChanged):
        strip.show(raised, "A", NOON, UTC)
    shown = [strip.property(name) for name in ("alarm", "alarmEnglish", "alarmFrench")]
    elsewhere = StripModel(Translations())
    elsewhere.show(raised, "B", NOON, UTC)
    strip.show((), "A", NOON, UTC)
    assert (["Có cháy", "Fire", ""], "", "") == (
        shown, elsewhere.property("alarm"), strip.property("alarm"),
    )  # fmt: skip


def test_it_stands_still_on_demand(strip: StripModel) -> None:
    strip.pause()
    paused = strip.property("isPaused")
    strip.pause()
    assert (True, False) == (paused, strip.property("isPaused"))
