"""Asking servers whether they are there: those that answer, refuse, swallow, or talk nonsense."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from db.server_probe import reachable
from db.throwaway import ThrowawayServer

SILENT = ("192.0.2.1", 5432)  # documentation addresses: nothing there, or no way there


@contextmanager
def listening(answer: bytes | None, host: str = "127.0.0.1") -> Iterator[int]:
    """A port that takes connections and says `answer`, or nothing at all."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family) as server, ExitStack() as links:

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


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_server_is_found_behind_either_address_of_a_name(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As "localhost" is both where a server may listen on one alone."""
    families = {"::1": socket.AF_INET6, "127.0.0.1": socket.AF_INET}

    def both(_name: str, port: int, **_wanted: object) -> list[object]:
        kind = socket.SOCK_STREAM
        return [(family, kind, 6, "", (each, port)) for each, family in families.items()]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with listening(b"N", host) as port:
        arguments = named(("localhost", port))

        assert arguments == reachable(arguments)


def test_a_slow_look_up_of_names_takes_no_time_from_the_servers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    look_up = socket.getaddrinfo

    def slow(name: str, port: int, **wanted: int) -> list[Any]:
        time.sleep(0.8)  # longer than a host may take
        return look_up(name, port, **wanted)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    with listening(b"N") as port:
        arguments = named(("127.0.0.1", port))

        assert arguments == reachable(arguments)


def test_a_port_that_is_not_named_is_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def none(*place: object, **_wanted: object) -> list[object]:
        asked.append(place)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", none)
    for port in (",", ",5433", ""):
        with pytest.raises(OSError, match="no answer"):
            reachable({"host": "a,b", "port": port})
    monkeypatch.setenv("PGPORT", "5434")
    with pytest.raises(OSError, match="no answer from a:5434"):
        reachable({"host": "a"})

    assert [5432, 5432, 5432, 5433, 5432, 5432, 5434] == [port for _, port in asked]


@pytest.mark.parametrize("name", ["a..b", "a" * 70])
def test_a_name_that_is_none_has_no_answer(name: str) -> None:
    with pytest.raises(OSError, match="no answer"):
        reachable({"host": name})


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


@pytest.mark.parametrize(
    "arguments",
    [
        {"dbname": "x"},
        {"host": "/run/postgresql"},
        {"host": "@motcua"},
        {"host": ""},
        {"host": "a,,b"},
        {"host": "a", "hostaddr": "192.0.2.1"},
        {"host": "a", "service": "centre"},
        {"host": "a,b", "port": "1,2,3"},
        {"host": "a", "port": "none"},
    ],
)
def test_what_only_libpq_understands_is_left_alone(arguments: dict[str, str]) -> None:
    assert arguments == reachable(arguments)


def test_a_service_of_the_environment_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGSERVICE", "centre")

    assert {"host": "a"} == reachable({"host": "a"})
