"""Synthesise the two soft bells before a call: `python -m resources.voice.make_chime`."""

from __future__ import annotations

import math
import sys
from array import array

from resources.voice.clips import CHIME, RATE
from resources.voice.wav import wav

_BELLS = ((0.0, 659.26), (0.42, 523.25))  # start in seconds, pitch: E5, then C5
_PARTIALS = ((1.0, 1.0, 3.2), (2.0, 0.32, 5.0), (3.01, 0.14, 7.5), (4.16, 0.06, 11.0))
# ratio to the pitch, strength, how fast it dies (1/s)
_SECONDS = 1.75
_ATTACK = 0.008
_RELEASE = 0.25
_PEAK = 0.42 * 32_767


def chime() -> array[int]:
    samples = [_at(index / RATE) for index in range(int(_SECONDS * RATE))]
    loudest = max(abs(value) for value in samples)
    return array("h", (round(value / loudest * _PEAK) for value in samples))


def _at(now: float) -> float:
    bells = sum(_bell(now - start, pitch) for start, pitch in _BELLS if now >= start)
    return bells * min(1.0, (_SECONDS - now) / _RELEASE)


def _bell(age: float, pitch: float) -> float:
    ringing = sum(
        strength * math.exp(-dying * age) * math.sin(2 * math.pi * pitch * ratio * age)
        for ratio, strength, dying in _PARTIALS
    )
    return ringing * min(1.0, age / _ATTACK)


if __name__ == "__main__":
    CHIME.write_bytes(wav(chime().tobytes()))
    sys.stdout.write(f"{CHIME}\n")
