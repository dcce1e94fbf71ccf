"""`motcua demo`: the whole suite on this machine, with simulated citizens."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Annotated

import typer

from db.options import Database, LanguageOption
from db.words import Language

app = typer.Typer(add_completion=False)

WINDOWS = ("kiosk", "hall", "desk", "manager")
"""One in each quarter of the screen."""
STAFF, STAFF_SCALE = {"desk", "manager"}, "0.7"
"""Made for 1366 × 768: a quarter of a usual screen shows them smaller."""


@app.command()
def demo(
    speed: Annotated[
        float, typer.Option("--speed", min=0.1, help="How many times as fast as a real morning.")
    ] = 60.0,
    language: LanguageOption = Language.VI,
    database: Database = None,
) -> None:
    """Open kiosk, hall, desk and manager; counter 1 is yours, the other counters run themselves.

    Ends when the last window is closed, or with Ctrl+C.
    """
    from platformdirs import user_data_path

    from db.answers import told
    from installer.setup_command import set_up_example

    url = database or str(user_data_path("motcua") / "demo.db")
    with told(as_json=False):
        set_up_example(url)
    with ExitStack() as stack:
        printer = stack.enter_context(_simulated_printer())
        processes = [
            _window(name, url, language, printer if name == "kiosk" else None) for name in WINDOWS
        ]
        stack.callback(_end, processes)
        sys.stdout.write(
            "Four windows are opening. Take a ticket at the kiosk; at the desk choose counter 1"
            " and an officer,\nthen press F2 to call, F4 to start, F9 to finish.\n"
        )
        try:
            _play(url, speed, processes)
        except KeyboardInterrupt:
            sys.stdout.write("\n")


def _play(url: str, speed: float, processes: list[subprocess.Popen[bytes]]) -> None:
    from db.record import open_record
    from installer.demo.morning import Morning

    record = open_record(url)
    started = time.monotonic()

    def wait(due: float) -> None:
        while (left := due / speed - (time.monotonic() - started)) > 0:
            time.sleep(min(left, 0.2))

    try:
        morning = Morning(record)
        while any(process.poll() is None for process in processes):
            morning.step(wait)
    finally:
        record.close()


def _window(
    name: str, url: str, language: Language, printer: str | None
) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, "-m", "motcua", name, "--windowed", "--database", url]
    arguments += ["--language", language.value]
    if printer:
        arguments += ["--printer", printer, "--landscape"]
    placed = {"MOTCUA_QUARTER": str(WINDOWS.index(name) + 1)}
    if name in STAFF:
        placed["QT_SCALE_FACTOR"] = STAFF_SCALE
    return subprocess.Popen(arguments, env=os.environ | placed)


@contextmanager
def _simulated_printer() -> Iterator[str]:
    """Its address: on a serial line where this machine can simulate one, else on TCP."""
    from printing.simulated_lines import SimulatedNetwork, SimulatedSerial

    kind = SimulatedNetwork if sys.platform == "win32" else SimulatedSerial
    with kind() as line:
        yield str(line.address)


def _end(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        process.wait(20)
