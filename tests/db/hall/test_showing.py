from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from db.hall.showing import emergency, shown
from db.hall.values import Notice, NoticeKind
from db.words import Names

NOW = datetime(2026, 3, 10, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)
VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")


def notice(
    number: int,
    zone: str = "",
    kind: NoticeKind = NoticeKind.NOTICE,
    *,
    starts: datetime | None = None,
    ends: datetime | None = None,
    position: int = 0,
    is_shown: bool = True,
) -> Notice:
    return Notice(number, kind, zone, Names("x"), "", starts, ends, position, is_shown)


def ids(notices: tuple[Notice, ...]) -> list[int]:
    return [each.id for each in notices]


def test_a_notice_begins_and_ends_by_the_clock() -> None:
    both = (notice(1, starts=NOW), notice(2, ends=NOW))
    assert [2] == ids(shown(both, "", NOW - HOUR, VIETNAM))
    assert [1] == ids(shown(both, "", NOW, VIETNAM))


def test_a_zone_reads_its_own_and_what_is_for_all() -> None:
    notices = (notice(1), notice(2, "A"), notice(3, "B"))
    assert [1, 2] == ids(shown(notices, "A", NOW, VIETNAM))
    assert [1, 2, 3] == ids(shown(notices, "", NOW, VIETNAM))


def test_the_order_is_by_position_then_by_age() -> None:
    notices = (notice(3, position=1), notice(2, position=2), notice(1, position=1))
    assert [1, 3, 2] == ids(shown(notices, "", NOW, VIETNAM))


def test_what_was_taken_down_is_not_read() -> None:
    assert () == shown((notice(1, is_shown=False),), "", NOW, VIETNAM)


def test_the_last_emergency_of_a_zone_stands() -> None:
    kind = NoticeKind.EMERGENCY
    raised = (notice(1, kind=kind), notice(2, "A", kind), notice(3, kind=kind, is_shown=False))
    assert [2, 1, 2] == [getattr(emergency(raised, zone, NOW), "id", 0) for zone in ("A", "B", "")]
    assert emergency((notice(1),), "", NOW) is None
    assert () == shown(raised, "", NOW, VIETNAM)


def test_a_session_is_told_from_the_morning_of_its_day_until_it_is_over() -> None:
    session = notice(1, kind=NoticeKind.SESSION, starts=NOW + 4 * HOUR, ends=NOW + 6 * HOUR)
    times = (NOW - 11 * HOUR, NOW - 9 * HOUR, NOW, NOW + 6 * HOUR)
    assert [[], [1], [1], []] == [ids(shown((session,), "", at, VIETNAM)) for at in times]
