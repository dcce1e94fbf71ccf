"""The pads of the bus: digits that are typed, one key at a time, what their displays show."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from db.errors import Known
from db.live import Live
from db.sentences import sentence
from desk.bus import pad_work
from desk.bus.codes import Code, code_of_failure
from printing.bus.template import Key

ANSWER_S: Final = 3.0
TYPED_S: Final = 10.0
MOST_DIGITS: Final = 4
AHEAD_S: Final = 1.0  # so long a key waits for the one before it
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Pad:
    typed: str = ""
    typed_at: float = 0.0
    answer: str = ""
    is_refused: bool = False
    answered_at: float = 0.0
    under_way: Key | None = None
    ahead: Key | None = None  # pressed meanwhile
    ahead_at: float = 0.0


class Pads:
    """One for each counter that has any, however many keyboards it has."""

    def __init__(
        self, live: Live, counters: Iterable[int], seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._live = live
        self._seconds = seconds
        self._pads = {counter: _Pad() for counter in counters}

    def press(self, counter: int, key: Key) -> None:
        """While a key is carried out one other waits for a moment; the same one does nothing."""
        pad = self._pads[counter]
        if pad.under_way is not None:
            if key is not pad.under_way:
                pad.ahead, pad.ahead_at = key, self._seconds()
            return
        if key.is_digit:
            pad.typed = (self._typed(pad) + key.value)[-MOST_DIGITS:]
            pad.typed_at = self._seconds()
            return
        typed, pad.typed = self._typed(pad), ""
        if key is Key.CLEAR:
            return
        pad.under_way, pad.answer = key, ""
        work = partial(pad_work.press, counter=counter, key=key, typed=typed)
        _log.info("counter %d: %s %s", counter, key.value, typed)
        self._live.run(work, partial(self._answered, counter), partial(self._failed, counter))

    def shown(self, counter: int) -> str:
        """What was typed, or the answer of a moment ago; empty: what the counter's board shows."""
        pad = self._pads[counter]
        return self._typed(pad) or self._answer(pad)

    def refusal(self, counter: int) -> str:
        """The code that was answered a moment ago, if it was one."""
        pad = self._pads.get(counter)
        return self._answer(pad) if pad is not None and pad.is_refused else ""

    def _typed(self, pad: _Pad) -> str:
        return pad.typed if self._seconds() - pad.typed_at < TYPED_S else ""

    def _answer(self, pad: _Pad) -> str:
        return pad.answer if self._seconds() - pad.answered_at < ANSWER_S else ""

    def _answered(self, counter: int, answer: pad_work.Answer) -> None:
        self._tell(counter, answer.text, is_refused=answer.is_refused)

    def _failed(self, counter: int, failure: Known) -> None:
        code = code_of_failure(failure)
        if code is Code.AWAY:
            _log.warning("counter %d: %s", counter, sentence(failure))
        self._tell(counter, code, is_refused=True)

    def _tell(self, counter: int, text: str, *, is_refused: bool) -> None:
        pad = self._pads[counter]
        pad.answer, pad.is_refused, pad.answered_at = text, is_refused, self._seconds()
        ahead, pad.under_way, pad.ahead = pad.ahead, None, None
        if ahead is not None and not is_refused and self._seconds() - pad.ahead_at < AHEAD_S:
            self.press(counter, ahead)
