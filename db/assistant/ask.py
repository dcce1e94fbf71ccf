"""The assistant: answers a question in everyday words from the catalogue, and from nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.assistant.values import Answer, Candidate
from db.catalogue.search import search
from db.catalogue.values import Procedure
from db.words import Language

NOTHING: Mapping[str, Sequence[str]] = {}


class Assistant:
    """Made once from the catalogue and the keywords by procedure code; knows no record."""

    def __init__(
        self, catalogue: Sequence[Procedure], keywords: Mapping[str, Sequence[str]] = NOTHING
    ) -> None:
        del keywords
        self._open = tuple(each for each in catalogue if not each.is_closed)

    def ask(self, words: str, language: Language | None = None) -> Answer:
        found = self.suggest(words, 3, language)
        spoken = language or Language.VI
        return Answer(words, spoken, None, found, found[0].score if found else 0.0, bool(found))

    def suggest(
        self, typed: str, limit: int = 5, language: Language | None = None
    ) -> tuple[Candidate, ...]:
        """What the words typed so far may mean; the last one may be half a word."""
        return tuple(
            Candidate(each.code, each.short.get(language or Language.VI) or each.title, 0.5, None)
            for each in search(self._open, typed, limit)
        )
