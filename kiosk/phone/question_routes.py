"""Serves the assistant, and questions left for officers."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from db.errors import Known, QuestionLength, Unknown
from db.words import Language
from kiosk.phone import ask_pages, phone_work, question_pages
from kiosk.phone.answers import Answers, clean, command_id_of, form_of, html, words_of
from kiosk.phone.guard import address_of
from kiosk.phone.limits import Kind


class QuestionRoutes:
    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._feed = answers.feed
        self._one_at_a_time: CapacityLimiter | None = None

    def routes(self) -> list[Route]:
        return [
            Route("/ask", self._ask),
            Route("/question", self._question),
            Route("/question", self._leave, methods=["POST"]),
            Route("/question/read", self._read, methods=["POST"]),
        ]

    async def _ask(self, request: Request) -> Response:
        words, assistant = words_of(request, "q")[: ask_pages.LONGEST], self._feed.assistant
        if not words:
            return html(ask_pages.ask_page(self._answers.view(request), "", None, None))
        if assistant is None:
            return self._answers.away(request)
        if wait := self._answers.limits.take(Kind.ASK, address_of(request.scope)):
            return self._answers.slower(request, wait)
        if self._one_at_a_time is None:
            self._one_at_a_time = CapacityLimiter(1)
        language = self._answers.language(request, Language.VI)
        answer = await to_thread.run_sync(
            assistant.ask, words, language, limiter=self._one_at_a_time
        )
        if not answer.is_known:
            self._feed.tell(
                partial(
                    phone_work.note_miss, command_id=str(uuid4()), words=words, language=language
                )
            )
        view = self._answers.view(request, query=(("q", words),))
        return html(ask_pages.ask_page(view, words, answer, self._feed.board))

    async def _question(self, request: Request) -> Response:
        view = self._answers.view(request)
        return html(question_pages.question_page(view, words_of(request, "q"), str(uuid4())))

    async def _leave(self, request: Request) -> Response:
        form = await form_of(request)
        words, command_id = clean(form.get("w", "")), command_id_of(form.get("id", ""))
        if wait := self._answers.limits.take(Kind.LEAVE, address_of(request.scope)):
            return self._answers.slower(request, wait)
        language = self._answers.language(request, Language.VI)
        try:
            left = await self._feed.ask(
                partial(phone_work.leave, command_id=command_id, words=words, language=language)
            )
        except QuestionLength:
            view = self._answers.view(request)
            trouble = question_pages.length_words()
            return html(question_pages.question_page(view, words, str(uuid4()), trouble), 422)
        except Known as failure:
            return self._answers.unsent(request, failure)
        return html(question_pages.left_page(self._answers.view(request), left))

    async def _read(self, request: Request) -> Response:
        form, address = await form_of(request), address_of(request.scope)
        if wait := self._answers.limits.wait(Kind.WRONG_CODE, address):
            return self._answers.slower(request, wait)
        work = partial(phone_work.read, command_id=str(uuid4()), code=clean(form.get("c", "")))
        try:
            question = await self._feed.ask(work)
        except Unknown:
            self._answers.limits.note(Kind.WRONG_CODE, address)
            return html(question_pages.wrong_code_page(self._answers.view(request)), 404)
        except Known as failure:
            return self._answers.unsent(request, failure)
        return html(question_pages.read_page(self._answers.view(request), question))
