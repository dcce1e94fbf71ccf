"""How sure the assistant is that its first answer is right, learned on questions with known answers
and on questions that no procedure answers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from db.assistant.rank import FEATURES, Ranking

SIGNS: Final = (
    "bias",
    "score",
    "margin",
    "phrase",
    "clause",
    "covered",
    "rarest",
    "contained",
    "elsewhere",
    "strange",
    "telling",
    "translated",
)
_PHRASE, _CLAUSE, _COVERED, _RAREST, _CONTAINED = (
    FEATURES.index(name) for name in ("phrase", "clause", "covered", "rarest", "contained")
)
_SCALE: Final = 10.0  # a usual best score


def signs_of(ranking: Ranking) -> tuple[float, ...]:
    """What the confidence is told from; a ranking that found something."""
    first = ranking.found[0]
    second = ranking.found[1].score if len(ranking.found) > 1 else 0.0
    phrase, clause = first.features[_PHRASE], first.features[_CLAUSE]
    return (
        1.0,
        first.score / _SCALE,
        min(1.0, (first.score - second) / _SCALE * 2),
        phrase,
        clause,
        first.features[_COVERED],
        first.features[_RAREST],
        first.features[_CONTAINED],
        ranking.elsewhere - clause,
        ranking.strange,
        min(4, ranking.telling) / 4,
        float(ranking.is_translated),
    )


def confidence_of(ranking: Ranking, weights: Mapping[str, float]) -> float:
    """0 to 1."""
    if not ranking.found:
        return 0.0
    told = zip((weights[name] for name in SIGNS), signs_of(ranking), strict=True)
    return logistic(sum(weight * sign for weight, sign in told))


def logistic(value: float) -> float:
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, value))))
