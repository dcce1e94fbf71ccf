"""A folder of recorded clips, read and checked whole, and a call joined from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from db.errors import Trouble
from kiosk.voice import Phrase
from resources.voice.clips import CHIME, REQUIRED
from resources.voice.wav import WrongSound, read, still, wav, wav_seconds

WORD_GAP = 0.060
PHRASE_GAP = 0.160
_CHIME_GAP = 0.250
_TAIL = 0.400  # stillness that keeps two calls apart


class PackRefused(Trouble):
    """The folder is no usable voice pack. facts: folder, missing and wrong (clip names)."""

    code: ClassVar[str] = "voice_pack_refused"


@dataclass(frozen=True)
class VoicePack:
    folder: Path
    clips: Mapping[str, bytes]  # name -> samples

    def joined_wav(self, phrases: tuple[Phrase, ...], *, chime: bool) -> bytes:
        """The phrases as one WAV, after the two bells if wanted."""
        spoken = still(PHRASE_GAP).join(
            still(WORD_GAP).join(self.clips[name] for name in phrase) for phrase in phrases
        )
        bells = self.clips[CHIME.stem] + still(_CHIME_GAP) if chime else b""
        return wav(bells + spoken + still(_TAIL))

    def seconds(self, phrases: tuple[Phrase, ...]) -> float:
        """How long the phrases take with their bells."""
        return wav_seconds(self.joined_wav(phrases, chime=True))


def open_pack(folder: Path) -> VoicePack:
    """Every clip of the folder, or PackRefused naming all that is missing or of a wrong format."""
    found = {path.stem: path for path in sorted(folder.glob("*.wav"))}
    clips: dict[str, bytes] = {}
    wrong: list[str] = []
    for name, path in {CHIME.stem: CHIME, **found}.items():
        try:
            clips[name] = read(path)
        except WrongSound:
            wrong.append(name)
    missing = tuple(name for name in REQUIRED if name not in found)
    if missing or wrong:
        raise PackRefused(folder=str(folder), missing=missing, wrong=tuple(wrong))
    return VoicePack(folder, clips)
