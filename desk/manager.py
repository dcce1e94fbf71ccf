"""Puts the manager's board together and runs it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer

from db.live import Live
from desk.clock import Clock
from desk.manager_model import ManagerModel
from resources.qt import GuiThread, Render, start_application
from resources.translations import Translations
from resources.windows import after_first_frame, close_window, open_window

MANAGER_QML = Path(__file__).parent / "qml" / "Manager" / "Manager.qml"


def manager_parts(model: ManagerModel) -> dict[str, object]:
    """The view-models of the manager's window, by the names it knows them by."""
    return {"manager": model, "board": model.board}


def run_manager(
    url: str | None = None,
    language: str = "vi",
    *,
    full_screen: bool = False,
    screen: int = 0,
    render: Render = "auto",
) -> int:
    """Run the manager's board until its window is closed; the exit code of the program."""
    app = start_application("motcua-manager", render=render)
    gui = GuiThread()
    live = Live(url, gui.post)
    translations = Translations(language)
    model = ManagerModel(live, Clock(), translations)
    view = open_window(
        MANAGER_QML,
        manager_parts(model),
        title="Một Cửa",
        size=QSize(1366, 768),
        translations=translations,
        full_screen=full_screen,
        screen=screen,
    )
    second = QTimer(interval=1000)
    second.timeout.connect(model.tick)
    second.start()
    after_first_frame(view, model.begin)
    try:
        return app.exec()
    finally:
        second.stop()
        live.close()
        close_window(view, model)
