"""What stands in the windows before the record has answered for the first time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db.errors import Known, RecordMissing
from desk.desk import DESK_QML
from desk.desk_model import DeskModel
from desk.manager import MANAGER_QML, manager_parts
from desk.manager_model import ManagerModel
from desk.session_values import Wanted
from resources.translations import Translations
from tests.desk.centre import Centre
from tests.qt_fixtures import OpenUi
from tests.ui import Ui
from tests.ui_faults import faults

Opened = tuple[Ui, Callable[[], None]]


@pytest.fixture(params=["desk", "manager"])
def opened(
    request: pytest.FixtureRequest, centre: Centre, open_ui: OpenUi, translations: Translations
) -> Opened:
    """A window, and what starts it."""
    live, clock = centre.live, centre.time.clock
    if request.param == "desk":
        desk = DeskModel(live, clock, translations, Wanted(None, None))
        return open_ui(DESK_QML, {"desk": desk}, size=(1366, 768)), desk.begin
    manager = ManagerModel(live, clock, translations)
    return open_ui(MANAGER_QML, manager_parts(manager), size=(1366, 768)), manager.begin


@pytest.mark.parametrize("trouble", [None, RecordMissing()])
def test_dots_run_until_the_record_answers(
    opened: Opened, centre: Centre, trouble: Known | None
) -> None:
    ui, begin = opened
    at_first = (ui.has("connecting"), ui.has("lost"), faults(ui))
    centre.live.trouble = trouble
    begin()
    centre.live.drain()

    assert at_first == (True, False, [])
    assert (ui.has("connecting"), ui.has("lost")) == (False, trouble is not None)
