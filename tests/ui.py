"""A window under test, in a person's hands."""

from __future__ import annotations

from resources.hands import Ui

__all__ = ["Ui"]
