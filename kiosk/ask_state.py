"""What the pages ASK, ANSWER and QUESTION hold: one frozen part of the screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskState:
    typed: str = ""
