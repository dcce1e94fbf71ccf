"""What stands before every page: a bug or a refusal is one sentence, and nothing of the inside."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message

from kiosk.phone.answers import Answers
from kiosk.phone.feed import Feed
from kiosk.phone.guard import Guard
from kiosk.phone.limits import Kind, Limits
from kiosk.phone.pages import HANDLED, Pages
from resources.translations import Translations

SENTENCES = {
    "vi": "Trang này đang gặp lỗi",
    "en": "This page is not working at the moment",
    "fr": "Cette page ne fonctionne pas pour le moment",
}


async def broken(_request: Request) -> Response:
    raise ZeroDivisionError("what nobody outside may read")


@pytest.fixture
def limits() -> Limits:
    return Limits(lambda: 0.0)


@pytest.fixture
def app(translations: Translations, limits: Limits) -> ASGIApp:
    answers = Answers(Feed(lambda: 0.0), limits, translations)
    pages = Pages(answers, lambda: datetime.now(UTC))
    handlers = dict.fromkeys(HANDLED, pages.failed)
    inner = Starlette(routes=[Route("/t/x", broken)], exception_handlers=handlers)
    return Guard(inner, limits, answers.refused)


def asked(app: ASGIApp, language: str) -> tuple[int, dict[bytes, bytes], str]:
    """The status, the headers and the text of the broken page."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    query = f"l={language}".encode()
    scope = {"type": "http", "method": "GET", "path": "/t/x", "raw_path": b"/t/x"}

    async def play() -> None:
        await app(scope | {"query_string": query, "headers": []}, receive, send)

    asyncio.run(play())
    begun, body = sent
    return begun["status"], dict(begun["headers"]), body["body"].decode()


@pytest.mark.parametrize("language", SENTENCES)
def test_a_bug_is_logged_whole_and_said_in_one_sentence(
    app: ASGIApp, caplog: pytest.LogCaptureFixture, language: str
) -> None:
    status, headers, text = asked(app, language)

    assert 500 == status
    assert SENTENCES[language] in text
    assert "nobody outside" not in text
    assert b"nosniff" == headers[b"x-content-type-options"]
    (noted,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert "a bug behind /t" == noted.message
    assert noted.exc_info is not None
    assert isinstance(noted.exc_info[1], ZeroDivisionError)


def test_too_many_requests_are_told_when_to_come_again(app: ASGIApp, limits: Limits) -> None:
    while not limits.take(Kind.ANY, ""):
        continue

    status, headers, text = asked(app, "en")

    assert (429, b"1") == (status, headers[b"retry-after"])
    assert "Too many requests come from this network" in text
