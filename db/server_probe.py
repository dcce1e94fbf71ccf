"""Asks the servers of an address whether they are there, before a connection is made to one.

libpq waits two seconds at least for a host that swallows everything, and begins with the first of
several; a window is to be right again sooner. The question is PostgreSQL's own SSLRequest
(protocol documentation, "SSL Session Encryption"), which a server answers with one byte and logs
nowhere.
"""

from __future__ import annotations

import contextlib
import errno
import os
import selectors
import socket
import struct
import time
from collections.abc import Mapping, Sequence
from typing import Any

_ASK = struct.pack("!ii", 8, 80877103)
_REACHED_S = 0.7  # until a host takes the connection: it is on the same network
_ANSWERED_S = 1.2  # until the server behind it says something; it may be busy
_OTHERS_S = 0.2  # for the others, once one has answered
_ON_ITS_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, 10035}  # the last on Windows

Place = tuple[str, int]


def reachable(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """libpq's `arguments` with the hosts that answer; unchanged where none is named by them.

    Raises: OSError where nobody answers.
    """
    places = _places(arguments)
    if not places:
        return dict(arguments)
    found = _answering(places)
    if not found:
        raise OSError(f"no answer from {', '.join(f'{host}:{port}' for host, port in places)}")
    hosts = ",".join(host for host, _ in found)
    return {**arguments, "host": hosts, "port": ",".join(str(port) for _, port in found)}


def _places(arguments: Mapping[str, Any]) -> list[Place]:
    """Empty where libpq finds its servers in another way, or has to say itself what is wrong."""
    hosts = str(arguments.get("host") or "").split(",")
    ports = str(arguments.get("port") or os.environ.get("PGPORT") or "").split(",")
    if (
        any(host == "" or host.startswith(("/", "@")) for host in hosts)
        or arguments.keys() & {"hostaddr", "service"}
        or os.environ.keys() & {"PGHOSTADDR", "PGSERVICE"}
        or len(ports) not in {1, len(hosts)}
        or not all(port == "" or port.isdecimal() for port in ports)
    ):
        return []
    each_port = [int(port or 5432) for port in ports]
    return list(zip(hosts, each_port * (len(hosts) // len(ports)), strict=True))


def _answering(places: Sequence[Place]) -> list[Place]:
    found: set[Place] = set()
    addresses = [(place, each) for place in places for each in _addresses(place)]
    began = time.monotonic()  # a slow look-up of names takes nothing from the servers' time
    until = began + _REACHED_S
    with selectors.DefaultSelector() as waiting, contextlib.ExitStack() as stack:
        links: dict[int, tuple[socket.socket, Place]] = {}
        for place, address in addresses:
            if link := _begun(*address):
                stack.callback(link.close)
                links[link.fileno()] = (link, place)
                waiting.register(link, selectors.EVENT_WRITE)
        while waiting.get_map() and (left := until - time.monotonic()) > 0:
            for key, ready in waiting.select(left):
                link, place = links[key.fd]
                if ready & selectors.EVENT_WRITE and _asked(link):
                    waiting.modify(link, selectors.EVENT_READ)
                    until = until if found else began + _ANSWERED_S
                    continue
                waiting.unregister(link)
                if ready & selectors.EVENT_READ and _has_answered(link):
                    found.add(place)
                    until = min(until, time.monotonic() + _OTHERS_S)
    return [place for place in places if place in found]


def _addresses(place: Place) -> list[tuple[int, Any]]:
    """The families and addresses of a host: a name may have several, and a server behind one."""
    try:
        found = socket.getaddrinfo(*place, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, OverflowError):  # no such name, or none that could be one
        return []
    return [(family, address) for family, _, _, _, address in found]


def _begun(family: int, address: Any) -> socket.socket | None:
    """A connection on its way; None where there is no way there."""
    try:
        link = socket.socket(family, socket.SOCK_STREAM)
    except OSError:
        return None
    link.setblocking(False)
    if link.connect_ex(address) not in {0, *_ON_ITS_WAY}:
        link.close()
        return None
    return link


def _asked(link: socket.socket) -> bool:
    try:
        return link.send(_ASK) == len(_ASK)
    except OSError:
        return False


def _has_answered(link: socket.socket) -> bool:
    try:
        return len(link.recv(1)) == 1
    except OSError:
        return False
