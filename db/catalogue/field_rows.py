"""Reads the fields of a catalogue: fields.json of a folder, or `meta.groups` of a single file."""

from __future__ import annotations

import re
from typing import Final

from db.catalogue.cells import Cells, quoted
from db.catalogue.procedure_row import read_names
from db.catalogue.values import FieldPlan
from db.words import Names

CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
LINE: Final = re.compile(r"[A-Z]{0,2}")
NAME, ICON, MOST = 100, 40, 500


def read_fields(top: Cells) -> tuple[FieldPlan, ...]:
    """The rows of fields.json."""
    fields: dict[str, FieldPlan] = {}
    for position, row in enumerate(top.objects("fields", MOST), 1):
        plan = _read_field(row, position)
        if plan.code in fields:
            row.fault("code", f"stands twice: {quoted(plan.code)}")
        fields[plan.code] = plan
    return tuple(fields.values())


def read_groups(meta: Cells) -> tuple[FieldPlan, ...]:
    """The fields a single file names in its `meta.groups`."""
    groups = meta.child("groups")
    return tuple(
        FieldPlan(_code(groups, code, code), Names(groups.text(code, NAME)), "", position, "")
        for position, code in enumerate(groups, 1)
    )


def _read_field(row: Cells, position: int) -> FieldPlan:
    line = row.text("line", 2)
    if not LINE.fullmatch(line):
        row.fault("line", f"must be one or two letters A to Z, not {quoted(line)}")
    placed = row.count("position", 1000)
    return FieldPlan(
        code=_code(row, "code", row.text("code", 40, required=True)),
        names=read_names(row.child("names"), NAME, required=True),
        icon=row.text("icon", ICON),
        position=position if placed is None else placed,
        line_letter=line,
    )


def _code(cells: Cells, key: str, code: str) -> str:
    if code and not CODE.fullmatch(code):
        cells.fault(key, f"must be small letters, figures and _, not {quoted(code)}")
    return code
