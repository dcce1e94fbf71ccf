"""One question at a time, the newest answer wins, and the age of the picture is known."""

from __future__ import annotations

from functools import partial

import pytest

from db.errors import RecordUnavailable
from desk import record_work
from desk.desk_picture import DeskPicture
from desk.watch import Watch
from tests.desk.centre import Centre


class Seen:
    """A watch on the example centre and how often it changed."""

    def __init__(self, centre: Centre) -> None:
        self.centre = centre
        self.changes = 0
        self.watch: Watch[DeskPicture] = Watch(centre.live, centre.time.clock, self._count)
        self.watch.watch(partial(record_work.desk_picture, counter_id=None))

    def _count(self) -> None:
        self.changes += 1

    def waiting(self) -> int:
        picture = self.watch.picture
        return -1 if picture is None else sum(line.waiting for line in picture.lines)


@pytest.fixture
def seen(centre: Centre) -> Seen:
    return Seen(centre)


def test_nothing_is_known_before_the_first_answer(seen: Seen) -> None:
    assert seen.watch.picture is None
    assert seen.watch.now() == seen.centre.time.moment


def test_news_while_asking_asks_once_more(seen: Seen) -> None:
    live = seen.centre.live
    for _ in range(5):
        seen.watch.look()

    assert len(live.queued) == 1
    live.queued.pop(0)()
    assert len(live.queued) == 1
    live.drain()
    assert seen.changes == 2


def test_without_news_the_picture_is_confirmed_not_taken_anew(seen: Seen) -> None:
    seen.centre.live.drain()
    first = seen.watch.picture
    seen.centre.time.pass_s(20)
    assert seen.watch.age_s() == 20

    seen.watch.look()
    seen.centre.live.drain()

    assert seen.watch.picture is first
    assert seen.watch.age_s() == 0
    assert seen.watch.now() == seen.centre.time.moment


def test_an_old_picture_is_taken_anew(seen: Seen) -> None:
    seen.centre.live.drain()
    first = seen.watch.picture
    seen.centre.time.pass_s(31)

    seen.watch.look()
    seen.centre.live.drain()

    assert seen.watch.picture is not first


def test_the_answer_to_a_question_given_up_is_dropped(seen: Seen) -> None:
    counter = seen.centre.counters[1]
    seen.watch.watch(partial(record_work.desk_picture, counter_id=counter))
    live = seen.centre.live

    live.queued.pop(0)()
    assert seen.watch.picture is None
    live.drain()

    assert seen.watch.picture is not None
    board = seen.watch.picture.board
    assert board is not None
    assert board.counter.number == 1


def test_trouble_keeps_the_picture_and_the_next_answer_heals(seen: Seen) -> None:
    live = seen.centre.live
    live.drain()
    live.trouble = RecordUnavailable(reason="refused")
    seen.centre.issue("A")
    seen.watch.look()
    live.drain()
    assert seen.watch.trouble is live.trouble
    assert seen.waiting() == 0

    live.trouble = None
    seen.watch.look()
    live.drain()

    assert seen.watch.trouble is None
    assert seen.waiting() == 1


def test_the_machines_clock_does_not_move_the_records(seen: Seen) -> None:
    seen.centre.live.drain()
    before = seen.watch.now()

    seen.centre.time.elapsed += 5

    assert (seen.watch.now() - before).total_seconds() == 5
