"""The strip at the foot of the hall: notices and sessions in pages of two short lines. Pure."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum

from db.hall.values import Notice, NoticeKind
from db.words import Language


class StripKind(Enum):
    HOUSE = 0  # what is said in every hall
    NOTICE = 1
    SESSION = 2


@dataclass(frozen=True, slots=True)
class StripPage:
    kind: StripKind
    first: str  # Vietnamese
    second: str  # the same in another language; may be empty


_SECOND_ROOM = 1.4  # its letters are smaller
_EMPTY = StripPage(StripKind.HOUSE, "", "")


def pages(
    notices: Iterable[Notice],
    house: Sequence[tuple[str, str]],
    room: int,
    language: Language,
    zone: tzinfo,
) -> tuple[StripPage, ...]:
    """The centre's notices, then the messages of the house; `room` is the letters of a line."""
    found = [
        page for each in notices for page in _cut(_kind(each), *_texts(each, language, zone), room)
    ]
    found += [
        page for first, second in house for page in _cut(StripKind.HOUSE, first, second, room)
    ]
    return tuple(found) or (_EMPTY,)


def whole(pages_shown: Iterable[StripPage]) -> str:
    """All of it in one line, for the strip that runs."""
    parts = [f"{page.first}   {page.second}".strip() for page in pages_shown]
    return "     ◆     ".join(parts)


def _kind(notice: Notice) -> StripKind:
    return StripKind.SESSION if notice.kind is NoticeKind.SESSION else StripKind.NOTICE


def _texts(notice: Notice, language: Language, zone: tzinfo) -> tuple[str, str]:
    details = [each for each in (_hours(notice, zone), notice.place) if each]
    first, second = (notice.texts.get(each) for each in (Language.VI, language))
    if notice.kind is NoticeKind.SESSION:
        first, second = (": ".join([" · ".join(details), text]) for text in (first, second))
    return first, "" if second == first else second


def _hours(notice: Notice, zone: tzinfo) -> str:
    times = [each for each in (notice.starts_at, notice.ends_at) if each is not None]
    return "–".join(f"{each.astimezone(zone):%H:%M}" for each in times)


def _cut(kind: StripKind, first: str, second: str, room: int) -> list[StripPage]:
    """A long text goes on on further pages; the shorter one of both languages stays standing."""
    one, other = _lines(first, room), _lines(second, round(room * _SECOND_ROOM))
    return [
        StripPage(kind, one[min(page, len(one) - 1)], other[min(page, len(other) - 1)])
        for page in range(max(len(one), len(other)))
    ]


def _lines(text: str, room: int) -> list[str]:
    if len(text) <= room:
        return [text]
    count = -(-len(text) // room)
    even = max(20, -(-len(text) // count))
    found = textwrap.wrap(text, even, break_long_words=True)
    return found if len(found) <= count else textwrap.wrap(text, room, break_long_words=True)
