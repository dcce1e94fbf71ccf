"""The sound of a call on a phone: two soft strokes of a bell, small enough for a slow network."""

from __future__ import annotations

import io
import math
import wave
from functools import lru_cache
from typing import Final

RATE: Final = 8000
_STROKES = ((0.0, 784.0), (0.45, 523.25))  # seconds, hertz
_LENGTH_S = 1.1
_DECAY_S = 0.22


@lru_cache(maxsize=1)
def chime() -> bytes:
    """A WAV of 8 bits."""
    samples = bytes(_sample(place / RATE) for place in range(int(RATE * _LENGTH_S)))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(RATE)
        file.writeframes(samples)
    return out.getvalue()


def _sample(at: float) -> int:
    level = sum(
        math.sin(2 * math.pi * hertz * (at - begins)) * math.exp(-(at - begins) / _DECAY_S)
        for begins, hertz in _STROKES
        if at >= begins
    )
    return max(0, min(255, round(128 + 90 * level)))
