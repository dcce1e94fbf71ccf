"""Fixtures for windows: one dressed application, windows opened and closed, no thread left."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

# Before any Qt import: tests draw into memory, with the renderer that is everywhere the same.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QLocale, QObject, QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from resources.i18n import linguist
from resources.qt import dress
from resources.translations import Translations
from resources.windows import close_window, open_window
from tests.ui import Ui

OpenUi = Callable[..., Ui]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Run the tests in the same kind of application as the windows."""
    return QGuiApplication


@pytest.fixture(scope="session")
def dressed(qapp: QGuiApplication) -> QGuiApplication:
    """Return the application with the house's fonts and style."""
    dress(qapp)
    return qapp


@pytest.fixture(scope="session")
def compiled_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the words of today's .ts files, compiled."""
    folder = tmp_path_factory.mktemp("words")
    linguist.compile_all(folder)
    return folder


@pytest.fixture(autouse=True)
def _language_left_behind() -> Iterator[None]:
    """Fail a test that leaves another language to the next one."""
    before = QLocale().name()
    yield
    assert QLocale().name() in {before, "vi_VN"}, "say it through the `translations` fixture"


@pytest.fixture
def translations(dressed: QGuiApplication, compiled_words: Path) -> Iterator[Translations]:
    """Speak Vietnamese, and again after the test."""
    spoken = Translations(folder=compiled_words)
    yield spoken
    spoken.set_language("vi")


@pytest.fixture
def open_ui(qtbot: QtBot, translations: Translations) -> Iterator[OpenUi]:
    """Open QML files as the program does; `open_ui(file, {"kiosk": model}, size=(1080, 1920))`."""
    opened: list[tuple[Ui, list[QObject]]] = []

    def open_one(
        qml_file: Path, view_models: dict[str, object], *, size: tuple[int, int] = (1080, 1920)
    ) -> Ui:
        view = open_window(
            qml_file,
            view_models,
            title=qml_file.stem,
            size=QSize(*size),
            translations=translations,
        )
        ui = Ui(view)
        # Kept until the window is closed: a view-model must outlive its bindings.
        opened.append((ui, [model for model in view_models.values() if isinstance(model, QObject)]))
        qtbot.waitUntil(view.isExposed, timeout=3000)
        return ui

    yield open_one
    for ui, _ in opened:
        close_window(ui.view)


_OLD_EVERY = 25  # tests: what is old is looked through more seldom
_tests = count(1)


@pytest.fixture(autouse=True, scope="session")
def _garbage_waits() -> Iterator[None]:
    """Python frees what refers to itself on whichever thread allocates next; a Qt object freed on
    the record's thread ends the process, tests later. `_garbage_is_taken_away` does it instead."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _garbage_is_taken_away() -> Iterator[None]:
    """On the main thread, after each test."""
    yield
    gc.collect(2 if next(_tests) % _OLD_EVERY == 0 else 1)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread behind it."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    while (left := set(threading.enumerate()) - before) and time.monotonic() < deadline:
        time.sleep(0.01)

    assert sorted(thread.name for thread in left) == []
