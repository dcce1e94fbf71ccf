"""Devices in the words of commands."""

from __future__ import annotations

from db.hall.values import BusState, Device, SoundState

_WORDS: dict[str, str] = {
    SoundState.WELL: "is heard",
    SoundState.NO_PROGRAM: "no program that plays sound is installed",
    SoundState.NO_CARD: "no sound card, or it was taken out",
    SoundState.FAILED: "the player gave up",
    SoundState.HANGS: "the player did not come to an end and was stopped",
    BusState.LINE_OPEN: "the line is open",
    BusState.LINE_MISSING: "there is no such port: is its adapter plugged in?",
    BusState.LINE_BUSY: "another program has the port: end that one",
    BusState.LINE_LOST: "the line failed: look at its cable; it is tried again",
    BusState.ANSWERS: "answers",
    BusState.SILENT: "does not answer: look at its current, cable and address",
    BusState.NO_LINE: "its line is away",
}
_AT_COUNTERS = frozenset({"pad", "board"})


def words(device: Device) -> str:
    state = _WORDS.get(device.state, device.state)
    if device.is_stale:
        state = f"not heard of since {device.seen_at:%Y-%m-%d %H:%M} UTC; then: {state}"
    else:
        state += f", since {device.since:%Y-%m-%d %H:%M} UTC"
    place = f"counter {device.place}" if device.kind in _AT_COUNTERS else device.place
    return f"{device.id} ({device.kind}, {place}): {state}"
