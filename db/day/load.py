"""What the lines still have to do now, and which counters do it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, func, select

from db.day.last_ticket import IN_HAND_SHARE, Desks, seconds_until_served
from db.people.boards import seats_of
from db.people.values import Seat
from db.queue.values import Line
from db.record import Snapshot, Transaction
from db.tables import queue as tables

_ticket = tables.ticket
_HERE = _ticket.c.centre_id == bindparam("centre")
_WAITING: Any = (
    select(_ticket.c.line_id, func.count().label("people"))
    .where(_HERE, tables.is_waiting, _ticket.c.business_date == bindparam("today"))
    .group_by(_ticket.c.line_id)
)
_GOING_FURTHER: Any = select(_ticket.c.next_lines).where(
    _HERE, tables.goes_further, _ticket.c.business_date == bindparam("today")
)
# By counter, not by centre: SQLite would read all tickets of the centre there ever were.
_IN_HAND = select(_ticket.c.line_id, _ticket.c.next_lines).where(
    _ticket.c.counter_id.in_(bindparam("counters", expanding=True)), tables.is_at_counter
)


class Load:
    """Read once, asked for one line or for all."""

    def __init__(self, look: Transaction | Snapshot) -> None:
        usual = look.arrangement.rule.service_s
        self._service_s = {
            each.id: float(each.service_s or usual) for each in look.arrangement.lines
        }
        self._work = self._read_work(look)
        self._seats = [
            seat
            for seat in seats_of(look)
            if seat.pause_reason is None and seat.is_leased(look.now)
        ]
        self._look = look

    def seconds_until_served(self, visit: Iterable[Line]) -> float | None:
        """Until who comes now would be through; None where no counter serves one of the lines."""
        lines = [line.id for line in visit]
        return seconds_until_served(lines, self._work, self._service_s, self._desks(lines))

    def seconds_until_called(self, line: Line) -> float | None:
        """Until it is the turn of who comes now; None where no counter serves the line."""
        through = self.seconds_until_served([line])
        return None if through is None else max(through - self._service_s[line.id], 0.0)

    def _read_work(self, look: Transaction | Snapshot) -> dict[int, float]:
        work: dict[int, float] = defaultdict(float)
        parameters = {"centre": look.centre.id, "today": look.today}
        for row in look.connection.execute(_WAITING, parameters):
            work[row.line_id] += row.people * self._service_s[row.line_id]
        for row in look.connection.execute(_GOING_FURTHER, parameters):
            for line in row.next_lines:
                work[line] += self._service_s[line]
        counters = [counter.id for counter in look.arrangement.counters]
        for row in look.connection.execute(_IN_HAND, {"counters": counters}):
            work[row.line_id] += IN_HAND_SHARE * self._service_s[row.line_id]
            for line in row.next_lines:
                work[line] += self._service_s[line]
        return work

    def _desks(self, wanted: list[int]) -> Desks:
        """Where somebody sits and serves; where nobody does for one of the lines, the counters
        that are there for it."""
        arrangement = self._look.arrangement
        open_now = {seat.counter_id: _served(self._look, seat) for seat in self._seats}
        for line in wanted:
            if not any(line in lines for lines in open_now.values()):
                open_now |= {
                    counter.id: counter.lines
                    for counter in arrangement.counters
                    if line in counter.lines
                }
        return list(open_now.values())


def _served(look: Transaction | Snapshot, seat: Seat) -> tuple[int, ...]:
    arrangement = look.arrangement
    return arrangement.lines_at(arrangement.counter(seat.counter_id), seat.officer_id)
