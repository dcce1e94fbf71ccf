"""Words spoken by the program espeak-ng, where a machine has it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from array import array
from pathlib import Path

from resources.voice.shaping import QUIET
from resources.voice.wav import WrongSound, read

_RATE = ("-s", "120")
DEADLINE_S = 2.0  # a call waits for it


def is_there() -> bool:
    return shutil.which("espeak-ng") is not None


def say(words: str, voice: str) -> array[int] | None:
    """None: there is no such program or voice. It may return 0 and write nothing, so the file is
    what counts."""
    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / "said.wav"
        try:
            subprocess.run(
                ["espeak-ng", "-v", voice, *_RATE, "-w", str(path), words],
                check=False,
                capture_output=True,
                timeout=DEADLINE_S,
            )
            spoken = array("h", read(path))
        except (OSError, subprocess.TimeoutExpired, WrongSound):
            return None
    return spoken if any(abs(sample) >= QUIET for sample in spoken) else None
