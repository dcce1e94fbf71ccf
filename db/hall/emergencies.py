"""Ready messages for an emergency, so that nobody has to find words then."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from db.words import Names


class EmergencyKind(StrEnum):
    FIRE = "fire"
    LEAVE = "leave"
    POWER = "power"
    ILL = "ill"
    STOP = "stop"


EMERGENCIES: Final[Mapping[EmergencyKind, Names]] = MappingProxyType(
    {
        EmergencyKind.FIRE: Names(
            "Có cháy. Xin bình tĩnh rời khỏi tòa nhà theo lối thoát hiểm.",
            "Fire. Please leave the building calmly by the emergency exits.",
            "Incendie. Quittez calmement le bâtiment par les issues de secours.",
        ),
        EmergencyKind.LEAVE: Names(
            "Xin bình tĩnh rời khỏi tòa nhà theo lối thoát hiểm.",
            "Please leave the building calmly by the emergency exits.",
            "Quittez calmement le bâtiment par les issues de secours.",
        ),
        EmergencyKind.POWER: Names(
            "Mất điện. Xin ngồi tại chỗ, số đã lấy vẫn giữ thứ tự.",
            "Power failure. Please stay seated; your number keeps its place.",
            "Panne de courant. Restez assis ; votre numéro garde sa place.",
        ),
        EmergencyKind.ILL: Names(
            "Có người cần cấp cứu. Xin nhường lối cho nhân viên y tế.",
            "Medical emergency. Please make way for the medical staff.",
            "Urgence médicale. Laissez passer les secours.",
        ),
        EmergencyKind.STOP: Names(
            "Trung tâm tạm ngừng tiếp nhận. Xin chờ hướng dẫn của cán bộ.",
            "Service is suspended. Please wait for the officers' instructions.",
            "Le service est suspendu. Attendez les consignes des agents.",
        ),
    }
)
