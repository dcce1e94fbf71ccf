"""Devices in the words of commands."""

from __future__ import annotations

from db.hall.values import Device, SoundState

_WORDS: dict[str, str] = {
    SoundState.WELL: "is heard",
    SoundState.NO_PROGRAM: "no program that plays sound is installed",
    SoundState.NO_CARD: "no sound card, or it was taken out",
    SoundState.FAILED: "the player gave up",
    SoundState.HANGS: "the player did not come to an end and was stopped",
}


def words(device: Device) -> str:
    state = _WORDS.get(device.state, device.state)
    if device.is_stale:
        state = f"not heard of since {device.seen_at:%Y-%m-%d %H:%M} UTC; then: {state}"
    else:
        state += f", since {device.since:%Y-%m-%d %H:%M} UTC"
    return f"{device.id} ({device.kind}, {device.place}): {state}"
