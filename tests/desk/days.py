"""Days of a centre for the manager's board: a normal one and a terrible one."""

from __future__ import annotations

from db.queue import store
from db.queue.values import Priority
from tests.desk.centre import Centre

_OFFICERS = ("an", "binh", "chi", "dung", "giang", "hai", "khanh", "lan")


def normal_day(centre: Centre) -> None:
    """Two hours with six counters open; some waits pass fifteen minutes."""
    for number, officer in enumerate(_OFFICERS[:6], start=1):
        centre.sit(number, officer)
    for minute in range(0, 120, 3):
        centre.issue("ABCDEFRT"[minute // 3 % 7])
        if minute % 4 == 0:
            _serve(centre, minute // 4 % 6 + 1)
        centre.time.pass_s(180)
    for number in (1, 3, 4):
        if centre.board(number).in_hand is None and centre.board(number).waiting:
            centre.call(number)
    centre.time.pass_s(240)


def terrible_day(centre: Centre, tickets: int = 300) -> None:
    """Everybody comes, two counters are open, waits of hours."""
    centre.sit(1, "an")
    centre.sit(8, "lan")
    for count in range(tickets):
        centre.issue("ABBCDEFT"[count % 8], Priority.FIRST if count % 40 == 7 else Priority.NORMAL)
        if count % 12 == 0:
            _serve(centre, 1)
        centre.time.pass_s(80)


def _serve(centre: Centre, number: int) -> None:
    board = centre.board(number)
    if board.in_hand is not None:
        centre.do(store.finish, board.in_hand.ticket)
    if centre.board(number).waiting:
        called = centre.call(number)
        if called.number % 9 == 4:
            centre.do(store.no_show, called)
        else:
            centre.do(store.start, called)
