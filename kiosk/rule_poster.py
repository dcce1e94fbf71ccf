"""The wall poster of a centre: its rule of turns in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from db.queue.rule_values import RuleBoard
from db.queue.values import Priority, PriorityClass
from db.words import Language, Names
from kiosk.queue_words import day_date
from kiosk.rule_words import RuleWords
from printing.poster import Entry, Group, Poster, Turn
from resources.translations import Translations


def make_poster(board: RuleBoard, translations: Translations, now: datetime) -> Poster:
    """Everything the wall says of the rule, as it is set now."""
    spoken = [RuleWords(translations, each) for each in Language]
    fairness = board.rule.fairness
    today = day_date(now, board.centre.time_zone)
    steps = zip(*(words.steps(fairness) for words in spoken), strict=True)
    points = zip(*(words.points(board) for words in spoken), strict=True)
    return Poster(
        parent=board.centre.parent,
        centre=board.centre.names,
        title=_names(words.title() for words in spoken),
        rule=_names(words.turns(fairness) for words in spoken),
        turns=tuple(Turn(_names(said for said, _ in step), step[0][1]) for step in steps),
        groups=tuple(
            Group(
                _names(words.group(level, board.classes) for words in spoken),
                tuple(_entry(each, spoken) for each in board.classes if each.level is level),
            )
            for level in levels_of(board.classes)
        ),
        points=tuple(_names(point) for point in points),
        foot=_names(words.printed(today) for words in spoken),
    )


def levels_of(classes: Iterable[PriorityClass]) -> tuple[Priority, ...]:
    return tuple(sorted({each.level for each in classes}))


def _entry(each: PriorityClass, spoken: Iterable[RuleWords]) -> Entry:
    return Entry(each.names, _names(words.basis(each) for words in spoken))


def _names(said: Iterable[str]) -> Names:
    """In the order of `Language`."""
    return Names(*said)
