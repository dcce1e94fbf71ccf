"""Procedures and fields as rows of the record and back; nested facts in the export's own shape."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from db.catalogue.export import as_row
from db.catalogue.values import Fee, Field, Paper, Procedure, TimeLimit, TimeUnit
from db.words import Names


def procedure_row(procedure: Procedure) -> dict[str, Any]:
    """The columns of a procedure, but for its centre."""
    exported = as_row(procedure)
    return {
        "code": procedure.code,
        "field_code": procedure.field_code,
        "title": procedure.title,
        "short_vi": procedure.short.vi,
        "short_en": procedure.short.en,
        "short_fr": procedure.short.fr,
        "level": procedure.level,
        "online_level": procedure.online_level,
        "time_limit": exported["time_limit"],
        "fee": exported["fee"],
        "papers": exported["documents"],
        "papers_known": procedure.papers_known,
        "result": procedure.result,
        "legal_basis": list(procedure.legal_basis),
        "source": procedure.source,
        "source_date": procedure.source_date,
        "portal_url": procedure.portal_url,
        "non_territorial": procedure.non_territorial,
        "keywords": list(procedure.keywords),
        "is_common": procedure.is_common,
        "is_closed": procedure.is_closed,
    }


def to_procedure(row: Row[Any]) -> Procedure:
    return Procedure(
        code=row.code,
        title=row.title,
        short=Names(row.short_vi, row.short_en, row.short_fr),
        field_code=row.field_code,
        level=row.level,
        online_level=row.online_level,
        time_limit=_time_limit(row.time_limit),
        fee=_fee(row.fee),
        papers=tuple(_paper(paper) for paper in row.papers),
        result=row.result,
        legal_basis=tuple(row.legal_basis),
        source=row.source,
        source_date=row.source_date,
        portal_url=row.portal_url,
        non_territorial=row.non_territorial,
        keywords=tuple(row.keywords),
        is_common=row.is_common,
        is_closed=row.is_closed,
        papers_known=row.papers_known,
    )


def to_field(row: Row[Any]) -> Field:
    return Field(
        code=row.code,
        names=Names(row.name_vi, row.name_en, row.name_fr),
        line_id=row.line_id,
        icon=row.icon,
        position=row.position,
    )


def _time_limit(stored: dict[str, Any]) -> TimeLimit:
    unit = TimeUnit(stored["unit"])
    return TimeLimit(
        value=None if unit is TimeUnit.SAME_DAY else stored["value"],
        unit=unit,
        after_15h_next_working_day=stored["after_15h_next_working_day"],
        text=stored["text"] or "",
        values_seen=tuple(stored["values_seen"]),
    )


def _fee(stored: dict[str, Any]) -> Fee:
    amounts = {channel: vnd for channel, (vnd,) in stored["by_channel"].items()}
    return Fee(
        set_by_province=stored["set_by_province"],
        direct_vnd=amounts.get("direct"),
        online_vnd=amounts.get("online"),
        text=stored["text"] or "",
        exemption=stored["note"] or "",
    )


def _paper(stored: dict[str, Any]) -> Paper:
    return Paper(
        name=stored["name"],
        originals=stored["originals"],
        copies=stored["copies"],
        case=stored["case"] or "",
        is_note=stored["is_note"],
        to_show=stored["to_show"],
    )
