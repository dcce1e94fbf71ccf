"""Asks a language model on this machine or the centre's own network, by the OpenAI-compatible
protocol, and at no other address. How the line is kept: `exchange`."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, urlsplit

DEADLINE_S: Final = 3.0
PORTS: Final = {"http": 80, "https": 443}


class NoAnswer(Exception):
    """The model is not there, is too slow, or says nothing of use; the passage is shown instead."""


@dataclass(frozen=True, slots=True)
class LocalModel:
    """Raises: ValueError (no address, or one outside)."""

    address: str  # "http://192.168.1.20:11434/v1"
    name: str

    def __post_init__(self) -> None:
        parts = parts_of(self.address)
        try:
            number = ip_address(parts.hostname or "")
        except ValueError:
            return  # a name: what it stands for is seen when it is asked
        if not is_near(str(number)):
            raise ValueError(f"{parts.hostname} is no address of this machine or a private network")

    def chat(self, system: str, user: str, deadline_s: float = DEADLINE_S) -> str:
        """What the model says. Raises: NoAnswer."""
        # The parts of HTTP and TLS are large, and most centres run no model.
        from db.assistant.exchange import exchange  # noqa: PLC0415

        ends = time.monotonic() + deadline_s
        return exchange(parts_of(self.address), self._request(system, user), ends)

    def _request(self, system: str, user: str) -> bytes:
        parts = parts_of(self.address)
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


def parts_of(address: str) -> SplitResult:
    """Raises: ValueError."""
    parts = urlsplit(address)
    if parts.scheme not in PORTS or not parts.hostname or parts.username is not None:
        raise ValueError(
            f"{address!r} is no address of a model: http://192.168.1.20:11434/v1 is one"
        )
    _ = parts.port  # raises ValueError where it is no port
    address.encode("ascii")
    if any(sign <= " " for sign in address):
        raise ValueError(f"{address!r} has blanks")
    return parts


def is_near(number: str) -> bool:
    """Whether an IP address is of this machine or a private network. Raises: ValueError."""
    address = ip_address(number.partition("%")[0])
    address = getattr(address, "ipv4_mapped", None) or address
    special = address.is_unspecified or address.is_multicast or address.is_reserved
    return address.is_loopback or (address.is_private and not special)
