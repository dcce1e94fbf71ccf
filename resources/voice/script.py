"""What is to be recorded for a pack, clip by clip, and how far that has got."""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass
from pathlib import Path

from resources.voice.manifest import FILE, Manifest, read_manifest
from resources.voice.wav import wav


@dataclass(frozen=True, slots=True)
class Line:
    clip: str
    words: str
    is_optional: bool


class Script:
    """A recording that was interrupted goes on with the first clip that is not there."""

    def __init__(self, folder: Path, manifest: Manifest, word_list: bytes) -> None:
        self.folder = folder
        self._word_list = word_list
        self.manifest = manifest
        self.lines = (
            *(Line(clip, words, is_optional=False) for clip, words in manifest.words.items()),
            *(Line(clip, words, is_optional=True) for clip, words in manifest.optional.items()),
        )

    def is_done(self, line: Line) -> bool:
        return self.path(line).is_file()

    def path(self, line: Line) -> Path:
        return self.folder / f"{line.clip}.wav"

    @property
    def done(self) -> int:
        return sum(self.is_done(line) for line in self.lines)

    def first_open(self, after: int = -1) -> int | None:
        """The next line to record after this one, or from the beginning; None: all are there."""
        places = [*range(after + 1, len(self.lines)), *range(after + 1)]
        return next((place for place in places if not self.is_done(self.lines[place])), None)

    def keep(self, line: Line, clip: bytes) -> None:
        """Written beside it first, so that a power cut leaves the old clip or the new one."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not (self.folder / FILE).exists():
            (self.folder / FILE).write_bytes(self._word_list)
        beside = self.path(line).with_suffix(".part")
        beside.write_bytes(wav(clip))
        beside.replace(self.path(line))


def open_script(folder: Path, starter: Path | None) -> Script:
    """The pack in the folder; a new one takes the starter's word list.

    Raises: ManifestFault; FileNotFoundError where there is no word list at all.
    """
    listed = folder if (folder / FILE).is_file() else starter
    if listed is None:
        raise FileNotFoundError(folder / FILE)
    return Script(folder, read_manifest(listed), (listed / FILE).read_bytes())


def new_word_list(folder: Path, starter: Path, language: str, name: str) -> Path:
    """A word list to be translated: the starter's, in the name of another language."""
    text = (starter / FILE).read_text("utf-8")
    old = read_manifest(starter)
    text = text.replace(f'language = "{old.language}"', f'language = "{language}"', 1)
    text = text.replace(f'name = "{old.name}"', f"name = {json.dumps(name, ensure_ascii=False)}", 1)
    text = text.replace(f'espeak = "{old.espeak}"', f'borrow = "{old.language}"', 1)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / FILE).open("x", encoding="utf-8") as file:
        file.write(text)
    return folder / FILE


def samples_of(raw: bytes) -> array[int]:
    """What a recording program wrote; half a sample at its end is left out."""
    return array("h", raw[: len(raw) // 2 * 2])
