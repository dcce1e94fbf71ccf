"""What a manager types for a notice, read into what the record takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from db.hall.values import Notice, NoticeKind
from db.words import Names
from desk.notice_form import (
    FormFault,
    NoticeForm,
    NoticeWish,
    WrongTimeError,
    form_of,
    moment_of,
    wish_of,
)

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
NOW = datetime(2026, 12, 30, 3, 0, tzinfo=UTC)  # 10:00 in Việt Nam
FORM = NoticeForm("Nghỉ trưa")


def at(typed: str, *, day_end: bool = False) -> str:
    moment = moment_of(typed, NOW, VIETNAM, day_end=day_end)
    return "" if moment is None else f"{moment.astimezone(VIETNAM):%H:%M %d/%m/%Y}"


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("", ""),
        ("14:30", "14:30 30/12/2026"),
        ("7h", "07:00 30/12/2026"),
        ("7h30 31/12", "07:30 31/12/2026"),
        ("31/12  07:30", "07:30 31/12/2026"),
        ("2/1", "00:00 02/01/2027"),
        ("29/2/2028 8:00", "08:00 29/02/2028"),
    ],
)
def test_moments_are_typed_as_people_write_them(typed: str, moment: str) -> None:
    assert moment == at(typed)


def test_a_day_without_a_time_ends_with_the_day() -> None:
    assert "00:00 03/01/2027" == at("2/1", day_end=True)


@pytest.mark.parametrize("typed", ["mai", "25:00", "7:3", "31/2", "14:30 mai", "1/1/1/1", "7"])
def test_what_is_no_moment_is_refused(typed: str) -> None:
    with pytest.raises(WrongTimeError):
        at(typed)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"vi": "  "}, FormFault.NO_WORDS),
        ({"starts": "mai"}, FormFault.WRONG_START),
        ({"ends": "24:00"}, FormFault.WRONG_END),
        ({"starts": "14:00", "ends": "14:00"}, FormFault.ENDS_BEFORE),
        ({"ends": "9:59"}, FormFault.IS_OVER),
        ({"place": "Nhà văn hóa", "starts": "14:00"}, FormFault.SESSION_TIMES),
    ],
)
def test_each_fault_has_its_name(changes: dict[str, str], fault: FormFault) -> None:
    assert fault is wish_of(replace(FORM, **changes), NOW, VIETNAM)  # type: ignore[arg-type]


def test_a_place_makes_it_a_session_in_a_village() -> None:
    wish = wish_of(
        replace(FORM, place="  Nhà  văn hóa ", starts="14:00", ends="16:00", zone_code="A"),
        NOW,
        VIETNAM,
    )

    assert wish == NoticeWish(
        NoticeKind.SESSION,
        Names("Nghỉ trưa"),
        datetime(2026, 12, 30, 7, tzinfo=UTC),
        datetime(2026, 12, 30, 9, tzinfo=UTC),
        "Nhà văn hóa",
        "A",
        None,
    )


def test_what_is_taken_into_the_form_comes_out_as_it_was() -> None:
    starts, ends = datetime(2026, 12, 29, 1, 30, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    notice = Notice(
        7, NoticeKind.NOTICE, "B", Names("Một", "One", "Un"), "", starts, ends, 3, is_shown=True
    )

    assert wish_of(form_of(notice, VIETNAM), NOW, VIETNAM) == NoticeWish(
        NoticeKind.NOTICE, notice.texts, starts, ends, "", "B", 7
    )
