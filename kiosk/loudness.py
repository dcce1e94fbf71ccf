"""When somebody who speaks into a microphone has finished: pure, on blocks of sound."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from typing import Final

BLOCK: Final = 1_600  # samples: a tenth of a second
_QUIET = 350  # of 32 767: a hall's murmur at arm's length from a microphone lies below
_OVER_MURMUR = 3.0
_ENDS_AFTER = 12  # quiet blocks after speech
_GIVES_UP_AFTER = 50  # quiet blocks without any


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard so far, block by block."""

    murmur: float = _QUIET / _OVER_MURMUR  # how loud it is when nobody speaks
    spoken: int = 0  # loud blocks
    quiet: int = 0  # quiet blocks in a row

    @property
    def has_spoken(self) -> bool:
        return self.spoken >= 2

    @property
    def is_over(self) -> bool:
        return self.quiet >= (_ENDS_AFTER if self.has_spoken else _GIVES_UP_AFTER)


def hear(before: Heard, block: bytes) -> Heard:
    """One more block of 16-bit samples."""
    level = loudness(block)
    if level >= max(_QUIET, before.murmur * _OVER_MURMUR):
        return replace(before, spoken=before.spoken + 1, quiet=0)
    murmur = 0.9 * before.murmur + 0.1 * level
    return replace(before, quiet=before.quiet + 1, murmur=murmur)


def loudness(block: bytes) -> float:
    """The mean of the samples' amounts."""
    samples = array("h", block[: len(block) // 2 * 2])
    return sum(map(abs, samples)) / len(samples) if samples else 0.0
