"""What stands around the kiosk's pages, in the language spoken now: names, clock, the way out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.queue.values import Purpose
from kiosk.clock_error import clock_words
from kiosk.closing_words import day_words
from kiosk.kiosk_rows import tile_detail
from kiosk.kiosk_screen import Screen, field_of, is_stale, line_for
from kiosk.opening_words import zone_of
from kiosk.queue_words import clock_time, long_date, stale_words
from kiosk.words import failure_sentence


@dataclass(frozen=True, slots=True)
class Frame:
    parent: str = ""
    centre: str = ""
    time: str = ""
    date: str = ""
    field: str = ""
    is_ready: bool = False  # the record has answered: there is something to choose
    has_result: bool = False
    result: str = ""
    has_advice: bool = False
    advice: str = ""
    trouble: str = ""
    is_retrying: bool = False
    stale: str = ""  # the age of the picture, while the record does not answer
    clock: str = ""  # for staff: this machine's clock is wrong
    closed: str = ""  # outside the hours
    has_rules: bool = False


def frame(screen: Screen, language: str, now: datetime) -> Frame:
    """Derive everything that is not one procedure or one ticket."""
    centre = screen.board.centre if screen.board else None
    zone = zone_of(screen)
    field = field_of(screen, screen.field_code)
    result = line_for(screen, Purpose.RESULT)
    advice = line_for(screen, Purpose.ADVICE)
    failure = screen.failure
    return Frame(
        parent=centre.parent.get(language) if centre else "",
        centre=centre.names.get(language) if centre else "",
        time=clock_time(now, zone),
        date=long_date(now, zone, language),
        field=field.names.get(language) if field else "",
        is_ready=screen.guide is not None,
        has_result=result is not None,
        result=tile_detail(screen, result),
        has_advice=advice is not None,
        advice=tile_detail(screen, advice),
        trouble=failure_sentence(failure.code, failure.facts) if failure else "",
        is_retrying=screen.is_retrying,
        stale=stale_words(screen.board.at, zone) if screen.board and is_stale(screen) else "",
        clock=clock_words(screen.clock_error),
        closed=day_words(screen, language, now),
        has_rules=screen.customs is not None,
    )
