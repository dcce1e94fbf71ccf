"""How satisfied citizens were: by day and line, for the manager."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from sqlalchemy import select

from db.ratings.values import RatingRow, Reason, Score
from db.record import Record, Snapshot
from db.tables.queue import ticket as _ticket
from db.tables.rating import rating as _rating


def ratings(
    record: Record, since: date | None = None, until: date | None = None
) -> tuple[RatingRow, ...]:
    """Of the days from `since` to `until`, both with; none named: of today."""
    return record.ask(lambda look: _ratings(look, since or look.today, until or look.today))


def _ratings(look: Snapshot, since: date, until: date) -> tuple[RatingRow, ...]:
    wanted = (
        select(_ticket.c.business_date, _ticket.c.line_id, _rating.c.score, _rating.c.reasons)
        .join_from(_ticket, _rating, _rating.c.ticket_id == _ticket.c.id)
        .where(
            _ticket.c.centre_id == look.centre.id,
            _ticket.c.business_date >= since,
            _ticket.c.business_date <= until,
        )
    )
    scores: dict[tuple[date, int], Counter[Score]] = defaultdict(Counter)
    reasons: dict[tuple[date, int], Counter[Reason]] = defaultdict(Counter)
    for row in look.connection.execute(wanted):
        where = (row.business_date, row.line_id)
        scores[where][Score(row.score)] += 1
        reasons[where].update(Reason(each) for each in row.reasons)
    return tuple(_row(*where, scores[where], reasons[where]) for where in sorted(scores))


def _row(day: date, line_id: int, scores: Counter[Score], reasons: Counter[Reason]) -> RatingRow:
    count = scores.total()
    return RatingRow(
        day=day,
        line_id=line_id,
        count=count,
        mean=sum(score * times for score, times in scores.items()) / count,
        scores={each: scores[each] for each in Score},
        reasons={each: reasons[each] for each in Reason},
    )
