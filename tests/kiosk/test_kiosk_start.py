"""The kiosk as its own process: it greets at once, gives a number and prints it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.paper.boards import jobs_of
from db.paper.values import JobState
from db.queue.boards import ticket
from db.record import open_record
from tests.first_frame import heavy_modules_at_first_frame

_RUN = """
import sys
from kiosk.kiosk import run_kiosk

sys.exit(run_kiosk(sys.argv[1], printer=sys.argv[2], size=(1080, 1920)))
"""
_BROKEN = """
import sys
from pathlib import Path

import motcua
from kiosk import kiosk

kiosk.QML_FILE = Path(sys.argv[1])
sys.argv[1:] = ["--database", sys.argv[2], "kiosk", "--windowed"]
motcua.main()
"""
_TAP_S = 0.5


class Kiosk:
    """A kiosk in its own process, touched over its standard input."""

    def __init__(self, url: str, printer: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _RUN, url, printer],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "MOTCUA_DRIVEN": "1", "QT_QPA_PLATFORM": "offscreen"},
        )

    def ask(self, **wish: Any) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(wish) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        assert answer["ok"], answer
        return answer

    def touch(self, name: str) -> None:
        self.ask(do="wait", name=name, enabled=True, seconds=30)
        time.sleep(_TAP_S)
        self.ask(do="touch", name=name)

    def close(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(timeout=30)


@pytest.fixture
def printout(tmp_path: Path) -> Path:
    return tmp_path / "ticket.bin"


@pytest.fixture
def kiosk(sqlite_url: str, printout: Path) -> Iterator[Kiosk]:
    started = Kiosk(sqlite_url, f"escpos:{printout}")
    yield started
    started.process.kill()
    started.process.wait()
    assert started.process.stdout is not None
    started.process.stdout.close()


@pytest.mark.parametrize(
    ("module", "function"), [("kiosk.kiosk", "run_kiosk"), ("kiosk.hall", "run_hall")]
)
def test_greets_before_heavy_libraries_are_loaded(module: str, function: str) -> None:
    assert heavy_modules_at_first_frame(module, function) == []


def test_a_number_on_screen_paper_and_record(kiosk: Kiosk, sqlite_url: str, printout: Path) -> None:
    kiosk.touch("field_chung_thuc")
    kiosk.touch("procedure_2.000815")
    kiosk.touch("takeTicket")
    kiosk.ask(do="wait", text="B001", seconds=30)
    kiosk.ask(do="wait", text="Mời Ông/Bà lấy phiếu", seconds=30)
    code = kiosk.close()

    record = open_record(sqlite_url)
    jobs = [job.state for job in jobs_of(record, ticket(record, "B001").id)]
    record.close()
    assert (code, jobs) == (0, [JobState.PRINTED])
    assert printout.read_bytes()


def test_a_driven_touch_waits_until_touches_are_taken(kiosk: Kiosk) -> None:
    kiosk.touch("field_chung_thuc")
    kiosk.ask(do="wait", name="procedure_2.000815", enabled=True, seconds=30)
    kiosk.ask(do="touch", name="procedure_2.000815")
    kiosk.ask(do="wait", name="takeTicket", seconds=30)

    assert 0 == kiosk.close()


_LOCKED = """
import sys
from PySide6.QtCore import QTimer
from kiosk import kiosk


class Asked(kiosk.Lockdown):
    def __init__(self, view, staff_asks):
        super().__init__(view, staff_asks)
        QTimer.singleShot(1000, view.close)
        QTimer.singleShot(2000, staff_asks)


kiosk.Lockdown = Asked
code = kiosk.run_kiosk(sys.argv[1])
print("left")
sys.exit(code)
"""


def test_a_locked_kiosk_that_staff_leave_ends_cleanly(sqlite_url: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _LOCKED, sqlite_url],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert (ended.returncode, ended.stdout, "Traceback" in ended.stderr) == (0, "left\n", False)


def test_a_window_that_cannot_be_made_ends_the_program(template_file: Path, tmp_path: Path) -> None:
    broken = tmp_path / "qml" / "Kiosk" / "Kiosk.qml"
    broken.parent.mkdir(parents=True)
    broken.write_text("import QtQuick\nItem { nothing: 1 }\n", "utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", _BROKEN, str(broken), str(template_file)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )

    assert 1 == ended.returncode
    assert "QmlError" in ended.stderr
