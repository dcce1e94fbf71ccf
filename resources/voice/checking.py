"""Look a voice pack through: what is missing in it and what is odd about its clips."""

from __future__ import annotations

import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from resources.voice.clips import CHANNELS, CHIME, RATE, SAMPLE_BYTES
from resources.voice.manifest import Manifest
from resources.voice.takes import judge_clip
from resources.voice.wav import WrongSound, read


@dataclass(frozen=True, slots=True)
class Odd:
    """`fault`: missing, unreadable, format, cut, unknown, or one of a take's faults."""

    clip: str
    fault: str
    detail: str = ""


def check(folder: Path, manifest: Manifest) -> Iterator[Odd]:
    """Each clip, in the order of the word list, then of the files."""
    known = {**manifest.words, **manifest.optional}
    for name, words in manifest.words.items():
        if not (folder / f"{name}.wav").is_file():
            yield Odd(name, "missing", words)
    for path in sorted(folder.glob("*.wav")):
        name = path.stem
        if name not in known and name != CHIME.stem and not name.startswith("counter-"):
            yield Odd(name, "unknown")
        try:
            samples = array("h", read(path))
        except WrongSound:
            yield _wrong(path)
            continue
        if name != CHIME.stem:
            for fault in judge_clip(samples):
                yield Odd(name, fault.value)


def _wrong(path: Path) -> Odd:
    try:
        with wave.open(str(path), "rb") as source:
            form = source.getparams()
    except (wave.Error, EOFError, RuntimeError, OSError) as reason:
        return Odd(path.stem, "unreadable", str(reason))
    if (form.nchannels, form.sampwidth, form.framerate) == (CHANNELS, SAMPLE_BYTES, RATE):
        return Odd(path.stem, "cut")
    found = f"{form.nchannels} x {8 * form.sampwidth} bits, {form.framerate} Hz"
    wanted = f"{CHANNELS} x {8 * SAMPLE_BYTES} bits, {RATE} Hz"
    return Odd(path.stem, "format", f"{found}; wanted {wanted}")
