"""INSERT … ON CONFLICT, which each back end's dialect has as its own."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sqlalchemy import Table


def upsert_into(table: Table, dialect: str) -> Any:
    """The Insert of "sqlite" or "postgresql". Only the dialect in use is imported: a window holds
    4 MB less."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
