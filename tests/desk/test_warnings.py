"""A clock that is off and a picture nobody confirms are told, and the telling ends by itself."""

from __future__ import annotations

import pytest

from desk.header import warning_words
from resources.translations import Translations
from tests.desk.centre import Desk


@pytest.mark.parametrize(
    ("clock_off_s", "age_s", "expected"),
    [
        (59, 9, ""),
        (60, 0, "Đồng hồ máy này nhanh 1 phút"),
        (-300, 0, "Đồng hồ máy này chậm 5 phút"),
        (0, 25, "Hình ảnh 25 giây trước"),
    ],
)
def test_what_is_doubtful(
    translations: Translations, clock_off_s: float, age_s: float, expected: str
) -> None:
    assert warning_words(clock_off_s, age_s) == expected


def test_a_wrong_clock_is_told_and_forgotten_when_it_is_right(desk: Desk) -> None:
    desk.centre.live.clock_off(300)
    desk.centre.time.pass_s(31)
    desk.centre.live.news()
    assert desk.ui.text("warning") == "Đồng hồ máy này chậm 5 phút"

    desk.centre.live.clock_off(0)
    desk.centre.time.pass_s(31)
    desk.centre.live.news()

    assert not desk.ui.has("warning")


def test_a_silent_record_makes_an_old_picture(desk: Desk) -> None:
    desk.pass_s(25)
    assert desk.ui.text("warning") == "Hình ảnh 25 giây trước"

    desk.centre.live.news()

    assert not desk.ui.has("warning")
