"""Devices as the manager reads them: where, how they are, since when; what is broken first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.hall.values import BusState, Device, SoundState
from desk.wording import clock_time

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DeviceItem:
    key: str
    name: str
    words: str
    note: str
    level: int  # 0 well, 1 unknown, 2 broken


def device_items(devices: Iterable[Device], time_zone: str) -> tuple[DeviceItem, ...]:
    items = (_item(device, time_zone) for device in devices)
    return tuple(sorted(items, key=lambda item: (-item.level, item.name, item.key)))


def _item(device: Device, time_zone: str) -> DeviceItem:
    level = 1 if device.is_well is None else 0 if device.is_well else 2
    if device.is_stale:
        state = translate("Devices", "chưa có tin từ máy này")
        note = translate("Devices", "báo lần cuối lúc %1")
        moment = device.seen_at
    else:
        state = _state_words(device.state)
        note = translate("Devices", "từ %1")
        moment = device.since
    return DeviceItem(
        key=device.id,
        name=_name(device.kind, device.place),
        words=state,
        note=note.replace("%1", clock_time(moment, time_zone)),
        level=level,
    )


def _name(kind: str, place: str) -> str:
    at_counter = {
        "pad": translate("Devices", "Bàn phím gọi số · quầy %1"),
        "board": translate("Devices", "Bảng số · quầy %1"),
    }
    if kind in at_counter:
        return at_counter[kind].replace("%1", place)
    name = {
        "sound": translate("Devices", "Loa"),
        "bus": translate("Devices", "Đường dây"),
    }.get(kind, kind)
    return f"{name} · {place}" if place else name


def _state_words(state: str) -> str:
    return {
        SoundState.WELL.value: translate("Devices", "nghe được"),
        SoundState.NO_PROGRAM.value: translate("Devices", "chưa cài chương trình phát âm thanh"),
        SoundState.NO_CARD.value: translate("Devices", "không thấy loa hoặc thẻ âm thanh"),
        SoundState.FAILED.value: translate("Devices", "không phát được âm thanh"),
        SoundState.HANGS.value: translate("Devices", "âm thanh không chạy hết, đã dừng"),
        BusState.LINE_OPEN.value: translate("Devices", "đang nối"),
        BusState.LINE_MISSING.value: translate(
            "Devices", "không thấy cổng: kiểm tra dây và bộ chuyển đổi"
        ),
        BusState.LINE_BUSY.value: translate(
            "Devices", "cổng đang bị chương trình khác dùng: đóng chương trình đó"
        ),
        BusState.LINE_LOST.value: translate(
            "Devices", "mất đường dây: kiểm tra dây, máy tự nối lại"
        ),
        BusState.ANSWERS.value: translate("Devices", "hoạt động tốt"),
        BusState.SILENT.value: translate(
            "Devices", "không trả lời: kiểm tra nguồn, dây và địa chỉ"
        ),
        BusState.NO_LINE.value: translate("Devices", "đường dây đang mất"),
    }.get(state, state)
