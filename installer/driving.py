"""Windows in processes of their own, driven as a person would: touch, key, look."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

LOOKS_FIRST_S = 0.45  # a person looks before touching; a kiosk ignores faster touches
_BETWEEN_KEYS_S = 0.25  # a desk takes no key while a command is under way
_WAIT_S = 20.0
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


class WindowTrouble(RuntimeError):
    """The window did not do what was asked of it; the text tells what it shows."""


class DrivenWindow:
    """One window of the suite, started by its command: `DrivenWindow("desk", "--counter", "1")`.

    Draws into memory. What it writes to its error output is kept in `log`; closing it fails if a
    line there is not one of those `expected`.
    """

    def __init__(
        self, *arguments: str, database: str, log: Path, expected: tuple[str, ...] = ()
    ) -> None:
        self.name = arguments[0]
        self._log = log
        self._expected = expected
        environment = os.environ | {"MOTCUA_DRIVEN": "1", "MOTCUA_DATABASE": database}
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "motcua", *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
                env=environment | _OFFSCREEN,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.kill()

    def touch(self, name: str, *, looks_s: float = LOOKS_FIRST_S) -> None:
        """Touch what bears this objectName, once it is there and can answer."""
        self.wait(name, enabled=True)
        time.sleep(looks_s)
        self._ask(do="touch", name=name)

    def tap(self, name: str, shows: str, *, looks_s: float = LOOKS_FIRST_S) -> float:
        """Touch it; seconds until the window has drawn what bears the other objectName."""
        self.wait(name, enabled=True)
        time.sleep(looks_s)
        return float(self._ask(do="tap", name=name, shows=shows, seconds=_WAIT_S)["took"])

    def hold(self, name: str, seconds: float) -> None:
        """Keep a finger on it for so long."""
        time.sleep(LOOKS_FIRST_S)
        self._ask(do="hold", name=name, seconds=seconds)

    def key(self, key: str) -> None:
        """Press a key: "F2", "Return", "Shift+F5"."""
        time.sleep(_BETWEEN_KEYS_S)
        self._ask(do="key", key=key)

    def wait(
        self,
        name: str,
        *,
        seconds: float = _WAIT_S,
        enabled: bool = False,
        having: str | None = None,
    ) -> float:
        """Until it is shown, its property `having` true; the moment, on the monotonic clock."""
        wish = {"name": name, "seconds": seconds, "enabled": enabled, "having": having}
        return float(self._ask(do="wait", **wish)["at"])

    def wait_text(self, text: str, *, seconds: float = _WAIT_S) -> float:
        """Until some text holds this one; the moment, on the monotonic clock."""
        return float(self._ask(do="wait", text=text, seconds=seconds)["at"])

    def texts(self) -> list[str]:
        return list(self._ask(do="texts")["texts"])

    def names(self) -> list[str]:
        return list(self._ask(do="names")["names"])

    def noise(self, strokes: Sequence[Sequence[object]], spare: Sequence[str]) -> dict[str, Any]:
        """What a crowd does at random: see `resources.noise`. Tells how many strokes were
        "spared" and what the window's "memory_kb" is afterwards."""
        return self._ask(do="noise", strokes=strokes, spare=spare)

    def memory_mb(self) -> float:
        """What the window holds of the machine's memory, pages it shares with others included and
        what drives it left out."""
        return float(self._ask(do="memory")["kb"]) / 1024

    def resize(self, width: int, height: int) -> None:
        self._ask(do="size", size=[width, height])

    def picture(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._ask(do="picture", file=str(file.absolute()))

    def close(self) -> None:
        """Close the window as its user would. Raises: WindowTrouble if it ends badly."""
        if self._process.poll() is None:
            self._ask(do="quit")
        if self._process.stdin:
            self._process.stdin.close()
        if self._process.stdout:
            self._process.stdout.close()
        if code := self._process.wait(20):
            raise WindowTrouble(f"{self.name} ended with {code}: {self._errors()}")
        if errors := self._errors():
            raise WindowTrouble(f"{self.name} complained: {errors}")

    def wait_until_gone(self, *, seconds: float = _WAIT_S) -> None:
        """Until the window has closed of its own accord."""
        if code := self._process.wait(seconds):
            raise WindowTrouble(f"{self.name} ended with {code}: {self._errors()}")

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(20)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def _ask(self, **wish: Any) -> dict[str, Any]:
        if not (self._process.stdin and self._process.stdout):
            raise WindowTrouble(f"{self.name} is closed")
        try:
            self._process.stdin.write(json.dumps(wish) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError as gone:
            raise WindowTrouble(f"{self.name} has gone: {self._errors()}") from gone
        line = self._process.stdout.readline()
        if not line:
            raise WindowTrouble(f"{self.name} has gone: {self._errors()}")
        answer: dict[str, Any] = json.loads(line)
        if not answer["ok"]:
            raise WindowTrouble(f"{self.name}: {answer['problem']}")
        return answer

    def _errors(self) -> str:
        lines = self._log.read_text("utf-8", "replace").splitlines()
        return "\n".join(line for line in lines if not any(each in line for each in self._expected))
