"""Screens of other sizes and heights than the usual one keep the figures too."""

from __future__ import annotations

from typing import Final

import pytest

from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_model import KioskModel
from resources.machine import Machine
from resources.translations import Translations
from tests.kiosk.kiosk_fakes import NOON, HandClock, HandLive, HandSpool
from tests.kiosk.kiosk_stage import PRINTER, Stage
from tests.kiosk.page_stages import stagings
from tests.qt_fixtures import OpenUi
from tests.screen_rules import size_faults, tree_faults, type_faults
from tests.seen_rules import overlap_faults, unseen_faults
from tests.ui_faults import faults

_UPRIGHT: Final = (1080, 1920)
GLASSES: Final = {
    "21.5 upright": (_UPRIGHT, Machine(diagonal_in=21.5, mounting_mm=800)),
    "24 hung low": (_UPRIGHT, Machine(diagonal_in=24, mounting_mm=350)),
    "32 upright": (_UPRIGHT, Machine(diagonal_in=32, mounting_mm=600)),
    "43 from the floor": (_UPRIGHT, Machine(diagonal_in=43, mounting_mm=200)),
    "15.6 hung high": ((1366, 768), Machine(diagonal_in=15.6, mounting_mm=1050)),
}
PAGES: Final = (
    "home", "procedure", "rules", "visit", "passage", "full line", "question to send", "number",
    "faces", "ticket without paper", "still there",
)  # fmt: skip


@pytest.mark.parametrize("glass", GLASSES)
def test_other_glass(stage: Stage, translations: Translations, open_ui: OpenUi, glass: str) -> None:
    size, machine = GLASSES[glass]
    live, spool, clock = HandLive(stage.record), HandSpool(), HandClock()
    kiosk = KioskModel(
        live, spool, PRINTER, translations, seconds=clock, now=lambda: NOON, machine=machine
    )
    made = Stage(stage.record, live, spool, clock, kiosk)
    made.begin()
    ui = open_ui(QML_FILE, view_models(kiosk), size=size)
    found = {}
    for language, is_large in (("vi", False), ("fr", True)):
        for title in PAGES:
            kiosk.home()
            live.drain()
            kiosk.setLanguage(language)
            if is_large:
                kiosk.comfort.toggleLargeText()
            if title != "home":
                stagings()[title][1](made)
            live.drain()
            ui.grab()
            found[title, language] = (
                tree_faults(ui, language) + size_faults(ui) + type_faults(ui) + faults(ui)
                + overlap_faults(ui) + unseen_faults(ui)
            )  # fmt: skip

    assert {where: those for where, those in found.items() if those} == {}
