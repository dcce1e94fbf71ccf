"""Where a kiosk keeps its print jobs: beside its record, or beside its outbox."""
# ruff: noqa: PLC0415 (on the print thread, after the first picture)

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from db.errors import Known
from printing.job_folder import JobFolder, open_job_folder

_log = logging.getLogger(__name__)


def open_spool_folder(url: str | None, outbox: Path | None) -> JobFolder | None:
    """None where the disk gives none. `outbox` as in `db.outbox.issuing`."""
    try:
        return open_job_folder(spool_place(url, outbox), _kinds)
    except Known as failure:
        _log.warning("no folder for print jobs: %s %s", failure.code, failure.facts)
        return None


def spool_place(url: str | None, outbox: Path | None) -> Path:
    """Jobs of one record never come to another one's kiosk. Raises: RecordUnavailable."""
    from platformdirs import user_data_path

    from db import engine
    from db.outbox.file import record_name

    address = url or engine.default_url()
    if not engine.is_postgresql(address):
        record = engine.sqlite_path(address)
        return record.with_name(f"{record.name}-spool")
    folder = outbox.parent if outbox is not None else user_data_path("motcua")
    return folder / "spool" / record_name(address)


def _kinds() -> Iterable[type]:
    from printing.documents import KINDS

    return KINDS
