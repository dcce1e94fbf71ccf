"""Every page of the kiosk keeps the figures for fingers, eyes and readers, in every language."""

from __future__ import annotations

import pytest

from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_model import KioskModel
from resources.machine import Machine
from resources.translations import LANGUAGES, Translations
from tests.kiosk.kiosk_fakes import NOON, HandClock, HandLive, HandSpool
from tests.kiosk.kiosk_stage import PRINTER, Stage
from tests.kiosk.page_stages import stagings
from tests.qt_fixtures import OpenUi
from tests.screen_rules import contrast_faults, size_faults, tree_faults, type_faults
from tests.seen_rules import overlap_faults, unseen_faults
from tests.ui import Ui
from tests.ui_faults import faults

MACHINES = {
    (1080, 1920): Machine(diagonal_in=24, mounting_mm=900),
    (1920, 1080): Machine(diagonal_in=24, mounting_mm=900),
    (1366, 768): Machine(diagonal_in=15.6, mounting_mm=950),
}
WAYS = [(each, "") for each in LANGUAGES] + [(each, "large") for each in LANGUAGES]
WAYS += [("vi", "contrast"), ("vi", "low")]


@pytest.fixture(params=MACHINES, ids=lambda size: f"{size[0]}x{size[1]}")
def seen(
    request: pytest.FixtureRequest, stage: Stage, translations: Translations, open_ui: OpenUi
) -> tuple[Stage, Ui]:
    """A kiosk on a machine of known size, and its window."""
    live, spool, clock = HandLive(stage.record), HandSpool(), HandClock()
    kiosk = KioskModel(
        live, spool, PRINTER, translations,
        seconds=clock, now=lambda: NOON, machine=MACHINES[request.param],
    )  # fmt: skip
    made = Stage(stage.record, live, spool, clock, kiosk)
    made.begin()
    return made, open_ui(QML_FILE, view_models(kiosk), size=request.param)


@pytest.mark.parametrize(("language", "mode"), WAYS)
def test_every_page(seen: tuple[Stage, Ui], language: str, mode: str) -> None:
    stage, ui = seen
    found = {}
    for title, (page, show) in stagings().items():
        stage.kiosk.home()
        stage.live.drain()
        stage.kiosk.setLanguage(language)
        if mode == "large":
            stage.kiosk.comfort.toggleLargeText()
        elif mode == "contrast":
            stage.kiosk.comfort.toggleHighContrast()
        elif mode == "low":
            stage.kiosk.comfort.toggleLowReach()
        show(stage)
        stage.live.drain()
        ui.grab()
        assert stage.page is page
        found[title] = (
            tree_faults(ui, language) + size_faults(ui) + type_faults(ui) + contrast_faults(ui)
            + faults(ui) + overlap_faults(ui) + unseen_faults(ui)
        )  # fmt: skip

    assert {title: those for title, those in found.items() if those} == {}
