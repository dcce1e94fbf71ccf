"""Render the starter voice pack with espeak-ng: `python -m resources.voice.make_clips [FOLDER]`.

espeak-ng is called as a program and only here; the suite itself never needs it.
"""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
import tempfile
from array import array
from pathlib import Path

from resources.voice.clips import OPTIONAL, RATE, REQUIRED, STARTER_PACK
from resources.voice.wav import WrongSound, read, wav

_VOICE = ("-v", "vi+f2", "-s", "120")
_QUIET = 300  # a sample below this is silence
_MARGIN = RATE // 100  # 10 ms kept on either side of the words
_FADE = RATE // 200  # 5 ms
_LOUDNESS = 3_300  # the RMS every clip is brought to, -20 dB below full scale
_CEILING = 29_000  # and the peak none may pass


def main(folder: Path = STARTER_PACK) -> int:
    if shutil.which("espeak-ng") is None:
        sys.stderr.write("espeak-ng is not installed (Debian: apt install espeak-ng).\n")
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    for name, words in (REQUIRED | OPTIONAL).items():
        spoken = say(words)
        if spoken is None:
            sys.stderr.write(f"espeak-ng wrote no sound for {name} ({words}).\n")
            return 4
        clip = levelled(faded(trimmed(spoken)))
        (folder / f"{name}.wav").write_bytes(wav(clip.tobytes()))
    sys.stdout.write(f"{len(REQUIRED | OPTIONAL)} clips in {folder}\n")
    return 0


def say(words: str) -> array[int] | None:
    """espeak-ng may return 0 and write nothing, so the file is what counts."""
    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / "said.wav"
        subprocess.run(["espeak-ng", *_VOICE, "-w", str(path), words], check=False)
        try:
            spoken = array("h", read(path))
        except WrongSound:
            return None
    return spoken if any(abs(sample) >= _QUIET for sample in spoken) else None


def trimmed(samples: array[int]) -> array[int]:
    loud = [index for index, sample in enumerate(samples) if abs(sample) >= _QUIET]
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


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
