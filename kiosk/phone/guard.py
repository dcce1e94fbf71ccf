"""What every request passes before a page is made, and what every answer carries."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.phone.limits import Kind, Limits

logger = logging.getLogger(__name__)

LONGEST_PATH: Final = 200
LONGEST_QUERY: Final = 2000  # 200 Vietnamese characters, percent-encoded
LARGEST_BODY: Final = 8192

HEADERS: Final = (
    (
        b"content-security-policy",
        (
            b"default-src 'none'; style-src 'self'; script-src 'self'; img-src data:;"
            b" media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            b" frame-ancestors 'none'"
        ),
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_NO_STORE = (b"cache-control", b"no-store")


class Guard:
    """Sizes, rates, headers, and one plain sentence where there is a bug. Notes no address."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sender = _Sender(send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, sender)
            return
        try:
            await self._app(scope, receive, sender)
        except ClientDisconnect:
            return
        except Exception:
            logger.exception("a bug behind %s", _route(scope))
            if not sender.has_begun:
                await PlainTextResponse("500", 500)(scope, receive, sender)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        if len(scope["raw_path"]) > LONGEST_PATH or len(scope["query_string"]) > LONGEST_QUERY:
            return PlainTextResponse("414", 414)
        if _announced(scope) > LARGEST_BODY:
            return PlainTextResponse("413", 413, {"connection": "close"})
        wait = self._limits.take(Kind.ANY, address_of(scope))
        if wait:
            return PlainTextResponse("429", 429, {"retry-after": str(wait)})
        return None


class _Sender:
    def __init__(self, send: Callable[[Message], Awaitable[None]]) -> None:
        self._send = send
        self.has_begun = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.has_begun = True
            headers = [*message.get("headers", ()), *HEADERS]
            if not any(name == _NO_STORE[0] for name, _ in headers):
                headers.append(_NO_STORE)
            message = {**message, "headers": headers}
        await self._send(message)


def address_of(scope: Scope) -> str:
    """Of whoever asks, kept for its rate only."""
    client = scope.get("client")
    return client[0] if client else ""


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else LARGEST_BODY + 1
    return 0


def _route(scope: Scope) -> str:
    """The kind of page; never which ticket."""
    path: str = scope["path"]
    return "/" + path.lstrip("/").partition("/")[0][:20]
