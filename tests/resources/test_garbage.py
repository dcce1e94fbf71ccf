"""Qt objects that refer to themselves are freed on the window's thread only."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from resources.garbage import SETTLED_LOOKS, GarbageCollection


class _Ring(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self, interval=1)


def _allocate() -> None:
    """More than Python itself would let pass without looking for garbage."""
    kept = [[number] for number in range(gc.get_threshold()[0] * 5)]
    kept.clear()


def test_another_thread_frees_nothing_and_this_one_does(qtbot: QtBot) -> None:
    gc.collect()
    collection = GarbageCollection()
    ring = weakref.ref(_Ring())
    thread = threading.Thread(target=_allocate)  # noqa: TID251  # plays the record's thread
    thread.start()
    thread.join()

    assert ring() is not None
    young = [[number] for number in range(gc.get_threshold()[0] * 2)]
    collection.look()
    assert young
    assert ring() is None
    collection.deleteLater()


def test_what_has_settled_is_not_looked_through_again(qtbot: QtBot) -> None:
    collection = GarbageCollection()
    try:
        for _ in range(SETTLED_LOOKS):
            collection.look()
        settled = gc.get_freeze_count()
        ring = weakref.ref(_Ring())
        young = [[number] for number in range(gc.get_threshold()[0] * 2)]
        collection.look()
    finally:
        gc.unfreeze()
    collection.deleteLater()

    assert settled > 1000
    assert young
    assert ring() is None


_MANY_RINGS = """
import threading
from PySide6.QtCore import QCoreApplication
from resources.garbage import GarbageCollection
from tests.resources.test_garbage import _Ring, _allocate
app = QCoreApplication([])
collection = GarbageCollection(app)
for _ in range(100):
    for ring in [_Ring() for _ in range(20)]:
        ring.timer.start()
    thread = threading.Thread(target=_allocate)
    thread.start()
    while thread.is_alive():
        app.processEvents()
    collection.look()
"""


def test_a_busy_record_thread_ends_no_window() -> None:
    done = subprocess.run([sys.executable, "-c", _MANY_RINGS], check=False, timeout=120)

    assert 0 == done.returncode
