"""What citizens think of a visit: once a ticket, only of a visit that ended today."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from db.errors import AlreadyRated, NotAllowed, TooLate
from db.queue import store as queue
from db.queue.commands import app
from db.queue.values import Ticket
from db.ratings import boards, store
from db.ratings.values import Place, Reason, Score
from db.record import Record
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


def served(hall: Hall, letter: str = "A") -> Ticket:
    """Somebody whose visit is over."""
    ticket = hall.issue(letter)
    hall.call(1)
    return queue.finish(hall.record, command_id=command_id(), ticket_id=ticket.id)


def test_a_finished_visit_is_rated_once(record: Record) -> None:
    ticket, once = served(Hall(record)), command_id()
    wanted = (Reason.WAIT, Reason.MANNER)
    told = store.rate(
        record, command_id=once, ticket_id=ticket.id, score=Score.GOOD, reasons=wanted
    )
    again = store.rate(
        record, command_id=once, ticket_id=ticket.id, score=Score.GOOD, reasons=wanted
    )

    assert told == again
    assert (Score.GOOD, wanted, Place.KIOSK) == (told.score, told.reasons, told.place)
    with pytest.raises(AlreadyRated):
        store.rate(record, command_id=command_id(), ticket_id=ticket.id, score=Score.BAD)


def test_who_waits_has_nothing_to_rate(record: Record) -> None:
    ticket = Hall(record).issue()

    with pytest.raises(NotAllowed):
        store.rate(record, command_id=command_id(), ticket_id=ticket.id, score=Score.FAIR)
    assert () == boards.ratings(record)


def test_yesterday_is_over(record_url: str) -> None:
    clock = FakeClock()
    hall = Hall.at(record_url, clock)
    ticket = served(hall)
    clock.forward(days=1)

    with pytest.raises(TooLate):
        store.rate(hall.record, command_id=command_id(), ticket_id=ticket.id, score=Score.FAIR)
    hall.record.close()


def test_count_mean_and_shares_by_line(record: Record) -> None:
    hall = Hall(record)
    told = [
        ("A", Score.VERY_GOOD, (Reason.MANNER,)),
        ("A", Score.GOOD, ()),
        ("A", Score.VERY_BAD, (Reason.WAIT, Reason.MANNER)),
        ("B", Score.FAIR, ()),
    ]
    for letter, score, reasons in told:
        store.rate(
            record,
            command_id=command_id(),
            ticket_id=served(hall, letter).id,
            score=score,
            reasons=reasons,
            place=Place.PHONE,
        )
    first, second = boards.ratings(record)

    assert (hall.lines["A"], 3, 10 / 3) == (first.line_id, first.count, first.mean)
    assert (1, 0, 1) == (
        first.scores[Score.GOOD],
        first.scores[Score.FAIR],
        first.scores[Score.VERY_BAD],
    )
    assert (2, 1) == (first.reasons[Reason.MANNER], first.reasons[Reason.WAIT])
    assert 2 / 3 == first.satisfied
    assert (hall.lines["B"], 1, 3.0) == (second.line_id, second.count, second.mean)


def test_ratings_by_command(record_url: str) -> None:
    def run(*words: str) -> tuple[int, str]:
        ended = CliRunner().invoke(app, [*words, "--database", record_url])
        return ended.exit_code, ended.stdout

    run("issue", "--line", "A")
    waiting = run("rate", "A001", "--score", "5", "--json")
    run("call", "--counter", "1")
    run("finish", "A001")
    rated = run("rate", "A001", "--score", "4", "--reason", "wait", "--json")
    twice = run("rate", "A001", "--score", "4", "--json")
    board = json.loads(run("ratings", "--json")[1])

    assert (3, "not_allowed") == (waiting[0], json.loads(waiting[1])["refused"])
    assert (0, ["wait"]) == (rated[0], json.loads(rated[1])["reasons"])
    assert (3, "already_rated") == (twice[0], json.loads(twice[1])["refused"])
    assert ("A", 1, 4.0) == (board["line"], board["rating"]["count"], board["rating"]["mean"])
