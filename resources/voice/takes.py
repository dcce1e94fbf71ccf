"""Judge what was recorded: too loud, too quiet, cut off, noisy; and make a clip of it. Pure."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from enum import StrEnum

from resources.voice.clips import RATE
from resources.voice.shaping import shaped

_WINDOW = RATE // 100  # 10 ms
_SILENT = 150  # RMS of the loudest moment below which nobody spoke
_QUIET = 900  # below this the gain lifts the hiss of the room with the voice
_FULL = 32_600
_CLIPPED = 4  # samples at full scale
_ABOVE_NOISE = 3.0  # a voice is so much louder than the room
_LEAST_THRESHOLD = 120
_LONGEST_S = 5.0
_SHORTEST_S = 0.08
_EDGE = 3  # windows at either end in which a voice was cut off


class Fault(StrEnum):
    SILENT = "silent"
    CLIPPED = "clipped"
    QUIET = "quiet"
    NOISY = "noisy"
    CUT = "cut"
    LONG = "long"
    SHORT = "short"


NO_CLIP = frozenset({Fault.SILENT, Fault.SHORT})
"""Of these nothing can be kept."""


@dataclass(frozen=True, slots=True)
class Take:
    clip: bytes  # samples, cut and levelled; empty where there is no voice
    faults: tuple[Fault, ...]
    seconds: float
    peak: float  # of full scale

    @property
    def is_usable(self) -> bool:
        return not NO_CLIP.intersection(self.faults)


def judge(samples: array[int]) -> Take:
    """What was recorded, as a clip, with everything that is wrong with it."""
    loudness = [
        _rms(samples[start : start + _WINDOW])
        for start in range(0, len(samples) - _WINDOW + 1, _WINDOW)
    ]
    peak = max(map(abs, samples), default=0) / 32_768
    loudest = max(loudness, default=0.0)
    if loudest < _SILENT:
        return Take(b"", (Fault.SILENT,), 0.0, peak)
    room = sorted(loudness)[len(loudness) // 10]
    threshold = max(_LEAST_THRESHOLD, min(room * _ABOVE_NOISE, loudest / 3))
    voiced = [place for place, each in enumerate(loudness) if each >= threshold]
    first, last = voiced[0], voiced[-1]
    spoken = samples[first * _WINDOW : (last + 1) * _WINDOW]
    length = len(spoken) / RATE
    faults: list[Fault] = []
    if sum(abs(sample) >= _FULL for sample in samples) >= _CLIPPED:
        faults.append(Fault.CLIPPED)
    if _rms(spoken) < _QUIET:
        faults.append(Fault.QUIET)
    if room * _ABOVE_NOISE * 2 > loudest and length < len(samples) / RATE * 0.9:
        faults.append(Fault.NOISY)
    if first < _EDGE or last >= len(loudness) - _EDGE:
        faults.append(Fault.CUT)
    if length > _LONGEST_S:
        faults.append(Fault.LONG)
    if length < _SHORTEST_S:
        return Take(b"", (*faults, Fault.SHORT), length, peak)
    return Take(shaped(spoken, quiet=1).tobytes(), tuple(faults), length, peak)


def judge_clip(samples: array[int]) -> tuple[Fault, ...]:
    """What is wrong with a finished clip, which may begin and end with the voice."""
    faults = judge(array("h", [0] * RATE) + samples + array("h", [0] * RATE)).faults
    return tuple(fault for fault in faults if fault is not Fault.CUT)


def level(samples: array[int]) -> float:
    """How loud it is, 0 to 1, as a person hears it: -48 dB is nothing."""
    rms = _rms(samples)
    return 0.0 if rms < 1 else max(0.0, min(1.0, 1 + 20 * math.log10(rms / 32_768) / 48))


def _rms(samples: array[int]) -> float:
    return math.sqrt(sum(each * each for each in samples) / len(samples)) if samples else 0.0
