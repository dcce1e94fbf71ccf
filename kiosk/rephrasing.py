"""Has a passage said in simpler words, where the centre runs a local model; the passage stands
there at once and stays where the model is slow, away or not faithful."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from db.assistant.rephrase import Rephrased, model_of
from db.assistant.rephraser import Rephraser
from db.assistant.values import Answer
from db.words import Language
from kiosk.ask_state import candidate_of
from kiosk.flow_ask import AskFlow
from kiosk.flow_core import FlowCore
from kiosk.kiosk_screen import Page, public_side_of


class Rephrasing:
    def __init__(self, core: FlowCore, asking: AskFlow, rephraser: Rephraser) -> None:
        self._core = core
        self._rephraser = rephraser
        asking.on_passage.append(self._ask)

    def _ask(self) -> None:
        """Passages are Vietnamese: only to its readers they can be said more simply."""
        screen = self._core.screen
        candidate, side = candidate_of(screen.ask), public_side_of(screen)
        if (
            not side.model_address
            or self._core.language() is not Language.VI
            or candidate is None
            or candidate.passage is None
            or screen.ask.answer is None
        ):
            return
        procedures = screen.guide.procedures if screen.guide else ()
        names = [name for each in procedures for name in (each.title, each.tile)]
        self._rephraser.ask(
            model_of(side.model_address, side.model_name),
            candidate.passage,
            partial(self._said, screen.ask.answer, candidate.code),
            names,
        )

    def _said(self, answer: Answer, code: str, said: Rephrased) -> None:
        """In time for whoever still reads that passage."""
        state = self._core.screen.ask
        is_read = self._core.screen.page is Page.ANSWER and state.answer is answer
        if is_read and state.chosen == code:
            self._core.show(ask=replace(state, rephrased=said.words))
