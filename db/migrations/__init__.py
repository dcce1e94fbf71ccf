"""The record's schema, step by step (Alembic). One history for both back ends."""

from __future__ import annotations

from typing import Final

KNOWN: Final = ("0001", "0002", "0003", "0004", "0005")
"""Every revision, oldest first; a test holds it equal to the scripts."""

HEAD: Final = KNOWN[-1]
