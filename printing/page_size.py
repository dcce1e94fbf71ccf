"""The sheets of office printers."""

from __future__ import annotations

from enum import StrEnum

from reportlab.lib.units import mm


class PageSize(StrEnum):
    A4 = "a4"
    A5 = "a5"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height, upright."""
        width, height = (210, 297) if self is PageSize.A4 else (148, 210)
        return width * mm, height * mm
