"""Make a clip of what was spoken: cut the quiet around it, soften its ends, set its loudness."""

from __future__ import annotations

import math
from array import array

from resources.voice.clips import RATE

QUIET = 300  # a sample below this is silence
_MARGIN = RATE // 100  # 10 ms kept on either side of the words
_FADE = RATE // 200  # 5 ms
_LOUDNESS = 3_300  # the RMS every clip is brought to, -20 dB below full scale
_CEILING = 29_000  # and the peak none may pass


def shaped(samples: array[int], quiet: int = QUIET) -> array[int]:
    return levelled(faded(trimmed(samples, quiet)))


def trimmed(samples: array[int], quiet: int = QUIET) -> array[int]:
    loud = [index for index, sample in enumerate(samples) if abs(sample) >= quiet]
    return samples[max(0, loud[0] - _MARGIN) : loud[-1] + 1 + _MARGIN]


def faded(samples: array[int]) -> array[int]:
    last = len(samples) - 1
    return array(
        "h",
        (
            round(sample * min(1.0, index / _FADE, (last - index) / _FADE))
            for index, sample in enumerate(samples)
        ),
    )


def levelled(samples: array[int]) -> array[int]:
    loudness = math.sqrt(sum(sample * sample for sample in samples) / len(samples))
    gain = min(_LOUDNESS / loudness, _CEILING / max(abs(sample) for sample in samples))
    return array("h", (round(sample * gain) for sample in samples))
