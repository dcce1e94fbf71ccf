"""A voice pack as it lies in its folder: the word list, the clips that are there, the faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from resources.voice.clips import CHIME, STARTER_PACK
from resources.voice.manifest import FILE, Manifest, Phrase, read_manifest
from resources.voice.wav import WrongSound, read, still

WORD_GAP = 0.060
PHRASE_GAP = 0.160


@dataclass(frozen=True, slots=True)
class Pack:
    folder: Path
    manifest: Manifest
    clips: Mapping[str, bytes]  # name -> samples
    wrong: tuple[str, ...]  # clips in another format than ours

    @property
    def missing(self) -> tuple[str, ...]:
        """Clips of the word list that are not there at all."""
        return tuple(
            name
            for name in self.manifest.words
            if name not in self.clips and name not in self.wrong
        )

    @property
    def chime(self) -> bytes:
        """Its own bells, or the suite's."""
        return self.clips.get(CHIME.stem) or read(CHIME)

    def sentence(self, label: str, counter: int, *, is_recall: bool = False) -> tuple[Phrase, ...]:
        return self.manifest.sentence(label, counter, is_recall=is_recall, has=self.clips)


def open_pack(folder: Path, starter: Path = STARTER_PACK) -> Pack:
    """What can be used of a folder; without a word list of its own, by the starter's.

    Raises: ManifestFault.
    """
    listed = folder if (folder / FILE).exists() else starter
    manifest = read_manifest(listed)
    clips: dict[str, bytes] = {}
    wrong: list[str] = []
    for path in sorted(folder.glob("*.wav")):
        try:
            clips[path.stem] = read(path)
        except WrongSound:
            wrong.append(path.stem)
    return Pack(folder, manifest, clips, tuple(wrong))


def joined(phrases: tuple[Phrase, ...], clips: Mapping[str, bytes]) -> bytes:
    """The phrases as samples, with short gaps."""
    return still(PHRASE_GAP).join(
        still(WORD_GAP).join(clips[name] for name in phrase) for phrase in phrases if phrase
    )
