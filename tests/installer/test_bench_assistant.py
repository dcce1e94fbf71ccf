"""What the assistant is measured with."""

from __future__ import annotations

from db.assistant.ask import Assistant
from db.catalogue.folder import read_catalogue
from db.words import fold
from installer.bench.assistant import CATALOGUE, NATIONAL, as_long_as, questions

STARTER = read_catalogue(CATALOGUE).procedures


def test_a_catalogue_as_long_as_the_national_one() -> None:
    long = as_long_as(STARTER, NATIONAL)

    assert NATIONAL == len({each.code for each in long})
    assert long == as_long_as(STARTER, NATIONAL)
    assert STARTER == long[: len(STARTER)]


def test_questions_of_all_sorts() -> None:
    asked = questions(STARTER, 70)

    assert asked == questions(STARTER, 70)
    assert 70 == len(asked)
    assert 30 < sum(words == fold(words) for words in asked) < 60
    assert Assistant(STARTER).ask(asked[10]).candidates
