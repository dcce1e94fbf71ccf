"""`motcua day …`: the centre's day by command: is it open, close it, open it again, quotas."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from db.answers import opened, say
from db.day import boards, calendar_commands, store
from db.day.values import DayBoard, LineDay, OutsideHours
from db.options import Database, Json
from db.queue.command_words import By, CommandId, Places, Reason, id_of

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Hours, days off, quotas; end a day and open it again.",
)
app.add_typer(calendar_commands.hours, name="hours")
app.add_typer(calendar_commands.exception, name="exception")
app.add_typer(calendar_commands.holidays, name="holidays")


_SHOWN = 3


@app.command()
def show(database: Database = None, as_json: Json = False) -> None:
    """Whether the centre is open, until when, and which lines give numbers."""
    with opened(database, as_json) as record:
        board = boards.day_board(record)
        words = "\n".join(_words_of(board, ZoneInfo(record.centre.time_zone)))
        say(board, as_json, words)


@app.command()
def close(
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """No more numbers today; who waits is unserved, who is at a counter is served to the end."""
    with opened(database, as_json) as record:
        done = store.close_day(
            record, command_id=id_of(command_id), by=Places(record).officer(by), reason=reason
        )
        say(done, as_json, f"{done.business_date} is closed; unserved: {done.unserved}")


@app.command()
def reopen(
    reason: Annotated[str, typer.Option("--reason", help="Why it goes on.")],
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The day that was closed goes on; who was unserved waits again, at the old place."""
    if not reason.strip():
        raise typer.BadParameter("opening a day again takes a --reason")
    with opened(database, as_json) as record:
        done = store.reopen_day(
            record, command_id=id_of(command_id), reason=reason, by=Places(record).officer(by)
        )
        say(done, as_json, f"{done.business_date} goes on")


@app.command()
def quota(
    line: Annotated[str, typer.Argument(metavar="LINE")],
    numbers: Annotated[
        int | None, typer.Argument(min=0, help="Numbers a day; nothing: no limit.")
    ] = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """How many numbers a line gives a day."""
    with opened(database, as_json) as record:
        places = Places(record)
        changed = store.set_quota(
            record,
            command_id=id_of(command_id),
            line_id=places.line(line).id,
            quota=numbers,
            by=places.officer(by),
        )
        limit = "no limit" if changed.quota is None else f"{changed.quota} a day"
        say(changed, as_json, f"{changed.letter}: {limit}")


@app.command("outside-hours")
def outside_hours(
    what: Annotated[OutsideHours, typer.Argument(help="What becomes of who comes then.")],
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Whether numbers are given while the centre is closed."""
    with opened(database, as_json) as record:
        decided = store.set_outside_hours(
            record,
            command_id=id_of(command_id),
            outside_hours=what,
            by=Places(record).officer(by),
        )
        say({"outside_hours": decided}, as_json, f"outside hours: {decided.value}")


def _words_of(board: DayBoard, zone: ZoneInfo) -> list[str]:
    hours = ", ".join(
        f"{_clock(each.opens, zone)}-{_clock(each.closes, zone)}" for each in board.intervals
    )
    name = f" ({board.exception.names.vi})" if board.exception else ""
    words = [f"{board.business_date}{name}: {hours or 'no hours'}", _now(board, zone)]
    if board.outside_hours is OutsideHours.GIVE and not board.is_always_open:
        words.append("numbers are given at any hour all the same, as in a centre for practice")
    words += [_line(each) for each in board.lines]
    words += [f"to be confirmed: {each.date} {each.names.vi}" for each in board.uncertain[:_SHOWN]]
    if more := len(board.uncertain[_SHOWN:]):
        words.append(f"and {more} more")
    return words


def _now(board: DayBoard, zone: ZoneInfo) -> str:
    if board.day.closed_at:
        at = _clock(board.day.closed_at, zone)
        return f"the day was closed at {at}; unserved: {board.day.unserved}"
    if board.is_always_open:
        return "open at any time: no hours have been set"
    if board.is_open and board.closes_at:
        return f"open; the day ends at {_clock(board.closes_at, zone)}"
    if board.opens_at is None:
        return "closed; no opening is known"
    return f"closed; opens {board.opens_at.astimezone(zone):%Y-%m-%d %H:%M}"


def _line(line: LineDay) -> str:
    words = f"{line.line.letter}: {line.given} given"
    if line.left is not None:
        words += f", {line.left} left"
    if line.needs_s is not None:
        words += f", {line.needs_s / 60:.0f} min for who comes now"
    return words + (f"; no number now: {line.refusal}" if line.refusal else "")


def _clock(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%H:%M}"
