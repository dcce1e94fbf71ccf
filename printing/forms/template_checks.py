"""What a template has to hold to be printed: every placeholder filled, every field used."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from printing.forms.grid import BadGrid, placed
from printing.forms.template import (
    PARTS,
    PLACEHOLDER,
    ROW_NUMBER,
    Block,
    FormField,
    FormTemplate,
    Kind,
    ListBlock,
    Orientation,
    TableBlock,
    TextBlock,
)
from printing.forms.toml_table import BadTemplate

WIDEST: Final = {Orientation.PORTRAIT: 165.0, Orientation.LANDSCAPE: 265.0}  # mm of a table


def check(template: FormTemplate, where: str) -> None:
    """Raises: BadTemplate."""
    keys = _unique(template.fields, where)
    if template.valid_until is not None and template.valid_until < template.valid_from:
        raise BadTemplate(f"{where}: valid_until is before valid_from")
    if template.code_field and template.code_field not in keys:
        raise BadTemplate(f"{where}: code_field {template.code_field} is no field")
    used = {template.code_field}
    for text in template.texts():
        used |= _known_placeholders(text, template.fields, where)
    for block in template.blocks:
        _check_block(block, template, where)
    if unused := keys - used:
        raise BadTemplate(f"{where}: nothing prints {', '.join(sorted(unused))}")


def _check_block(block: Block, template: FormTemplate, where: str) -> None:
    if strange := set(block.showing.if_any) - {field.key for field in template.fields}:
        raise BadTemplate(f"{where}: if_any names {', '.join(sorted(strange))}, no field")
    match block:
        case ListBlock():
            _of_kind(template.field(block.field), Kind.LIST, where)
        case TableBlock():
            field = template.field(block.field)
            _of_kind(field, Kind.TABLE, where)
            _check_table(block, field, template.orientation, where)
        case TextBlock() if not block.text:
            raise BadTemplate(f"{where}: a {block.style} has no text")


def _of_kind(field: FormField, kind: Kind, where: str) -> None:
    if field.kind is not kind:
        raise BadTemplate(f"{where}: {field.key} is of kind {field.kind}, not {kind}")


def _unique(fields: Iterable[FormField], where: str) -> set[str]:
    keys: set[str] = set()
    for field in fields:
        if field.key in keys:
            raise BadTemplate(f"{where}: the field {field.key} stands there twice")
        keys.add(field.key)
    return keys


def _known_placeholders(text: str, fields: Iterable[FormField], where: str) -> set[str]:
    kinds = {field.key: field.kind for field in fields}
    keys = set()
    for name in PLACEHOLDER.findall(text):
        key, _, part = name.partition(".")
        if key not in kinds:
            raise BadTemplate(f"{where}: {{{name}}} is no field")
        parts = PARTS.get(kinds[key], ())
        if part not in (parts or ("",)):
            raise BadTemplate(f"{where}: {{{name}}} is no part of a {kinds[key]}")
        keys.add(key)
    if "{" in PLACEHOLDER.sub("", text) or "}" in PLACEHOLDER.sub("", text):
        raise BadTemplate(f"{where}: a brace in “{text}” belongs to no placeholder")
    return keys


def _check_table(block: TableBlock, field: FormField, lying: Orientation, where: str) -> None:
    where = f"{where}, table {block.field}"
    keys = _unique(field.columns, where)
    if strange := {key for key, _ in field.first_row} - keys:
        raise BadTemplate(f"{where}: first_row names {', '.join(sorted(strange))}, no column")
    if sum(block.widths) > WIDEST[lying]:
        raise BadTemplate(f"{where}: wider than {WIDEST[lying]:g} mm")
    if len(block.heights) != len(block.row):
        raise BadTemplate(f"{where}: heights are not one for each line of row")
    try:
        placed(block.head, len(block.widths))
        placed(block.row, len(block.widths))
    except BadGrid as error:
        raise BadTemplate(f"{where}: {error}") from error
    used: set[str] = set()
    for line in block.row:
        for cell in line:
            text = cell.text.replace(f"{{{ROW_NUMBER}}}", "")
            used |= _known_placeholders(text, field.columns, where)
    if unused := keys - used:
        raise BadTemplate(f"{where}: nothing prints {', '.join(sorted(unused))}")
