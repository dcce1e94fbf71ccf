"""Questions with known answers, and how well the assistant does on them."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.assistant.ask import Assistant
from db.assistant.values import Answer

NONE: Final = "NONE"
_SEPARATORS: Final = re.compile(r"[\s|,;]+")


@dataclass(frozen=True, slots=True)
class Question:
    words: str
    codes: frozenset[str]  # any of them is right; empty: no procedure answers it


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Shares in per cent. `top1` and `top3` are of the questions whose procedure the catalogue
    has, by the order of the candidates, whether or not the assistant says that it knows;
    `answered1` and `answered3` count a question that it does not know as wrong. `rejected` is of
    the questions that no procedure answers; `absent` are those whose procedure the catalogue does
    not have: they are in none of these figures."""

    questions: int
    in_scope: int
    top1: float | None
    top3: float | None
    answered1: float | None
    answered3: float | None
    out_of_scope: int
    rejected: float | None
    absent: int
    ms: float  # of one answer, on average
    ms_most: float


def read_questions(file: Path) -> list[Question]:
    """Raises: OSError; ValueError, naming the line."""
    try:
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"is not UTF-8 (byte {error.start})") from error
    return [
        _question(line, number)
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip() and not line.startswith("#")
    ]


def _question(line: str, number: int) -> Question:
    words, tab, codes = line.partition("\t")
    if not tab or not words.strip() or not codes.strip():
        raise ValueError(f"line {number}: a question, a tab, and codes or NONE are wanted")
    wanted = frozenset(_SEPARATORS.split(codes.upper())) - {NONE, ""}
    return Question(words.strip(), wanted)


def evaluate(
    assistant: Assistant, questions: Iterable[Question], codes: Collection[str]
) -> tuple[Evaluation, list[tuple[Question, Answer]]]:
    """The figures, and each answer that was wrong; `codes` are those of the catalogue."""
    asked = list(questions)
    known = [(q, q.codes & set(codes)) for q in asked]
    places: list[tuple[int, bool]] = []
    rejected: list[bool] = []
    spans: list[float] = []
    wrong: list[tuple[Question, Answer]] = []
    absent = 0
    for question, right in known:
        began = time.perf_counter()
        answer = assistant.ask(question.words)
        spans.append((time.perf_counter() - began) * 1000)
        if not question.codes:
            rejected.append(not answer.is_known)
            is_right = not answer.is_known
        elif right:
            place = _place(answer, right)
            places.append((place, answer.is_known))
            is_right = place == 0 and answer.is_known
        else:
            absent += 1
            is_right = True
        if not is_right:
            wrong.append((question, answer))
    figures = Evaluation(
        questions=len(asked),
        in_scope=len(places),
        top1=_share([place == 0 for place, _ in places]),
        top3=_share([place < 3 for place, _ in places]),
        answered1=_share([place == 0 and is_known for place, is_known in places]),
        answered3=_share([place < 3 and is_known for place, is_known in places]),
        out_of_scope=len(rejected),
        rejected=_share(rejected),
        absent=absent,
        ms=round(sum(spans) / max(1, len(spans)), 2),
        ms_most=round(max(spans, default=0.0), 2),
    )
    return figures, wrong


def _place(answer: Answer, right: Collection[str]) -> int:
    codes = [each.code for each in answer.candidates]
    return next((place for place, code in enumerate(codes) if code in right), len(codes) + 3)


def _share(held: Sequence[bool]) -> float | None:
    return round(100 * sum(held) / len(held), 1) if held else None
