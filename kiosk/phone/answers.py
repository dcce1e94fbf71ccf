"""What a request says, and the answers that any page may have to give."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from urllib.parse import parse_qs
from uuid import UUID, uuid4

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from db.errors import Known, Refused
from db.words import Language
from kiosk.phone import notice_pages
from kiosk.phone.assets import assets
from kiosk.phone.feed import Feed
from kiosk.phone.guard import LARGEST_BODY, address_of
from kiosk.phone.limits import Kind, Limits
from kiosk.phone.markup import View
from resources.translations import Translations


class Answers:
    """Shared by all pages of a server."""

    def __init__(self, feed: Feed, limits: Limits, translations: Translations) -> None:
        self.feed = feed
        self.limits = limits
        self._translations = translations
        self._assets = assets()

    def view(
        self,
        request: Request,
        first: Language = Language.VI,
        query: tuple[tuple[str, str], ...] = (),
    ) -> View:
        """From here on words are said in its language: await nothing before the page is made."""
        language = self.language(request, first)
        if str(self._translations.language) != language.value:
            self._translations.set_language(language.value)
        path = f"/{request.url.path.lstrip('/').removesuffix('/now')}"  # "//" names another host
        centre = self.feed.board.centre if self.feed.board else None
        return View(language, path, self._assets, centre, query)

    def language(self, request: Request, first: Language) -> Language:
        wanted = request.query_params.get("l", "")
        return Language(wanted) if wanted in set(Language) else first

    def missing(self, request: Request, made: Callable[[View], bytes]) -> Response:
        if wait := self.limits.take(Kind.WRONG_PAGE, address_of(request.scope)):
            return self.slower(request, wait)
        return html(made(self.view(request)), 404)

    def slower(self, request: Request, wait: int) -> Response:
        page = notice_pages.slower_page(self.view(request), wait)
        return html(page, 429, {"retry-after": str(wait)})

    def refused(self, request: Request, status: int, wait: int = 0) -> Response:
        """Where no page was reached, or a bug stood in its way."""
        if status == 429:
            return self.slower(request, wait)
        made = notice_pages.failed_page if status == 500 else notice_pages.wrong_page
        headers = {"connection": "close"} if status == 413 else None
        return html(made(self.view(request)), status, headers)

    def away(self, request: Request) -> Response:
        return html(notice_pages.away_page(self.view(request)), 503, {"retry-after": "5"})

    def unsent(self, request: Request, failure: Known) -> Response:
        if isinstance(failure, Refused):
            return html(notice_pages.wrong_page(self.view(request)), 400)
        return html(notice_pages.later_page(self.view(request)), 503, {"retry-after": "10"})


def html(content: bytes, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(content, status, headers, "text/html")


def words_of(request: Request, name: str) -> str:
    return clean(request.query_params.get(name, ""))


def clean(text: str) -> str:
    """Without signs that no keyboard types."""
    kept = (sign if not unicodedata.category(sign).startswith("C") else " " for sign in text[:2000])
    return " ".join("".join(kept).split())


def command_id_of(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return str(uuid4())


async def form_of(request: Request) -> dict[str, str]:
    """The fields of a small form. Raises: HTTPException."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise HTTPException(413)
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10)
    except ValueError as wrong:
        raise HTTPException(400) from wrong
    return {name: values[0] for name, values in fields.items()}
