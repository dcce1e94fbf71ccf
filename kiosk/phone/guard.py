"""What every request passes before a page is made, and what every answer carries."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
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
    """Sizes, rates, headers, and the log of what is a bug. Notes no address.

    `refused` makes the page that stands for another one, of its status and the seconds to wait.
    """

    def __init__(
        self, app: ASGIApp, limits: Limits, refused: Callable[[Request, int, int], Response]
    ) -> None:
        self._app = app
        self._limits = limits
        self._refused = refused

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sender = _with_headers(send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, sender)
            return
        try:
            await self._app(scope, receive, sender)
        except ClientDisconnect:
            return
        except Exception:
            logger.exception("a bug behind %s", _route(scope))  # the page has said so

    def _refusal(self, scope: Scope) -> Response | None:
        if len(scope["raw_path"]) > LONGEST_PATH or len(scope["query_string"]) > LONGEST_QUERY:
            return self._refused(Request(scope), 414, 0)
        if _announced(scope) > LARGEST_BODY:
            return self._refused(Request(scope), 413, 0)
        if wait := self._limits.take(Kind.ANY, address_of(scope)):
            return self._refused(Request(scope), 429, wait)
        return None


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = [*message.get("headers", ()), *HEADERS]
            if not any(name == _NO_STORE[0] for name, _ in headers):
                headers.append(_NO_STORE)
            message = {**message, "headers": headers}
        await send(message)

    return sent


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
