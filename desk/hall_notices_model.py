"""The manager's panel for the hall: notices, and the emergency message over everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import Known
from db.hall.emergencies import EmergencyKind
from db.hall.values import Notice, Zone
from db.live import Live
from desk import hall_notices_work as works
from desk.hall_notices import (
    AlarmItem,
    NoticeItem,
    PresetItem,
    ZoneItem,
    alarm_items,
    emergency_zone_items,
    fault_sentence,
    notice_items,
    preset_items,
    zone_items,
)
from desk.notice_form import FormFault, NoticeForm, form_of, wish_of
from desk.words import failure_sentence
from resources.row_list import RowList
from resources.translations import Translations

if TYPE_CHECKING:
    from db.record import Record

QML_IMPORT_NAME = "Manager"
QML_IMPORT_MAJOR_VERSION = 1

_ARMED_MS = 6_000  # an emergency takes two presses: the second within this time
_REST_MS = 1_000  # after an end the next message moves up: a double click ends one
_LONGEST = 400
_FIELDS = ("vi", "en", "fr", "starts", "ends", "place")


@QmlElement
@QmlUncreatable("ManagerModel makes it")
class HallNoticesModel(QObject):  # type: ignore[operator]
    panelChanged = Signal()
    formChanged = Signal()

    def __init__(
        self, live: Live, translations: Translations, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._is_open = self._is_busy = False
        self._is_resting = False
        self._trouble = ""
        self._armed = -1
        self._emergency_zone = ""  # after each emergency it is the whole hall again
        self._form = NoticeForm()
        self._command_id = str(uuid4())  # of the form as it stands: pressed twice, it is one notice
        self._found: tuple[Notice, ...] = ()
        self._zones_found: tuple[Zone, ...] = ()
        self._now = datetime.now(UTC)
        self._time_zone = ZoneInfo("Asia/Ho_Chi_Minh")
        self._alarms = RowList(AlarmItem, self)
        self._notices = RowList(NoticeItem, self)
        self._zones = RowList(ZoneItem, self)
        self._emergency_zones = RowList(ZoneItem, self)
        self._presets = RowList(PresetItem, self)
        self._disarm = QTimer(self, singleShot=True, interval=_ARMED_MS)
        self._disarm.timeout.connect(self._on_disarm)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        translations.languageChanged.connect(self._name)
        self._name()

    def show(
        self, notices: tuple[Notice, ...], zones: tuple[Zone, ...], now: datetime, time_zone: str
    ) -> None:
        """What the record holds now."""
        self._found, self._zones_found = notices, zones
        self._now, self._time_zone = now, ZoneInfo(time_zone)
        self._notices.show(notice_items(notices, time_zone))
        self._show_zones()
        self._alarms.show(alarm_items(notices, now))

    @Slot()
    def toggle(self) -> None:
        self._swap(is_open=not self._is_open, armed=-1, emergency_zone="", trouble="")

    @Slot(str, str)
    def write(self, field: str, typed: str) -> None:
        """A field of the form as it stands in the window."""
        changes: dict[str, Any] = {field: typed[:_LONGEST]}
        self._change(replace(self._form, **changes))

    @Slot(str)
    def chooseZone(self, code: str) -> None:
        self._fill(replace(self._form, zone_code=code))

    @Slot(int)
    def edit(self, notice_id: int) -> None:
        """Take a notice into the form."""
        for each in self._found:
            if each.id == notice_id:
                self._fill(form_of(each, self._time_zone))
                self._swap(trouble="")

    @Slot()
    def clear(self) -> None:
        """An empty form, for a new notice."""
        self._fill(NoticeForm())
        self._swap(trouble="")

    @Slot()
    def put(self) -> None:
        """Have it read in the hall, or say what is to be mended before."""
        wish = wish_of(self._form, self._now, self._time_zone)
        if isinstance(wish, FormFault):
            self._swap(trouble=fault_sentence(wish))
            return
        self._do(partial(works.put, command_id=self._command_id, wish=wish), self._on_put)

    @Slot(int)
    def takeDown(self, notice_id: int) -> None:
        self._do(partial(works.take_down, command_id=str(uuid4()), notice_id=notice_id))

    @Slot(str)
    def chooseEmergencyZone(self, code: str) -> None:
        """Where the next emergency is raised; another place is armed anew."""
        self._swap(emergency_zone=code, armed=-1)

    @Slot(int)
    def press(self, place: int) -> None:
        """The first press arms, the second raises."""
        if self._armed != place:
            self._disarm.start()
            self._swap(armed=place)
            return
        self._disarm.stop()
        kind, zone_code = tuple(EmergencyKind)[place], self._emergency_zone
        self._swap(armed=-1, emergency_zone="")
        self._do(
            partial(works.raise_emergency, command_id=str(uuid4()), kind=kind, zone_code=zone_code)
        )

    @Slot(str)
    def endEmergency(self, zone_code: str) -> None:
        """What was raised there is over; in the other zones it stands."""
        if self._is_resting or self._is_busy:
            return
        self._rest.start()
        self._swap(is_resting=True)
        self._do(partial(works.end_emergency, command_id=str(uuid4()), zone_code=zone_code))

    def _do(
        self, work: Callable[[Record], None], done: Callable[[None], None] | None = None
    ) -> None:
        if self._is_busy:
            return
        self._swap(is_busy=True, trouble="")
        self._live.run(work, done or self._on_done, self._on_failed)

    def _on_put(self, nothing: None) -> None:
        self._on_done(nothing)
        self.clear()

    def _on_done(self, _nothing: None) -> None:
        self._swap(is_busy=False)

    def _on_failed(self, failure: Known) -> None:
        self._swap(is_busy=False, trouble=failure_sentence(failure))

    def _on_disarm(self) -> None:
        self._swap(armed=-1)

    def _on_rested(self) -> None:
        self._swap(is_resting=False)

    def _name(self) -> None:
        self._presets.show(preset_items())
        self._show_zones()

    def _show_zones(self) -> None:
        self._zones.show(zone_items(self._zones_found))
        offered = emergency_zone_items(self._zones_found)
        self._emergency_zones.show(offered)
        if self._emergency_zone not in {each.key for each in offered}:
            self._swap(emergency_zone="")

    def _change(self, form: NoticeForm) -> None:
        if form != self._form:
            self._form, self._command_id = form, str(uuid4())

    def _fill(self, form: NoticeForm) -> None:
        self._change(form)
        self.formChanged.emit()

    def _fields(self) -> dict[str, str]:
        return {name: str(getattr(self._form, name)) for name in _FIELDS}

    def _swap(self, **changes: object) -> None:
        changed = {name: new for name, new in changes.items() if getattr(self, f"_{name}") != new}
        for name, new in changed.items():
            setattr(self, f"_{name}", new)
        if changed:
            self.panelChanged.emit()

    notices = Property(QAbstractItemModel, lambda self: self._notices, constant=True)
    zones = Property(QAbstractItemModel, lambda self: self._zones, constant=True)
    fields = Property("QVariantMap", lambda self: self._fields(), notify=formChanged)  # type: ignore[arg-type]
    zoneCode = Property(str, lambda self: self._form.zone_code, notify=formChanged)
    edited = Property(int, lambda self: self._form.notice_id, notify=formChanged)
    presets = Property(QAbstractItemModel, lambda self: self._presets, constant=True)
    emergencyZones = Property(QAbstractItemModel, lambda self: self._emergency_zones, constant=True)
    emergencyZone = Property(str, lambda self: self._emergency_zone, notify=panelChanged)
    isOpen = Property(bool, lambda self: self._is_open, notify=panelChanged)
    isBusy = Property(bool, lambda self: self._is_busy, notify=panelChanged)
    alarms = Property(QAbstractItemModel, lambda self: self._alarms, constant=True)
    mayEnd = Property(
        bool, lambda self: not (self._is_busy or self._is_resting), notify=panelChanged
    )
    armed = Property(int, lambda self: self._armed, notify=panelChanged)
    trouble = Property(str, lambda self: self._trouble, notify=panelChanged)
