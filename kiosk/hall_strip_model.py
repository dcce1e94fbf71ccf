"""The hall's notices in pages, and the emergency message that stands over everything."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.hall.showing import emergency, shown
from db.hall.values import Notice
from db.words import Language
from kiosk.hall_strip import StripKind, StripPage, pages, whole
from kiosk.hall_words import HallWords
from resources.translations import Translations

QML_IMPORT_NAME = "Hall"
QML_IMPORT_MAJOR_VERSION = 1

_ROOM = 80  # letters of a line, until the window tells
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Read:
    """What there is to be read, by the clock of now."""

    notices: tuple[Notice, ...] = ()
    alarm: Notice | None = None


@QmlElement
@QmlUncreatable("kiosk.hall makes it")
class StripModel(QObject):  # type: ignore[operator]
    """English and French take turns below the Vietnamese, a round of pages each."""

    pageChanged = Signal()
    pauseChanged = Signal()
    alarmChanged = Signal()

    kind = Property(int, lambda self: self._page().kind.value, notify=pageChanged)
    message = Property(str, lambda self: self._page().first, notify=pageChanged)
    messageSecond = Property(str, lambda self: self._page().second, notify=pageChanged)
    caption = Property(str, lambda self: self._caption(), notify=pageChanged)
    runningText = Property(str, lambda self: self._whole(), notify=pageChanged)
    runs = Property(bool, lambda self: self._runs, constant=True)
    isPaused = Property(bool, lambda self: self._is_paused, notify=pauseChanged)
    alarm = Property(str, lambda self: self._alarm(Language.VI), notify=alarmChanged)
    alarmEnglish = Property(str, lambda self: self._alarm(Language.EN), notify=alarmChanged)
    alarmFrench = Property(str, lambda self: self._alarm(Language.FR), notify=alarmChanged)

    def __init__(
        self, translations: Translations, *, runs: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = {each: HallWords(translations, each) for each in Language}
        self._runs = runs
        self._is_paused = False
        self._room = _ROOM
        self._number = 0
        self._read = _Read()
        self._zone: tzinfo | None = None
        self._rounds = {each: self._made(each) for each in (Language.EN, Language.FR)}

    @property
    def alarm_notice(self) -> Notice | None:
        return self._read.alarm

    @Slot()
    def turnPage(self) -> None:
        self._number = (self._number + 1) % self._length()
        self.pageChanged.emit()

    @Slot()
    def pause(self) -> None:
        """Stand still, or go on."""
        self._is_paused = not self._is_paused
        self.pauseChanged.emit()

    @Slot(int)
    def setRoom(self, letters: int) -> None:
        """How many letters a line of the strip holds."""
        if letters > 0 and letters != self._room:
            self._room = letters
            self._make()

    def show(
        self, notices: tuple[Notice, ...], zone_code: str, now: datetime, zone: tzinfo
    ) -> None:
        """What is to be read now; a notice ends by the clock, without news."""
        read = _Read(shown(notices, zone_code, now, zone), emergency(notices, zone_code, now))
        before, self._read = self._read, read
        if read.notices != before.notices or zone != self._zone:
            self._zone = zone
            self._make()
        if read.alarm != before.alarm:
            _log.warning("Emergency message: %s", read.alarm.texts.vi if read.alarm else "ended")
            self.alarmChanged.emit()

    def _make(self) -> None:
        self._rounds = {each: self._made(each) for each in self._rounds}
        self._number = 0
        self.pageChanged.emit()

    def _made(self, language: Language) -> tuple[StripPage, ...]:
        vietnamese, second = (self._words[each].messages() for each in (Language.VI, language))
        house = list(zip(vietnamese, second, strict=True))
        if self._zone is None:
            return pages((), house, self._room, language, UTC)
        return pages(self._read.notices, house, self._room, language, self._zone)

    def _page(self) -> StripPage:
        number = self._number
        for each in self._rounds.values():
            if number < len(each):
                return each[number]
            number -= len(each)
        return self._rounds[Language.EN][0]

    def _length(self) -> int:
        return sum(map(len, self._rounds.values()))

    def _whole(self) -> str:
        return whole(self._rounds[Language.EN]) if self._runs else ""

    def _caption(self) -> str:
        kind = self._page().kind
        return self._words[Language.VI].session() if kind is StripKind.SESSION else ""

    def _alarm(self, language: Language) -> str:
        if self._read.alarm is None:
            return ""
        texts = self._read.alarm.texts
        return texts.vi if language is Language.VI else getattr(texts, language.value)
