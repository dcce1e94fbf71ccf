"""What stands on a counter's board: the number it calls or serves, a pause, or nothing. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import Final

from db.queue.values import CounterNow, News
from printing.bus.stations import Text
from printing.bus.template import Display

BLINKS: Final = timedelta(seconds=15)  # from each call on, until the citizen has come


def board_text(news: News, number: int, now: datetime, zone: tzinfo, display: Display) -> Text:
    """Who is called or served goes before a pause; a picture of yesterday shows nobody."""
    here = next((each for each in news.counters if each.counter.number == number), None)
    if here is None:
        return Text()
    is_today = news.at.astimezone(zone).date() == now.astimezone(zone).date()
    if here.serves is not None and is_today:
        return Text(here.serves, blinks=_blinks(news, here, now))
    if not here.is_staffed:
        return Text(display.closed)
    return Text(display.free if here.pause_reason is None else display.paused)


def _blinks(news: News, here: CounterNow, now: datetime) -> bool:
    called = [call.at for call in news.at_counters if call.counter_number == here.counter.number]
    return not here.is_started and any(now - at < BLINKS for at in called)
