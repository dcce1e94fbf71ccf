"""Puts the officer's window together and runs it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer

from db.live import Live
from desk.clock import Clock
from desk.desk_model import DeskModel
from desk.session_values import Wanted
from resources.qt import GuiThread, Render, start_application
from resources.translations import Translations
from resources.windows import after_first_frame, close_window, open_window

DESK_QML = Path(__file__).parent / "qml" / "Desk" / "Desk.qml"


def run_desk(
    url: str | None = None,
    language: str = "vi",
    counter: int | None = None,
    officer: str | None = None,
    *,
    full_screen: bool = False,
    screen: int = 0,
    render: Render = "auto",
) -> int:
    """Run the officer's desk until its window is closed; the exit code of the program.

    `counter` is a counter's number, `officer` an officer's code: both given sign in at once.
    """
    app = start_application("motcua-desk", render=render)
    gui = GuiThread()
    live = Live(url, gui.post)
    translations = Translations(language)
    model = DeskModel(live, Clock(), translations, Wanted(counter, officer))
    view = open_window(
        DESK_QML,
        {"desk": model},
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
