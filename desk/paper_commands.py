"""`motcua print day|receipt|label`: what staff print, by command."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal
from zoneinfo import ZoneInfo

import typer

from db.answers import opened, say
from db.options import Database, Json, LanguageOption
from db.words import Language
from printing.command_line import ROLLS, Size, To, address_of, print_roll, write_pages

if TYPE_CHECKING:
    from db.record import Record
    from desk.dossier_paper import DossierFacts

Code = Annotated[str, typer.Argument(metavar="CODE", help="The dossier's code.")]
Name = Annotated[str, typer.Option("--name", help="Of whom it is; initials are printed.")]
Whole = Annotated[
    bool, typer.Option("--whole-name", help="An organisation, or somebody who wants it so.")
]
ProcedureCode = Annotated[str, typer.Option("--procedure", help="The procedure's code.")]
Due = Annotated[
    str, typer.Option("--due", metavar="WHEN", help="2026-11-27T16:30, in the centre's time.")
]
Again = Annotated[bool, typer.Option("--reprint", help="It has been printed before.")]
Received = Annotated[
    str, typer.Option("--received", metavar="WHEN", help="The same; now unless told.")
]


def print_day(
    to: To,
    day: Annotated[
        str, typer.Option("--date", metavar="DATE", help="2026-11-22; today unless told.")
    ] = "",
    size: Size = "80",
    language: LanguageOption = Language.VI,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """What a day came to: numbers, waits, lines, counters, paper, and who closed it."""
    from db.stats.day_board import day_figures
    from desk.day_paper import make_day_sheet
    from printing.day_sheet_pdf import day_sheet_pdf
    from printing.page_size import PageSize
    from resources.speaking import speaking

    address, wanted = address_of(to), _date(day)
    with opened(database, as_json) as record:
        figures = day_figures(record, wanted)
    with speaking(language):
        sheet = make_day_sheet(figures, language)
    answer: dict[str, Any] = {
        "date": figures.business_date, "to": str(address), "size": size,
        "arrived": figures.totals.arrived, "is_closed": figures.end is not None,
    }  # fmt: skip
    if size in ROLLS:
        print_roll(sheet, address, size, answer, as_json)
        return
    write_pages(address, day_sheet_pdf(sheet, PageSize(size)))
    say(answer, as_json, f"Sheet of {figures.business_date} in {to}.")


def print_receipt(
    code: Code,
    to: To,
    name: Name = "",
    whole: Whole = False,
    procedure: ProcedureCode = "",
    papers: Annotated[int, typer.Option("--papers", min=0, help="How many were given.")] = 0,
    received: Received = "",
    due: Due = "",
    again: Again = False,
    place: Annotated[str, typer.Option("--place", help="Where the result is collected.")] = "",
    phone: Annotated[str, typer.Option("--phone", help="Of the centre.")] = "",
    size: Annotated[Literal["80", "58"], typer.Option("--size", help="The roll.")] = "80",
    language: LanguageOption = Language.VI,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A dossier's small copy for the pocket, beside the form of the law."""
    from desk.dossier_paper import make_receipt
    from resources.speaking import speaking

    address = address_of(to)
    with opened(database, as_json) as record:
        facts = _facts(
            record, code=code, name=name, is_name_whole=whole, procedure=procedure,
            papers=papers, received=received, due=due, place=place, phone=phone, unit="",
        )  # fmt: skip
        centre, now = record.centre, record.ask(lambda look: look.now)
    with speaking(language):
        receipt = make_receipt(facts, centre, language, now if again else None)
    print_roll(receipt, address, size, {"code": code, "to": str(address)}, as_json)


def print_label(
    code: Code,
    to: To,
    name: Name = "",
    whole: Whole = False,
    procedure: ProcedureCode = "",
    received: Received = "",
    due: Due = "",
    again: Again = False,
    unit: Annotated[str, typer.Option("--unit", help="In charge of the dossier.")] = "",
    size: Annotated[
        Literal["80", "58", "62x100", "a4"], typer.Option("--size", help="Roll, label or sheet.")
    ] = "80",
    skip: Annotated[int, typer.Option("--skip", min=0, max=7, help="Used labels of A4.")] = 0,
    language: LanguageOption = Language.VI,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The label on a dossier's folder."""
    from desk.dossier_paper import make_label
    from printing.label_pdf import LabelPaper, labels_pdf
    from resources.speaking import speaking

    if skip and size != "a4":
        raise typer.BadParameter("only a sheet of A4 has used labels", param_hint="--skip")
    address = address_of(to)
    with opened(database, as_json) as record:
        facts = _facts(
            record, code=code, name=name, is_name_whole=whole, procedure=procedure,
            papers=0, received=received, due=due, place="", phone="", unit=unit,
        )  # fmt: skip
        centre, now = record.centre, record.ask(lambda look: look.now)
    with speaking(language):
        label = make_label(facts, centre, language, now if again else None)
    answer = {"code": code, "to": str(address), "size": size}
    if size in ROLLS:
        print_roll(label, address, size, answer, as_json)
        return
    write_pages(address, labels_pdf([label], LabelPaper(size), skip))
    say(answer, as_json, f"Label of {code} in {to}.")


def _facts(
    record: Record, *, code: str, procedure: str, received: str, due: str, **more: Any
) -> DossierFacts:
    """Raises: Unknown, typer.BadParameter."""
    from db.catalogue import boards as catalogue
    from desk.dossier_paper import DossierFacts
    from printing.composing import require_code

    try:
        require_code(code)
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong), param_hint="CODE") from wrong
    zone = ZoneInfo(record.centre.time_zone)
    now = record.ask(lambda look: look.now)
    return DossierFacts(
        code=code,
        procedure=catalogue.procedure(record, procedure).tile if procedure else "",
        received_at=_moment(received, zone, "--received") or now,
        due_at=_moment(due, zone, "--due"),
        **more,
    )


def _moment(written: str, zone: ZoneInfo, option: str) -> datetime | None:
    if not written:
        return None
    try:
        return datetime.fromisoformat(written).replace(tzinfo=zone)
    except ValueError as wrong:
        raise typer.BadParameter(
            f"{written} is no time: write 2026-11-27T16:30", param_hint=option
        ) from wrong


def _date(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as wrong:
        raise typer.BadParameter(
            f"{written} is no date: write 2026-11-22", param_hint="--date"
        ) from wrong
