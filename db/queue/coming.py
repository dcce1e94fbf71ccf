"""Who will be called soon: the next of each line, so that slow walkers can get ready."""

from __future__ import annotations

from itertools import islice

from db.people.boards import seats_of
from db.queue.order import Desk, calling_order
from db.queue.picking import now_of, waiting_in
from db.queue.turns import recent_calls
from db.queue.values import Coming, Line
from db.record import Snapshot

_NEXT = 3


def coming(look: Snapshot) -> tuple[Coming, ...]:
    """The next of each line, as the counter would call them that takes it first."""
    seats = seats_of(look)
    now = now_of(look, seats)
    arrangement = look.arrangement
    open_now = [
        (seat, arrangement.lines_at(arrangement.counter(seat.counter_id), seat.officer_id))
        for seat in seats
        if seat.pause_reason is None and seat.is_leased(look.now)
    ]

    def desk_of(line: Line) -> Desk:
        serving = [(lines.index(line.id), seat) for seat, lines in open_now if line.id in lines]
        if not serving:
            return Desk(counter_id=0, lines=(line.id,))
        seat = min(serving, key=lambda each: (each[0], each[1].counter_number))[1]
        recent = recent_calls(look, seat.counter_id)
        return Desk(seat.counter_id, (line.id,), seat.officer_id, recent)

    people = waiting_in(look, tuple(line.id for line in arrangement.lines), _NEXT)
    waiting = {each.line_id for each in people}
    return tuple(
        Coming(ticket.label, line.id)
        for line in arrangement.lines
        if line.id in waiting
        for ticket in islice(
            calling_order(desk_of(line), [each for each in people if each.line_id == line.id], now),
            _NEXT,
        )
    )
