"""The assistant: answers a question in everyday words from the catalogue, and from nothing else."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Final

from db.assistant.aspects import aspect_of
from db.assistant.confidence import confidence_of
from db.assistant.diacritics import Diacritics
from db.assistant.index import Index
from db.assistant.language import language_of
from db.assistant.passages import passage
from db.assistant.phrases import senses, speech, thesaurus
from db.assistant.rank import Found, Ranker, Ranking
from db.assistant.reading import Reader, Reading
from db.assistant.slips import Mender
from db.assistant.syllables import syllables
from db.assistant.texts import texts_of
from db.assistant.typed import Typing
from db.assistant.values import Answer, Aspect, Candidate
from db.catalogue.values import Procedure
from db.words import Language, nfc

WEIGHTS: Final = Path(__file__).parent / "data" / "weights.json"
MOST: Final = 3
_CODE: Final = re.compile(r"(?<![\d.])\d\.\d{6}(?:\.[A-Z0-9.]*[A-Z0-9])?(?!\d)")
NOTHING: Final[Mapping[str, Sequence[str]]] = {}


@cache
def learned() -> Mapping[str, Any]:
    """The weights of the ranking and of the confidence, and its threshold."""
    weights: Mapping[str, Any] = json.loads(WEIGHTS.read_text("utf-8"))
    return weights


class Assistant:
    """Made once from the catalogue and the keywords by procedure code; knows no record.

    Closed procedures are never offered.
    """

    def __init__(
        self, catalogue: Sequence[Procedure], keywords: Mapping[str, Sequence[str]] = NOTHING
    ) -> None:
        self._procedures = [each for each in catalogue if not each.is_closed]
        self._places = {each.code: place for place, each in enumerate(self._procedures)}
        texts = list(texts_of(self._procedures, keywords))
        spoken = chain((text for _, _, text in texts), speech())
        diacritics = Diacritics(syllables(text) for text in spoken if _is_vietnamese(text))
        index = Index(texts)
        self._reader = Reader(Mender(index.known), diacritics, senses(), thesaurus())
        self._ranker = Ranker(self._procedures, index, learned()["ranking"])
        self._typing = Typing(self._procedures, index)

    def ask(self, words: str, language: Language | None = None) -> Answer:
        """`language` is the one to answer in; None: that of the question."""
        reading, ranking = self.examine(words)
        named = self._named(words)
        if named is not None:
            ranking = replace(ranking, found=(Found(named, (), 0.0),))
        spoken = language or reading.language
        aspect = _aspect(words, reading)
        confidence = 1.0 if named is not None else confidence_of(ranking, learned()["confidence"])
        return Answer(
            words=nfc(words),
            language=spoken,
            aspect=aspect,
            candidates=tuple(
                self._candidate(found, ranking, aspect, spoken) for found in ranking.found[:MOST]
            ),
            confidence=round(confidence, 4),
            is_known=confidence >= learned()["threshold"],
        )

    def suggest(
        self, typed: str, limit: int = 5, language: Language | None = None
    ) -> tuple[Candidate, ...]:
        """What the words typed so far may mean; the last one may be half a word."""
        spoken = language or Language.VI
        return tuple(
            Candidate(
                self._procedures[owner].code, _name(self._procedures[owner], spoken), score, None
            )
            for owner, score in self._typing.likeliest(typed, limit)
        )

    def examine(self, words: str) -> tuple[Reading, Ranking]:
        """How a question was read and ranked, to learn from."""
        reading = self._reader.read(words)
        return reading, self._ranker.rank(reading)

    def _named(self, words: str) -> int | None:
        """The procedure whose code stands in the words."""
        codes = _CODE.findall(words)
        return next(
            (place for code in codes if (place := self._places.get(code)) is not None), None
        )

    def code_of(self, found: Found) -> str:
        return self._procedures[found.owner].code

    def _candidate(
        self, found: Found, ranking: Ranking, aspect: Aspect | None, language: Language
    ) -> Candidate:
        procedure = self._procedures[found.owner]
        beside = sum(math.exp(each.score - found.score) for each in ranking.found)
        return Candidate(
            code=procedure.code,
            title=_name(procedure, language),
            score=round(1 / beside, 4),
            passage=passage(procedure, aspect, language) if aspect else None,
        )


def _is_vietnamese(text: str) -> bool:
    return language_of(text) is Language.VI


def _aspect(words: str, reading: Reading) -> Aspect | None:
    """Slips are mended towards Vietnamese words, by which "combien" is lost: as it was typed,
    then as it was mended."""
    typed = reading.language is not Language.VI and aspect_of(syllables(words), is_plain=False)
    return typed or aspect_of(reading.words, is_plain=reading.is_plain)


def _name(procedure: Procedure, language: Language) -> str:
    return procedure.short.get(language) or procedure.title
