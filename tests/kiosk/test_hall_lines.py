"""The lines at the foot of the hall, and what of the picture belongs to a zone."""

from __future__ import annotations

from dataclasses import replace

from db.hall.values import Zone
from db.queue.values import Coming, Counter, CounterNow, LineNow, News
from db.words import Names
from kiosk.hall_lines import line_rows, lines_of, page_of
from kiosk.hall_zone import calls_in, numbers_in, zone_of
from tests.kiosk.hall_fakes import call, line_now, news

LINES = tuple(line_now(letter, place) for place, letter in enumerate("ABCDEFGHIJKL", start=1))


def picture(*lines: LineNow) -> News:
    counters = tuple(
        CounterNow(
            Counter(number, 10 + number, Names(""), (ord("A") + number,)), True, None, None, False
        )
        for number in range(4)
    )
    zones = (Zone(1, "A", Names("Khu A"), (0, 1)), Zone(2, "B", Names("Khu B"), ()))
    return replace(news(1, waiting=lines), counters=counters, zones=zones)


def letters(lines: tuple[LineNow, ...]) -> str:
    return "".join(each.line.letter for each in lines)


def test_a_closed_line_is_shown_while_somebody_waits_in_it() -> None:
    lines = (line_now("A", 4), line_now("B", 0), line_now("C", 0, is_open=False))
    assert "AB" == letters(lines_of(picture(*lines), None))
    assert "C" == letters(lines_of(picture(line_now("C", 1, is_open=False)), None))


def test_a_zone_shows_the_lines_its_counters_serve() -> None:
    assert "AB" == letters(lines_of(picture(*LINES), frozenset((0, 1))))
    assert "" == letters(lines_of(picture(*LINES), frozenset()))


def test_too_many_lines_take_turns_evenly() -> None:
    assert letters(LINES) == letters(page_of(LINES, 12, 5))
    pages = [letters(page_of(LINES, 5, page)) for page in range(4)]
    assert ["ABCD", "EFGH", "IJKL", "ABCD"] == pages
    assert ["ABCD", "EFG"] == [letters(page_of(LINES[:7], 6, page)) for page in (0, 1)]


def test_a_row_tells_how_long_and_who_is_next() -> None:
    lines = (replace(line_now("A", 3), wait_s=60.0), line_now("B", 0))
    coming = tuple(Coming(f"A00{number}", ord("A")) for number in range(1, 4))
    rows = line_rows(lines, coming, lambda now: f"{now.wait_s}")
    assert [("A", 3, "60.0", "A001  A002  A003"), ("B", 0, "", "")] == [
        (row.letter, row.waiting, row.wait, row.coming) for row in rows
    ]
    many = line_rows(LINES[:5], coming, lambda _: "")
    assert "A001  A002" == many[0].coming


def test_calls_of_a_zone_are_those_to_its_counters() -> None:
    news_here = picture()
    calls = (call("A001", 10), call("A002", 12), call("A003", 11))
    here = numbers_in(news_here, zone_of(news_here, "A"))
    assert ["A001", "A003"] == [each.label for each in calls_in(calls, here)]
    assert () == calls_in(calls, numbers_in(news_here, zone_of(news_here, "B")))
    assert calls == calls_in(calls, numbers_in(news_here, zone_of(news_here, "Z")))
