"""The sign's view-model: one counter of the hall's picture."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.hall.showing import emergency
from db.hall.values import Notice
from db.live import Live
from db.queue.values import Centre, News
from db.words import Language, Names
from kiosk.hall_screen import time_words
from kiosk.news_follower import NewsFollower
from kiosk.sign_screen import Sign, SignState, is_new, sign_of
from kiosk.sign_words import SignWords
from resources.translations import Translations

QML_IMPORT_NAME = "Hall"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_NOTHING = Names("")
_UNKNOWN = Sign()


@dataclass(frozen=True, slots=True)
class _Shown:
    sign: Sign = _UNKNOWN
    called: int = 0  # rises with each call, so that the window knows to flash
    lost: str = ""
    trouble: str = ""
    alarm: Names = _NOTHING


@QmlElement
@QmlUncreatable("kiosk.sign makes it")
class SignModel(QObject):  # type: ignore[operator]
    """Vietnamese first, below it the language of the ticket, or else `second`."""

    signChanged = Signal()

    counter = Property(str, lambda self: str(self._number), constant=True)
    counterWord = Property(str, lambda self: self._words[Language.VI].counter(), constant=True)
    counterSecond = Property(str, lambda self: self._words[self._second].counter(), constant=True)
    state = Property(int, lambda self: self._shown.sign.state.value, notify=signChanged)
    label = Property(str, lambda self: self._shown.sign.label, notify=signChanged)
    counterName = Property(str, lambda self: self._shown.sign.name, notify=signChanged)
    stateWords = Property(str, lambda self: self._state(Language.VI), notify=signChanged)
    stateSecond = Property(str, lambda self: self._state(self._below()), notify=signChanged)
    reason = Property(str, lambda self: self._reason(Language.VI), notify=signChanged)
    reasonSecond = Property(str, lambda self: self._reason(self._second), notify=signChanged)
    called = Property(int, lambda self: self._shown.called, notify=signChanged)
    lost = Property(str, lambda self: self._shown.lost, notify=signChanged)
    trouble = Property(str, lambda self: self._shown.trouble, notify=signChanged)
    alarm = Property(str, lambda self: self._shown.alarm.vi, notify=signChanged)
    alarmSecond = Property(str, lambda self: self._alarm_second(), notify=signChanged)

    def __init__(
        self,
        live: Live,
        translations: Translations,
        number: int,
        *,
        second: Language = Language.EN,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._second = second
        self._words = {each: SignWords(translations, each) for each in Language}
        self._news: News | None = None
        self._shown = _Shown()
        self._follower = NewsFollower(
            live, self._on_news, self.tick, clock=clock, monotonic=monotonic, parent=self
        )
        self.tick()

    def start(self) -> None:
        self._follower.start()

    def ask(self) -> None:
        self._follower.ask()

    def tick(self) -> None:
        """The age of the picture, and what begins or ends by the clock, are seen to go on."""
        self._show(lost=self._lost())
        if self._news is not None:
            self._look(self._news)

    def _on_news(self, _centre: Centre, news: News | None) -> None:
        if news is None:
            return
        is_first = self._news is None
        self._news = news
        before = self._shown.sign
        self._look(news)
        sign = self._shown.sign
        if not is_first and is_new(sign, before):
            _log.info("Counter %d calls %s", self._number, sign.label)
            self._show(called=self._shown.called + 1)

    def _look(self, news: News) -> None:
        now = self._follower.now()
        sign = sign_of(news, self._number, now, self._follower.zone)
        is_missing = sign.state is SignState.UNKNOWN
        raised = emergency(news.notices, self._zone_code(news), now)
        self._show(
            sign=sign,
            trouble=self._words[Language.VI].missing(self._number) if is_missing else "",
            alarm=_texts(raised),
        )

    def _zone_code(self, news: News) -> str:
        here = next((c.counter.id for c in news.counters if c.counter.number == self._number), None)
        return next((zone.code for zone in news.zones if here in zone.counters), _NO_ZONE)

    def _lost(self) -> str:
        age = self._follower.age()
        if age is None:
            return ""
        seen = age[0]
        since = "" if seen is None else time_words(seen, self._follower.zone)[0]
        return self._words[Language.VI].lost(since)

    def _show(self, **changes: Any) -> None:
        old, self._shown = self._shown, replace(self._shown, **changes)
        if old != self._shown:
            self.signChanged.emit()

    def _below(self) -> Language:
        language = self._shown.sign.language
        return self._second if language is Language.VI else language

    def _state(self, language: Language) -> str:
        return self._words[language].state(self._shown.sign)

    def _reason(self, language: Language) -> str:
        return self._words[language].reason(self._shown.sign.pause_reason)

    def _alarm_second(self) -> str:
        alarm = self._shown.alarm
        return "" if alarm.get(self._below()) == alarm.vi else alarm.get(self._below())


_NO_ZONE = "-"  # a counter of no zone hears only what is for all


def _texts(notice: Notice | None) -> Names:
    return notice.texts if notice else _NOTHING
