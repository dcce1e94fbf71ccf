"""A call in one language: from recorded clips, and from a machine's voice where one is missing."""

from __future__ import annotations

import hashlib
import logging
from array import array
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from resources.voice import espeak
from resources.voice.manifest import Phrase
from resources.voice.pack import Pack, joined
from resources.voice.shaping import shaped
from resources.voice.wav import WrongSound, read, wav

MOSTLY = 3  # one clip in so many may be a machine's; with more, it says the whole sentence
_KEPT = 64
_log = logging.getLogger(__name__)


class Speech:
    """`starter` stands in for the same language, `letters` for letters that are not recorded.

    A word of another voice inside a sentence costs that word at worst. A sentence of many such
    words is worse than one that the machine reads in one breath.
    """

    def __init__(
        self,
        pack: Pack,
        *,
        starter: Pack | None = None,
        letters: Mapping[str, bytes] | None = None,
        kept_in: Path | None = None,
    ) -> None:
        self.pack = pack
        self._starter = starter
        self._letters = letters or {}
        self._kept_in = kept_in
        self._single = lru_cache(maxsize=None)(self._say_word)
        self._whole = lru_cache(maxsize=_KEPT)(self._say_sentence)

    def samples(self, label: str, counter: int, *, is_recall: bool) -> bytes | None:
        """None: there is no way to say it here."""
        phrases = self.pack.sentence(label, counter, is_recall=is_recall)
        names = [name for phrase in phrases for name in phrase]
        gaps = [name for name in names if name not in self.pack.clips]
        if not gaps:
            return joined(phrases, self.pack.clips)
        if len(gaps) * MOSTLY <= len(names) and (patched := self._patched(phrases, gaps)):
            return patched
        if whole := self._whole(phrases):
            return whole
        if self._starter is not None:
            said = self._starter.sentence(label, counter, is_recall=is_recall)
            return joined(said, self._starter.clips)
        return self._patched(phrases, gaps)

    def _patched(self, phrases: tuple[Phrase, ...], gaps: list[str]) -> bytes | None:
        found = {name: self._single(name) for name in gaps}
        fills = {name: clip for name, clip in found.items() if clip is not None}
        return joined(phrases, {**self.pack.clips, **fills}) if len(fills) == len(found) else None

    def _say_word(self, name: str) -> bytes | None:
        if self._starter is not None and name in self._starter.clips:
            return self._starter.clips[name]
        if name in self._letters:
            return self._letters[name]
        manifest = self.pack.manifest
        words = {**manifest.words, **manifest.optional}.get(name, "")
        return self._by_machine(words) if words else None

    def _say_sentence(self, phrases: tuple[Phrase, ...]) -> bytes | None:
        voice = self.pack.manifest.espeak
        spoken = espeak.say(self.pack.manifest.text(phrases), voice) if voice else None
        return None if spoken is None else shaped(spoken).tobytes()

    def _by_machine(self, words: str) -> bytes | None:
        """One word, kept as a WAV: it will be wanted again."""
        voice = self.pack.manifest.espeak
        if not voice:
            return None
        name = hashlib.sha256(f"{voice}\n{words}".encode()).hexdigest()[:16]
        kept = self._kept_in / f"{name}.wav" if self._kept_in else None
        if kept is not None:
            try:
                return read(kept)
            except WrongSound:
                pass
        spoken = espeak.say(words, voice)
        if spoken is None:
            return None
        clip: array[int] = shaped(spoken)
        if kept is not None:
            try:
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_bytes(wav(clip.tobytes()))
            except OSError as reason:
                _log.warning("A word is not kept: %s", reason)
        return clip.tobytes()
