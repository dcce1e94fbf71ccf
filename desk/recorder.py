"""Put the recorder's window together and run it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize

from desk.microphone import Microphone
from desk.recorder_model import RecorderModel
from resources.qt import Render, start_application
from resources.translations import Translations
from resources.voice.script import Script
from resources.windows import close_window, open_window

RECORDER_QML = Path(__file__).parent / "qml" / "Recorder" / "Recorder.qml"
_SIZE = QSize(1366, 768)


def run_recorder(
    script: Script,
    language: str = "vi",
    *,
    full_screen: bool = False,
    screen: int = 0,
    render: Render = "auto",
) -> int:
    """Run until the window is closed; what was kept by then is kept."""
    app = start_application("motcua-voice", render=render)
    translations = Translations(language)
    model = RecorderModel(script, Microphone(), translations)
    view = open_window(
        RECORDER_QML,
        {"recorder": model},
        title="Một Cửa",
        size=_SIZE,
        translations=translations,
        full_screen=full_screen,
        screen=screen,
    )
    code = app.exec()
    model.end()
    close_window(view, model)
    return code
