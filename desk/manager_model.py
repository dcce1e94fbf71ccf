"""The manager's board for QML."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.live import Live
from desk.clock import Clock
from desk.device_items import DeviceItem, device_items
from desk.hall_notices_model import HallNoticesModel
from desk.header import lost_words, warning_words
from desk.manager_picture import ManagerPicture, manager_picture
from desk.manager_screen import (
    Chart,
    CounterItem,
    Figure,
    HourItem,
    LineItem,
    chart,
    counter_items,
    figures,
    line_items,
)
from desk.rule_advice import advice
from desk.watch import Watch
from desk.wording import ago, clock_time
from resources.row_list import RowList
from resources.translations import Translations

QML_IMPORT_NAME = "Manager"
QML_IMPORT_MAJOR_VERSION = 1
REFRESH_S = 5.0
_EMPTY = Chart()


@dataclass(frozen=True, slots=True)
class ManagerScreen:
    language: str = "vi"
    centre: str = ""
    date: str = ""
    time: str = ""
    age: str = ""
    lost: str = ""
    doubt: str = ""
    advice: str = ""
    is_known: bool = False
    arrived: int = 0
    open_counters: int = 0
    chart: Chart = _EMPTY


@QmlElement
@QmlUncreatable("desk.manager makes it")
class ManagerModel(QObject):  # type: ignore[operator]
    headerChanged = Signal()
    ageChanged = Signal()
    chartChanged = Signal()

    def __init__(
        self,
        live: Live,
        clock: Clock,
        translations: Translations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._translations = translations
        self._screen = ManagerScreen()
        self._watch: Watch[ManagerPicture] = Watch(live, clock, self._show, refresh_s=REFRESH_S)
        self._figures = RowList(Figure, self)
        self._lines = RowList(LineItem, self)
        self._counters = RowList(CounterItem, self)
        self._hours = RowList(HourItem, self)
        self._devices = RowList(DeviceItem, self)
        self.board = HallNoticesModel(live, translations, self)
        translations.languageChanged.connect(self._show)

    def begin(self) -> None:
        """Look at the record; call it once the first picture is on the screen."""
        self._watch.begin(manager_picture)

    @Slot()
    def tick(self) -> None:
        self._show()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._translations.set_language(language)

    @Slot()
    def _show(self) -> None:
        watch, seen = self._watch, self._watch.picture
        picture = seen.today if seen else None
        language = str(self._translations.language)
        age = watch.age_s()
        lost = lost_words(watch.trouble, watch.now(), age, picture.centre if picture else None)
        if seen is None or picture is None:
            self._swap(ManagerScreen(language=language, lost=lost))
            return
        now = watch.now()
        # Ages grow only as long as the record says that the picture holds.
        held = now - timedelta(seconds=age) if watch.trouble else now
        elapsed = (held - picture.at).total_seconds()
        centre = picture.centre
        self.board.show(seen.notices, seen.zones, now, centre.time_zone)
        self._devices.show(device_items(seen.devices, centre.time_zone))
        self._figures.show(figures(picture, elapsed))
        self._lines.show(line_items(picture, elapsed, language))
        self._counters.show(counter_items(picture, held))
        hours = chart(picture.hours)
        self._hours.show(hours.hours)
        self._swap(
            ManagerScreen(
                language=language,
                centre=f"{centre.names.get(language)} · {centre.parent.get(language)}",
                date=f"{picture.business_date:%d/%m/%Y}",
                time=clock_time(now, centre.time_zone),
                age=ago(age),
                lost=lost,
                doubt="" if lost else warning_words(watch.clock_off_s, age),
                advice=advice(seen.rule, seen.share),
                is_known=True,
                arrived=picture.totals.arrived,
                open_counters=sum(bool(each.officer_name) for each in picture.counters),
                chart=hours,
            )
        )

    def _swap(self, new: ManagerScreen) -> None:
        old, self._screen = self._screen, new
        if old.chart != new.chart:
            self.chartChanged.emit()
        if old.age != new.age:
            self.ageChanged.emit()
        if replace(old, chart=_EMPTY, age="") != replace(new, chart=_EMPTY, age=""):
            self.headerChanged.emit()

    figures = Property(QAbstractItemModel, lambda self: self._figures, constant=True)
    lines = Property(QAbstractItemModel, lambda self: self._lines, constant=True)
    counters = Property(QAbstractItemModel, lambda self: self._counters, constant=True)
    hours = Property(QAbstractItemModel, lambda self: self._hours, constant=True)
    devices = Property(QAbstractItemModel, lambda self: self._devices, constant=True)
    chartTop = Property(int, lambda self: self._screen.chart.top, notify=chartChanged)
    chartStep = Property(int, lambda self: self._screen.chart.step, notify=chartChanged)
    age = Property(str, lambda self: self._screen.age, notify=ageChanged)
    language = Property(str, lambda self: self._screen.language, notify=headerChanged)
    centre = Property(str, lambda self: self._screen.centre, notify=headerChanged)
    date = Property(str, lambda self: self._screen.date, notify=headerChanged)
    time = Property(str, lambda self: self._screen.time, notify=headerChanged)
    lost = Property(str, lambda self: self._screen.lost, notify=headerChanged)
    doubt = Property(str, lambda self: self._screen.doubt, notify=headerChanged)
    advice = Property(str, lambda self: self._screen.advice, notify=headerChanged)
    isKnown = Property(bool, lambda self: self._screen.is_known, notify=headerChanged)
    arrived = Property(int, lambda self: self._screen.arrived, notify=headerChanged)
    openCounters = Property(int, lambda self: self._screen.open_counters, notify=headerChanged)
