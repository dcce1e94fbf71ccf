"""A desk and a manager's board on a real record, worked by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from desk.desk import DESK_QML
from desk.desk_model import DeskModel
from desk.manager import MANAGER_QML, manager_parts
from desk.manager_model import ManagerModel
from desk.session_values import Wanted
from resources.translations import Translations
from tests.desk.centre import Centre, Desk, Manager
from tests.desk.manual import ManualLive, ManualTime
from tests.qt_fixtures import OpenUi

OpenDesk = Callable[..., Desk]
OpenManager = Callable[..., Manager]


@pytest.fixture
def centre(sqlite_url: str) -> Iterator[Centre]:
    time = ManualTime()
    live = ManualLive(sqlite_url, time)
    yield Centre(live, time)
    live.close()


@pytest.fixture
def open_desk(centre: Centre, open_ui: OpenUi, translations: Translations) -> OpenDesk:
    """Open an officer's window; `counter` and `officer` sign in at once."""

    def open_one(
        counter: int | None = None,
        officer: str | None = None,
        *,
        size: tuple[int, int] = (1366, 768),
    ) -> Desk:
        model = DeskModel(centre.live, centre.time.clock, translations, Wanted(counter, officer))
        ui = open_ui(DESK_QML, {"desk": model}, size=size)
        model.begin()
        centre.live.drain()
        return Desk(ui, model, centre)

    return open_one


@pytest.fixture
def open_manager(centre: Centre, open_ui: OpenUi, translations: Translations) -> OpenManager:
    """Open the manager's board."""

    def open_one(*, size: tuple[int, int] = (1366, 768)) -> Manager:
        model = ManagerModel(centre.live, centre.time.clock, translations)
        ui = open_ui(MANAGER_QML, manager_parts(model), size=size)
        model.begin()
        centre.live.drain()
        return Manager(ui, model, centre)

    return open_one


@pytest.fixture
def desk(open_desk: OpenDesk, centre: Centre) -> Desk:
    """An at counter 1 (lines A and B); A001, A002 and B001 wait."""
    for letter in "AAB":
        centre.issue(letter)
        centre.time.pass_s(1)
    return open_desk(1, "an")
