"""`motcua print sheet`: a procedure's guidance sheet, on a roll or on office paper, by command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from db.answers import opened, say
from db.options import Database, Json, LanguageOption
from db.words import Language
from printing.command_line import ROLLS, Size, To, address_of, print_roll, write_pages

if TYPE_CHECKING:
    from printing.sheet import Sheet


def print_sheet(
    procedure: Annotated[str, typer.Argument(metavar="CODE", help="The procedure's code.")],
    to: To,
    size: Size = "a5",
    language: LanguageOption = Language.VI,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """What to bring, what it costs, how long it takes, where and when; nothing personal."""
    from kiosk.sheet_paper import stored_sheet

    address = address_of(to)
    with opened(database, as_json) as record:
        sheet = stored_sheet(record, procedure, language)
    answer: dict[str, Any] = {"procedure": procedure, "to": str(address), "size": size}
    if size in ROLLS:
        print_roll(sheet, address, size, answer, as_json)
        return
    write_pages(address, _page(sheet, size))
    say(answer, as_json, f"Sheet of {procedure} in {to}.")


def _page(sheet: Sheet, size: str) -> bytes:
    from printing.page_size import PageSize
    from printing.sheet_pdf import sheet_pdf

    return sheet_pdf(sheet, PageSize(size))
