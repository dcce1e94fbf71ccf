"""The hall's view-model: asks the record for news, has each call said, shows it while it is."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import Known
from db.live import Live
from db.queue.values import Call, Centre, News
from db.words import Language
from kiosk import record_work
from kiosk.announcer import Announcer
from kiosk.clock_error import clock_error
from kiosk.hall_screen import (
    CallRow,
    HallScreen,
    LineRow,
    call_rows,
    counter_of,
    is_recall,
    label_of,
    line_rows,
    second_language,
    stands,
    time_words,
    todays,
    worth_saying,
)
from kiosk.hall_words import HallWords
from resources.row_list import RowList
from resources.translations import Translations

QML_IMPORT_NAME = "Hall"
QML_IMPORT_MAJOR_VERSION = 1

SAFETY_MS = 5_000
SILENCE = 12.0  # seconds without an answer after which the picture is called old
_log = logging.getLogger(__name__)

Answer = tuple[Centre, News | None]


@QmlElement
@QmlUncreatable("kiosk.hall makes it")
class HallModel(QObject):  # type: ignore[operator]
    """Vietnamese first; `second` is the language below it wherever a ticket asks for no other."""

    centreChanged = Signal()
    timeChanged = Signal()
    callChanged = Signal()
    lostChanged = Signal()
    soundChanged = Signal()
    clockChanged = Signal()
    pageChanged = Signal()

    parentName = Property(str, lambda self: self._screen.parent.vi, notify=centreChanged)
    centreName = Property(str, lambda self: self._screen.centre.vi, notify=centreChanged)
    secondName = Property(str, lambda self: self._second_name(), notify=centreChanged)
    clockTime = Property(str, lambda self: self._screen.time, notify=timeChanged)
    clockDate = Property(str, lambda self: self._screen.date, notify=timeChanged)
    label = Property(str, lambda self: label_of(self._screen.call), notify=callChanged)
    counter = Property(str, lambda self: counter_of(self._screen.call), notify=callChanged)
    isRecall = Property(bool, lambda self: is_recall(self._screen.call), notify=callChanged)
    announced = Property(int, lambda self: self._screen.announced, notify=callChanged)
    callWords = Property("QVariantMap", lambda self: self._call_words(), notify=callChanged)  # type: ignore[arg-type]
    words = Property("QVariantMap", lambda self: self._captions(Language.VI), constant=True)  # type: ignore[arg-type]
    secondWords = Property("QVariantMap", lambda self: self._captions(self._second), constant=True)  # type: ignore[arg-type]
    calls = Property(QAbstractItemModel, lambda self: self._calls, constant=True)
    lines = Property(QAbstractItemModel, lambda self: self._lines, constant=True)
    lost = Property(str, lambda self: self._screen.lost[0], notify=lostChanged)
    lostSecond = Property(str, lambda self: self._screen.lost[1], notify=lostChanged)
    silence = Property(str, lambda self: self._silence(), notify=soundChanged)
    clockError = Property(str, lambda self: self._clock_error(), notify=clockChanged)
    notice = Property(str, lambda self: self._notice, constant=True)
    message = Property(str, lambda self: self._message(Language.VI), notify=pageChanged)
    messageSecond = Property(str, lambda self: self._message_second(), notify=pageChanged)

    def __init__(
        self,
        live: Live,
        announcer: Announcer,
        translations: Translations,
        *,
        second: Language = Language.EN,
        notice: str = "",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._announcer = announcer
        self._words = {each: HallWords(translations, each) for each in Language}
        self._second = second
        self._notice = notice
        self._clock = clock
        self._monotonic = monotonic
        self._zone = ZoneInfo("Asia/Ho_Chi_Minh")
        self._told: tuple[datetime, float] | None = None  # the record's time, and when it was told
        self._since: int | None = None
        self._asking = False
        self._ask_again = False
        self._seen_at: float | None = None  # when the record last answered
        self._started_at = monotonic()
        self._is_lost = False
        self._last_calls: tuple[Call, ...] = ()
        self._calls = RowList(CallRow, self)
        self._lines = RowList(LineRow, self)
        self._screen = HallScreen()
        announcer.call_changed.connect(self._on_call_said)
        announcer.sound_changed.connect(self._on_sound)
        self.tick()

    def start(self) -> None:
        """Show the picture of now in silence; from here on every call is said."""
        self._live.on_news(self.ask)
        for interval, due in ((1_000, self.tick), (SAFETY_MS, self.ask)):
            timer = QTimer(self, interval=interval)
            timer.timeout.connect(due)
            timer.start()
        self.ask()

    @Slot()
    def turnPage(self) -> None:
        self._show(page=self._screen.page + 1)

    def ask(self) -> None:
        """One question at a time; a wish in between is granted after the answer."""
        if self._asking:
            self._ask_again = True
            return
        self._asking, self._ask_again = True, False
        since = self._since
        self._live.run(partial(record_work.news, since=since), self._on_answer, self._on_failure)

    def tick(self) -> None:
        """The clock, and the age of the picture, are seen to go on."""
        time_shown, date = time_words(self._now(), self._zone)
        self._show(time=time_shown, date=date)
        self._show_age()
        self._show_calls()

    def _on_answer(self, answer: Answer) -> None:
        centre, news = answer
        self._seen_at, self._is_lost = self._monotonic(), False
        self._zone = ZoneInfo(centre.time_zone)
        self._show(parent=centre.parent, centre=centre.names)
        if news is not None:
            self._told = (news.at, self._monotonic())
            self._show(clock_error=clock_error(news.at - self._clock()))
            self._since, self._last_calls = news.version, news.last_calls
            self._lines.show(line_rows(news.waiting))
            self._announcer.keep(partial(stands, news))
            valid = [call for call in news.calls if stands(news, call)]
            self._announcer.announce(worth_saying(valid, news.at))
        self._answered()
        for call in news.calls if news else ():
            _log.info("Shows %s called to counter %d", call.label, call.counter_number)

    def _on_failure(self, failure: Known) -> None:
        if not self._is_lost:
            _log.warning("The record does not answer: %s %s", failure.code, failure.facts)
        self._is_lost = True
        self._answered()

    def _answered(self) -> None:
        self._asking = False
        self.tick()
        if self._ask_again:
            self.ask()

    def _on_call_said(self) -> None:
        self._show(announced=self._screen.announced + 1)
        self._show_calls()

    def _on_sound(self) -> None:
        self._show(is_heard=self._announcer.is_heard)

    def _show_calls(self) -> None:
        """The call being said stands large; in silence, the last one of today."""
        now = self._now()
        calls = todays(self._last_calls, now, self._zone)
        said = todays([self._announcer.current] if self._announcer.current else [], now, self._zone)
        shown = next(iter((*said, *calls)), None)
        self._calls.show(call_rows(calls, shown, self._announcer.waiting))
        self._show(call=shown)

    def _show_age(self) -> None:
        age = self._monotonic() - (self._started_at if self._seen_at is None else self._seen_at)
        if not self._is_lost and age < SILENCE:
            self._show(lost=("", ""))
            return
        seen = self._now() - timedelta(seconds=age)
        since = "" if self._seen_at is None else time_words(seen, self._zone)[0]
        pair = (Language.VI, self._second)
        vi, second = (self._words[each].lost(since, int(age // 60)) for each in pair)
        self._show(lost=(vi, second))

    def _now(self) -> datetime:
        """The record's time, which is the centre's, carried on by the clock that never jumps."""
        if self._told is None:
            return self._clock()
        at, told = self._told
        return at + timedelta(seconds=self._monotonic() - told)

    def _show(self, **changes: Any) -> None:
        old, self._screen = self._screen, replace(self._screen, **changes)
        for names, changed in (
            (("parent", "centre"), self.centreChanged),
            (("time", "date"), self.timeChanged),
            (("call", "announced"), self.callChanged),
            (("lost",), self.lostChanged),
            (("is_heard",), self.soundChanged),
            (("clock_error",), self.clockChanged),
            (("page",), self.pageChanged),
        ):
            if any(getattr(old, name) != getattr(self._screen, name) for name in names):
                changed.emit()

    def _captions(self, language: Language) -> dict[str, str]:
        return self._words[language].captions()

    def _call_words(self) -> dict[str, str]:
        return self._captions(second_language(self._screen.call, self._second))

    def _second_name(self) -> str:
        name = self._screen.centre.get(self._second)
        return "" if name == self._screen.centre.vi else name

    def _silence(self) -> str:
        return "" if self._screen.is_heard else self._words[Language.VI].no_speaker()

    def _clock_error(self) -> str:
        return self._words[Language.VI].clock(self._screen.clock_error)

    def _message(self, language: Language) -> str:
        pages = self._words[language].messages()
        return pages[self._screen.page % len(pages)]

    def _message_second(self) -> str:
        """English and French take turns, a round of messages each."""
        rounds = self._screen.page // len(self._words[Language.VI].messages())
        return self._message((Language.EN, Language.FR)[rounds % 2])
