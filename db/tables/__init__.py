"""The record's tables, one file per subject; `metadata` knows them all."""

from __future__ import annotations

from db.tables import access, appointments, catalogue, centre, day, paper, people, queue, rules
from db.tables.base import metadata

__all__ = [
    "access",
    "appointments",
    "catalogue",
    "centre",
    "day",
    "metadata",
    "paper",
    "people",
    "queue",
    "rules",
]
