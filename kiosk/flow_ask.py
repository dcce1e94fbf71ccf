"""Asking in one's own words: what is typed, what is suggested, what is answered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from db.errors import Known
from db.words import Language
from kiosk import ask_work
from kiosk.ask_state import AskState
from kiosk.flow_core import FlowCore
from kiosk.key_guard import KeyGuard
from kiosk.kiosk_screen import Page, procedure_of
from kiosk.typed import Typed, erased, strike, typed_of

if TYPE_CHECKING:
    from db.assistant.ask import Assistant
    from db.assistant.values import Basis

SUGGESTIONS = 6
_FROM = frozenset({Page.HOME, Page.PROCEDURES, Page.PROCEDURE, Page.ANSWER})
_log = logging.getLogger(__name__)


class AskFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core
        self._assistant: Assistant | None = None
        self._basis: Basis | None = None  # what the record made it from
        self._is_making = False
        self._guard = KeyGuard(core.seconds)
        self.on_passage: list[Callable[[], None]] = []  # another passage is shown

    # Typing

    def open(self) -> None:
        """An empty line, and the catalogue as it is now behind it."""
        if self._core.screen.page in _FROM:
            self._core.go(Page.ASK, ask=AskState())
            self._make()

    def key(self, key: str) -> None:
        """A key of the screen or of a keyboard."""
        if self._core.screen.page is Page.ASK and self._guard.passes(key):
            telex = self._core.language() is Language.VI
            self._type(partial(strike, key=key, telex=telex))

    def erase(self) -> None:
        if self._core.screen.page is Page.ASK:
            self._type(erased)

    def clear(self) -> None:
        if self._core.screen.page is Page.ASK:
            self._type(lambda _: Typed())

    def touch(self) -> None:
        """Somebody speaks instead of typing."""
        self._core.touch()

    def say(self, words: str) -> None:
        """What was spoken, in place of what was typed; it can be changed before it is asked."""
        if self._core.screen.page is Page.ASK and words:
            self._type(lambda _: typed_of(words))

    def _type(self, change: Callable[[Typed], Typed]) -> None:
        self._core.touch()
        typed = change(self._state.typed)
        self._show(typed=typed, suggestions=self._suggested(typed.text), is_waiting=False)

    def _suggested(self, text: str) -> tuple[Any, ...]:
        if self._assistant is None or not text.strip():
            return ()
        return self._assistant.suggest(text, SUGGESTIONS, self._core.language())

    # Asking

    def ask(self) -> None:
        """Answer what has been typed."""
        words = self._state.typed.text.strip()
        if self._core.screen.page is not Page.ASK or not words:
            return
        if self._assistant is None:
            self._show(is_waiting=True)
            self._make()
            return
        answer = self._assistant.ask(words, self._core.language())
        chosen = answer.candidates[0].code if answer.candidates else ""
        state = replace(self._state, answer=answer, chosen=chosen, is_waiting=False)
        self._core.go(Page.ANSWER, ask=state)
        if not answer.is_known:
            self._note_miss()
        self._tell_of_passage()

    def look_at(self, code: str) -> None:
        """Show the passage of another of the procedures found."""
        if self._core.screen.page is Page.ANSWER:
            self._core.touch()
            self._show(chosen=code, rephrased="")
            self._tell_of_passage()

    def reject(self) -> None:
        """None of it was meant."""
        if self._core.screen.page is Page.ANSWER and not self._state.is_rejected:
            self._core.touch()
            self._show(is_rejected=True)
            self._note_miss()

    def choose(self, code: str) -> None:
        """Everything about one of the procedures suggested or found."""
        screen = self._core.screen
        if screen.page in {Page.ASK, Page.ANSWER} and procedure_of(screen, code) is not None:
            self._core.go(Page.PROCEDURE, procedure_code=code)

    def _tell_of_passage(self) -> None:
        for tell in self.on_passage:
            tell()

    def _note_miss(self) -> None:
        if (answer := self._state.answer) is not None:
            work = partial(
                ask_work.note_miss,
                command_id=str(uuid4()),
                words=answer.words,
                language=answer.language,
            )
            self._core.live.run(work, _nothing_left, _log_failure)

    # The assistant

    def _make(self) -> None:
        if not self._is_making:
            self._is_making = True
            work = partial(ask_work.assistant, unlike=self._basis)
            self._core.live.run(work, self._made, self._unmade)

    def _unmade(self, failure: Known) -> None:
        """Without the record: from the catalogue that the kiosk remembers."""
        _log_failure(failure)
        self._is_making = False
        guide = self._core.screen.guide
        if self._assistant is None and guide is not None:
            self._use(ask_work.assistant_without_record(guide.procedures))

    def _made(self, made: tuple[Assistant, Basis] | None) -> None:
        self._is_making = False
        if made is not None:
            assistant, self._basis = made
            self._use(assistant)

    def _use(self, assistant: Assistant) -> None:
        self._assistant = assistant
        if self._core.screen.page is not Page.ASK:
            return
        if self._state.is_waiting:
            self.ask()
        else:
            self._show(suggestions=self._suggested(self._state.typed.text))

    @property
    def _state(self) -> AskState:
        return self._core.screen.ask

    def _show(self, **changes: Any) -> None:
        self._core.show(ask=replace(self._state, **changes))


def _nothing_left(_: object) -> None:
    """The answer was only for the record."""


def _log_failure(failure: Known) -> None:
    _log.warning("the record did not answer: %s %s", failure.code, failure.facts)
