"""Another process of the benchmark, followed line by line without ever waiting in silence."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from installer.bench.progress import Progress

PATIENCE_S = 120.0
_LOOK_S = 0.1
_KEPT_LINES = 20


class ChildFailed(RuntimeError):
    """It ended, or said nothing for too long; the text ends with its last lines."""


class Child:
    """`python -m MODULE …`, killed at the end of the block. One of its streams is followed."""

    def __init__(
        self,
        *module_and_arguments: str,
        progress: Progress,
        environment: Mapping[str, str] | None = None,
        follow: Literal["stdout", "stderr"] = "stdout",
    ) -> None:
        self._what = " ".join(module_and_arguments)
        self._progress = progress
        self.started_at = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", *module_and_arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if follow == "stdout" else subprocess.DEVNULL,
            stderr=subprocess.PIPE if follow == "stderr" else None,
            env={**os.environ, **(environment or {})},
        )
        stream = self._process.stdout if follow == "stdout" else self._process.stderr
        if stream is None:
            raise AssertionError(follow)
        self._stream = stream
        self._rest = b""
        self._lines: deque[str] = deque()
        self._last: deque[str] = deque(maxlen=_KEPT_LINES)
        self._is_over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._stream.close()
        if self._process.stdin:
            self._process.stdin.close()

    def tell(self, line: str) -> None:
        if self._process.stdin:
            self._process.stdin.write(f"{line}\n".encode())
            self._process.stdin.flush()

    def look(self, wait_s: float = _LOOK_S) -> list[str]:
        """The lines that came, after at most `wait_s`. Raises: ChildFailed once it has ended."""
        self._read(wait_s)
        found = list(self._lines)
        self._lines.clear()
        if not found and self._is_over:
            raise self._failed(f"ended with {self._process.wait()}")
        return found

    def wait_for(self, wanted: str, patience_s: float = PATIENCE_S) -> re.Match[str]:
        """The next line the pattern is found in. Raises: ChildFailed."""
        found = self.seen(wanted, patience_s)
        if found is None:
            raise self._failed(f"did not say “{wanted}” within {patience_s:.0f} s")
        return found

    def seen(self, wanted: str, patience_s: float) -> re.Match[str] | None:
        """The next line the pattern is found in, or None. Raises: ChildFailed once it ended."""
        deadline = time.monotonic() + patience_s
        while True:
            while self._lines:
                if found := re.search(wanted, self._lines.popleft()):
                    return found
            if self._is_over:
                raise self._failed(f"ended with {self._process.wait()}")
            if time.monotonic() > deadline:
                return None
            self._read(_LOOK_S)
            self._progress.tick()

    def watch(self, seconds: float) -> None:
        """Let it go on, and read past what it says. Raises: ChildFailed once it has ended."""
        self.seen("(?!)", seconds)

    def leave(self, patience_s: float = PATIENCE_S) -> None:
        """Close its input and wait for a good end. Raises: ChildFailed."""
        if self._process.stdin:
            self._process.stdin.close()
        deadline = time.monotonic() + patience_s
        while not self._is_over and time.monotonic() < deadline:
            self._read(_LOOK_S)
            self._progress.tick()
        if not self._is_over or self._process.wait(patience_s):
            raise self._failed(f"ended with {self._process.poll()}")

    def peak_memory_mb(self) -> float | None:
        """The most it has had in memory so far; None where this machine does not tell."""
        return self._memory("VmHWM")

    def memory_mb(self) -> float | None:
        """What it has in memory now; None where this machine does not tell."""
        return self._memory("VmRSS")

    def cpu_s(self) -> float:
        """The time it has had a core for itself so far, its own programs not counted."""
        fields = (
            Path(f"/proc/{self._process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        )
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _memory(self, name: str) -> float | None:
        try:
            status = Path(f"/proc/{self._process.pid}/status").read_text("utf-8")
        except OSError:
            return None
        found = re.search(rf"^{name}:\s+(\d+) kB", status, re.MULTILINE)
        return int(found[1]) / 1024 if found else None

    def _read(self, wait_s: float) -> None:
        if self._is_over:
            return
        ready, _, _ = select.select([self._stream], [], [], wait_s)
        if not ready:
            return
        piece = os.read(self._stream.fileno(), 65536)
        self._is_over = not piece
        *lines, self._rest = (self._rest + piece).split(b"\n")
        told = [line.decode("utf-8", "replace") for line in lines]
        self._lines.extend(told)
        self._last.extend(told)

    def _failed(self, how: str) -> ChildFailed:
        return ChildFailed("\n".join((f"{self._what} {how}", *self._last)))
