"""The hall's view-model: hears the record's news, has each call said, shows it while it is."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.live import Live
from db.queue.values import Call, Centre, LineNow, News
from db.words import Language
from kiosk.announcer import Announcer
from kiosk.hall_lines import LineRow, line_rows, lines_of, page_of
from kiosk.hall_screen import (
    CallRow,
    HallScreen,
    call_rows,
    closed_words,
    counter_of,
    is_recall,
    is_worth_saying,
    label_of,
    second_language,
    stands,
    time_words,
    todays,
    todays_hours,
)
from kiosk.hall_sight import Sight
from kiosk.hall_strip_model import StripModel
from kiosk.hall_words import HallWords
from kiosk.hall_zone import calls_in, numbers_in, zone_of
from kiosk.news_follower import NewsFollower
from resources.row_list import RowList
from resources.translations import Translations

QML_IMPORT_NAME = "Hall"
QML_IMPORT_MAJOR_VERSION = 1

_LINES_ROOM = 12
_log = logging.getLogger(__name__)


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
    setUpChanged = Signal()

    parentName = Property(str, lambda self: self._screen.parent.vi, notify=centreChanged)
    centreName = Property(str, lambda self: self._screen.centre.vi, notify=centreChanged)
    secondName = Property(str, lambda self: self._second_name(), notify=centreChanged)
    zoneName = Property(str, lambda self: self._screen.zone, notify=centreChanged)
    clockTime = Property(str, lambda self: self._screen.time, notify=timeChanged)
    clockDate = Property(str, lambda self: self._screen.date, notify=timeChanged)
    hours = Property(str, lambda self: self._screen.hours, notify=timeChanged)
    label = Property(str, lambda self: label_of(self._screen.call), notify=callChanged)
    counter = Property(str, lambda self: counter_of(self._screen.call), notify=callChanged)
    isRecall = Property(bool, lambda self: is_recall(self._screen.call), notify=callChanged)
    announced = Property(int, lambda self: self._screen.announced, notify=callChanged)
    callWords = Property("QVariantMap", lambda self: self._call_words(), notify=callChanged)  # type: ignore[arg-type]
    words = Property("QVariantMap", lambda self: self._captions(Language.VI), constant=True)  # type: ignore[arg-type]
    secondWords = Property("QVariantMap", lambda self: self._captions(self._second), constant=True)  # type: ignore[arg-type]
    closed = Property(str, lambda self: self._screen.closed[0], notify=timeChanged)
    closedSecond = Property(str, lambda self: self._screen.closed[1], notify=timeChanged)
    calls = Property(QAbstractItemModel, lambda self: self._calls, constant=True)
    lines = Property(QAbstractItemModel, lambda self: self._lines, constant=True)
    lost = Property(str, lambda self: self._screen.lost[0], notify=lostChanged)
    lostSecond = Property(str, lambda self: self._screen.lost[1], notify=lostChanged)
    silence = Property(str, lambda self: self._silence(), notify=soundChanged)
    clockError = Property(str, lambda self: self._clock_error(), notify=clockChanged)
    notice = Property(str, lambda self: self._screen.set_up, notify=setUpChanged)
    sightNote = Property(str, lambda self: self._small, notify=setUpChanged)
    neededShare = Property(float, lambda self: self._sight.needed, constant=True)

    def __init__(
        self,
        live: Live,
        announcer: Announcer,
        translations: Translations,
        *,
        zone_code: str = "",
        second: Language = Language.EN,
        notice: str = "",
        sight: Sight | None = None,
        runs: bool = False,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._announcer = announcer
        self._words = {each: HallWords(translations, each) for each in Language}
        self._second = second
        self._zone_code = zone_code
        self._notice = notice
        self._sight = sight or Sight()
        self._small = ""
        self.strip = StripModel(translations, runs=runs, parent=self)
        self._follower = NewsFollower(
            live, self._on_news, self.tick, clock=clock, monotonic=monotonic, parent=self
        )
        self._centre: Centre | None = None
        self._news: News | None = None
        self._numbers: frozenset[int] | None = None  # of the zone's counters; None: all
        self._line_page = 0
        self._line_room = _LINES_ROOM
        self._calls = RowList(CallRow, self)
        self._lines = RowList(LineRow, self)
        self._screen = HallScreen(set_up=notice)
        announcer.call_changed.connect(self._on_call_said)
        announcer.sound_changed.connect(self._on_sound)
        self.tick()

    def start(self) -> None:
        """Show the picture of now in silence; from here on every call is said."""
        self._follower.start()

    def ask(self) -> None:
        self._follower.ask()

    @property
    def announcer(self) -> Announcer:
        return self._announcer

    def seen(self) -> int | None:
        """The version of the picture; None before the first."""
        return self._news.version if self._news else None

    def carry_on(self, news: News | None) -> None:
        """This window speaks from now on, beginning with the calls nobody has said."""
        calls = self._worth_saying(news) if news else ()
        seen = self.seen() or 0
        self._announcer.carry_on(call for call in calls if call.version <= seen)

    def _worth_saying(self, news: News) -> tuple[Call, ...]:
        calls = calls_in(news.calls, self._numbers)
        return tuple(
            call for call in calls if stands(news, call) and is_worth_saying(call, news.at)
        )

    @Slot()
    def turnPage(self) -> None:
        """The next of the lines that do not all find room."""
        self._line_page += 1
        self._show_lines()

    @Slot(int)
    def setLineRoom(self, lines: int) -> None:
        """For how many lines the window has room at once."""
        if lines != self._line_room:
            self._line_room = lines
            self._show_lines()

    @Slot(float)
    def tellReach(self, reached: float) -> None:
        """The window tells how high a called number stands in it, as a share of its diagonal."""
        small = self._sight.shortfall(reached, self._words[Language.VI])
        if small != self._small:
            self._small = small
            self.setUpChanged.emit()

    def tick(self) -> None:
        """The clock, and the age of the picture, are seen to go on."""
        now, news = self._follower.now(), self._news
        time_shown, date = time_words(now, self._follower.zone)
        self._show(time=time_shown, date=date)
        if news is not None and self._centre is not None:
            self._show_notices(self._centre, news)
            self._hold_calls()
        self._show_age()
        self._show_calls()

    def _on_news(self, centre: Centre, news: News | None) -> None:
        self._centre = centre
        self._show(parent=centre.parent, centre=centre.names)
        if news is None:
            return
        self._show(clock_error=self._follower.clock_error)
        self._news = news
        zone = zone_of(news, self._zone_code)
        self._numbers = numbers_in(news, zone)
        self._show(zone=zone.names.vi if zone else "")
        self._show_set_up()
        self._show_lines()
        self._show_notices(centre, news)
        self._announcer.keep(partial(stands, news))
        self._hold_calls()
        calls = self._worth_saying(news)
        self._announcer.announce(calls)
        for call in calls:
            _log.info("Shows %s called to counter %d", call.label, call.counter_number)

    def _hold_calls(self) -> None:
        """An emergency is talked into by no call; those it kept back are said after it."""
        wanted = self.strip.alarm_notice is not None
        if not wanted and self._announcer.is_held:
            now = self._follower.now()
            self._announcer.keep(lambda call: is_worth_saying(call, now))
        self._announcer.hold(wanted)

    def _show_notices(self, centre: Centre, news: News) -> None:
        now = self._follower.now()
        pair = (self._words[Language.VI], self._words[self._second])
        self._show(
            hours=todays_hours(news.hours, now, centre, pair[0]),
            closed=closed_words(news.hours, now, centre, pair),
        )
        zone = zone_of(news, self._zone_code)
        self.strip.show(news.notices, zone.code if zone else "", now, self._follower.zone)

    def _on_call_said(self) -> None:
        self._show(announced=self._screen.announced + 1)
        self._show_calls()

    def _on_sound(self) -> None:
        self._show(is_heard=self._announcer.is_heard)

    def _show_calls(self) -> None:
        """The call being said stands large; in silence, the last one of today."""
        now, zone = self._follower.now(), self._follower.zone
        last = self._news.last_calls if self._news else ()
        calls = todays(calls_in(last, self._numbers), now, zone)
        current: list[Call] = [self._announcer.current] if self._announcer.current else []
        shown = next(iter((*todays(current, now, zone), *calls)), None)
        self._calls.show(call_rows(calls, shown, self._announcer.waiting))
        self._show(call=shown)

    def _show_lines(self) -> None:
        if self._news is None:
            return
        zone = zone_of(self._news, self._zone_code)
        lines = lines_of(self._news, frozenset(zone.counters) if zone else None)
        shown = page_of(lines, self._line_room, self._line_page)
        self._lines.show(line_rows(shown, self._news.coming, self._wait_words))

    def _wait_words(self, now: LineNow) -> str:
        return self._words[Language.VI].wait(now.wait_s)

    def _show_age(self) -> None:
        age = self._follower.age()
        if age is None:
            self._show(lost=("", ""))
            return
        seen, minutes = age
        since = "" if seen is None else time_words(seen, self._follower.zone)[0]
        pair = (Language.VI, self._second)
        vi, second = (self._words[each].lost(since, minutes) for each in pair)
        self._show(lost=(vi, second))

    def _show_set_up(self) -> None:
        is_known = self._news is None or not self._zone_code or self._numbers is not None
        zone = "" if is_known else self._words[Language.VI].zone_missing(self._zone_code)
        self._show(set_up=" ".join(each for each in (self._notice, zone) if each))

    def _show(self, **changes: Any) -> None:
        old, self._screen = self._screen, replace(self._screen, **changes)
        for names, changed in (
            (("parent", "centre", "zone"), self.centreChanged),
            (("time", "date", "hours", "closed"), self.timeChanged),
            (("call", "announced"), self.callChanged),
            (("lost",), self.lostChanged),
            (("is_heard",), self.soundChanged),
            (("clock_error",), self.clockChanged),
            (("set_up",), self.setUpChanged),
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
