"""What stands around the kiosk's pages, in the language spoken now: names, clock, the way out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.queue.values import Purpose
from kiosk.kiosk_rows import line_detail
from kiosk.kiosk_screen import Screen, field_of, line_for
from kiosk.queue_words import clock_time, long_date
from kiosk.words import failure_sentence

_ZONE_BEFORE_THE_RECORD_ANSWERS = "Asia/Ho_Chi_Minh"


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


def frame(screen: Screen, language: str, now: datetime) -> Frame:
    """Derive everything that is not one procedure or one ticket."""
    centre = screen.board.centre if screen.board else None
    zone = centre.time_zone if centre else _ZONE_BEFORE_THE_RECORD_ANSWERS
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
        result=line_detail(result, is_online=screen.is_online),
        has_advice=advice is not None,
        advice=line_detail(advice, is_online=screen.is_online),
        trouble=failure_sentence(failure.code, failure.facts) if failure else "",
        is_retrying=screen.is_retrying,
    )
