"""The rule on the kiosk: from the first page, and beside each number."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.record import open_record
from kiosk.clock_error import clock_error, clock_words
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_model import KioskModel
from kiosk.kiosk_screen import Page
from kiosk.rules_model import ClassRow
from resources.translations import Translations
from tests.kiosk.kiosk_fakes import NOON, HandClock, HandLive, HandSpool
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi

RULE = "Mỗi quầy gọi tối đa 2 lượt ưu tiên liền nhau, rồi đến 1 lượt thường."


def test_one_touch_from_the_first_page(open_ui: OpenUi, stage: Stage) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    ui.touch("showRules")

    assert stage.page is Page.RULES
    assert (ui.text("question"), ui.text("turns")) == ("Ai được gọi trước?", RULE)


def test_it_goes_back_and_home_like_any_page(stage: Stage) -> None:
    stage.kiosk.showRules()
    stage.kiosk.back()
    back = stage.page
    stage.kiosk.showRules()
    stage.wait(55)

    assert (back, stage.page) == (Page.HOME, Page.HOME)


def test_who_has_priority_and_by_which_law(stage: Stage) -> None:
    rows = stage.kiosk.rules._first.rows

    assert rows[0] == ClassRow(
        "old80",
        "Ưu tiên mức 1",
        "Người từ 80 tuổi",
        "Luật Người cao tuổi 39/2009/QH12, Điều 2 và 3",
    )
    assert [row.group for row in rows[1:]] == ["", "", ""]
    assert [row.key for row in stage.kiosk.rules._second.rows] == ["old60", "merit"]


def test_it_speaks_the_citizens_language(stage: Stage) -> None:
    stage.kiosk.setLanguage("en")

    assert stage.kiosk.rules.property("title") == "Who is called first?"
    assert stage.kiosk.rules._first.rows[1].name == "Severely disabled"


def test_the_number_says_why_others_may_go_first(open_ui: OpenUi, stage: Stage) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    stage.take()

    assert ui.text("whyOthersFirst") == f"{RULE} Số của nhóm khác được gọi ở quầy khác."


@pytest.mark.parametrize(
    ("ahead_s", "words"),
    [
        (0, ""),
        (59, ""),
        (-59, ""),
        (420, "Đồng hồ máy này chậm 7 phút"),
        (-420, "Đồng hồ máy này nhanh 7 phút"),
        (-3 * 3600, "Đồng hồ máy này nhanh 3 giờ"),
    ],
)
def test_a_wrong_clock_is_told(ahead_s: int, words: str, translations: Translations) -> None:
    assert clock_words(clock_error(timedelta(seconds=ahead_s))) == words


def test_a_kiosk_whose_clock_is_wrong_shows_the_centres_time(
    sqlite_url: str, translations: Translations
) -> None:
    record = open_record(sqlite_url, clock=lambda _: NOON)
    live = HandLive(record)
    fast = KioskModel(
        live,
        HandSpool(),
        None,
        translations,
        seconds=HandClock(),
        now=lambda: NOON + timedelta(minutes=7),
    )
    before = fast.property("timeText")
    fast.start()
    live.drain()

    assert (before, fast.property("timeText")) == ("09:48", "09:41")
    assert fast.property("clockText") == "Đồng hồ máy này nhanh 7 phút"
    record.close()
