"""When priority takes too much of the day, and what the manager is told to do."""

from __future__ import annotations

import pytest

from db.queue.fairness import Fairness
from db.queue.order import QueueRule
from db.queue.rule_values import PriorityShare
from desk.rule_advice import advice
from resources.translations import LANGUAGES, Translations


@pytest.mark.parametrize(
    ("priority", "everybody", "warns"),
    [(0, 0, False), (10, 19, False), (5, 20, False), (6, 20, True), (25, 100, False)],
)
def test_it_needs_enough_tickets_and_more_than_the_limit(
    priority: int, everybody: int, warns: bool, translations: Translations
) -> None:
    assert bool(advice(QueueRule(), PriorityShare(priority, everybody))) is warns


@pytest.mark.parametrize(
    ("fairness", "told"),
    [
        (Fairness.STRICT, "Quy tắc đang là hết ưu tiên mới đến thường: nên đổi sang 2:1."),
        (Fairness.TWO_TO_ONE, "Quy tắc đang là 2:1: nên đổi sang 1:1."),
        (Fairness.ONE_TO_ONE, "Quy tắc đang là 1:1: nên đổi sang 1:2."),
        (Fairness.ONE_TO_TWO, "Quy tắc đã là 1:2: nên xem lại việc xếp đối tượng ưu tiên."),
    ],
)
def test_the_next_milder_rule_is_advised(
    fairness: Fairness, told: str, translations: Translations
) -> None:
    assert advice(QueueRule(fairness=fairness), PriorityShare(31, 100)) == (
        f"Ưu tiên chiếm 31 % số hôm nay (ngưỡng 25 %), người khác phải chờ lâu hơn. {told}"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_figures(language: str, translations: Translations) -> None:
    translations.set_language(language)

    told = advice(QueueRule(share_warning=40), PriorityShare(9, 20))

    assert [figure in told for figure in ("45", "40", "2:1", "1:1")] == [True] * 4
