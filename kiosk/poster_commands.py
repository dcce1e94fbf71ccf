"""`motcua print posters`: the sheets of codes for the wall, by command."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.errors import Unknown
from db.options import Database, Json
from printing.command_line import address_of, write_pages


def print_posters(
    to: Annotated[str, typer.Option("--to", metavar="ADDRESS", help="pdf:FILE.")],
    field: Annotated[
        list[str] | None,
        typer.Option("--field", help="A field by its code; may be repeated. Default: all of them."),
    ] = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A4 sheets for each field: every procedure with a code for the phone.

    `motcua public qr-target` says where the codes lead.
    """
    from db.catalogue import boards as catalogue
    from db.queue import boards
    from kiosk.procedure_posters import make_sheets
    from printing.code_sheet_pdf import code_sheets_pdf
    from resources.speaking import all_words

    address = address_of(to)
    with opened(database, as_json) as record:
        fields = catalogue.fields(record)
        known = {each.code for each in fields}
        for code in field or ():
            if code not in known:
                raise Unknown(kind="field", key=code)
        wanted = tuple(each for each in fields if field is None or each.code in field)
        sheets = make_sheets(
            record.centre,
            boards.arrangement(record).public_side,
            wanted,
            catalogue.procedures(record),
            all_words(),
            record.ask(lambda look: look.now),
        )
    if not sheets:
        raise typer.BadParameter("no field has procedures: motcua catalogue import")
    write_pages(address, code_sheets_pdf(sheets))
    entries = [entry for sheet in sheets for entry in sheet.entries]
    without = [entry.number for entry in entries if not entry.address]
    answer = {"to": to, "sheets": len(sheets), "codes": len(entries) - len(without)}
    words = f"{len(entries) - len(without)} codes of {len(sheets)} fields in {to}."
    if without:
        words += f" No address is known for {', '.join(without)}."
    say(answer | {"without_code": without}, as_json, words)
