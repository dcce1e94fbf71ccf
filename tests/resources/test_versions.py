"""The broken pair of PySide6 and Python is refused, and the pinned one is not that pair."""

from __future__ import annotations

import subprocess
import sys

import pytest

from resources.versions import refuse_bad_pair

VOID_CALLS = """
import sys
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QRasterWindow

class Window(QRasterWindow):
    def paintEvent(self, event):
        pass

application = QGuiApplication([])
window = Window()
image = QImage(8, 8, QImage.Format.Format_RGB32)
before = sys.getrefcount(None)
painter = QPainter(image)
for number in range(100_000):
    painter.setPen(number)
    painter.drawLine(0, 0, 7, 7)
painter.end()
paint = QPaintEvent(QRect(0, 0, 8, 8))
for _ in range(60_000):
    QCoreApplication.sendEvent(window, paint)
print("references of None lost:", max(0, before - sys.getrefcount(None)) // 100)
"""


@pytest.mark.parametrize(
    ("python", "pyside", "refused"),
    [
        ((3, 11, 2), (6, 12, 0), True),
        ((3, 11, 13), (6, 12, 1), True),
        ((3, 12, 0), (6, 12, 0), False),
        ((3, 13, 1), (6, 12, 3), False),
        ((3, 11, 2), (6, 11, 3), False),
        ((3, 11, 2), (6, 13, 0), False),
    ],
)
def test_which_pairs_are_refused(
    python: tuple[int, ...], pyside: tuple[int, ...], refused: bool
) -> None:
    sentence = refuse_bad_pair(python, pyside)

    assert (sentence is not None) is refused


def test_the_refusal_names_both_and_the_remedy() -> None:
    sentence = refuse_bad_pair((3, 11, 2), (6, 12, 0))

    assert sentence == (
        "PySide6 6.12.0 aborts on Python 3.11: "
        "install PySide6-Essentials 6.11.3, or use Python 3.12 or newer."
    )


def test_a_bad_pair_stops_before_the_window_system_is_loaded() -> None:
    code = (
        "import sys, PySide6\n"
        "PySide6.__version_info__ = (6, 12, 0, '', '')\n"
        "sys.version_info = (3, 11, 2, 'final', 0)\n"
        "try:\n    import resources.qt\n"
        "except SystemExit as stop:\n    print(stop, 'PySide6.QtGui' in sys.modules)\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.endswith("Python 3.12 or newer. False\n")


def test_calls_that_return_nothing_keep_none_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False, timeout=60
    )

    assert (done.returncode, done.stdout) == (0, "references of None lost: 0\n"), done.stderr
