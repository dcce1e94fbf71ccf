"""The answers of the catalogue's commands: as plain objects and as lines of words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db.catalogue.values import (
    CatalogueDiff,
    CatalogueImport,
    Fee,
    Field,
    FieldChange,
    Paper,
    Procedure,
    TimeLimit,
    TimeUnit,
)
from db.plain import plain

UNKNOWN = "not known"


def import_words(imported: CatalogueImport) -> str:
    return f"{imported.added} added, {imported.changed} changed, {imported.gone} gone"


def diff_answer(found: CatalogueDiff) -> dict[str, Any]:
    changed = [{"code": code, "changes": plain(changes)} for code, changes in found.changed]
    answer: dict[str, Any] = plain(found)
    return answer | {"changed": changed}


def diff_words(found: CatalogueDiff, titles: Mapping[str, str]) -> str:
    """A line for each procedure (+ added, ~ changed, - gone), and the counts last."""
    return "\n".join(_diff_lines(found, titles))


def row_answer(procedure: Procedure) -> dict[str, Any]:
    """A procedure in a list: enough to choose it by."""
    return {
        "code": procedure.code,
        "tile": procedure.tile,
        "title": procedure.title,
        "field_code": procedure.field_code,
        "is_common": procedure.is_common,
    }


def row_words(procedure: Procedure) -> str:
    return f"{procedure.code:<10} {procedure.tile}"


def procedure_words(procedure: Procedure, field: Field, line: str | None) -> str:
    """All that is known, a line for each fact."""
    return "\n".join(_procedure_lines(procedure, field, line))


def _diff_lines(found: CatalogueDiff, titles: Mapping[str, str]) -> Iterator[str]:
    for code in found.added:
        yield f"+ {code} {titles[code]}"
    for code, changes in found.changed:
        yield f"~ {code} {titles[code]}"
        yield from (f"    {_change_words(change)}" for change in changes)
    for code in found.gone:
        yield f"- {code} {titles[code]}"
    yield (
        f"{len(found.added)} added, {len(found.changed)} changed, {len(found.gone)} gone,"
        f" {found.unchanged} unchanged"
    )


def _change_words(change: FieldChange) -> str:
    return f"{change.field}: {change.before or '(nothing)'} -> {change.after or '(nothing)'}"


def _procedure_lines(procedure: Procedure, field: Field, line: str | None) -> Iterator[str]:
    yield f"{procedure.code} {procedure.title}" + (" (closed)" if procedure.is_closed else "")
    names = procedure.short
    for language, name in (("vi", names.vi), ("en", names.en), ("fr", names.fr)):
        if name:
            yield f"  short name ({language}): {name}"
    yield f"  field: {field.names.vi} ({field.code}), line {line or UNKNOWN}"
    yield f"  level: {procedure.level or UNKNOWN}"
    yield f"  online: {procedure.online_level or UNKNOWN}"
    yield f"  time limit: {_time_limit_words(procedure.time_limit)}"
    yield f"  fee: {_fee_words(procedure.fee)}"
    yield "  papers:" if procedure.papers_known else "  papers: the list is not known whole"
    yield from (f"    {_paper_words(paper)}" for paper in procedure.papers)
    yield f"  result: {procedure.result or UNKNOWN}"
    yield f"  legal basis: {', '.join(procedure.legal_basis) or UNKNOWN}"
    yield f"  anywhere in the province: {_yes_no(procedure.non_territorial)}"
    yield f"  common: {_yes_no(procedure.is_common)}"
    if procedure.keywords:
        yield f"  people say: {', '.join(procedure.keywords)}"
    yield f"  portal: {procedure.portal_url or UNKNOWN}"
    yield f"  source: {procedure.source or UNKNOWN}, {procedure.source_date or 'date ' + UNKNOWN}"


def _time_limit_words(limit: TimeLimit) -> str:
    unit = limit.unit.value.replace("_", " ")
    if limit.unit is TimeUnit.SAME_DAY:
        counted = unit
    elif limit.unit is TimeUnit.UNKNOWN or (limit.value is None and not limit.values_seen):
        counted = UNKNOWN
    elif limit.value is None:
        counted = f"{' or '.join(map(str, limit.values_seen))} {unit}, by case"
    else:
        counted = f"{limit.value} {unit}"
    late = "after 15:00 on the next working day" if limit.after_15h_next_working_day else ""
    return "; ".join(part for part in (counted, late, limit.text) if part)


def _fee_words(fee: Fee) -> str:
    if fee.set_by_province:
        amounts = "set by the province"
    elif fee.direct_vnd is None:
        amounts = UNKNOWN
    else:
        amounts = f"{fee.direct_vnd} VND"
    if not fee.set_by_province and fee.online_vnd not in {None, fee.direct_vnd}:
        amounts += f", online {fee.online_vnd} VND"
    return "; ".join(part for part in (amounts, fee.text, fee.exemption) if part)


def _paper_words(paper: Paper) -> str:
    counts = "" if paper.is_note else f"{paper.originals} originals, {paper.copies} copies"
    kind = "note" if paper.is_note else "to show" if paper.to_show else ""
    told = ", ".join(part for part in (counts, kind, paper.case) if part)
    return f"- {paper.name} ({told})"


def _yes_no(flag: bool | None) -> str:
    return UNKNOWN if flag is None else "yes" if flag else "no"
