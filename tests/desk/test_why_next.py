"""Why this one is next: one sentence for each kind of turn, and for whoever is passed over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desk.why_next import why_next
from resources.translations import LANGUAGES, Translations
from tests.desk.centre import Centre, Desk

ZONE = "Asia/Ho_Chi_Minh"
FACTS = {
    "turn": "longest",
    "class": 3,
    "run": 1,
    "of": 2,
    "since": "2026-11-20T01:12:00+00:00",
    "line": "A",
    "passes": False,
    "passes_alike": False,
    "head_start_s": 300,
}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"turn": "reserved"}, "Tiếp theo A001: được chuyển đến quầy này, đến lúc 08:12."),
        ({"turn": "appointment"}, "Tiếp theo A001: có hẹn lúc 08:12."),
        ({"turn": "priority"}, "Tiếp theo A001: lượt ưu tiên 1/2, đến lúc 08:12."),
        ({"turn": "priority", "of": None}, "Tiếp theo A001: lượt ưu tiên, đến lúc 08:12."),
        (
            {"turn": "priority", "passes": True},
            "Tiếp theo A001: lượt ưu tiên 1/2, đến lúc 08:12, trước người đến sớm hơn.",
        ),
        ({"turn": "others", "of": 1}, "Tiếp theo A001: lượt thường 1/1, đến lúc 08:12."),
        ({}, "Tiếp theo A001: chờ lâu nhất, đến lúc 08:12."),
        (
            {"passes_alike": True},
            "Tiếp theo A001: chờ lâu nhất nhóm A, đến lúc 08:12; nhóm khác được gọi sau 5 phút.",
        ),
    ],
)
def test_each_kind_of_turn(
    centre: Centre, translations: Translations, facts: dict[str, Any], expected: str
) -> None:
    centre.issue("A")
    board = replace(centre.board(1), why_next={**FACTS, **facts})

    assert why_next(board, ZONE) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("turn", ["reserved", "appointment", "priority", "others", "longest"])
def test_every_language_says_it_whole(
    centre: Centre, translations: Translations, language: str, turn: str
) -> None:
    centre.issue("A")
    translations.set_language(language)
    said = why_next(replace(centre.board(1), why_next={**FACTS, "turn": turn}), ZONE)

    assert ("%" in said, "A001" in said, "08:12" in said) == (False, True, True)


def test_nobody_waits(centre: Centre) -> None:
    assert why_next(centre.board(1), ZONE) == ""
    assert why_next(None, ZONE) == ""


def test_it_stands_above_the_list(desk: Desk) -> None:
    assert desk.ui.text("note") == "Tiếp theo A001: chờ lâu nhất, đến lúc 08:00."
