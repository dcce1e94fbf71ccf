"""What the assistant answers: procedures of the catalogue, and passages as they stand there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from db.words import Language


class Aspect(StrEnum):
    """What of a procedure is asked."""

    PAPERS = "papers"
    FEE = "fee"
    TIME = "time"
    WHERE = "where"
    WHO = "who"
    RESULT = "result"
    HOW = "how"


@dataclass(frozen=True, slots=True)
class Passage:
    """Facts of one procedure, word for word from the catalogue. No lines: it does not tell."""

    aspect: Aspect
    lines: tuple[str, ...]
    source: str
    source_date: date | None


@dataclass(frozen=True, slots=True)
class Candidate:
    code: str
    title: str  # the shortest name in the language of the answer
    score: float  # 0 to 1
    passage: Passage | None  # of the aspect asked; None where none was


@dataclass(frozen=True, slots=True)
class Answer:
    """`is_known` False: the candidates are guesses; say that a person has to be asked."""

    words: str  # the question
    language: Language
    aspect: Aspect | None
    candidates: tuple[Candidate, ...]  # the best first, at most three
    confidence: float  # that the first one is right: 0 to 1
    is_known: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """A question without an answer: its words, how often they came, and nothing of a person."""

    id: int
    words: str
    language: Language
    times: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Keyword:
    """Words staff taught for a procedure."""

    id: int
    procedure_code: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Basis:
    """What an assistant was built from: another one than yesterday's means that it is outdated."""

    catalogue_version: int  # of the last import; 0 before the first
    keywords: int
    last_keyword: int
