"""A tiny HTTP server that answers as a language model would, or as a broken one does."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Reply = Callable[[socket.socket, bytes], None]


class Served:
    """What was asked, and where."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}/v1"
        self.asked: list[bytes] = []


@contextmanager
def serving(reply: Reply) -> Iterator[Served]:
    """Each connection's request goes to `reply`, which writes what it likes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        served = Served(listening.getsockname()[1])

        def work() -> None:
            while True:
                try:
                    line, _ = listening.accept()
                except OSError:
                    return
                with line:
                    request = _request(line)
                    if not request:
                        return
                    served.asked.append(request)
                    try:
                        reply(line, request)
                    except OSError:
                        continue  # it waited no longer

        thread = threading.Thread(target=work)  # noqa: TID251  # stands for another program
        thread.start()
        try:
            yield served
        finally:
            with socket.create_connection(listening.getsockname()) as last:
                last.shutdown(socket.SHUT_WR)
            thread.join()


def http(body: bytes, status: str = "200 OK", *more: str) -> bytes:
    head = [f"HTTP/1.1 {status}", "Content-Type: application/json", *more]
    if not any("chunked" in each for each in more):
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def chat(words: object) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()


def sends(answer: bytes) -> Reply:
    def reply(line: socket.socket, _request: bytes) -> None:
        line.sendall(answer)

    return reply


def _request(line: socket.socket) -> bytes:
    got = b""
    while b"\r\n\r\n" not in got:
        more = line.recv(4096)
        if not more:
            return b""
        got += more
    head, _, body = got.partition(b"\r\n\r\n")
    length = next(
        int(each.split(b":")[1]) for each in head.split(b"\r\n") if each.startswith(b"Content-Len")
    )
    while len(body) < length:
        body += line.recv(4096)
    return head + b"\r\n\r\n" + body
