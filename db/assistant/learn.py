"""Learns the weights of the ranking, of the confidence and its threshold, and writes them beside
the sayings:

python -m db.assistant.learn QUESTIONS.tsv CATALOGUE [CATALOGUE …]

A question is asked of every catalogue with its diacritics and without. What a catalogue does not
have is out of its scope. Plain gradient descent: a few hundred questions, a few weights.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from db.assistant.ask import WEIGHTS, Assistant
from db.assistant.confidence import SIGNS, logistic, signs_of
from db.assistant.evaluate import Question, read_questions
from db.assistant.rank import FEATURES, Ranking
from db.catalogue.folder import read_catalogue
from db.catalogue.values import Procedure
from db.words import fold

STEPS: Final = 60
STAFF: Final = 2.5  # staff's own keywords: no question is learned on that knows of them
REJECTED: Final = 0.96
ABSENT: Final = 0.3  # what a question of another catalogue's procedure counts
WRONG: Final = 0.3  # what a question counts whose procedure was not found

Vector = tuple[float, ...]


def observe(
    procedures: Sequence[Procedure], questions: Sequence[Question]
) -> list[tuple[Question, Ranking, list[bool]]]:
    """Each question as it was ranked, and which of the found are right."""
    assistant = Assistant(procedures)
    observed = []
    for question in questions:
        for words in dict.fromkeys((question.words, fold(question.words))):
            _, ranking = assistant.examine(words)
            right = [assistant.code_of(each) in question.codes for each in ranking.found]
            observed.append((question, ranking, right))
    return observed


def learn_ranking(observed: Sequence[tuple[Question, Ranking, list[bool]]]) -> dict[str, float]:
    """The right ones first: the likelihood of a softmax over what was found."""
    rows = [
        ([each.features for each in ranking.found], right)
        for _, ranking, right in observed
        if any(right)
    ]
    start = [3.0 if name == "phrase" else 0.5 for name in FEATURES]

    def slope(weights: list[float]) -> list[float]:
        total = [0.0] * len(weights)
        for vectors, right in rows:
            scores = [_dot(weights, vector) for vector in vectors]
            most = max(scores)
            shares = [math.exp(score - most) for score in scores]
            whole = sum(shares)
            good = sum(share for share, is_right in zip(shares, right, strict=True) if is_right)
            for vector, share, is_right in zip(vectors, shares, right, strict=True):
                pull = share / whole - (share / good if is_right else 0.0)
                if abs(pull) > 1e-4:
                    for place, part in enumerate(vector):
                        total[place] += pull * part
        return [
            each / len(rows) + 0.002 * weight for each, weight in zip(total, weights, strict=True)
        ]

    weights = dict(zip(FEATURES, _descend(start, slope, 0.1, STEPS), strict=True))
    return {name: round(weight, 3) for name, weight in weights.items()} | {"staff": STAFF}


def signs_and_scope(
    observed: Sequence[tuple[Question, Ranking, list[bool]]], known: frozenset[str]
) -> list[tuple[Vector, bool, float]]:
    """Of each question its signs, whether it can be answered, and what it counts."""
    rows: list[tuple[Vector, bool, float]] = []
    for question, ranking, right in observed:
        if ranking.found:
            in_scope = bool(question.codes & known)
            weight = ABSENT if question.codes and not in_scope else 1.0
            if in_scope and not any(right[:3]):
                in_scope, weight = False, WRONG
            rows.append((signs_of(ranking), in_scope, weight))
    return rows


def learn_confidence(rows: Sequence[tuple[Vector, bool, float]]) -> dict[str, float]:
    """Whether a question can be answered: both kinds count the same together."""
    positive = sum(weight for _, label, weight in rows if label)
    negative = sum(weight for _, label, weight in rows if not label)
    scaled = [
        (signs, label, weight / (positive if label else negative)) for signs, label, weight in rows
    ]

    def slope(weights: list[float]) -> list[float]:
        total = [0.003 * weight for weight in weights]
        for signs, label, share in scaled:
            pull = share * (logistic(_dot(weights, signs)) - label)
            for place, sign in enumerate(signs):
                total[place] += pull * sign
        return total

    weights = _descend([0.0] * len(SIGNS), slope, 0.2, 400)
    return {name: round(weight, 3) for name, weight in zip(SIGNS, weights, strict=True)}


def learn_threshold(
    rows: Sequence[tuple[Vector, bool, float]], weights: Mapping[str, float]
) -> float:
    """The least at which nearly all are rejected that no procedure answers."""
    told = sorted(
        logistic(_dot([weights[name] for name in SIGNS], signs))
        for signs, in_scope, weight in rows
        if not in_scope and weight == 1.0
    )
    least = told[min(len(told) - 1, math.ceil(REJECTED * len(told)))]
    return math.ceil(least * 20) / 20


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _descend(start: list[float], slope: Any, pace: float, steps: int) -> list[float]:
    """Adam."""
    weights = list(start)
    mean, square = [0.0] * len(start), [0.0] * len(start)
    for step in range(1, steps + 1):
        for place, each in enumerate(slope(weights)):
            mean[place] += 0.1 * (each - mean[place])
            square[place] += 0.001 * (each * each - square[place])
            moved = mean[place] / (1 - 0.9**step)
            weights[place] -= pace * moved / (math.sqrt(square[place] / (1 - 0.999**step)) + 1e-8)
    return weights


def main(questions_file: str, *catalogues: str) -> None:
    questions = read_questions(Path(questions_file))
    stored = json.loads(WEIGHTS.read_text("utf-8")) if WEIGHTS.exists() else {}
    parts = [read_catalogue(Path(each)).procedures for each in catalogues]
    ranked = [row for part in parts for row in observe(part, questions)]
    stored["ranking"] = learn_ranking(ranked)
    _write(stored)
    known = frozenset().union(*({each.code for each in part} for part in parts))
    rows = signs_and_scope([row for part in parts for row in observe(part, questions)], known)
    stored["confidence"] = learn_confidence(rows)
    stored["threshold"] = learn_threshold(rows, stored["confidence"])
    _write(stored)


def _write(weights: dict[str, Any]) -> None:
    WEIGHTS.write_text(json.dumps(weights, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
