"""What the hall's voice asks and does on the record, on the database thread."""
# ruff: noqa: PLC0415 - the record's code is imported on the database thread

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.hall.values import Floor, SoundState
    from db.queue.values import News
    from db.record import Record


def claim(
    record: Record, *, zone_code: str, holder: str, lease_s: float, spoken: int, after_s: float
) -> tuple[Floor | None, News | None]:
    """The right to speak, and what was called since the one before has last been heard."""
    from db.hall import speaking
    from db.queue import hall_board

    floor = speaking.claim(record, zone_code, holder, lease_s, spoken=spoken, after_s=after_s)
    if floor is None or not floor.is_new:
        return floor, None
    return floor, hall_board.news(record, floor.spoken)


def release(record: Record, *, zone_code: str, holder: str, spoken: int) -> None:
    from db.hall import speaking

    speaking.release(record, zone_code, holder, spoken=spoken)


def tell_sound(record: Record, *, device: str, place: str, sound: SoundState) -> None:
    from db.hall import devices
    from db.hall.values import SoundState

    devices.tell(record, device, "sound", place, sound.value, sound is SoundState.WELL)
