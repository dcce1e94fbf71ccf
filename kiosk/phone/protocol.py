"""HTTP as phones speak it, for whoever takes too long over it: a request has seconds to arrive."""

from __future__ import annotations

import asyncio
from typing import Final, cast

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

REQUEST_S: Final = 10.0
"""From the first byte, or the connection, to the end of the header."""

ANSWER_S: Final = 30.0
"""From then to the end of the answer, read by whoever asked for it."""


class ImpatientProtocol(H11Protocol):
    """Ends a connection on which a request arrives, or an answer is read, too slowly. Between two
    requests the server's own time for a silent connection holds."""

    _deadline: asyncio.TimerHandle | None = None
    _is_answering = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait(REQUEST_S)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        cycle = cast("RequestResponseCycle | None", self.cycle)
        is_answering = cycle is not None and not cycle.response_complete
        if is_answering and not self._is_answering:
            self._wait(ANSWER_S)
        elif self._deadline is None and not is_answering:
            self._wait(REQUEST_S)
        self._is_answering = is_answering

    def on_response_complete(self) -> None:
        self._is_answering = False
        self._cancel()
        super().on_response_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self._cancel()
        super().connection_lost(exc)

    def _wait(self, seconds: float) -> None:
        self._cancel()
        self._deadline = self.loop.call_later(seconds, self._end)

    def _cancel(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _end(self) -> None:
        self._deadline = None
        self.transport.abort()
