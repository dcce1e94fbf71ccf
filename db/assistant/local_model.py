"""Asks a language model on this machine or the centre's own network, by the OpenAI-compatible
protocol; a total deadline, a largest answer, and no other address."""

from __future__ import annotations

import http.client
import io
import json
import socket
import ssl
import time
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

DEADLINE_S: Final = 3.0
_LARGEST = 1 << 16  # bytes of an answer
_END_OF_HEAD = b"\r\n\r\n"
_PORTS = {"http": 80, "https": 443}


class NoAnswer(Exception):
    """The model is not there, is too slow, or says nothing of use; the passage is shown instead."""


@dataclass(frozen=True, slots=True)
class LocalModel:
    """Raises: ValueError (no address, or one outside)."""

    address: str  # "http://192.168.1.20:11434/v1"
    name: str

    def __post_init__(self) -> None:
        parts = _parts(self.address)
        try:
            number = ip_address(parts.hostname or "")
        except ValueError:
            return  # a name: what it stands for is seen when it is asked
        if not _is_near(str(number)):
            raise ValueError(f"{parts.hostname} is no address of this machine or a private network")

    def chat(self, system: str, user: str, deadline_s: float = DEADLINE_S) -> str:
        """What the model says. Raises: NoAnswer."""
        ends = time.monotonic() + deadline_s
        try:
            return _said(self._exchange(self._request(system, user), ends))
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise NoAnswer(str(error)) from error

    def _request(self, system: str, user: str) -> bytes:
        parts = _parts(self.address)
        body = json.dumps(
            {
                "model": self.name,
                "messages": [
                    {"role": "system", "content": system},
                    {"role": "user", "content": user},
                ],
                "temperature": 0,
                "max_tokens": 512,
                "stream": False,
            }
        ).encode()
        head = (
            f"POST {parts.path.rstrip('/')}/chat/completions HTTP/1.1\r\n"
            f"Host: {parts.netloc}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        return head.encode("ascii") + body

    def _exchange(self, request: bytes, ends: float) -> bytes:
        parts = _parts(self.address)
        port = parts.port or _PORTS[parts.scheme]
        where = _near_address(parts.hostname or "", port)
        with socket.create_connection((where, port), timeout=_left(ends)) as plain:
            line = plain
            if parts.scheme == "https":
                context = ssl.create_default_context()
                line = context.wrap_socket(plain, server_hostname=parts.hostname)
            with line:
                line.sendall(request)
                return _received(line, ends)


def _parts(address: str) -> SplitResult:
    parts = urlsplit(address)
    if parts.scheme not in _PORTS or not parts.hostname or parts.username is not None:
        raise ValueError(
            f"{address!r} is no address of a model: http://192.168.1.20:11434/v1 is one"
        )
    _ = parts.port  # raises ValueError where it is no port
    address.encode("ascii")
    if any(sign <= " " for sign in address):
        raise ValueError(f"{address!r} has blanks")
    return parts


def _near_address(host: str, port: int) -> str:
    """The number behind a name; a name that leads outside is refused, all of it."""
    found = {str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    far = sorted(each for each in found if not _is_near(each))
    if far or not found:
        raise ValueError(f"{host} leads outside: {', '.join(far)}")
    return min(found)


def _is_near(number: str) -> bool:
    address = ip_address(number.partition("%")[0])
    address = getattr(address, "ipv4_mapped", None) or address
    special = address.is_unspecified or address.is_multicast or address.is_reserved
    return address.is_loopback or (address.is_private and not special)


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
