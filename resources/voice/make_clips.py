"""Render the starter voices with espeak-ng: `python -m resources.voice.make_clips [FOLDER]`."""

from __future__ import annotations

import sys
from pathlib import Path

from resources.voice import espeak
from resources.voice.clips import STARTERS
from resources.voice.manifest import read_manifest
from resources.voice.shaping import shaped
from resources.voice.wav import wav


def main(folders: tuple[Path, ...] = tuple(STARTERS.values())) -> int:
    if not espeak.is_there():
        sys.stderr.write("espeak-ng is not installed (Debian: apt install espeak-ng).\n")
        return 2
    for folder in folders:
        manifest = read_manifest(folder)
        words = {**manifest.words, **manifest.optional}
        for name, text in words.items():
            spoken = espeak.say(text, manifest.espeak)
            if spoken is None:
                sys.stderr.write(f"espeak-ng wrote no sound for {name} ({text}).\n")
                return 4
            (folder / f"{name}.wav").write_bytes(wav(shaped(spoken).tobytes()))
        sys.stdout.write(f"{len(words)} clips in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*([tuple(map(Path, sys.argv[1:]))] if sys.argv[1:] else [])))
