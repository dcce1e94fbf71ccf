"""Qt Quick is loaded without the Python sides of the libraries nobody here calls."""

from __future__ import annotations

import subprocess
import sys

import pytest

from resources.bindings import UNBOUND

_RUN = """
import sys
import {module}
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
app = QGuiApplication(["-platform", "offscreen"])
view = QQuickView()
view.show()
view.engine().collectGarbage()
print(*(name for name, module in sys.modules.items() if name.startswith("PySide6.Qt") and
    not getattr(module, "__file__", "")))
"""


@pytest.mark.parametrize("module", ["kiosk.kiosk", "kiosk.hall", "desk.desk", "desk.manager"])
def test_what_nobody_calls_stays_unloaded(module: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _RUN.format(module=module)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )

    assert set(UNBOUND) == set(ran.stdout.split())
    assert "" == ran.stderr
