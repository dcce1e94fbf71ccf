"""Put the sign of a counter together and run it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize

from db.live import Live
from db.words import Language
from kiosk.sign_model import SignModel
from resources.qt import GuiThread, Render, start_application
from resources.translations import Translations
from resources.windows import after_first_frame, close_window, open_window

SIGN_QML = Path(__file__).parent / "qml" / "Hall" / "Sign.qml"
_SIZE = QSize(800, 480)


def run_sign(
    url: str | None,
    counter: int,
    *,
    language: Language = Language.VI,
    screen: int = 0,
    full_screen: bool = True,
    render: Render = "auto",
) -> int:
    """Run until the window is closed; the exit code is Qt's."""
    app = start_application("motcua-sign", render=render)
    gui = GuiThread()
    translations = Translations()
    live = Live(url, gui.post)
    second = Language.EN if language is Language.VI else language
    model = SignModel(live, translations, counter, second=second)
    view = open_window(
        SIGN_QML,
        {"sign": model},
        title=f"Một Cửa · {counter}",
        size=_SIZE,
        translations=translations,
        full_screen=full_screen,
        screen=screen,
    )
    after_first_frame(view, model.start)
    code = app.exec()
    live.close()
    close_window(view, model)
    return code
