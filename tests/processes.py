"""`motcua queue batch` in processes of their own, which may be killed and start again."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import Any
from uuid import uuid4


class QueueProcess:
    """Commands by name, answers by object; started again whenever somebody kills it."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._guard = threading.Lock()
        self.deaths = 0
        self._process = self._start()

    def do(self, command: str, command_id: str | None = None) -> dict[str, Any]:
        """The answer to a command, asked for again with the same id until it comes."""
        line = f"{command} --command-id {command_id or uuid4()}\n"
        while True:
            try:
                assert self._process.stdin
                assert self._process.stdout
                self._process.stdin.write(line)
                self._process.stdin.flush()
                answer = self._process.stdout.readline()
            except BrokenPipeError:
                answer = ""
            if answer.endswith("\n"):
                told: dict[str, Any] = json.loads(answer)
                return told
            self._bury()
            with self._guard:
                self.deaths += 1
                self._process = self._start()

    def kill(self) -> None:
        with self._guard:
            self._process.kill()

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        assert self._process.wait(60) == 0
        self._bury()

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "motcua", "queue", "batch", "--database", self._url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def _bury(self) -> None:
        self._process.wait(60)
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                if pipe:
                    pipe.close()
            except BrokenPipeError:
                continue
