"""`motcua appointment …` with the paper of an appointment: the one command that prints."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from db.answers import opened, say
from db.appointments.command_words import Code, code_of
from db.appointments.commands import app
from db.options import Database, Json
from db.words import Language
from kiosk.print_commands import Picture, Roll, draw, tell
from printing.command_line import To, address_of

__all__ = ["app"]


@app.command("print")
def print_appointment(
    code: Code,
    to: To,
    language: Annotated[
        Language | None,
        typer.Option("--language", help="Another than the booking's.", show_default=False),
    ] = None,
    paper: Roll = "80",
    picture: Picture = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A slip with the time, the code and its QR code; with --to screen its lines are shown."""
    from kiosk.appointment_paper import make_paper
    from printing.address import Kind
    from printing.layout import Paper
    from printing.printer import print_slip
    from printing.text import slip_lines

    address, roll = address_of(to), Paper(int(paper))
    with opened(database, as_json) as record:
        slip = make_paper(record, code_of(code), language)
    answer: dict[str, Any] = {"code": slip.number, "payload": slip.qr, "to": str(address)}
    if picture is not None:
        draw(picture, slip, roll)
        answer["picture"] = str(picture)
    if address.kind is Kind.SCREEN:
        lines = slip_lines(slip, roll)
        bare = [line.strip() for line in lines]
        say(answer | {"lines": bare}, as_json, "\n".join(lines))
        return
    tell(print_slip(slip, address, slip.number[:4], paper=roll), slip.number, answer, as_json)
