"""`motcua print …`: the paper of a stored ticket, by command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from db.answers import TROUBLE, opened, say
from db.options import Database, Json
from db.queue.command_words import TicketKey
from db.words import Language
from kiosk.form_commands import list_forms, print_form
from kiosk.job_commands import print_jobs
from kiosk.poster_commands import print_posters
from kiosk.sheet_commands import print_sheet
from printing.command_line import To, address_of, write_pages

if TYPE_CHECKING:
    from printing.layout import Paper
    from printing.outcome import Outcome
    from printing.sheet import Document

Roll = Annotated[Literal["80", "58"], typer.Option("--paper", help="The roll, in mm.")]
Picture = Annotated[
    Path | None,
    typer.Option("--picture", metavar="FILE", help="A PNG of it as well.", show_default=False),
]

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="Print what the record holds, or look at it."
)


@app.callback()
def group() -> None:
    """Print what the record holds, or look at it."""


@app.command("ticket")
def print_ticket(
    ticket: TicketKey,
    to: To,
    language: Annotated[
        Language | None,
        typer.Option(
            "--language", help="Another than the one it was taken in.", show_default=False
        ),
    ] = None,
    paper: Roll = "80",
    picture: Picture = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Print a ticket; one that has been printed before is marked as a reprint.

    With --to screen its lines are shown, and no print is stored: looking gives no paper.
    """
    from kiosk.ticket_paper import make_paper, print_paper
    from printing.address import Kind
    from printing.layout import Paper
    from printing.text import slip_lines

    address, roll = address_of(to), Paper(int(paper))
    with opened(database, as_json) as record:
        wanted = make_paper(record, ticket, language)
        answer: dict[str, Any] = {
            "ticket": wanted.ticket.label,
            "to": str(address),
            "is_reprint": wanted.is_reprint,
        }
        if picture is not None:
            draw(picture, wanted.slip, roll)
            answer["picture"] = str(picture)
        if address.kind is Kind.SCREEN:
            lines = slip_lines(wanted.slip, roll)
            bare = [line.strip() for line in lines]
            say(answer | {"lines": bare}, as_json, "\n".join(lines))
            return
        outcome = print_paper(record, wanted, address, roll)
    tell(outcome, wanted.ticket.label, answer, as_json)


@app.command("rule-poster")
def print_rule_poster(
    to: Annotated[str, typer.Option("--to", metavar="ADDRESS", help="pdf:FILE.")],
    size: Annotated[Literal["a4", "a3"], typer.Option("--size", help="The sheet.")] = "a4",
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The rule of turns for the wall, as it is set now, in three languages."""
    from db.queue.rule_board import rule_board
    from kiosk.rule_poster import make_poster
    from printing.poster import Sheet
    from printing.poster_pdf import TooManyWords, poster_pdf
    from resources.speaking import all_words

    address = address_of(to)
    with opened(database, as_json) as record:
        board = rule_board(record)
        now = record.ask(lambda look: look.now)
    try:
        page = poster_pdf(make_poster(board, all_words(), now), Sheet(size))
    except TooManyWords as much:
        raise typer.BadParameter(
            "the classes have more words than a page holds: motcua queue priority"
        ) from much
    write_pages(address, page)
    say({"to": to, "size": size, "rule": board.rule.fairness}, as_json, f"Poster in {to}.")


app.command("posters")(print_posters)
app.command("sheet")(print_sheet)
app.command("jobs")(print_jobs)
app.command("form")(print_form)
app.command("forms")(list_forms)


def draw(file: Path, slip: Document, roll: Paper) -> None:
    """A picture of the paper. Raises: typer.BadParameter."""
    from printing.files import write_whole
    from printing.preview import slip_png

    try:
        write_whole(file, slip_png(slip, roll))
    except OSError as error:
        raise typer.BadParameter(
            f"{file} cannot be written: {error.strerror}", param_hint="--picture"
        ) from error


def tell(outcome: Outcome, name: str, answer: dict[str, Any], as_json: bool) -> None:
    """What became of the paper of `name`. Raises typer.Exit after trouble."""
    from kiosk.paper_jobs import stored_end
    from kiosk.words import trouble_sentence
    from printing.outcome import Trouble
    from resources.speaking import speaking

    code = outcome.code if isinstance(outcome, Trouble) else outcome.warning
    with speaking(Language.EN):
        sentence = trouble_sentence(code) if code else ""
    if isinstance(outcome, Trouble):
        trouble = {"trouble": code, "message": sentence, "detail": outcome.detail}
        if as_json:
            say(trouble | answer, as_json)
        else:
            sys.stderr.write(f"{code}: {sentence}\n")
        raise typer.Exit(TROUBLE)
    state, warning = stored_end(outcome)
    words = f"{name} {state} to {answer['to']}" + (f". {sentence}" if sentence else "")
    say(answer | {"state": state, "warning": warning}, as_json, words)
