"""A template's file: TOML becomes a form, or the first thing wrong with it is said."""

from __future__ import annotations

import tomllib
from pathlib import Path

from printing.forms.template import (
    Blank,
    Block,
    Cell,
    FormField,
    FormTemplate,
    Header,
    Kind,
    ListBlock,
    Orientation,
    PairBlock,
    Showing,
    Signature,
    Style,
    TableBlock,
    TextBlock,
)
from printing.forms.template_checks import check
from printing.forms.toml_table import BadTemplate, TomlTable


def read_template(file: Path) -> FormTemplate:
    """Raises: BadTemplate."""
    try:
        told = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadTemplate(f"{file.name}: {error}") from error
    table = TomlTable(told, file.name)
    template = _template(table)
    table.end()
    check(template, file.name)
    return template


def _template(table: TomlTable) -> FormTemplate:
    valid_from = table.day("valid_from")
    if valid_from is None:
        raise BadTemplate(f"{table.where}: valid_from is missing")
    return FormTemplate(
        number=table.text("number"),
        title=table.text("title"),
        circular=table.text("circular"),
        valid_from=valid_from,
        valid_until=table.day("valid_until", None),
        draft=table.text("draft", ""),
        orientation=table.one_of("orientation", Orientation, Orientation.PORTRAIT),
        can_be_a5=table.flag("can_be_a5"),
        code_field=table.text("code_field", ""),
        header=_header(table.table("header")),
        fields=tuple(_field(each) for each in table.tables("field", needed=True)),
        below_title=table.text("below_title", ""),
        blocks=tuple(_block(each) for each in table.tables("block", needed=True)),
        signatures=tuple(_signature(each) for each in table.tables("signature")),
        notes=table.texts("notes"),
    )


def _header(table: TomlTable) -> Header:
    header = Header(
        body=table.text("body"),
        unit=table.text("unit"),
        number=table.text("number"),
        nation=table.text("nation"),
        motto=table.text("motto"),
        place_and_date=table.text("place_and_date"),
    )
    table.end()
    return header


def _field(table: TomlTable) -> FormField:
    kind = table.one_of("kind", Kind, Kind.TEXT)
    columns = table.tables("column", needed=True) if kind is Kind.TABLE else []
    field = FormField(
        key=table.text("key"),
        label=table.text("label"),
        kind=kind,
        is_required=table.flag("required"),
        is_bold=table.flag("bold"),
        is_dotted=not table.flag("undotted"),
        default=table.text("default", ""),
        hint=table.text("hint", ""),
        room=table.millimetres("room", 40.0),
        longest=table.whole("longest", 500),
        most=table.whole("most", 200),
        columns=tuple(_field(each) for each in columns),
        first_row=table.pairs("first_row"),
    )
    table.end()
    return field


def _block(table: TomlTable) -> Block:
    showing = Showing(if_any=table.texts("if_any"), blank=table.one_of("blank", Blank, Blank.SHOWN))
    kind = table.text("kind")
    block: Block
    match kind:
        case "list":
            block = ListBlock(showing=showing, field=table.text("field"), rows=table.whole("rows"))
        case "pair":
            block = PairBlock(showing=showing, left=table.text("left"), right=table.text("right"))
        case "table":
            block = TableBlock(
                showing=showing,
                field=table.text("field"),
                widths=table.lengths("widths"),
                head=_cells(table, "head"),
                row=_cells(table, "row"),
                heights=table.lengths("heights"),
                rows=table.whole("rows"),
            )
        case _ if kind in set(Style):
            rows = table.whole("rows", 1)
            text = table.text("text")
            block = TextBlock(showing=showing, style=Style(kind), text=text, rows=rows)
        case _:
            raise BadTemplate(f"{table.where}: no block is of kind “{kind}”")
    table.end()
    return block


def _cells(table: TomlTable, key: str) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(_cell(each) for each in row) for row in table.grid(key))


def _cell(table: TomlTable) -> Cell:
    cell = Cell(
        text=table.text("text"),
        cols=table.whole("cols", 1),
        rows=table.whole("rows", 1),
        is_centred=table.flag("centred"),
        is_bold=table.flag("bold"),
    )
    table.end()
    return cell


def _signature(table: TomlTable) -> Signature:
    signature = Signature(
        title=table.text("title"),
        hints=table.texts("hints"),
        is_right=table.text("side") == "right",
        name=table.text("name", ""),
    )
    table.end()
    return signature
