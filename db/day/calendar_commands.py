"""`motcua day hours|exception|holidays …`: when the centre is open, by command."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from db.answers import opened, say, say_all
from db.day import boards, rows, store
from db.day.values import DayException
from db.day.week import read_week
from db.options import Database, Json
from db.queue.command_words import By, CommandId, Places, Reason, id_of
from db.words import Names

hours = typer.Typer(no_args_is_help=True, help="The hours of a week.")
exception = typer.Typer(no_args_is_help=True, help="Days off, and days worked instead.")
holidays = typer.Typer(no_args_is_help=True, help="The days off of a year.")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise typer.BadParameter("a date is written 2026-11-24") from wrong


Day = Annotated[date, typer.Argument(metavar="DATE", parser=_date, help="As 2026-11-24.")]


@hours.command("set")
def set_hours(
    week: Annotated[
        list[str],
        typer.Argument(help='Weekdays and their hours: "1-5 07:30-11:30 13:30-17:00" "6 …".'),
    ],
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The whole week anew; weekdays that are not named are closed."""
    try:
        wanted = read_week(week)
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from wrong
    with opened(database, as_json) as record:
        openings = store.set_hours(
            record,
            command_id=id_of(command_id),
            openings=wanted,
            by=Places(record).officer(by),
            reason=reason,
        )
        answer = {"hours": rows.plain_week(openings)}
        say(answer, as_json, f"{len({each.weekday for each in openings})} days a week")


@hours.command("clear")
def clear_hours(
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """No hours: the centre is open at any time."""
    with opened(database, as_json) as record:
        store.set_hours(
            record,
            command_id=id_of(command_id),
            openings=(),
            by=Places(record).officer(by),
            reason=reason,
        )
        say({"hours": {}}, as_json, "open at any time")


@exception.command("add")
def add_exception(
    day: Day,
    name: Annotated[str, typer.Option("--name", help="What day it is, in Vietnamese.")],
    works: Annotated[bool, typer.Option("--works/--off", help="Worked, or off.")] = False,
    hours_of: Annotated[
        int | None, typer.Option(min=1, max=7, help="Whose weekday's hours it has; Monday 1.")
    ] = None,
    source: Annotated[str, typer.Option("--source", help="What it rests on.")] = "",
    certain: Annotated[bool, typer.Option("--certain/--to-be-confirmed")] = True,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A day off, or a day that is worked; in place of what was known of it."""
    if hours_of is not None and not works:
        raise typer.BadParameter("--hours-of goes with --works")
    with opened(database, as_json) as record:
        done = store.set_exception(
            record,
            command_id=id_of(command_id),
            exception=DayException(day, works, hours_of, Names(name), source, certain),
            by=Places(record).officer(by),
        )
        say(done, as_json, _words_of(done))


@exception.command("remove")
def remove_exception(
    day: Day,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The date is again as the week says."""
    with opened(database, as_json) as record:
        done = store.remove_exception(
            record,
            command_id=id_of(command_id),
            day=day,
            by=Places(record).officer(by),
            reason=reason,
        )
        say({"date": done}, as_json, f"{done} is as the week says")


@exception.command("list")
def list_exceptions(
    year: Annotated[int | None, typer.Option("--year")] = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Days off and days worked instead."""
    with opened(database, as_json) as record:
        say_all(boards.exceptions(record, year), as_json, _words_of, "no day off")


@holidays.command("fill")
def fill_holidays(
    year: Annotated[int, typer.Option("--year", min=1995, max=2100)],
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Begin a year with the days off that are known; what a person has decided stays."""
    with opened(database, as_json) as record:
        filled = store.fill_holidays(
            record, command_id=id_of(command_id), year=year, by=Places(record).officer(by)
        )
        say_all(filled, as_json, _words_of, "nothing to fill in")


@holidays.callback()
def _group() -> None:
    """Keeps `fill` a word of its own."""


def _words_of(each: DayException) -> str:
    kind = "works" if each.is_working else "off"
    like = f" as weekday {each.hours_of}" if each.hours_of else ""
    mark = "" if each.is_certain else " (to be confirmed)"
    return f"{each.date} {kind}{like}: {each.names.vi}{mark}"
