"""What is to be read in the hall, as rows of the manager's panel. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from textwrap import shorten
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from db.hall.emergencies import EMERGENCIES, EmergencyKind
from db.hall.values import Notice, NoticeKind, Zone
from desk.notice_form import FormFault

translate = QCoreApplication.translate

_WHOLE_AND_ONE = 2
_WIDEST = 90  # letters of a row: who wrote it knows the rest


@dataclass(frozen=True, slots=True)
class NoticeItem:
    key: int
    words: str
    detail: str  # where and when; empty: everywhere, until it is taken down


@dataclass(frozen=True, slots=True)
class ZoneItem:
    key: str  # its code; empty: the whole hall
    name: str


@dataclass(frozen=True, slots=True)
class AlarmItem:
    key: str  # the zone's code; empty: the whole hall
    words: str


@dataclass(frozen=True, slots=True)
class PresetItem:
    key: int  # place in EmergencyKind
    name: str
    words: str


def notice_items(notices: Iterable[Notice], time_zone: str) -> tuple[NoticeItem, ...]:
    return tuple(
        NoticeItem(
            each.id,
            shorten(each.texts.vi, _WIDEST, placeholder=" …"),
            _detail(each, ZoneInfo(time_zone)),
        )
        for each in notices
        if each.kind is not NoticeKind.EMERGENCY
    )


def zone_items(zones: Iterable[Zone]) -> tuple[ZoneItem, ...]:
    """Where a notice can be read; nothing to choose where the hall is one."""
    found = tuple(ZoneItem(each.code, each.code) for each in zones)
    return (ZoneItem("", translate("HallNotices", "Cả sảnh")), *found) if found else ()


def emergency_zone_items(zones: Iterable[Zone]) -> tuple[ZoneItem, ...]:
    """Where an emergency can be raised; one zone is the whole hall."""
    found = zone_items(zones)
    return found if len(found) > _WHOLE_AND_ONE else ()


def fault_sentence(fault: FormFault) -> str:
    """What is to be mended before a notice can be put up."""
    return {
        FormFault.NO_WORDS: translate("HallNotices", "Viết nội dung tiếng Việt trước."),
        FormFault.WRONG_START: translate(
            "HallNotices", "Không hiểu giờ ở ô “Từ”: gõ như 14:30, 14:30 5/12 hoặc 5/12/2026."
        ),
        FormFault.WRONG_END: translate(
            "HallNotices", "Không hiểu giờ ở ô “Đến”: gõ như 16:00, 16:00 5/12 hoặc 5/12/2026."
        ),
        FormFault.ENDS_BEFORE: translate("HallNotices", "Giờ ở ô “Đến” phải sau giờ ở ô “Từ”."),
        FormFault.IS_OVER: translate(
            "HallNotices", "Giờ ở ô “Đến” đã qua: thông báo sẽ không hiện."
        ),
        FormFault.SESSION_TIMES: translate(
            "HallNotices", "Có địa điểm là phiên tại thôn: cần cả giờ từ và giờ đến."
        ),
    }[fault]


def alarm_items(notices: Iterable[Notice], now: datetime) -> tuple[AlarmItem, ...]:
    """The emergency messages that stand now, one for a zone, in the order they were raised."""
    return tuple(
        AlarmItem(each.zone_code, each.texts.vi)
        for each in notices
        if each.kind is NoticeKind.EMERGENCY and (each.ends_at is None or now < each.ends_at)
    )


def preset_items() -> tuple[PresetItem, ...]:
    names = {
        EmergencyKind.FIRE: translate("HallNotices", "Có cháy"),
        EmergencyKind.LEAVE: translate("HallNotices", "Rời tòa nhà"),
        EmergencyKind.POWER: translate("HallNotices", "Mất điện"),
        EmergencyKind.ILL: translate("HallNotices", "Cấp cứu"),
        EmergencyKind.STOP: translate("HallNotices", "Ngừng tiếp nhận"),
    }
    return tuple(
        PresetItem(place, names[kind], EMERGENCIES[kind].vi)
        for place, kind in enumerate(EmergencyKind)
    )


def _detail(notice: Notice, zone: ZoneInfo) -> str:
    parts = [notice.place]
    if notice.zone_code:
        parts.append(translate("HallNotices", "khu %1").replace("%1", notice.zone_code))
    if notice.starts_at is not None:
        parts.append(_from(notice.starts_at.astimezone(zone)))
    if notice.ends_at is not None:
        parts.append(_until(notice.ends_at.astimezone(zone)))
    return " · ".join(each for each in parts if each)


def _from(moment: datetime) -> str:
    return translate("HallNotices", "từ %1").replace("%1", f"{moment:%H:%M %d/%m}")


def _until(moment: datetime) -> str:
    return translate("HallNotices", "đến %1").replace("%1", f"{moment:%H:%M %d/%m}")
