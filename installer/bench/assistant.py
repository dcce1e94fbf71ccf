"""How long an answer of the assistant takes, beside one plain scan of the same phrases by
rapidfuzz, on the starter catalogue and on one as long as the national list of communes."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from rapidfuzz import fuzz, process

from db.assistant.ask import Assistant
from db.assistant.texts import texts_of
from db.catalogue.folder import read_catalogue
from db.catalogue.values import Procedure
from db.words import Names, fold
from installer.bench.figures import SHARES, Figure, percentile
from installer.bench.plan import Plan

GROUP = "assistant"
CATALOGUE: Final = Path(__file__).parents[2] / "resources" / "catalogue"
NATIONAL: Final = 387
_QUICK_TIMES, _TIMES = 150, 1500
_REFERENCES: Final = 10  # one scan for so many answers: it takes longer
_GOAL_MS: Final = 30.0
_SUGGEST_GOAL_MS: Final = 30.0
_BUILD_GOAL_MS: Final = 2000.0
_ASKED: Final = (
    "tôi muốn {} cần giấy tờ gì",
    "{} mất bao lâu",
    "xin hỏi {} hết bao nhiêu tiền",
    "{} làm ở đâu",
    "{}",
)


def measure(plan: Plan) -> Iterator[Figure]:
    starter = read_catalogue(CATALOGUE).procedures
    for procedures in (starter, as_long_as(starter, NATIONAL)):
        yield from _figures(plan, procedures)


def as_long_as(starter: Sequence[Procedure], count: int) -> tuple[Procedure, ...]:
    """The starter catalogue and more of its kind: titles and sayings made of its own words."""
    shuffled = random.Random(7)
    words = [word for each in starter for word in each.title.split()]
    more = tuple(
        replace(
            starter[number % len(starter)],
            code=f"9.{number:06}",
            title=" ".join(shuffled.sample(words, shuffled.randint(6, 30))),
            short=Names(""),
            keywords=tuple(" ".join(shuffled.sample(words, 4)) for _ in range(6)),
            is_common=False,
        )
        for number in range(count - len(starter))
    )
    return (*starter, *more)


def questions(procedures: Sequence[Procedure], count: int) -> list[str]:
    """What people ask, half of it without diacritics, some with a slip."""
    chance = random.Random(11)
    said = [keyword for each in procedures for keyword in each.keywords] or ["khai sinh"]
    asked = []
    for number in range(count):
        words = _ASKED[number % len(_ASKED)].format(chance.choice(said))
        words = fold(words) if number % 2 else words
        if number % 7 == 0:
            place = chance.randrange(len(words))
            words = words[:place] + words[place + 1 :]
        asked.append(words)
    return asked


def _figures(plan: Plan, procedures: Sequence[Procedure]) -> Iterator[Figure]:
    times = _QUICK_TIMES if plan.is_quick else _TIMES
    of = f"{len(procedures)} procedures"
    plan.progress.task(f"assistant, {of}", times)
    started = time.perf_counter()
    assistant = Assistant(procedures)
    built = (time.perf_counter() - started) * 1000
    phrases = [fold(text) for _, _, text in texts_of(procedures, {})]
    asked = questions(procedures, times)
    answers = [_timed(assistant.ask, words) for words in asked]
    plan.progress.step(times)
    suggestions = [_timed(assistant.suggest, words[: 3 + len(words) // 2]) for words in asked]
    scans = [
        _timed(lambda words: process.extract(words, phrases, scorer=fuzz.token_set_ratio), each)
        for each in map(fold, asked[::_REFERENCES])
    ]
    yield Figure(GROUP, f"building the index, {of}", None, built, "ms", goal=_BUILD_GOAL_MS)
    for name, share in SHARES.items():
        scan = percentile(scans, share)
        answer = percentile(answers, share)
        figure = f"an answer, {of}, {name}"
        yield Figure(GROUP, figure, None, answer, "ms", goal=_GOAL_MS, reference=scan)
        typed = percentile(suggestions, share)
        figure = f"suggestions while typing, {of}, {name}"
        yield Figure(GROUP, figure, None, typed, "ms", goal=_SUGGEST_GOAL_MS, reference=scan)
        yield Figure(GROUP, f"a scan by rapidfuzz, {of}, {name}", None, scan, "ms")
    yield Figure(GROUP, f"time for 1 000 answers, {of}", None, sum(answers) / times, "s")


def _timed(action: Callable[[str], object], words: str) -> float:
    started = time.perf_counter()
    action(words)
    return (time.perf_counter() - started) * 1000
