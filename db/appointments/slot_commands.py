"""`motcua appointment slots …`: which times can be booked, by command."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

import typer

from db.answers import opened, say
from db.appointments import boards, command_words, store
from db.appointments.command_words import LineLetter, day_of
from db.options import Database, Json
from db.plain import plain
from db.queue.command_words import By, CommandId, Places, Reason, id_of

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Times that can be booked.")


@app.command("set")
def set_(
    line: LineLetter,
    capacity: Annotated[
        int, typer.Option("--capacity", min=0, max=1000, help="Bookings a slot; 0: no more.")
    ],
    minutes: Annotated[int, typer.Option("--minutes", min=5, max=240)] = 30,
    days_ahead: Annotated[int, typer.Option("--days-ahead", min=0, max=366)] = 14,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Cut a line's opening hours into slots."""
    with opened(database, as_json) as record:
        places = Places(record)
        plan = store.set_slots(
            record,
            command_id=id_of(command_id),
            line_id=places.line(line).id,
            minutes=minutes,
            capacity=capacity,
            days_ahead=days_ahead,
            by=places.officer(by),
            reason=reason,
        )
        answer = plain(plan) | {"line": line.upper()}
        say(answer, as_json, command_words.plan_words(plan, line.upper()))


@app.command()
def show(database: Database = None, as_json: Json = False) -> None:
    """The lines that take appointments."""
    with opened(database, as_json) as record:
        letters = {line.id: line.letter for line in record.ask(lambda look: look.arrangement.lines)}
        plans = boards.slot_plans(record)
        for plan in plans:
            letter = letters[plan.line_id]
            answer = plain(plan) | {"line": letter}
            say(answer, as_json, command_words.plan_words(plan, letter))
        if not plans and not as_json:
            say(None, as_json, "no line takes appointments")


@app.command()
def free(
    line: LineLetter,
    day: Annotated[
        datetime | None,
        typer.Option("--day", formats=["%Y-%m-%d"], help="Today, if not told."),
    ] = None,
    days: Annotated[int, typer.Option("--days", min=1, max=366, help="From that day on.")] = 1,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The slots that can be booked now."""
    with opened(database, as_json) as record:
        first = day_of(record, day)
        line_id = Places(record).line(line).id
        found = boards.free_slots(record, line_id, first, first + timedelta(days=days - 1))
        for slot in found:
            at = command_words.written(record, slot.starts_at)
            answer = plain(slot) | {"line": line.upper(), "at": at, "free": slot.free}
            say(answer, as_json, command_words.slot_words(record, slot))
        if not found and not as_json:
            say(None, as_json, "no slot")
