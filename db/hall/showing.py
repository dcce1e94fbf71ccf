"""What is to be read in a part of the hall now. Pure: a notice ends by the clock, without news."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, tzinfo

from db.hall.values import Notice, NoticeKind


def shown(
    notices: Iterable[Notice], zone_code: str, now: datetime, time_zone: tzinfo
) -> tuple[Notice, ...]:
    """Notices and sessions of a zone ("": of the whole hall), in their order; a session is told
    from the beginning of its day."""
    midnight = datetime.combine(now.astimezone(time_zone), time.max, time_zone)
    here = [
        each
        for each in notices
        if each.kind is not NoticeKind.EMERGENCY
        and _concerns(each, zone_code, now, midnight if each.kind is NoticeKind.SESSION else now)
    ]
    return tuple(sorted(here, key=lambda each: (each.position, each.id)))


def emergency(notices: Iterable[Notice], zone_code: str, now: datetime) -> Notice | None:
    """The emergency message that stands over everything; the last one raised."""
    here = [
        each
        for each in notices
        if each.kind is NoticeKind.EMERGENCY and _concerns(each, zone_code, now, now)
    ]
    return max(here, key=lambda each: each.id, default=None)


def standing_emergencies(notices: Iterable[Notice], zone_code: str | None) -> tuple[Notice, ...]:
    """Those raised in exactly that zone; None: in any."""
    return tuple(
        each
        for each in notices
        if each.kind is NoticeKind.EMERGENCY
        and each.is_shown
        and zone_code in {None, each.zone_code}
    )


def _concerns(notice: Notice, zone_code: str, now: datetime, begun_by: datetime) -> bool:
    if not notice.is_shown or (notice.zone_code and zone_code not in {"", notice.zone_code}):
        return False
    has_begun = notice.starts_at is None or notice.starts_at <= begun_by
    return has_begun and (notice.ends_at is None or now < notice.ends_at)
