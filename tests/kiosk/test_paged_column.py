"""A column is cut into pages between its children; where there is little room, within them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.qt_fixtures import OpenUi
from tests.ui import Ui

PAGES = Path(__file__).parent.parent / "qml" / "Pages" / "Pages.qml"
Column = Callable[..., Ui]


@pytest.fixture
def column(open_ui: OpenUi) -> Column:
    """A column of texts, whose lines are 20 high."""

    def made(heights: list[float], room: float, **more: Any) -> Ui:
        return open_ui(PAGES, {"heights": heights, "room": room, **more})

    return made


def tops(ui: Ui) -> list[float]:
    """Where each page begins."""
    return [float(top) for top in ui.root.property("tops").split()]


@pytest.mark.parametrize("fills", [False, True])
def test_what_finds_room_is_one_page(column: Column, fills: bool) -> None:
    assert [0] == tops(column([100, 40], 140, fills=fills))


@pytest.mark.parametrize(
    ("left", "filled"),
    [
        (60, [0, 160]),  # three lines of the second text still stand
        (50, [0, 140]),  # two and a half: two
        (40, [0, 140]),  # two, exactly
        (39, [0, 100]),  # less than two: it goes on the next page whole
        (0, [0, 100]),
    ],
)
def test_a_text_begins_where_two_of_its_lines_stand(
    column: Column, left: float, filled: list[float]
) -> None:
    whole = column([100, 100], 100 + left)
    begun = column([100, 100], 100 + left, fills=True)

    assert ([0, 100], filled) == (tops(whole), tops(begun))


@pytest.mark.parametrize(("left", "filled"), [(47, [0, 147]), (46, [0, 100])])
def test_the_air_above_the_first_line_is_no_line(
    column: Column, left: float, filled: list[float]
) -> None:
    assert filled == tops(column([100, 100], 100 + left, fills=True, lineFrom=7))


def test_each_further_page_is_filled_from_its_own_beginning(column: Column) -> None:
    heights = [60.0] * 6

    # With 165: on the second page one line of the sixth text would stand, on the first two.
    assert [0, 120, 240] == tops(column(heights, 165))
    assert [0, 160, 300] == tops(column(heights, 165, fills=True))


def test_what_is_no_text_is_never_parted_for_room(column: Column) -> None:
    assert [0, 100] == tops(column([100, 100], 150, fills=True, line=0))


def test_a_parted_text_is_shown_on_both_pages(column: Column) -> None:
    ui = column([100, 100, 60], 150, fills=True)

    def page(number: int) -> tuple[float, float, list[int]]:
        ui.root.setProperty("page", number)
        shown = [place for place in range(3) if ui.find(f"block_{place}").opacity() > 0]
        return ui.root.property("from"), ui.root.property("until"), shown

    assert [(0, 140, [0, 1]), (140, 260, [1, 2])] == [page(0), page(1)]
