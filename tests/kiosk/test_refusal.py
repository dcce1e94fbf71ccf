"""No number by a rule: why, when again, and what else one can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from db.appointments.values import State
from db.day.values import DayException, Hours, Opening
from db.errors import (
    AppointmentOtherDay,
    AppointmentOver,
    CentreClosed,
    DayClosed,
    Known,
    LastTicketGiven,
    LineClosed,
    NoSuchSlot,
    QuotaReached,
    RecordUnavailable,
    SlotFull,
)
from db.words import Names
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Customs, Page
from kiosk.opening_words import closed_words, todays_hours
from kiosk.refusal import Refusal, has_its_own_page, refusal
from resources.translations import LANGUAGES
from tests.kiosk.kiosk_fakes import NOON
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi
from tests.screen_rules import size_faults, type_faults
from tests.seen_rules import overlap_faults, unseen_faults
from tests.ui import Ui
from tests.ui_faults import faults

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
WEEK = tuple(
    Opening(day, ordinal, opens, closes)
    for day in range(1, 6)
    for ordinal, opens, closes in ((1, time(7, 30), time(11, 30)), (2, time(13, 30), time(17)))
)
MONDAY = datetime(2026, 11, 23, 7, 30, tzinfo=ZONE)
LUNCH = NOON - timedelta(days=1) + timedelta(hours=2, minutes=30)  # Friday, 12:11
REFUSALS: list[Known] = [
    CentreClosed(opens_at=MONDAY),
    DayClosed(day=date(2026, 11, 21)),
    QuotaReached(line="B", quota=120),
    LastTicketGiven(line="B", closes_at=datetime(2026, 11, 21, 17, tzinfo=ZONE)),
    LineClosed(line="B"),
    AppointmentOtherDay(code="HK7M2P", starts_at=MONDAY),
    AppointmentOver(code="HK7M2P", state=State.ARRIVED.value),
    SlotFull(line="B", starts_at=MONDAY),
    NoSuchSlot(line="B", starts_at=MONDAY),
]


def _keep(stage: Stage, *exceptions: DayException, appointments: bool = False) -> Customs:
    """Let the centre of this kiosk have its hours."""
    customs = stage.kiosk.screen.customs
    assert customs is not None
    kept = replace(
        customs,
        hours=Hours(WEEK, {each.date: each for each in exceptions}),
        refuses_outside_hours=True,
        rules=replace(customs.rules, has_appointments=appointments),
    )
    stage.kiosk._flow.record.accustomed(kept)
    return kept


@pytest.fixture
def keep_hours(stage: Stage) -> Callable[..., Customs]:
    return partial(_keep, stage)


def _told(stage: Stage, failure: Known, now: datetime = NOON, language: str = "vi") -> Refusal:
    return refusal(replace(stage.kiosk.screen, failure=failure), language, now)


def _refuse(stage: Stage, failure: Known) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.live.trouble = failure
    stage.live.answer_one()
    stage.live.trouble = None


@pytest.mark.parametrize("failure", REFUSALS, ids=lambda each: each.code)
def test_each_has_its_own_page(failure: Known, stage: Stage) -> None:
    _refuse(stage, failure)
    refused, title = stage.page, stage.kiosk.refusal.property("title")
    stage.wait(56)

    assert (refused, stage.page) == (Page.REFUSED, Page.HOME)
    assert title != ""


def test_trouble_keeps_the_page_of_trouble() -> None:
    assert not has_its_own_page(RecordUnavailable(reason="the cable"))


def test_a_closed_centre_says_when_it_opens_and_todays_hours(
    stage: Stage, keep_hours: Callable[..., Customs]
) -> None:
    keep_hours()
    closed = _told(stage, CentreClosed(opens_at=MONDAY))
    at_lunch = _told(stage, CentreClosed(opens_at=LUNCH + timedelta(minutes=79)), LUNCH)

    assert (closed.title, closed.text) == (
        "Trung tâm đang nghỉ.",
        "Mở cửa lại lúc 07:30, Thứ Hai 23/11/2026.",
    )
    assert closed.hours == "Hôm nay trung tâm nghỉ"
    assert at_lunch.text == "Mở cửa lại lúc 13:30 hôm nay."
    assert at_lunch.hours == "Hôm nay mở cửa 07:30–11:30, 13:30–17:00"


def test_nobody_is_sent_to_an_officer_who_is_not_there(
    stage: Stage, keep_hours: Callable[..., Customs]
) -> None:
    keep_hours(appointments=True)

    options = _told(stage, CentreClosed(opens_at=MONDAY)).options

    assert [each for each in options if "cán bộ" in each] == []
    assert "Xem trước giấy tờ cần mang ở trang đầu." in options


def test_an_opening_nobody_knows_is_not_invented(stage: Stage) -> None:
    assert _told(stage, CentreClosed(opens_at=None)).text == "Giờ mở cửa lại: hỏi cán bộ."


def test_a_day_off_is_called_by_its_name(stage: Stage, keep_hours: Callable[..., Customs]) -> None:
    saturday = date(2026, 11, 21)
    keep_hours(DayException(saturday, False, None, Names("Nghỉ bù", "Day off"), "", True))

    assert todays_hours(stage.kiosk.screen, "vi", NOON) == "Hôm nay trung tâm nghỉ: Nghỉ bù"


def test_a_full_line_tells_what_else_one_can_do(
    stage: Stage, keep_hours: Callable[..., Customs]
) -> None:
    keep_hours(appointments=True)
    stage.choose()

    full = _told(stage, QuotaReached(line="B", quota=120))

    assert full.title == "Nhóm B đã hết số của hôm nay."
    assert full.text == "Nhóm này nhận 120 số mỗi ngày và hôm nay đã cấp hết."
    assert full.options == (
        "Trở lại vào ngày làm việc sau: từ 07:30, Thứ Hai 23/11/2026.",
        "Đặt lịch hẹn với cán bộ để khỏi phải chờ.",
        "Nộp ở trung tâm khác: thủ tục này không phụ thuộc nơi ở.",
        "Hỏi cán bộ ở quầy hướng dẫn.",
    )


def test_the_last_ticket_names_the_hour_of_closing(stage: Stage) -> None:
    closes = datetime(2026, 11, 21, 17, tzinfo=ZONE)

    told = _told(stage, LastTicketGiven(line="B", closes_at=closes))

    assert told.title == "Nhóm B không kịp phục vụ thêm trong hôm nay."
    assert told.text == "Những người đang chờ sẽ được phục vụ đến giờ đóng cửa, 17:00."


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.ARRIVED, "Lịch hẹn HK7M2P đã được dùng để lấy số."),
        (State.CANCELLED, "Lịch hẹn HK7M2P đã hủy."),
        (State.MISSED, "Lịch hẹn HK7M2P đã qua ngày."),
    ],
)
def test_an_appointment_that_is_over_says_how(state: State, words: str, stage: Stage) -> None:
    assert _told(stage, AppointmentOver(code="HK7M2P", state=state.value)).text == words


def test_the_first_page_says_that_the_centre_is_closed(
    stage: Stage, keep_hours: Callable[..., Customs]
) -> None:
    customs = keep_hours()
    shown = stage.kiosk.property("closedText")
    given_always = replace(
        stage.kiosk.screen, customs=replace(customs, refuses_outside_hours=False)
    )

    assert shown == "Trung tâm đang nghỉ. Mở cửa lại lúc 07:30, Thứ Hai 23/11/2026."
    assert closed_words(stage.kiosk.screen, "vi", NOON - timedelta(days=1)) == ""
    assert closed_words(given_always, "vi", NOON) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1366, 768)])
def test_nothing_is_cut(
    size: tuple[int, int],
    language: str,
    open_ui: OpenUi,
    stage: Stage,
    keep_hours: Callable[..., Customs],
) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk), size=size)
    smallest = 51 if size == (1366, 768) else 72
    found: dict[str, list[str]] = {}

    def look(name: str) -> None:
        ui.grab()
        found[name] = faults(ui, smallest_target=smallest)

    for failure in REFUSALS:
        keep_hours(appointments=True)
        stage.kiosk.setLanguage(language)
        look("closed home")
        _refuse(stage, failure)
        look(failure.code)
        stage.kiosk.home()
        stage.live.drain()
    stage.kiosk.setLanguage(language)
    stage.kiosk.showRules()
    look("rules")

    assert stage.page is Page.RULES
    assert {name: those for name, those in found.items() if those} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
def test_all_advice_fits_or_goes_on(seen: tuple[Stage, Ui], language: str, large: bool) -> None:
    stage, ui = seen
    found: dict[str, list[str]] = {}
    for failure in REFUSALS:
        stage.kiosk.home()
        stage.live.drain()
        _keep(stage, appointments=True)
        stage.kiosk.setLanguage(language)
        if large:
            stage.kiosk.comfort.toggleLargeText()
        _refuse(stage, failure)
        ui.grab()
        assert stage.page is Page.REFUSED
        found[failure.code] = (
            faults(ui) + size_faults(ui) + type_faults(ui) + overlap_faults(ui) + unseen_faults(ui)
        )

    assert {code: those for code, those in found.items() if those} == {}


def test_a_line_that_may_open_again_sends_nobody_away_until_another_day(
    stage: Stage, keep_hours: Callable[..., Customs]
) -> None:
    keep_hours()
    paused, full = (
        _told(stage, failure) for failure in (LineClosed(line="B"), QuotaReached(line="B", quota=1))
    )

    assert [
        any("ngày làm việc sau" in each for each in told.options) for told in (paused, full)
    ] == [False, True]
