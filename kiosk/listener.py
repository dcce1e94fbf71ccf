"""The program that turns speech into words: a process of its own, so that neither a crash nor the
memory of the recogniser is the kiosk's.

It reads "<bytes>\\n" and that many bytes of sound (16-bit, one channel, 16 000 a second), and
answers with one JSON object a line: {"ready": true} at first, then {"words": "…"}. Nothing is
kept, nothing is written, nothing leaves the machine.
"""

from __future__ import annotations

import json
import os
import sys
from array import array
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, BinaryIO, Final

PACKAGE: Final = "vietasr"  # of the extra "voice-input"
RATE: Final = 16_000
_MOST_BYTES = RATE * 2 * 30

Recogniser = Callable[[bytes], str]


def is_installed() -> bool:
    return find_spec(PACKAGE) is not None


def recogniser() -> Recogniser:
    """Vietnamese, offline, with the model that the package carries."""
    pipeline: Any = import_module(PACKAGE).Pipeline.preset("transcribe")

    def words_of(sound: bytes) -> str:
        return str(pipeline.transcribe(array("h", sound), RATE).text)

    return words_of


def listen(source: BinaryIO, answers: BinaryIO, recognise: Recogniser) -> None:
    """Answer until the source ends, or says something else than sound."""
    _answer(answers, ready=True)
    while line := source.readline(16):
        length = int(line) if line.strip().isdigit() else -1
        if not 0 <= length <= _MOST_BYTES or length % 2:
            return
        sound = source.read(length)
        if len(sound) < length:
            return
        _answer(answers, words=recognise(sound) if sound else "")


def _answer(answers: BinaryIO, **facts: object) -> None:
    answers.write(json.dumps(facts, ensure_ascii=False).encode() + b"\n")
    answers.flush()


def main() -> None:
    # The recogniser's library writes its log where the answers go: that becomes stderr.
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        listen(sys.stdin.buffer, answers, recogniser())


if __name__ == "__main__":
    main()
