"""What stands on the sign above a counter: one frozen value from the hall's picture. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum

from db.queue.values import Call, CounterNow, News
from db.words import Language


class SignState(Enum):
    UNKNOWN = 0  # the record has not answered yet, or has no such counter
    CLOSED = 1
    OPEN = 2
    CALLING = 3
    SERVING = 4
    PAUSED = 5


@dataclass(frozen=True, slots=True)
class Sign:
    state: SignState = SignState.UNKNOWN
    label: str = ""  # the ticket called or served
    language: Language = Language.VI  # of its citizen
    name: str = ""  # what stands above the counter
    pause_reason: str = ""
    calls: tuple[Call, ...] = ()  # here and now: a new one flashes


def sign_of(news: News, number: int, now: datetime, zone: tzinfo) -> Sign:
    """A ticket in hand goes before a pause: who is served is still served."""
    here = next((each for each in news.counters if each.counter.number == number), None)
    if here is None:
        return Sign()
    name = here.counter.names.vi
    calls = tuple(call for call in news.at_counters if call.counter_number == number)
    is_today = news.at.astimezone(zone).date() == now.astimezone(zone).date()
    if here.serves is not None and is_today:
        state = SignState.SERVING if here.is_started else SignState.CALLING
        language = next((c.language for c in calls if c.label == here.serves), Language.VI)
        return Sign(state, here.serves, language, name, calls=calls)
    return Sign(_without_ticket(here), name=name, pause_reason=here.pause_reason or "")


def is_new(sign: Sign, before: Sign) -> bool:
    """Somebody is called, or called again."""
    if sign.state is not SignState.CALLING:
        return False
    return before.state is not SignState.CALLING or sign.calls != before.calls


def _without_ticket(here: CounterNow) -> SignState:
    if not here.is_staffed:
        return SignState.CLOSED
    return SignState.PAUSED if here.pause_reason is not None else SignState.OPEN
