"""`motcua appointment …`: bookings and slots by command. The paper is in kiosk/."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from db.answers import opened, say
from db.appointments import arrival, boards, command_words, slot_commands, store
from db.appointments.command_words import At, Code, Day, code_of, moment
from db.options import Database, Json
from db.queue.command_words import By, CommandId, Places, Reason, id_of
from db.record import Record
from db.words import Language

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Book, move, cancel, check in; slots; bookings made elsewhere.",
)
app.add_typer(slot_commands.app, name="slots")

_COLUMNS = """Take bookings made elsewhere from a CSV file: all, or none and each fault.

The file is UTF-8, with commas or semicolons. Its first row names the columns, in English or
Vietnamese, in any order:

\b
code       mã          in the other system; it tells one booking from another
line       nhóm        the line's letter; or empty, where a procedure is given
date       ngày        2026-11-24 or 24/11/2026
time       giờ         08:30 or 8h30
procedure  thủ tục     its national code; or empty
name       họ tên      may be empty
phone      điện thoại  a Vietnamese number; or empty
priority   ưu tiên     the code of a priority class; or empty
language   ngôn ngữ    vi, en or fr; empty: vi

There must be code, date, time, and line or procedure. The same file again changes nothing; a row
that says another time moves its booking. A booking whose row is gone stays, unless
--cancel-missing. Rows of past days are passed over.
"""


@app.command()
def book(
    at: At,
    line: Annotated[str | None, typer.Option("--line", help="The line's letter.")] = None,
    procedure: Annotated[
        str | None, typer.Option("--procedure", help="A procedure's code; it knows its line.")
    ] = None,
    name: Annotated[str, typer.Option("--name")] = "",
    phone: Annotated[str, typer.Option("--phone", help="A Vietnamese number.")] = "",
    priority_class: Annotated[str | None, typer.Option("--priority-class")] = None,
    language: Language = Language.VI,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Book a slot."""
    if line is None and procedure is None:
        raise typer.BadParameter("name a --line or a --procedure")
    with opened(database, as_json) as record:
        places = Places(record)
        booked = store.book(
            record,
            command_id=id_of(command_id),
            line_id=places.line(line).id if line is not None else None,
            starts_at=moment(record, at),
            name=name,
            phone=phone,
            procedure_code=procedure,
            priority_code=priority_class,
            language=language,
            by=places.officer(by),
            reason=reason,
        )
        _tell(record, booked.code, as_json)


@app.command()
def move(
    code: Code,
    at: At,
    line: Annotated[str | None, typer.Option("--line", help="Another line's letter.")] = None,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """To another slot; the code stays."""
    with opened(database, as_json) as record:
        places = Places(record)
        moved = store.move(
            record,
            command_id=id_of(command_id),
            code=code_of(code),
            starts_at=moment(record, at),
            line_id=places.line(line).id if line is not None else None,
            by=places.officer(by),
            reason=reason,
        )
        _tell(record, moved.code, as_json)


@app.command()
def cancel(
    code: Code,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Take a booking back; its slot is free again."""
    with opened(database, as_json) as record:
        cancelled = store.cancel(
            record,
            command_id=id_of(command_id),
            code=code_of(code),
            by=Places(record).officer(by),
            reason=reason,
        )
        _tell(record, cancelled.code, as_json)


@app.command("check-in")
def check_in(
    code: Code,
    language: Annotated[
        Language | None,
        typer.Option("--language", help="Another than the booking's.", show_default=False),
    ] = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The citizen is here: give the appointment its ticket."""
    with opened(database, as_json) as record:
        places = Places(record)
        checked = arrival.check_in(
            record,
            command_id=id_of(command_id),
            code=code_of(code),
            language=language,
            by=places.officer(by),
        )
        answer = places.shown(checked.issued.ticket) | {
            "keeping": checked.keeping.value,
            "is_repeat": checked.is_repeat,
            "counters": checked.issued.counters,
        }
        say(answer, as_json, command_words.arrival_words(checked))


@app.command("list")
def list_(
    day: Day = None,
    line: Annotated[str | None, typer.Option("--line", help="The line's letter.")] = None,
    counter: Annotated[
        int | None, typer.Option("--counter", help="Of the lines this counter serves.")
    ] = None,
    names: Annotated[bool, typer.Option("--names", help="Who comes, too.")] = False,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A day's appointments by time."""
    with opened(database, as_json) as record:
        places = Places(record)
        found = boards.day_list(
            record,
            day.date() if day else None,
            line_id=places.line(line).id if line is not None else None,
            counter_id=places.counter(counter) if counter is not None else None,
            with_names=names,
        )
        for row in found:
            answer = command_words.row_answer(record, row)
            say(answer, as_json, command_words.row_words(record, row))
        if not found and not as_json:
            say(None, as_json, "no appointment")


@app.command()
def show(
    code: Code,
    names: Annotated[bool, typer.Option("--names", help="Who comes, not masked.")] = False,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """One appointment; who comes is masked."""
    with opened(database, as_json) as record:
        row = boards.by_code(record, code_of(code), with_names=names)
        answer = command_words.row_answer(record, row)
        say(answer, as_json, command_words.row_words(record, row))


@app.command("import", help=_COLUMNS)
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False)],
    cancel_missing: Annotated[
        bool, typer.Option("--cancel-missing", help="Cancel what was imported and is gone.")
    ] = False,
    as_booked: Annotated[
        bool,
        typer.Option("--as-booked", help="Take times that are full or that no slot of ours has."),
    ] = False,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    from db.appointments.bookings import read_bookings
    from db.appointments.importing import import_bookings

    with opened(database, as_json) as record:
        read = read_bookings(file.read_bytes(), record.centre.time_zone)
        imported = import_bookings(
            record,
            read,
            command_id=id_of(command_id),
            cancel_missing=cancel_missing,
            as_booked=as_booked,
        )
        say(imported, as_json, command_words.import_words(imported))


@app.command()
def purge(
    before: Annotated[
        datetime,
        typer.Option("--before", formats=["%Y-%m-%d"], help="Of appointments before this date."),
    ],
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Forget who came to past appointments; the figures stay."""
    with opened(database, as_json) as record:
        people = store.purge(
            record,
            command_id=id_of(command_id),
            before_date=before.date(),
            by=Places(record).officer(by),
        )
        say({"people": people}, as_json, f"{people} people forgotten")


def _tell(record: Record, code: str, as_json: bool) -> None:
    row = boards.by_code(record, code)
    answer = command_words.appointment_answer(record, row.appointment, row.line)
    say(answer, as_json, command_words.appointment_words(record, row.appointment))
