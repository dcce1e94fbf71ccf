"""The rule in words: what is said is what is set, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from db.queue.fairness import Fairness
from db.queue.order import QueueRule
from db.queue.rule_values import PriorityShare, RuleBoard
from db.queue.values import Priority, PriorityClass
from db.words import Language, Names
from kiosk.rule_poster import make_poster
from kiosk.rule_words import RuleWords
from resources.translations import Translations
from tests.kiosk.hall_fakes import CENTRE

OLD = PriorityClass("old80", Names("Người từ 80 tuổi", "80 or older"), Priority.FIRST, "Luật", True)
MERIT = PriorityClass("merit", Names("Người có công"), Priority.SECOND, "", True)
BOARD = RuleBoard(CENTRE, QueueRule(), (OLD, MERIT), False, PriorityShare(0, 0))
MORNING = datetime(2026, 11, 21, 1, 5, tzinfo=UTC)


def _with(**changes: object) -> RuleBoard:
    return replace(BOARD, rule=replace(QueueRule(), **changes))  # type: ignore[arg-type]


@pytest.fixture
def vi(translations: Translations) -> RuleWords:
    return RuleWords(translations, Language.VI)


@pytest.mark.parametrize(
    ("fairness", "sentence", "steps"),
    [
        (Fairness.STRICT, "Mỗi quầy gọi hết lượt ưu tiên, rồi đến lượt thường.", ""),
        (
            Fairness.TWO_TO_ONE,
            "Mỗi quầy gọi tối đa 2 lượt ưu tiên liền nhau, rồi đến 1 lượt thường.",
            "ƯƯT",
        ),
        (
            Fairness.ONE_TO_ONE,
            "Mỗi quầy gọi xen kẽ: 1 lượt ưu tiên, rồi đến 1 lượt thường.",
            "ƯT",
        ),
        (Fairness.ONE_TO_TWO, "Mỗi quầy gọi 1 lượt ưu tiên, rồi đến 2 lượt thường.", "ƯTT"),
    ],
)
def test_the_rule_is_told_as_it_is_set(
    fairness: Fairness, sentence: str, steps: str, vi: RuleWords
) -> None:
    assert vi.turns(fairness) == sentence
    assert "".join(said[0] for said, _ in vi.steps(fairness)) == steps


@pytest.mark.parametrize("fairness", list(Fairness))
def test_every_language_tells_the_same_figures(
    fairness: Fairness, translations: Translations
) -> None:
    board = replace(BOARD, rule=QueueRule(fairness=fairness), has_appointments=True)
    told = [
        " ".join([words.turns(fairness), *words.points(board)])
        for words in (RuleWords(translations, each) for each in Language)
    ]

    figures = [re.findall(r"\d+", each) for each in told]

    assert figures[0] == figures[1] == figures[2]
    assert len(set(told)) == 3


def test_calls_and_minutes_are_the_centres_own(vi: RuleWords) -> None:
    points = vi.points(_with(calls_before_no_show=2, keeps_place_s=600))

    assert (
        "Mỗi số được gọi tối đa 2 lần."
        " Vắng mặt mà trở lại trong vòng 10 phút: giữ chỗ cũ; muộn hơn: xếp cuối hàng chờ."
    ) in points


def test_a_rule_without_limits_promises_none(vi: RuleWords) -> None:
    points = vi.points(_with(calls_before_no_show=0, keeps_place_s=0))

    assert "Vắng mặt rồi trở lại: xếp cuối hàng chờ." in points


def test_appointments_are_told_of_where_there_are_some(vi: RuleWords) -> None:
    with_them, without = (
        " ".join(vi.points(replace(BOARD, has_appointments=has))) for has in (True, False)
    )

    assert "lịch hẹn" in with_them
    assert "15 phút thì xếp như số thường" in with_them
    assert "lịch hẹn" not in without


def test_one_level_of_priority_is_not_numbered(vi: RuleWords) -> None:
    one_level = replace(BOARD, classes=(OLD,))

    assert vi.group(Priority.FIRST, one_level.classes) == "Được ưu tiên"
    assert [point for point in vi.points(one_level) if "mức" in point] == []


def test_the_poster_says_all_of_it_in_three_languages(translations: Translations) -> None:
    poster = make_poster(BOARD, translations, MORNING)

    assert (poster.parent, poster.centre) == (CENTRE.parent, CENTRE.names)
    assert poster.rule.en == "Each counter makes at most 2 priority calls in a row, then 1 other."
    assert [turn.is_priority for turn in poster.turns] == [True, True, False]
    assert [group.title.fr for group in poster.groups] == ["Priorité 1", "Priorité 2"]
    assert poster.groups[0].entries[0].basis.en == "Luật"
    assert poster.groups[1].entries[0].basis == Names(
        "Trung tâm tự áp dụng", "Practice of this centre", "Usage de ce centre"
    )
    assert poster.foot.vi == "Quy tắc đang áp dụng ngày 21/11/2026"
    assert len(poster.points) == 5
