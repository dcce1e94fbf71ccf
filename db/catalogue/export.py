"""Procedures to the import format: what is exported and read again is the same value."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from db.catalogue.values import Fee, Field, Paper, Procedure, TimeLimit, TimeUnit
from db.words import Names


def export(procedures: Sequence[Procedure], fields: Iterable[Field] = ()) -> str:
    """One file. `fields` names the groups, so that the file can be read without a fields.json."""
    document = {
        "meta": {
            "count": len(procedures),
            "groups": {field.code: field.names.vi for field in fields},
        },
        "procedures": [as_row(procedure) for procedure in procedures],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def as_row(procedure: Procedure) -> dict[str, Any]:
    """Unknown is null."""
    return {
        "code": procedure.code,
        "name": procedure.title,
        "short": _names(procedure.short),
        "group": procedure.field_code,
        "common": procedure.is_common,
        "closed": procedure.is_closed,
        "level": procedure.level or None,
        "online_level": procedure.online_level or None,
        "time_limit": _time_limit(procedure.time_limit),
        "fee": _fee(procedure.fee),
        "documents": [_paper(paper) for paper in procedure.papers],
        "papers_known": procedure.papers_known,
        "results": [{"name": procedure.result}] if procedure.result else [],
        "legal_basis": list(procedure.legal_basis),
        "non_territorial": procedure.non_territorial,
        "keywords": list(procedure.keywords),
        "portal_url": procedure.portal_url or None,
        "source": procedure.source or None,
        "source_date": procedure.source_date.isoformat() if procedure.source_date else None,
    }


def _names(names: Names) -> dict[str, str]:
    return {"vi": names.vi, "en": names.en, "fr": names.fr}


def _time_limit(limit: TimeLimit) -> dict[str, Any]:
    return {
        "value": 0 if limit.unit is TimeUnit.SAME_DAY else limit.value,
        "unit": limit.unit.value,
        "after_15h_next_working_day": limit.after_15h_next_working_day,
        "text": limit.text or None,
        "values_seen": list(limit.values_seen),
    }


def _fee(fee: Fee) -> dict[str, Any]:
    amounts = {"direct": fee.direct_vnd, "online": fee.online_vnd}
    return {
        "set_by_province": fee.set_by_province,
        "amount_vnd": fee.direct_vnd,
        "by_channel": {key: [vnd] for key, vnd in amounts.items() if vnd is not None},
        "text": fee.text or None,
        "note": fee.exemption or None,
    }


def _paper(paper: Paper) -> dict[str, Any]:
    return {
        "name": paper.name,
        "originals": paper.originals,
        "copies": paper.copies,
        "case": paper.case or None,
        "is_note": paper.is_note,
        "to_show": paper.to_show,
    }
