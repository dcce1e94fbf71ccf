"""What a window's own process has loaded when its first picture stands on the screen."""

from __future__ import annotations

import os
import subprocess
import sys

_PROGRAM = """
import sys

from PySide6.QtCore import QCoreApplication

import {module} as program

after_first_frame = program.after_first_frame


def told():
    print(*sorted({{"sqlalchemy", "reportlab", "qrcode", "PIL"}} & sys.modules.keys()))
    QCoreApplication.exit()  # a locked window would not be left by quit()


program.after_first_frame = lambda view, _call: after_first_frame(view, told)
sys.exit(program.{function}(None))
"""


def heavy_modules_at_first_frame(module: str, function: str) -> list[str]:
    """Run `function` of `module`, a window as it is started, until its first picture."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(module=module, function=function)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    return done.stdout.splitlines()[-1].split()
