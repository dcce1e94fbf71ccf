"""One question over HTTP to a local model: a total deadline, a largest answer, and nobody far away
behind a near name."""

from __future__ import annotations

import http.client
import io
import json
import socket
import ssl
import time
from typing import Any, Final
from urllib.parse import SplitResult

from db.assistant.local_model import PORTS, NoAnswer, is_near

_LARGEST: Final = 1 << 16  # bytes of an answer
_END_OF_HEAD: Final = b"\r\n\r\n"


def exchange(address: SplitResult, request: bytes, ends: float) -> str:
    """What the model says until the monotonic clock reads `ends`. Raises: NoAnswer."""
    try:
        return _said(_answer(address, request, ends))
    except (OSError, ValueError, RecursionError, http.client.HTTPException) as error:
        raise NoAnswer(str(error)) from error


def _answer(address: SplitResult, request: bytes, ends: float) -> bytes:
    port = address.port or PORTS[address.scheme]
    where = _near_address(address.hostname or "", port)
    with socket.create_connection((where, port), timeout=_left(ends)) as plain:
        line = plain
        if address.scheme == "https":
            context = ssl.create_default_context()
            line = context.wrap_socket(plain, server_hostname=address.hostname)
        with line:
            line.sendall(request)
            return _received(line, ends)


def _near_address(host: str, port: int) -> str:
    """The number behind a name; a name that leads outside is refused, all of it."""
    found = {str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    far = sorted(each for each in found if not is_near(each))
    if far or not found:
        raise ValueError(f"{host} leads outside: {', '.join(far)}")
    return min(found)


def _left(ends: float) -> float:
    left = ends - time.monotonic()
    if left <= 0:
        raise TimeoutError("the model is too slow")
    return left


def _received(line: socket.socket, ends: float) -> bytes:
    """All of an answer, however slowly its bytes come, until the deadline."""
    got = b""
    while not _is_whole(got):
        line.settimeout(_left(ends))
        more = line.recv(8192)
        if not more:
            break
        got += more
        if len(got) > _LARGEST:
            raise ValueError("the model says too much")
    return got


def _is_whole(got: bytes) -> bool:
    """Whether an answer needs no closing of the line to be known as whole."""
    head, end, body = got.partition(_END_OF_HEAD)
    if not end:
        return False
    lines = [line.lower().replace(b" ", b"") for line in head.split(b"\r\n")]
    if b"transfer-encoding:chunked" in lines:
        return body.endswith(b"\r\n0\r\n\r\n")
    lengths = [line.partition(b":")[2] for line in lines if line.startswith(b"content-length:")]
    return bool(lengths) and lengths[0].isdigit() and len(body) >= int(lengths[0])


class _Told(io.BytesIO):
    """Received bytes in the shape of a socket, for the parser of answers."""

    def makefile(self, _mode: str) -> io.BytesIO:
        return self


def _said(received: bytes) -> str:
    """The words in an answer. Raises: ValueError, HTTPException."""
    response = http.client.HTTPResponse(_Told(received))  # type: ignore[arg-type]
    response.begin()
    body = response.read()
    if response.status != http.client.OK:
        raise ValueError(f"the model answers {response.status}")
    answer: Any = json.loads(body)
    try:
        words = answer["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError) as error:
        raise ValueError("the model's answer has no words") from error
    if not isinstance(words, str):
        raise ValueError("the model's answer is no text")  # noqa: TRY004  # one kind of trouble
    return words
