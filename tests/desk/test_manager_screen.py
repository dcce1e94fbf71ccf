"""The derivations of the manager's board."""

from __future__ import annotations

import pytest

from db.queue import store
from db.stats.boards import today
from db.stats.values import HourToday
from desk.manager_screen import chart, counter_items, figures, line_items
from resources.translations import Translations
from tests.desk.centre import Centre


@pytest.mark.parametrize(
    ("highest", "step", "top"), [(0, 1, 4), (4, 1, 4), (5, 2, 8), (20, 5, 20), (21, 10, 40)]
)
def test_the_scale_is_round_and_above_every_bar(highest: int, step: int, top: int) -> None:
    drawn = chart((HourToday(8, highest, highest // 2),))

    assert (drawn.step, drawn.top) == (step, top)


def test_no_hours_no_bars() -> None:
    assert chart(()).hours == ()


def test_the_longest_queue_fills_its_bar(centre: Centre) -> None:
    for letter in "AABCCCC":
        centre.issue(letter)

    items = line_items(today(centre.live.record), 0, "vi")

    assert [item.share for item in items[:4]] == [0.5, 0.25, 1.0, 0.0]


def test_waits_grow_with_the_age_of_the_picture(centre: Centre, translations: Translations) -> None:
    centre.issue("A")
    centre.time.pass_s(14 * 60)
    day = today(centre.live.record)

    assert [each.late for each in figures(day, 0)][2] == 0
    assert [each.late for each in figures(day, 60)][2] == 1
    assert line_items(day, 16 * 60, "vi")[0].longest == "30 phút"


def test_shares_are_of_all_arrivals(centre: Centre, translations: Translations) -> None:
    centre.sit(1, "an")
    for _ in range(3):
        centre.issue("A")
    centre.do(store.finish, centre.call(1))

    shown = {each.key: each.note for each in figures(today(centre.live.record), 0)}

    assert shown["finished"] == "33 % số đã lấy"
    assert shown["noShow"] == "0 % số đã lấy"


def test_an_empty_counter_stays_on_the_board(centre: Centre, translations: Translations) -> None:
    day = today(centre.live.record)

    items = counter_items(day, day.at)

    assert [item.number for item in items] == [str(n) for n in range(1, 9)]
    assert {item.officer for item in items} == {""}
