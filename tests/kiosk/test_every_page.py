"""Every page of the kiosk keeps the figures for fingers, eyes and readers, in every language."""

from __future__ import annotations

import pytest

from resources.translations import LANGUAGES
from tests.kiosk.kiosk_stage import Stage
from tests.kiosk.page_stages import stagings
from tests.screen_rules import contrast_faults, size_faults, tree_faults, type_faults
from tests.seen_rules import overlap_faults, unseen_faults
from tests.ui import Ui
from tests.ui_faults import faults

WAYS = [(each, "") for each in LANGUAGES] + [(each, "large") for each in LANGUAGES]
WAYS += [("vi", "contrast"), ("vi", "low")]


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
