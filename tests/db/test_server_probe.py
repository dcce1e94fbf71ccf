"""Asking servers whether they are there: those that answer, refuse, swallow, or talk nonsense."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from db.server_probe import reachable
from db.throwaway import ThrowawayServer

SILENT = ("192.0.2.1", 5432)  # documentation addresses: nothing there, or no way there


@contextmanager
def listening(answer: bytes | None) -> Iterator[int]:
    """A port that takes connections and says `answer`, or nothing at all."""
    with socket.create_server(("127.0.0.1", 0)) as server, ExitStack() as links:

        def serve() -> None:
            try:
                link, _ = server.accept()
            except OSError:
                return
            links.callback(link.close)
            if answer is not None:
                link.recv(8)
                link.sendall(answer)

        thread = threading.Thread(target=serve)  # noqa: TID251  # stands for a server
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


def named(*places: tuple[str, int]) -> dict[str, str]:
    return {
        "host": ",".join(host for host, _ in places),
        "port": ",".join(str(port) for _, port in places),
    }


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def test_a_real_server_answers(server: ThrowawayServer) -> None:
    arguments = {**named(("127.0.0.1", server.port)), "dbname": "any"}

    assert arguments == reachable(arguments)


def test_only_those_that_answer_are_left_in_their_order(server: ThrowawayServer) -> None:
    real = ("127.0.0.1", server.port)
    with listening(b"N") as other:
        answering = [real, ("127.0.0.1", other)]
        places = [("127.0.0.1", free_port()), real, SILENT, ("127.0.0.1", other)]

        assert named(*answering) == reachable(named(*places))


def test_one_port_is_for_all_hosts() -> None:
    with listening(b"S") as port:
        found = reachable({"host": "127.0.0.1,192.0.2.1", "port": str(port)})

    assert found == {"host": "127.0.0.1", "port": str(port)}


def test_a_refusal_is_told_at_once() -> None:
    began = time.monotonic()
    with pytest.raises(OSError, match="no answer from 127"):
        reachable(named(("127.0.0.1", free_port())))

    assert time.monotonic() - began < 0.5


def test_a_server_that_swallows_is_left_soon() -> None:
    began = time.monotonic()
    with listening(None) as port, pytest.raises(OSError, match="no answer"):
        reachable(named(("127.0.0.1", port)))

    assert 1.1 < time.monotonic() - began < 1.9


def test_what_names_no_host_is_left_alone() -> None:
    for arguments in ({"dbname": "x"}, {"host": "/run/postgresql"}, {"host": ""}):
        assert arguments == reachable(arguments)
