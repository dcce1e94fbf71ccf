"""Counters at work at random: each issues, calls, holds, transfers, finishes, and keeps account."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from db.queue.rules import Action
from tests.faults.audit import Ledger

LETTERS = "ABC"
Do = Callable[[str, str], dict[str, Any]]
"""Carries out a command under an id and gives the answer, however often it must be asked."""

_THEN = {
    "start": (Action.START, True),
    "recall": (Action.RECALL, True),
    "finish": (Action.FINISH, False),
    "no-show": (Action.NO_SHOW, False),
    "return": (Action.RETURN, False),
    "hold": (Action.HOLD, False),
    "cancel": (Action.CANCEL, False),
    "transfer": (Action.TRANSFER, False),
}
_REFUSALS = {"nothing_waiting", "called_enough"}


@dataclass
class Officer:
    """One counter of the example centre."""

    do: Do
    counter: int
    ledger: Ledger
    chance: random.Random
    pause_s: float = 0.0  # between two actions, on average
    held: list[str] = field(default_factory=list)
    in_hand: str | None = None
    state: str = ""

    def work(self, over: threading.Event, at_most: int = 1_000_000) -> None:
        for _ in range(at_most):
            if over.is_set():
                return
            self.one_action()
            if self.pause_s:
                over.wait(self.chance.uniform(0, 2 * self.pause_s))

    def one_action(self) -> None:
        if self.in_hand is not None:
            self._serve(self.in_hand)
        elif self.held and self.chance.random() < 0.3:
            ticket = self.held.pop()
            self._take(f"resume {ticket} --counter {self.counter}", Action.RESUME)
        elif self.chance.random() < 0.5:
            self._take(f"call --counter {self.counter}", Action.CALL)
        else:
            self._ask(f"issue --line {self.chance.choice(LETTERS)}", Action.ISSUE)

    def _serve(self, ticket: str) -> None:
        possible = ["finish", "hold", "return", "transfer", "cancel"]
        possible += ["start", "recall", "no-show"] if self.state == "called" else ["finish"]
        word = self.chance.choice(possible)
        action, stays = _THEN[word]
        where = f" --line {self.chance.choice(LETTERS)}" if word == "transfer" else ""
        answer = self._ask(f"{word} {ticket}{where}", action)
        if "refused" in answer:
            return
        self.in_hand, self.state = (ticket, answer["state"]) if stays else (None, "")
        if word == "hold":
            self.held.append(ticket)

    def _take(self, command: str, action: Action) -> None:
        answer = self._ask(command, action)
        if "id" in answer:
            self.in_hand, self.state = answer["id"], answer["state"]

    def _ask(self, command: str, action: Action) -> dict[str, Any]:
        command_id = str(uuid4())
        while "trouble" in (answer := self.do(command, command_id)):
            time.sleep(0.2)  # told that the record is away: once more, with the same id
        if "id" in answer:
            self.ledger.note(command_id, action, answer["id"], answer["label"])
        else:
            assert answer.get("refused") in _REFUSALS, (command, answer)
            self.ledger.note_refusal()
        return answer
