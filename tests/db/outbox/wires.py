"""What lies between a kiosk and everything that can fail: each step may be its last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from db.errors import RecordUnavailable
from db.record import Record


class Net(Enum):
    UP = "up"
    DOWN = "down"
    LOSES_ANSWERS = "the record stores, its answers are lost"
    KILLS = "the record stores, and the kiosk is killed before the answer is there"


class Killed(BaseException):
    """kill -9: nothing of the program goes on after it."""


@dataclass
class Wire:
    """What lies between a kiosk and everything that can fail; counts its steps and may cut one."""

    net: Net = Net.UP
    steps: int = 0
    dies_at: int | None = None

    def step(self) -> None:
        self.steps += 1
        if self.dies_at is not None and self.steps >= self.dies_at:
            raise Killed


class WiredRecord:
    """A record at the end of a wire."""

    def __init__(self, record: Record, wire: Wire) -> None:
        self._record, self._wire = record, wire

    def close(self) -> None:
        """The record itself is the test's."""

    @property
    def centre(self) -> Any:
        return self._record.centre

    def act(self, *arguments: Any) -> Any:
        return self._answer(lambda: self._record.act(*arguments))

    def ask(self, question: Any) -> Any:
        return self._answer(lambda: self._record.ask(question))

    def _answer(self, asked: Callable[[], Any]) -> Any:
        self._wire.step()
        if self._wire.net is Net.DOWN:
            raise RecordUnavailable(reason="the cable is out")
        answer = asked()
        self._wire.step()
        if self._wire.net is Net.KILLS:
            raise Killed
        if self._wire.net is Net.LOSES_ANSWERS:
            raise RecordUnavailable(reason="the answer was lost")
        return answer


class WiredConnection:
    """The kiosk's own file: before and after each statement it may be killed."""

    def __init__(self, connection: Any, wire: Wire) -> None:
        self._connection, self._wire = connection, wire

    @property
    def in_transaction(self) -> bool:
        return bool(self._connection.in_transaction)

    def execute(self, statement: str, parameters: tuple[Any, ...] = ()) -> Any:
        if statement != "ROLLBACK":
            self._wire.step()
        answer = self._connection.execute(statement, parameters)
        if statement == "COMMIT":
            self._wire.step()
        return answer

    def close(self) -> None:
        self._connection.close()
