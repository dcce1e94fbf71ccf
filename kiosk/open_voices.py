"""Find the voices of this machine: the centre's recordings, or the starter voices."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from db.words import Language
from kiosk.speech import Speech
from kiosk.voices import Also, Voices
from resources.voice.clips import STARTER_PACK, STARTERS
from resources.voice.folders import recorded, voices_folder
from resources.voice.manifest import ManifestFault
from resources.voice.pack import Pack, open_pack

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PackFault:
    """What staff should know of a pack: its word list or some of its clips are of no use."""

    folder: Path
    reasons: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


def open_voices(
    voice: Path | None = None, also: tuple[str, ...] = ()
) -> tuple[Voices, tuple[PackFault, ...]]:
    """`voice` is a Vietnamese pack; `also` are more languages: "km", or "km:BC" for two lines."""
    faults: list[PackFault] = []
    there = recorded()
    if voice is not None:
        there[Language.VI.value] = voice
    starters = {code: open_pack(folder) for code, folder in STARTERS.items()}
    letters = {name: clip for name, clip in starters["vi"].clips.items() if "letter-" in name}
    kept_in = voices_folder() / "machine"

    def speech(code: str) -> Speech | None:
        starter = starters.get(code)
        pack = _opened(there[code], code, faults) if code in there else None
        if pack is None and starter is None:
            return None
        borrowed = letters if pack is not None and pack.manifest.borrow == "vi" else {}
        own = pack or starter
        assert own is not None  # noqa: S101 - one of the two is there
        return Speech(own, starter=starter, letters=borrowed, kept_in=kept_in)

    vietnamese, *others = (speech(language.value) for language in Language)
    assert vietnamese is not None  # noqa: S101 - its starter is part of the suite
    known = dict(zip(list(Language)[1:], others, strict=True))
    added: list[Also] = []
    for wish in also:
        code, _, lines = wish.partition(":")
        found = speech(code)
        if found is None:
            faults.append(PackFault(voices_folder() / code, reasons=("pack.toml",)))
        else:
            added.append(Also(found, lines))
    voices = Voices(vietnamese, {code: each for code, each in known.items() if each}, tuple(added))
    return voices, tuple(faults)


def _opened(folder: Path, code: str, faults: list[PackFault]) -> Pack | None:
    try:
        pack = open_pack(folder, STARTERS.get(code, STARTER_PACK))
    except ManifestFault as fault:
        _log.warning("Voice pack refused: %s", fault)
        faults.append(PackFault(folder, reasons=fault.reasons))
        return None
    if pack.missing or pack.wrong:
        _log.warning("Voice pack %s: missing %s, wrong %s", folder, pack.missing, pack.wrong)
        faults.append(PackFault(folder, missing=pack.missing, wrong=pack.wrong))
    return pack
