"""Reads one row of a catalogue file into a procedure."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.catalogue.cells import Cells, clean, quoted
from db.catalogue.fee_row import read_fee
from db.catalogue.paper_row import read_papers
from db.catalogue.time_limit_row import read_time_limit
from db.catalogue.values import Paper, Procedure
from db.words import Names

CODE: Final = re.compile(r"[1236]\.[0-9]{6}(?:(?:\.000\.00\.00)?\.[A-Z][0-9]{2})?")
ADDRESS: Final = re.compile(r"https?://[^\s/]+\S*")
ONLINE_LEVELS: Final = ("toàn trình", "một phần")
COMPLETENESS: Final = ("full", "partial", "code_and_name_only")
TITLE, SHORT, KEYWORD, KEYWORDS = 1000, 40, 60, 40
LEVEL, RESULT, RESULTS, BASIS, BASES, SOURCE, URL = 200, 3000, 50, 200, 100, 500, 500


def readable_code(row: object) -> str:
    """The row's code as far as it can be told, to name the row in a fault."""
    code = row.get("code") if isinstance(row, dict) else None
    code = clean(code)[:40] if isinstance(code, str) else ""
    return code if code.isprintable() else ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file's facts were read, for the rows that do not say it themselves."""

    source: str
    source_date: date | None


def read_origin(meta: Cells) -> Origin:
    key = "source_date" if "source_date" in meta else "generated"
    return Origin(meta.text("source", SOURCE), read_date(meta, key))


def read_procedure(row: Cells, origin: Origin, groups: Collection[str]) -> Procedure:
    papers = read_papers(row)
    return Procedure(
        code=_code(row),
        title=row.text("name", TITLE, required=True),
        short=read_names(row.child("short"), SHORT),
        field_code=_group(row, groups),
        level=row.text("level", LEVEL),
        online_level=row.choice("online_level", ONLINE_LEVELS),
        time_limit=read_time_limit(row.child("time_limit")),
        fee=read_fee(row.child("fee")),
        papers=papers,
        result=_result(row),
        legal_basis=row.texts("legal_basis", BASES, BASIS),
        source=row.text("source", SOURCE) if "source" in row else origin.source,
        source_date=(read_date(row, "source_date") if "source_date" in row else origin.source_date),
        portal_url=_address(row),
        non_territorial=_non_territorial(row),
        keywords=row.texts("keywords", KEYWORDS, KEYWORD),
        is_common=row.flag("common"),
        is_closed=row.flag("closed"),
        papers_known=_papers_known(row, papers),
    )


def read_names(names: Cells, limit: int, *, required: bool = False) -> Names:
    return Names(
        vi=names.text("vi", limit, required=required),
        en=names.text("en", limit),
        fr=names.text("fr", limit),
    )


def read_date(cells: Cells, key: str) -> date | None:
    text = cells.text(key, 200)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        cells.fault(key, f"must be a date like 2026-06-30, not {quoted(text)}")
        return None


def _code(row: Cells) -> str:
    code = row.text("code", 40, required=True)
    if code and not CODE.fullmatch(code):
        row.fault("code", f"must look like 1.001193, not {quoted(code)}")
    return code


def _group(row: Cells, groups: Collection[str]) -> str:
    group = row.text("group", 40, required=True)
    if group and group not in groups:
        row.fault("group", f"is no field of this catalogue: {quoted(group)}")
    return group


def _result(row: Cells) -> str:
    names = (cells.text("name", RESULT) for cells in row.objects("results", RESULTS))
    result = "; ".join(name for name in names if name)
    if len(result) > RESULT:
        row.fault("results", f"is longer than {RESULT} characters together ({len(result)})")
    return result


def _address(row: Cells) -> str:
    address = row.text("portal_url", URL)
    if address and not ADDRESS.fullmatch(address):
        row.fault("portal_url", f"must be a web address, not {quoted(address)}")
    return address


def _non_territorial(row: Cells) -> bool | None:
    """None is "no evidence found", not "no"."""
    holder, key = row, "non_territorial"
    if isinstance(row.raw(key), dict):
        holder, key = row.child(key), "value"
    return holder.flag(key) if key in holder else None


def _papers_known(row: Cells, papers: tuple[Paper, ...]) -> bool:
    completeness = row.choice("completeness", COMPLETENESS)
    return row.flag("papers_known", default=bool(papers) and completeness in ("", "full"))
