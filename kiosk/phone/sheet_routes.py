"""Serves the catalogue, the hours and the first page."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from db.hall.phone_values import PhoneBoard
from db.words import Language
from kiosk.phone import home_pages, notice_pages, sheet_pages
from kiosk.phone.answers import Answers, html, words_of
from kiosk.phone.guard import address_of
from kiosk.phone.limits import Kind
from kiosk.phone.markup import View


class SheetRoutes:
    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._feed = answers.feed
        self._sheets: dict[tuple[str, Language], bytes] = {}
        self._sheets_of: tuple[int, PhoneBoard | None] = (0, None)

    def routes(self) -> list[Route]:
        return [
            Route("/", self._home),
            Route("/hours", self._hours),
            Route("/p", self._list),
            Route("/p/{code}", self._sheet),
        ]

    async def _home(self, request: Request) -> Response:
        return self._of_board(request, home_pages.home_page)

    async def _hours(self, request: Request) -> Response:
        return self._of_board(request, home_pages.hours_page)

    def _of_board(self, request: Request, made: Callable[[View, PhoneBoard], bytes]) -> Response:
        board = self._feed.board
        return (
            self._answers.away(request)
            if board is None
            else html(made(self._answers.view(request), board))
        )

    async def _list(self, request: Request) -> Response:
        guide = self._feed.guide
        if guide is None:
            return self._answers.away(request)
        words, field = words_of(request, "q"), words_of(request, "f")
        kept = tuple((name, said) for name, said in (("q", words), ("f", field)) if said)
        if words and (wait := self._answers.limits.take(Kind.ASK, address_of(request.scope))):
            return self._answers.slower(request, wait)
        view = self._answers.view(request, query=kept)
        return html(sheet_pages.list_page(view, guide, words, field))

    async def _sheet(self, request: Request) -> Response:
        board, guide, code = self._feed.board, self._feed.guide, request.path_params["code"]
        if board is None or guide is None:
            return self._answers.away(request)
        procedure = next((each for each in guide.procedures if each.code == code), None)
        if procedure is None:
            return self._answers.missing(request, notice_pages.no_page)
        view = self._answers.view(request)
        if self._sheets_of != (self._feed.edition, board):
            self._sheets, self._sheets_of = {}, (self._feed.edition, board)
        key = (code, view.language)
        if key not in self._sheets:
            self._sheets[key] = sheet_pages.sheet_page(view, procedure, guide, board)
        return html(self._sheets[key])
