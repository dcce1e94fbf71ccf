"""`motcua print form` and `motcua print forms`: the forms of the law, filled or empty."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal
from zoneinfo import ZoneInfo

import typer

from db.answers import say, say_all, told
from db.errors import RecordMissing
from db.options import Database, Json
from printing.command_line import address_of, write_pages

if TYPE_CHECKING:
    from db.queue.values import Centre
    from printing.forms.filling import FilledForm
    from printing.forms.template import FormField, FormTemplate

_ZONE_WITHOUT_A_RECORD: Final = ZoneInfo("Asia/Ho_Chi_Minh")
On = Annotated[
    datetime | None,
    typer.Option(
        "--on", formats=["%Y-%m-%d"], help="The form valid on that day.", show_default="today"
    ),
]


def print_form(
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="01 to 07.")],
    to: Annotated[str, typer.Option("--to", metavar="ADDRESS", help="pdf:FILE.")],
    data: Annotated[
        str | None,
        typer.Option("--data", metavar="FILE", help="Its values as JSON; - is standard input."),
    ] = None,
    is_blank: Annotated[
        bool, typer.Option("--blank", help="Empty, to be filled in by hand.")
    ] = False,
    on: On = None,
    paper: Annotated[Literal["a4", "a5"], typer.Option("--paper", help="a5: form 01.")] = "a4",
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A form of the law as PDF, as it is valid on that day.

    The centre's names come from the record unless the values hold them.
    """
    from printing.forms.pdf import form_pdf
    from printing.forms.sheet_style import PaperSize

    address = address_of(to)
    if (data is None) != is_blank:
        raise typer.BadParameter("give the values (--data) or ask for the empty form (--blank)")
    template, given = _template_and_names(number, on, database, as_json, is_blank=is_blank)
    form = _filled(template, given | (_read(data) if data is not None else {}), is_blank=is_blank)
    try:
        pages = form_pdf(form, PaperSize(paper))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--paper") from error
    write_pages(address, pages)
    answer = {"to": to, "form": template.number, "title": template.name, "draft": template.draft}
    words = f"Form {template.number} ({template.circular}) in {to}."
    if template.draft:
        words += f" {template.draft}."
    say(answer | {"circular": template.circular}, as_json, words)


def list_forms(as_json: Json = False) -> None:
    """The forms, the circular each comes from, and since when; with --json their fields too."""
    from printing.forms.in_force import all_forms

    found = [
        {
            "form": each.number,
            "title": each.name,
            "circular": each.circular,
            "valid_from": each.valid_from,
            "valid_until": each.valid_until,
            "draft": each.draft,
            "fields": [_field(field) for field in each.fields],
        }
        for each in all_forms()
    ]
    say_all(found, as_json, _line, "There are no forms.")


def _field(field: FormField) -> dict[str, Any]:
    told: dict[str, Any] = {"key": field.key, "label": field.label, "kind": field.kind}
    told["is_required"] = field.is_required
    return told | ({"columns": [_field(each) for each in field.columns]} if field.columns else {})


def _line(form: dict[str, Any]) -> str:
    until = f" until {form['valid_until']}" if form["valid_until"] else ""
    draft = f" [{form['draft']}]" if form["draft"] else ""
    return (
        f"{form['form']}  {form['title']}{draft}\n"
        f"    {form['circular']}, from {form['valid_from']}{until}"
    )


def _template_and_names(
    number: str, on: datetime | None, database: str | None, as_json: bool, *, is_blank: bool
) -> tuple[FormTemplate, dict[str, Any]]:
    """The names and the day that a filled form is made on; without a record there are none."""
    from printing.forms.centre import centre_values
    from printing.forms.in_force import NoFormInForce, form_on

    centre, today = _centre_and_today(database, as_json)
    day = on.date() if on else today
    try:
        template = form_on(number, day)
    except NoFormInForce as error:
        raise typer.BadParameter(str(error), param_hint="NUMBER") from error
    given: dict[str, Any] = {} if centre is None else dict(centre_values(template, centre))
    return template, given if is_blank else given | {"made_on": day}


def _centre_and_today(database: str | None, as_json: bool) -> tuple[Centre | None, date]:
    from db.record import open_record

    with told(as_json):
        try:
            record = open_record(database)
        except RecordMissing:
            return None, datetime.now(_ZONE_WITHOUT_A_RECORD).date()
        try:
            return record.centre, record.ask(lambda look: look.today)
        finally:
            record.close()


def _filled(template: FormTemplate, values: dict[str, Any], *, is_blank: bool) -> FilledForm:
    from printing.forms.filling import FormDataRejected, blank, fill

    try:
        return blank(template, values) if is_blank else fill(template, values)
    except FormDataRejected as rejected:
        raise typer.BadParameter("; ".join(rejected.faults), param_hint="--data") from rejected


def _read(file: str) -> dict[str, Any]:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
        values = json.loads(text)
    except OSError as error:
        raise typer.BadParameter(f"{file}: {error.strerror}", param_hint="--data") from error
    except ValueError as error:  # no UTF-8 or no JSON; its words could hold what stands there
        raise typer.BadParameter(f"{file} is no JSON in UTF-8", param_hint="--data") from error
    if not isinstance(values, dict):
        raise typer.BadParameter(f"{file} holds no JSON object", param_hint="--data")
    return values
