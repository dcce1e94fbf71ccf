"""The record's tables, one file per subject; `metadata` knows them all."""

from __future__ import annotations

from db.tables import catalogue, centre, paper, people, queue
from db.tables.base import metadata

__all__ = ["catalogue", "centre", "metadata", "paper", "people", "queue"]
