"""The manager's panel for the hall: notices, and the emergency message over everything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import Known
from db.hall.emergencies import EmergencyKind
from db.hall.values import Notice
from db.live import Live
from db.words import Names
from desk import hall_notices_work as works
from desk.hall_notices import NoticeItem, PresetItem, alarms, notice_items, preset_items
from desk.words import failure_sentence
from resources.row_list import RowList
from resources.translations import Translations

if TYPE_CHECKING:
    from db.record import Record

QML_IMPORT_NAME = "Manager"
QML_IMPORT_MAJOR_VERSION = 1

_ARMED_MS = 6_000  # an emergency takes two presses: the second within this time
_LONGEST = 400


@QmlElement
@QmlUncreatable("ManagerModel makes it")
class HallNoticesModel(QObject):  # type: ignore[operator]
    panelChanged = Signal()
    done = Signal()

    def __init__(
        self, live: Live, translations: Translations, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._is_open = self._is_busy = False
        self._alarm = self._trouble = ""
        self._armed = -1
        self._notices = RowList(NoticeItem, self)
        self._presets = RowList(PresetItem, self)
        self._disarm = QTimer(self, singleShot=True, interval=_ARMED_MS)
        self._disarm.timeout.connect(self._on_disarm)
        translations.languageChanged.connect(self._name_presets)
        self._name_presets()

    def show(self, notices: tuple[Notice, ...], now: datetime, time_zone: str) -> None:
        """What the record holds now."""
        self._notices.show(notice_items(notices, time_zone))
        self._swap(alarm=alarms(notices, now))

    @Slot()
    def toggle(self) -> None:
        self._swap(is_open=not self._is_open, armed=-1)

    @Slot(str, str, str)
    def put(self, vietnamese: str, english: str, french: str) -> None:
        """Have it read in the hall; without Vietnamese words nothing is done."""
        if vietnamese.strip():
            texts = Names(vietnamese[:_LONGEST], english[:_LONGEST], french[:_LONGEST])
            self._do(partial(works.put, command_id=str(uuid4()), texts=texts))

    @Slot(int)
    def takeDown(self, notice_id: int) -> None:
        self._do(partial(works.take_down, command_id=str(uuid4()), notice_id=notice_id))

    @Slot(int)
    def press(self, place: int) -> None:
        """The first press arms, the second raises."""
        if self._armed != place:
            self._disarm.start()
            self._swap(armed=place)
            return
        self._disarm.stop()
        self._swap(armed=-1)
        kind = tuple(EmergencyKind)[place]
        self._do(partial(works.raise_emergency, command_id=str(uuid4()), kind=kind))

    @Slot()
    def endEmergency(self) -> None:
        self._do(partial(works.end_emergency, command_id=str(uuid4())))

    def _do(self, work: Callable[[Record], None]) -> None:
        if self._is_busy:
            return
        self._swap(is_busy=True, trouble="")
        self._live.run(work, self._on_done, self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self._swap(is_busy=False)
        self.done.emit()

    def _on_failed(self, failure: Known) -> None:
        self._swap(is_busy=False, trouble=failure_sentence(failure))

    def _on_disarm(self) -> None:
        self._swap(armed=-1)

    def _name_presets(self) -> None:
        self._presets.show(preset_items())

    def _swap(self, **changes: object) -> None:
        changed = {name: new for name, new in changes.items() if getattr(self, f"_{name}") != new}
        for name, new in changed.items():
            setattr(self, f"_{name}", new)
        if changed:
            self.panelChanged.emit()

    notices = Property(QAbstractItemModel, lambda self: self._notices, constant=True)
    presets = Property(QAbstractItemModel, lambda self: self._presets, constant=True)
    isOpen = Property(bool, lambda self: self._is_open, notify=panelChanged)
    isBusy = Property(bool, lambda self: self._is_busy, notify=panelChanged)
    alarm = Property(str, lambda self: self._alarm, notify=panelChanged)
    armed = Property(int, lambda self: self._armed, notify=panelChanged)
    trouble = Property(str, lambda self: self._trouble, notify=panelChanged)
