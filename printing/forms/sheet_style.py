"""The paper a form is laid out on: its size, its margins and the size of its letters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from printing.forms.runs import MM
from printing.forms.template import FormTemplate, Orientation


class PaperSize(StrEnum):
    A4 = "a4"
    A5 = "a5"


@dataclass(frozen=True, slots=True)
class SheetStyle:
    """Points; margins as for official papers of A4: 30 mm to bind, 15 mm at the right."""

    width: float
    height: float
    left: float
    right: float
    above: float
    below: float
    size: float  # of the letters
    title: float

    @property
    def scale(self) -> float:
        """Of distances that go with the letters."""
        return self.size / _A4.size

    @property
    def room(self) -> float:
        return self.width - self.left - self.right

    @property
    def high(self) -> float:
        return self.height - self.above - self.below


_A4 = SheetStyle(210 * MM, 297 * MM, 30 * MM, 15 * MM, 16 * MM, 16 * MM, size=11, title=13.5)
_A4_LYING = SheetStyle(297 * MM, 210 * MM, 16 * MM, 16 * MM, 15 * MM, 15 * MM, size=10, title=14)
_A5 = SheetStyle(148 * MM, 210 * MM, 15 * MM, 10 * MM, 8 * MM, 9 * MM, size=8.4, title=10)


def style_of(template: FormTemplate, paper: PaperSize = PaperSize.A4) -> SheetStyle:
    """Raises: ValueError where the form is not made for that paper."""
    if paper is PaperSize.A5:
        if not template.can_be_a5:
            raise ValueError(f"form {template.number} is not made for A5")
        return _A5
    return _A4_LYING if template.orientation is Orientation.LANDSCAPE else _A4
