"""`motcua queue sit|leave|pause|open|hand-over`: officers at their counters by command."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.people import store
from db.people.command_words import OfficerCode, officer_of
from db.people.values import PauseReason
from db.queue.command_words import CommandId, CounterNumber, Places, id_of

app = typer.Typer(add_completion=False)
By = Annotated[str | None, typer.Option("--by", help="The code of the officer who says so.")]


@app.command()
def sit(
    counter: CounterNumber,
    officer: OfficerCode,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Sign an officer in at a counter, until the end of the day."""
    with opened(database, as_json) as record:
        seat = store.sit(
            record,
            command_id=id_of(command_id),
            counter_id=Places(record).counter(counter),
            officer_id=officer_of(record, officer).id,
        )
        say(seat, as_json, f"{seat.officer_name} sits at counter {counter}")


@app.command()
def leave(
    counter: CounterNumber,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Sign the officer of a counter out."""
    with opened(database, as_json) as record:
        seat = store.leave(
            record, command_id=id_of(command_id), counter_id=Places(record).counter(counter)
        )
        say(seat, as_json, f"{seat.officer_name} left counter {counter}")


@app.command()
def pause(
    counter: CounterNumber,
    reason: Annotated[PauseReason, typer.Option("--reason")] = PauseReason.OTHER,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Nobody is called to a counter until it opens again."""
    with opened(database, as_json) as record:
        seat = store.pause(
            record,
            command_id=id_of(command_id),
            counter_id=Places(record).counter(counter),
            reason=reason,
        )
        say(seat, as_json, f"counter {counter} is on pause: {seat.pause_reason}")


@app.command("open")
def open_counter(
    counter: CounterNumber,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The pause of a counter is over."""
    with opened(database, as_json) as record:
        seat = store.open_again(
            record, command_id=id_of(command_id), counter_id=Places(record).counter(counter)
        )
        say(seat, as_json, f"counter {counter} is open")


@app.command()
def hand_over(
    counter: CounterNumber,
    officer: OfficerCode,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Another officer goes on at a counter, with the tickets in hand and held there."""
    with opened(database, as_json) as record:
        seat = store.hand_over(
            record,
            command_id=id_of(command_id),
            counter_id=Places(record).counter(counter),
            officer_id=officer_of(record, officer).id,
            by=officer_of(record, by).id if by is not None else None,
        )
        say(seat, as_json, f"{seat.officer_name} goes on at counter {counter}")
