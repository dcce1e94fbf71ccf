"""Which address gives which page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.phone import notice_pages
from kiosk.phone.answers import Answers
from kiosk.phone.assets import Asset, assets
from kiosk.phone.question_routes import QuestionRoutes
from kiosk.phone.sheet_routes import SheetRoutes
from kiosk.phone.ticket_routes import TicketRoutes

HANDLED: Final = (400, 404, 405, 413, 500)
_FOR_EVER = "public, max-age=31536000, immutable"


class Pages:
    def __init__(self, answers: Answers, now: Callable[[], datetime]) -> None:
        self._answers = answers
        self._parts = (
            TicketRoutes(answers, now),
            SheetRoutes(answers),
            QuestionRoutes(answers),
        )

    def routes(self) -> list[Route]:
        return [
            *(route for part in self._parts for route in part.routes()),
            *(Route(path, partial(_static, asset)) for path, asset in assets().by_path.items()),
        ]

    async def failed(self, request: Request, failure: Exception) -> Response:
        """No such page, or not in that way, or a bug."""
        status = failure.status_code if isinstance(failure, HTTPException) else 500
        if status == 404:
            return self._answers.missing(request, notice_pages.no_page)
        return self._answers.refused(request, status)


async def _static(asset: Asset, _request: Request) -> Response:
    return Response(
        asset.content, media_type=asset.media_type, headers={"cache-control": _FOR_EVER}
    )
