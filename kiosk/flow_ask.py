"""Asking in one's own words: the pages ASK, ANSWER and QUESTION."""

from __future__ import annotations

from kiosk.flow_core import FlowCore
from kiosk.kiosk_screen import Page


class AskFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core

    def open(self) -> None:
        if self._core.screen.page in {Page.HOME, Page.PROCEDURES}:
            self._core.go(Page.ASK)
