"""A sound server of its own that plays into nothing, and all that was played there, bit by bit."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from resources.voice.clips import RATE

_FORM = f"rate={RATE} channels=1 format=s16le"
_PATIENCE_S = 20


def is_installed() -> bool:
    return all(shutil.which(name) for name in ("pulseaudio", "paplay", "parec"))


class NullSink:
    """The server runs at the clips' own rate, so that samples come out as they went in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "socket"
        self._file = folder / "recorded.raw"
        self.environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_LATENCY_MSEC": "60",
        }

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1",
                "-L", f"module-null-sink sink_name=hall {_FORM}",
            ],
            env=self.environment,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + _PATIENCE_S
        while not self._socket.exists():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        self._raw = self._file.open("wb")
        self._recorder = subprocess.Popen(
            ["parec", "-d", "hall.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le"],
            env=self.environment,
            stdout=self._raw,
        )
        while self._file.stat().st_size == 0:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in (self._recorder, self._server):
            process.terminate()
            process.wait(_PATIENCE_S)
        self._raw.close()

    def recorded(self) -> bytes:
        return self._file.read_bytes()
