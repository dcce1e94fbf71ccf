"""What commands that print share: the address they are given, a roll, office pages."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from db.saying import TROUBLE, say

if TYPE_CHECKING:
    from printing.address import Address
    from printing.sheet import Document

To = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="ADDRESS",
        help="screen, pdf:FILE, escpos:FILE, serial:DEV@BAUD, usb:DEV or net:HOST:PORT.",
    ),
]
Size = Annotated[Literal["80", "58", "a4", "a5"], typer.Option("--size", help="Roll or sheet.")]
ROLLS = frozenset({"80", "58"})


def address_of(text: str) -> Address:
    """Raises: typer.BadParameter."""
    from printing.address import BadAddress, parse_address

    try:
        return parse_address(text)
    except BadAddress as wrong:
        raise typer.BadParameter(str(wrong), param_hint="--to") from wrong


def write_pages(address: Address, pages: bytes) -> None:
    """Office paper. Raises: typer.BadParameter."""
    from printing.address import Kind
    from printing.files import write_whole

    if address.kind is not Kind.PDF:
        raise typer.BadParameter("office paper is written as pdf:FILE", param_hint="--to")
    try:
        write_whole(Path(address.target), pages)
    except OSError as error:
        raise typer.BadParameter(
            f"{address.target} cannot be written: {error.strerror}", param_hint="--to"
        ) from error


def print_roll(
    document: Document, address: Address, width: str, answer: dict[str, Any], as_json: bool
) -> None:
    """On thermal paper, or its lines on the screen. No job is stored: it is no ticket's.

    Raises: typer.Exit after trouble.
    """
    from printing.address import Kind
    from printing.layout import Paper
    from printing.outcome import Trouble
    from printing.printer import print_slip
    from printing.text import slip_lines

    roll = Paper(int(width))
    if address.kind is Kind.SCREEN:
        lines = slip_lines(document, roll)
        bare = [line.strip() for line in lines]
        say(answer | {"lines": bare}, as_json, "\n".join(lines))
        return
    outcome = print_slip(document, address, "0001", paper=roll)
    if isinstance(outcome, Trouble):
        if as_json:
            say({"trouble": outcome.code, "detail": outcome.detail} | answer, as_json)
        else:
            sys.stderr.write(f"{outcome.code}: {outcome.detail}\n")
        raise typer.Exit(TROUBLE)
    state = type(outcome).__name__.lower()
    say(answer | {"state": state, "warning": outcome.warning}, as_json, f"{state} to {address}")
