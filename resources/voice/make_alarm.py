"""Synthesise the tone before an emergency: `python -m resources.voice.make_alarm`."""

from __future__ import annotations

import math
import sys
from array import array

from resources.voice.clips import ALARM, RATE
from resources.voice.wav import wav

_PITCHES = (740.0, 988.0)  # two that no call has, each in its turn
_NOTE = 0.28
_TURNS = 4
_EDGE = 0.012
_PEAK = 0.62 * 32_767  # louder than the bells
_OVERTONES = ((1.0, 1.0), (2.0, 0.35), (3.0, 0.2))  # heard on small loudspeakers, too


def alarm() -> array[int]:
    samples = [_at(index / RATE) for index in range(round(2 * _TURNS * _NOTE * RATE))]
    loudest = max(abs(value) for value in samples)
    return array("h", (round(value / loudest * _PEAK) for value in samples))


def _at(now: float) -> float:
    note, age = divmod(now, _NOTE)
    pitch = _PITCHES[int(note) % 2]
    sound = sum(strength * math.sin(2 * math.pi * pitch * n * age) for n, strength in _OVERTONES)
    return sound * max(0.0, min(1.0, age / _EDGE, (_NOTE - age) / _EDGE))


if __name__ == "__main__":
    ALARM.write_bytes(wav(alarm().tobytes()))
    sys.stdout.write(f"{ALARM}\n")
