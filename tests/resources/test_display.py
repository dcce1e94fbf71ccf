"""Without a screen a window says so and ends."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from resources.display import EXIT_TROUBLE, require_screen

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize("name", _SCREENS)
def test_any_screen_will_do(name: str) -> None:
    require_screen({name: "x"}, "linux")


def test_elsewhere_qt_finds_the_screen_itself() -> None:
    require_screen({}, "win32")


def test_an_empty_name_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        require_screen({"DISPLAY": ""}, "linux")

    assert ended.value.code == EXIT_TROUBLE
    assert capsys.readouterr().err.startswith("No screen here.")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("window", ["kiosk", "hall", "sign", "desk", "manager"])
def test_no_window_ends_in_an_abort(window: str, sqlite_url: str) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in _SCREENS}
    more = ["--counter", "1"] if window == "sign" else []
    ran = subprocess.run(
        [sys.executable, "-m", "motcua", "--database", sqlite_url, window, *more],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=bare,
    )

    assert (ran.returncode, ran.stdout) == (EXIT_TROUBLE, "")
    assert ran.stderr.startswith("No screen here."), ran.stderr
    assert len(ran.stderr.splitlines()) == 1
