"""What a manager fills in for a notice: read into what the record takes, or a fault. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from db.hall.values import Notice, NoticeKind
from db.words import Names, nfc

_TIME = re.compile(r"\b(\d{1,2})(?::|h)(\d{2})?(?=\s|$)")
_DATE = re.compile(r"(?:^|\s)(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?=\s|$)")


class FormFault(Enum):
    NO_WORDS = "no_words"
    WRONG_START = "wrong_start"
    WRONG_END = "wrong_end"
    ENDS_BEFORE = "ends_before"
    IS_OVER = "is_over"
    SESSION_TIMES = "session_times"


class WrongTimeError(ValueError):
    """Nobody can tell which moment is meant."""


@dataclass(frozen=True, slots=True)
class NoticeForm:
    """As typed; empty fields: from now on, until it is taken down, everywhere."""

    vi: str = ""
    en: str = ""
    fr: str = ""
    starts: str = ""
    ends: str = ""
    place: str = ""
    zone_code: str = ""
    notice_id: int = 0  # the one that is changed; 0: a new one


@dataclass(frozen=True, slots=True)
class NoticeWish:
    kind: NoticeKind
    texts: Names
    starts_at: datetime | None
    ends_at: datetime | None
    place: str
    zone_code: str
    notice_id: int | None


def form_of(notice: Notice, zone: ZoneInfo) -> NoticeForm:
    starts, ends = (
        "" if each is None else f"{each.astimezone(zone):%H:%M %d/%m/%Y}"
        for each in (notice.starts_at, notice.ends_at)
    )
    texts = notice.texts
    return NoticeForm(
        texts.vi, texts.en, texts.fr, starts, ends, notice.place, notice.zone_code, notice.id
    )


def wish_of(form: NoticeForm, now: datetime, zone: ZoneInfo) -> NoticeWish | FormFault:
    """A notice with a place is a session in a village: it has a beginning and an end."""
    try:
        starts = moment_of(form.starts, now, zone, day_end=False)
    except WrongTimeError:
        return FormFault.WRONG_START
    try:
        ends = moment_of(form.ends, now, zone, day_end=True)
    except WrongTimeError:
        return FormFault.WRONG_END
    texts, place = Names(form.vi, form.en, form.fr), nfc(form.place)
    kind = NoticeKind.SESSION if place else NoticeKind.NOTICE
    wish = NoticeWish(kind, texts, starts, ends, place, form.zone_code, form.notice_id or None)
    return _fault(wish, now) or wish


def _fault(wish: NoticeWish, now: datetime) -> FormFault | None:
    starts, ends = wish.starts_at, wish.ends_at
    if not nfc(wish.texts.vi):
        return FormFault.NO_WORDS
    if starts is not None and ends is not None and ends <= starts:
        return FormFault.ENDS_BEFORE
    if ends is not None and ends <= now:
        return FormFault.IS_OVER
    if wish.place and (starts is None or ends is None):
        return FormFault.SESSION_TIMES
    return None


def moment_of(typed: str, now: datetime, zone: ZoneInfo, *, day_end: bool) -> datetime | None:
    """ "14:30", "14h30 5/12", "5/12/2026"; without a day today, without a time the whole day.

    Raises: WrongTimeError.
    """
    typed = nfc(typed).casefold()
    if not typed:
        return None
    found_time, found_date = _TIME.search(typed), _DATE.search(typed)
    left = _DATE.sub(" ", _TIME.sub(" ", typed, count=1), count=1)
    if left.strip() or (found_time is None and found_date is None):
        raise WrongTimeError(typed)
    today = now.astimezone(zone).date()
    try:
        day = _day(found_date, today) if found_date else today
        if found_time is None:
            begin = datetime.combine(day + timedelta(days=day_end), time(), zone)
            return begin.astimezone(UTC)
        hour, minute = int(found_time[1]), int(found_time[2] or 0)
        return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)
    except (ValueError, OverflowError) as reason:
        raise WrongTimeError(typed) from reason


def _day(found: re.Match[str], today: date) -> date:
    """Without a year the nearest one."""
    day, month = int(found[1]), int(found[2])
    if found[3]:
        return date(int(found[3]), month, day)
    this_year = date(today.year, month, day)
    near = [this_year, *(_in_year(this_year, today.year + step) for step in (-1, 1))]
    return min(near, key=lambda each: abs(each - today))


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return date(year, 3, 1)
