"""A catalogue file's bytes to values, all or nothing: every fault of every row is told at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from db.catalogue.cells import Cells, quoted
from db.catalogue.field_rows import read_fields, read_groups
from db.catalogue.procedure_row import Origin, read_origin, read_procedure, readable_code
from db.catalogue.values import Catalogue, Fault, FieldPlan, Procedure
from db.errors import CatalogueRejected

ROWS = 20_000


@dataclass(frozen=True, slots=True)
class Text:
    """One file as it was read; the name stands before its faults when there are several."""

    data: bytes
    name: str = ""


def parse(data: bytes, groups: Collection[str] = ()) -> tuple[Procedure, ...]:
    """The procedures of one file; `groups` are field codes known beside its `meta.groups`."""
    return parse_catalogue([Text(data)], groups=groups).procedures


def parse_catalogue(
    texts: Sequence[Text], fields: Text | None = None, groups: Collection[str] = ()
) -> Catalogue:
    """The procedures of several files together; `fields` is a folder's fields.json."""
    faults: list[Fault] = []
    plans = _parse_fields(fields, faults) if fields else []
    known = {*groups, *(plan.code for plan in plans)}
    procedures: list[Procedure] = []
    seen: dict[str, str] = {}
    for text in texts:
        top = _top(text, "procedures", faults)
        if top is None:
            continue
        meta = top.child("meta")
        plans += [plan for plan in read_groups(meta) if plan.code not in {p.code for p in plans}]
        origin, here = read_origin(meta), known | {plan.code for plan in plans}
        procedures += _parse_rows(top, text.name, origin, here, seen=seen, faults=faults)
    if faults:
        raise CatalogueRejected(faults=tuple(faults))
    return Catalogue(tuple(procedures), tuple(plans))


def _parse_fields(text: Text, faults: list[Fault]) -> list[FieldPlan]:
    top = _top(text, "fields", faults)
    return list(read_fields(top)) if top else []


def _parse_rows(
    top: Cells,
    name: str,
    origin: Origin,
    groups: Collection[str],
    *,
    seen: dict[str, str],
    faults: list[Fault],
) -> list[Procedure]:
    """`seen` (code to where it stood) goes on from file to file."""
    procedures = []
    for number, (_, row) in enumerate(top.items("procedures", ROWS), 1):
        report = _reporter(faults, name, number, readable_code(row))
        if not isinstance(row, dict):
            report("", f"must be an object, not {quoted(row)}")
            continue
        procedure = read_procedure(Cells(row, report), origin, groups)
        if procedure.code in seen:
            report("code", f"stands twice, first in {seen[procedure.code]}")
        elif procedure.code:
            seen[procedure.code] = f"{name} row {number}".strip()
        procedures.append(procedure)
    return procedures


def _reporter(faults: list[Fault], name: str, row: int, code: str) -> Callable[[str, str], None]:
    where = f"{name}: " if name else ""

    def report(path: str, problem: str) -> None:
        faults.append(Fault(row, code, path, where + problem))

    return report


def _top(text: Text, key: str, faults: list[Fault]) -> Cells | None:
    """The file's outermost object, with something under `key`; else a fault of the whole file."""
    report = _reporter(faults, text.name, 0, "")
    try:
        value = json.loads(text.data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        report("", f"is not UTF-8 (byte {error.start})")
    except RecursionError:
        report("", "is not JSON: nested too deep")
    except ValueError as error:
        report("", f"is not JSON: {error}" if text.data.strip() else "is empty")
    else:
        if isinstance(value, dict) and value.get(key):
            return Cells(value, report)
        report("", f'must be an object with a list "{key}" that is not empty')
    return None
