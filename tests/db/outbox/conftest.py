"""Fixtures of the outbox."""

from __future__ import annotations

from tests.db.outbox.machines import centre

__all__ = ["centre"]
