"""All the texts a procedure is found by: its names and what people say. Behind the procedures
stands what none of them answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from db.assistant.index import Kind
from db.assistant.phrases import elsewhere, sayings
from db.catalogue.values import Procedure

_PARTS: Final = re.compile(r"[;,/()]| hoặc | đối với | trong trường hợp ")
_OPENING: Final = re.compile(r"^\s*Thủ tục\s+", re.IGNORECASE)
_LEAST_PART: Final = 3  # words
_SUFFIX: Final = re.compile(r"^(\d\.\d+).*")


def texts_of(
    procedures: Sequence[Procedure], keywords: Mapping[str, Sequence[str]], *, ours: bool = True
) -> Iterator[tuple[int, Kind, str]]:
    """`ours` False: without the sayings that come with the assistant, to measure them."""
    said = sayings() if ours else {}
    for owner, each in enumerate(procedures):
        title = _OPENING.sub("", each.title)
        yield owner, Kind.TITLE, title
        parts = [part for part in _PARTS.split(title) if len(part.split()) >= _LEAST_PART]
        yield from ((owner, Kind.PART, part) for part in parts if part != title)
        names = {each.short.vi, each.short.en, each.short.fr} - {""}
        yield from ((owner, Kind.SHORT, name) for name in sorted(names))
        yield from ((owner, Kind.SAID, words) for words in each.keywords)
        yield from ((owner, Kind.SAID, words) for words in said.get(_national(each.code), ()))
        yield from ((owner, Kind.STAFF, words) for words in keywords.get(each.code, ()))
    for owner, words in enumerate(elsewhere(), len(procedures)):
        yield owner, Kind.ELSEWHERE, words


def _national(code: str) -> str:
    """The code without a province's suffix."""
    return _SUFFIX.sub(r"\1", code)
