"""A server of the phone page under test: started, asked over HTTP, ended."""

from __future__ import annotations

import http.client
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import urlencode, urlsplit

from db.hall.addresses import short_id

_PATIENCE_S = 20.0


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]  # names in small letters
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


class Served:
    def __init__(self, record_url: str, words: Path, port: int = 0) -> None:
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.kiosk.phone.server_process"),
                *(record_url, str(port), str(words)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout
        self.address = self._process.stdout.readline().strip()
        assert self.address, self._process.communicate()[1]
        self.port = urlsplit(self.address).port or 0

    @property
    def pid(self) -> int:
        return self._process.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    def ask(
        self,
        path: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
    ) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE_S)
        try:
            body = urlencode(form).encode() if form is not None else None
            connection.request(
                "POST" if form is not None else method, path, body=body, headers=dict(headers or {})
            )
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, named, answer.read())
        finally:
            connection.close()

    def wait_for(
        self, path: str, is_so: Callable[[Answer], bool], patience_s: float = _PATIENCE_S
    ) -> Answer:
        """The answer once it is so: the record is looked at by the server in its own time."""
        end = time.monotonic() + patience_s
        while not is_so(answer := self.ask(path)):
            assert time.monotonic() < end, answer.text
            time.sleep(0.05)
        return answer

    def begin(self) -> Self:
        """Wait until the record has answered."""
        self.wait_for("/", lambda answer: answer.status == 200)
        self.wait_for("/p", lambda answer: answer.status == 200)
        return self

    def terminate(self) -> tuple[int, str]:
        """The exit code, and what was written to the log."""
        self._process.send_signal(signal.SIGTERM)
        _, log = self._process.communicate(timeout=_PATIENCE_S)
        return self._process.returncode, log

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(_PATIENCE_S)


def page_of(ticket_id: str) -> str:
    return f"/t/{short_id(ticket_id)}"
