"""A kiosk before the example centre."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_model import KioskModel
from resources.machine import Machine
from resources.translations import Translations
from tests.kiosk.kiosk_fakes import NOON, HandClock, HandLive, HandSpool
from tests.kiosk.kiosk_stage import PRINTER, Stage, make_stage
from tests.qt_fixtures import OpenUi
from tests.ui import Ui

MACHINES = {
    (1080, 1920): Machine(diagonal_in=24, mounting_mm=900),
    (1920, 1080): Machine(diagonal_in=24, mounting_mm=900),
    (1366, 768): Machine(diagonal_in=15.6, mounting_mm=950),
}


@pytest.fixture
def stage(sqlite_url: str, translations: Translations) -> Iterator[Stage]:
    """A kiosk that greets, with a printer."""
    made = make_stage(sqlite_url, translations)
    made.begin()
    yield made
    made.record.close()


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
