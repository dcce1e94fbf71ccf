"""The tour's part in visits at the kiosk: procedures, priority, results, sheets, one's number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from installer.driving import DrivenWindow
from installer.tour.steps import Step, Steps

Sizes = dict[str, tuple[int, int]]

_FIRST: Final = ("field_ho_tich", "procedure_1.001193")
_SECOND: Final = ("field_chung_thuc", "procedure_2.000815")


class VisitPart:
    """Every page of a visit, in each language; no number is taken."""

    def __init__(
        self,
        steps: Steps,
        pictures: Callable[[Step, DrivenWindow, str, Sizes], None],
        sizes: Sizes,
    ) -> None:
        self._steps = steps
        self._pictures = pictures
        self._sizes = sizes

    def play(self, kiosk: DrivenWindow, languages: tuple[str, ...]) -> None:
        for language in languages:
            with self._steps.step(f"kiosk: a visit of several procedures, in {language}") as step:
                self._visit(step, kiosk, language)
            with self._steps.step(f"kiosk: results, sheets, one's number, in {language}") as step:
                self._others(step, kiosk, language)
        kiosk.touch("language_vi")

    def _visit(self, step: Step, kiosk: DrivenWindow, language: str) -> None:
        kiosk.touch(f"language_{language}")
        for name in (*_FIRST, "addMore"):
            kiosk.touch(name)
        kiosk.wait("visitBegun")
        self._pictures(step, kiosk, f"kiosk-adding-{language}", self._sizes)
        for name in (*_SECOND, "addToVisit", "forOther"):
            kiosk.touch(name)
        kiosk.wait("way")
        self._pictures(step, kiosk, f"kiosk-visit-{language}", self._sizes)
        kiosk.touch("takeWithPriority")
        kiosk.wait("priority_none")
        self._pictures(step, kiosk, f"kiosk-priority-{language}", self._sizes)
        kiosk.touch("home")

    def _others(self, step: Step, kiosk: DrivenWindow, language: str) -> None:
        kiosk.touch(f"language_{language}")
        kiosk.touch("collectResult")
        kiosk.wait("cardWords")
        self._pictures(step, kiosk, f"kiosk-result-{language}", self._sizes)
        kiosk.touch("home")
        kiosk.touch(f"language_{language}")
        for name in (*_FIRST, "openSheet"):
            kiosk.touch(name)
        kiosk.wait("sheetTitle")
        self._pictures(step, kiosk, f"kiosk-sheet-{language}", self._sizes)
        kiosk.touch("home")
        kiosk.touch(f"language_{language}")
        kiosk.touch("myNumber")
        kiosk.wait("typedNumber")
        self._pictures(step, kiosk, f"kiosk-number-{language}", self._sizes)
        kiosk.touch("home")
