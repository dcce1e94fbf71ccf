"""A cable between clients and a server that loses what the test wants it to lose, on any system."""

from __future__ import annotations

import contextlib
import random
import selectors
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from sqlalchemy import make_url

_COMMITTED = b"COMMIT\0"  # in the server's answer to a COMMIT


@dataclass(eq=False)
class _End:
    """One socket of a connection; what it sends goes to `other`."""

    socket: socket.socket
    is_server: bool
    other: _End | None = None
    is_dead: bool = False  # lost something once: both sides wait for each other for ever


class Wire:
    """Stands between; `url` is where clients connect instead."""

    def __init__(self, server_url: str, seed: int = 1) -> None:
        self.answers_lost = 0
        address = make_url(server_url)
        assert address.port
        self._server_port = address.port
        self._chance = random.Random(seed)
        self._losing = 0.0
        self._is_cut = False
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        mine = address.set(port=self._listener.getsockname()[1])
        self.url = mine.render_as_string(hide_password=False)
        self._sockets: list[socket.socket] = []
        self._ends = selectors.DefaultSelector()
        self._ends.register(self._listener, selectors.EVENT_READ)
        self._pool = ThreadPoolExecutor(1)

    def __enter__(self) -> Self:
        self._running = self._pool.submit(self._run)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._pool.shutdown()
        for each in (self._listener, *self._sockets):
            each.close()
        self._ends.close()
        self._running.result()

    def cut(self) -> None:
        """Nothing passes any more, either way, and nobody is told."""
        self._is_cut = True

    def heal(self) -> None:
        """New connections pass; one that has lost something stays silent for ever."""
        self._is_cut = False

    def lose_answers(self, share: float) -> None:
        """Of so many commits the answer is lost, and the connection with it."""
        self._losing = share

    def _run(self) -> None:
        while not self._over.is_set():
            for key, _ in self._ends.select(0.05):
                if key.fileobj is self._listener:
                    self._accept()
                else:
                    self._pass_on(key.data)

    def _accept(self) -> None:
        client = _End(self._listener.accept()[0], is_server=False, is_dead=self._is_cut)
        try:
            server = _End(socket.create_connection(("127.0.0.1", self._server_port), 5), True)
        except OSError:
            client.socket.close()
            return
        client.other, server.other = server, client
        self._sockets += [client.socket, server.socket]
        for end in (client, server):
            end.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._ends.register(end.socket, selectors.EVENT_READ, end)

    def _pass_on(self, end: _End) -> None:
        assert end.other
        try:
            data = end.socket.recv(65536)
        except OSError:
            data = b""
        if self._is_cut or end.is_dead or end.other.is_dead:
            end.is_dead = True
            if not data:
                self._ends.unregister(end.socket)  # the other side does not hear of it
            return
        if end.is_server and _COMMITTED in data and self._chance.random() < self._losing:
            self.answers_lost += 1
            data = b""
        if not data:
            self._part(end)
            return
        try:
            end.other.socket.sendall(data)
        except OSError:
            self._part(end)

    def _part(self, end: _End) -> None:
        for each in (end, end.other):
            assert each
            with contextlib.suppress(KeyError, ValueError):
                self._ends.unregister(each.socket)
            each.socket.close()
