"""Whoever sends or reads too slowly loses the connection, and nobody else notices."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from uvicorn import Config, Server

from kiosk.phone import protocol

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[bytes]]


async def answers(scope: Scope, receive: Receive, send: Send) -> None:
    """Reads the whole request first."""
    while scope["type"] == "http" and (await receive()).get("more_body"):
        continue
    await PlainTextResponse("well")(scope, receive, send)


def talked(talk: Talk) -> bytes:
    """What a client gets from a server with little patience."""

    async def played() -> bytes:
        listening = socket.create_server(("127.0.0.1", 0))
        config = Config(
            answers, http=protocol.ImpatientProtocol, lifespan="off", log_config=None, ws="none"
        )
        server = Server(config)
        config.load()
        server.lifespan = config.lifespan_class(config)
        await server.startup([listening])
        reader, writer = await asyncio.open_connection(*listening.getsockname())
        try:
            async with asyncio.timeout(10):
                return await talk(reader, writer)
        finally:
            writer.close()
            await server.shutdown([listening])

    return asyncio.run(played())


@pytest.fixture(autouse=True)
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "REQUEST_S", 0.3)
    monkeypatch.setattr(protocol, "ANSWER_S", 0.6)


async def _until_closed(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read()
    except ConnectionResetError:
        return b""


def test_a_silent_connection_ends() -> None:
    async def talk(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> bytes:
        return await _until_closed(reader)

    assert b"" == talked(talk)


def test_a_header_that_comes_letter_by_letter_ends() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
        closed = asyncio.create_task(_until_closed(reader))
        for letter in b"GET / HTTP/1.1\r\nHost: hall\r\nX: " + b"y" * 1000:
            if closed.done():
                break
            writer.write(bytes([letter]))
            await asyncio.sleep(0.05)
        return await closed

    assert b"" == talked(talk)


def test_a_body_that_never_comes_ends() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
        writer.write(b"POST / HTTP/1.1\r\nHost: hall\r\nContent-Length: 10\r\n\r\nhalf")
        return await _until_closed(reader)

    assert b"well" not in talked(talk)


def test_an_open_page_keeps_its_connection() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
        got = b""
        for _ in range(3):
            writer.write(b"GET / HTTP/1.1\r\nHost: hall\r\n\r\n")
            got += await reader.readuntil(b"well")
            await asyncio.sleep(0.7)  # longer than a request may take
        return got

    assert 3 == talked(talk).count(b"200 OK")
