"""Serves the page of a ticket: found in the picture that all pages share, never by a query."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from db.hall.addresses import ticket_of_short
from db.hall.phone_values import PhoneBoard, PhoneTicket
from db.words import Language
from kiosk.phone import notice_pages, ticket_page
from kiosk.phone.answers import Answers, html
from kiosk.phone.markup import View


class TicketRoutes:
    def __init__(self, answers: Answers, now: Callable[[], datetime]) -> None:
        self._answers = answers
        self._feed = answers.feed
        self._now = now
        self._parts: dict[tuple[str, Language], ticket_page.Now] = {}
        self._parts_of: PhoneBoard | None = None

    def routes(self) -> list[Route]:
        return [Route("/t/{short}", self._ticket), Route("/t/{short}/now", self._ticket_now)]

    async def _ticket(self, request: Request) -> Response:
        board, ticket, status = self._find(request)
        if board is None or ticket is None:
            return self._no_ticket(request, status)
        view = self._answers.view(request, ticket.language)
        part = self._part(board, ticket, view)
        age = self._feed.age_s or 0.0
        return html(
            ticket_page.ticket_page(
                view, part, board, ticket, age_s=age, is_stale=self._feed.is_stale
            )
        )

    async def _ticket_now(self, request: Request) -> Response:
        board, ticket, status = self._find(request)
        if board is None or ticket is None:
            return self._no_ticket(request, status)
        view = self._answers.view(request, ticket.language)
        part = self._part(board, ticket, view)
        headers = {"etag": part.etag, "x-age": str(round(self._feed.age_s or 0.0))}
        if request.headers.get("if-none-match") == part.etag:
            return Response(status_code=304, headers=headers)
        return html(part.html, headers=headers)

    def _find(self, request: Request) -> tuple[PhoneBoard | None, PhoneTicket | None, int]:
        """Looked up in the picture that is there anyhow: as fast whether there is one or not."""
        board = self._feed.board
        if board is None:
            return None, None, 503
        ticket_id = ticket_of_short(request.path_params["short"]) or ""
        ticket = board.tickets.get(ticket_id)
        is_known = ticket is not None or ticket_id in self._feed.over
        today = self._now().astimezone(ZoneInfo(board.centre.time_zone)).date()
        is_over = board.is_day_closed or (self._feed.is_stale and today > board.business_date)
        if ticket is not None and not is_over:
            return board, ticket, 200
        return board, None, 410 if is_known else 404

    def _no_ticket(self, request: Request, status: int) -> Response:
        if status == 503:
            return html(
                notice_pages.away_page(self._answers.view(request)), 503, {"retry-after": "5"}
            )
        if status == 410:
            return html(notice_pages.over_page(self._answers.view(request)), 410)
        return self._answers.missing(request, notice_pages.no_ticket_page)

    def _part(self, board: PhoneBoard, ticket: PhoneTicket, view: View) -> ticket_page.Now:
        """Made once for each picture, however often it is asked for."""
        if self._parts_of is not board:
            self._parts, self._parts_of = {}, board
        key = (ticket.label, view.language)
        if key not in self._parts:
            self._parts[key] = ticket_page.now_part(board, ticket, view)
        return self._parts[key]
