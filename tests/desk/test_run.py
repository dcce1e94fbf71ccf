"""The programs as they are started: they open on a real record and end with their window."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.first_frame import heavy_modules_at_first_frame

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from {module} import start_application
import {module} as program

def start(name, **more):
    app = start_application(name, **more)
    QTimer.singleShot(1500, app.quit)
    return app

program.start_application = start
sys.exit(program.{function}(sys.argv[1]{more}))
"""


@pytest.mark.parametrize(
    ("module", "function", "more"),
    [
        ("desk.desk", "run_desk", ", counter=1, officer='an'"),
        ("desk.manager", "run_manager", ""),
    ],
)
def test_a_program_opens_and_ends(sqlite_url: str, module: str, function: str, more: str) -> None:
    code = _PROGRAM.format(module=module, function=function, more=more)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run(
        [sys.executable, "-c", code, sqlite_url],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("module", "function"), [("desk.desk", "run_desk"), ("desk.manager", "run_manager")]
)
def test_stands_before_heavy_libraries_are_loaded(module: str, function: str) -> None:
    assert heavy_modules_at_first_frame(module, function) == []
