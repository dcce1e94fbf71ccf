"""The record's tables, one file per subject; `metadata` knows them all."""

from __future__ import annotations

from db.tables import (
    access,
    appointments,
    assistant,
    catalogue,
    centre,
    day,
    hall,
    paper,
    payment,
    people,
    queue,
    rating,
    rules,
)
from db.tables.base import metadata

__all__ = [
    "access",
    "appointments",
    "assistant",
    "catalogue",
    "centre",
    "day",
    "hall",
    "metadata",
    "paper",
    "payment",
    "people",
    "queue",
    "rating",
    "rules",
]
