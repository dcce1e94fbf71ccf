"""The word list of a voice pack, `pack.toml`: its language, its sentences, numbers and clips."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from resources.voice.numbers import NumberFault, Numbers

FILE: Final = "pack.toml"
COUNTERS: Final = 99  # every pack can say the counters up to here

Phrase = tuple[str, ...]  # clip names said closely together

_CLIP = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_KEYS = {"language", "name", "espeak", "borrow", "sentences", "numbers", "words", "optional"}
_PLACES = {"{ticket}", "{counter}"}


class ManifestFault(ValueError):
    """The word list cannot be used; each sentence tells one reason."""

    def __init__(self, folder: Path, reasons: tuple[str, ...]) -> None:
        super().__init__(f"{folder / FILE}: {'; '.join(reasons)}")
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class Manifest:
    language: str  # "vi", "km", "hmn" …
    name: str  # in the language itself
    call: tuple[str, ...]  # phrases of clips, {ticket} and {counter}
    recall: tuple[str, ...]
    numbers: Numbers
    words: Mapping[str, str]  # clip -> what is said in it
    optional: Mapping[str, str] = field(default_factory=dict)
    espeak: str = ""  # the voice of espeak-ng for what is not recorded
    borrow: str = ""  # the language whose letters are taken where none are recorded

    def sentence(
        self, label: str, counter: int, *, is_recall: bool, has: Collection[str] = ()
    ) -> tuple[Phrase, ...]:
        """The phrases of one call; where `has` holds `counter-3`, it says counter 3 in a breath."""
        return tuple(
            self._phrase(phrase.split(), label, counter, has)
            for phrase in (self.recall if is_recall else self.call)
        )

    def text(self, phrases: tuple[Phrase, ...]) -> str:
        """The words of a sentence, for a voice that reads."""
        known = {**self.words, **self.optional}
        return ", ".join(" ".join(known.get(clip, "") for clip in phrase) for phrase in phrases)

    def _phrase(self, words: list[str], label: str, counter: int, has: Collection[str]) -> Phrase:
        if "{counter}" in words and f"counter-{counter}" in has:
            return (f"counter-{counter}",)
        said: list[str] = []
        for word in words:
            if word == "{ticket}":
                said.extend(self.spelt(label))
            elif word == "{counter}":
                said.extend(self.numbers.composed(counter))
            else:
                said.append(word)
        return tuple(said)

    def spelt(self, label: str) -> Phrase:
        """Letters and digits one by one; any other mark is passed over in silence."""
        said: list[str] = []
        for mark in label.upper():
            if mark in "0123456789":
                said.extend(self.numbers.say(int(mark)))
            elif mark == "Đ" or "A" <= mark <= "Z":
                said.append("letter-DD" if mark == "Đ" else f"letter-{mark}")
        return tuple(said)


def read_manifest(folder: Path) -> Manifest:
    """Raises: ManifestFault."""
    try:
        told = tomllib.loads((folder / FILE).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as reason:
        raise ManifestFault(folder, (str(reason),)) from reason
    if faults := tuple(_shape_faults(told)):
        raise ManifestFault(folder, faults)
    manifest = Manifest(
        language=told["language"],
        name=told["name"],
        call=tuple(told["sentences"]["call"]),
        recall=tuple(told["sentences"].get("recall") or told["sentences"]["call"]),
        numbers=Numbers(told["numbers"]),
        words=told["words"],
        optional=told.get("optional", {}),
        espeak=told.get("espeak", ""),
        borrow=told.get("borrow", ""),
    )
    if faults := tuple(_sense_faults(manifest)):
        raise ManifestFault(folder, faults)
    return manifest


def _shape_faults(told: Mapping[str, Any]) -> list[str]:
    faults = [f"{key}: is not known" for key in sorted(told.keys() - _KEYS)]
    faults += [
        f"{key}: is missing"
        for key in ("language", "name")
        if not isinstance(told.get(key), str) or not told[key]
    ]
    faults += [
        f"{key}: must be words"
        for key in ("espeak", "borrow")
        if not isinstance(told.get(key, ""), str)
    ]
    for key in ("numbers", "words", "optional"):
        table = told.get(key, {} if key == "optional" else None)
        if not isinstance(table, dict) or not all(isinstance(each, str) for each in table.values()):
            faults.append(f"[{key}]: is missing, or a value is not in quotes")
    sentences = told.get("sentences")
    if not isinstance(sentences, dict) or "call" not in sentences:
        return [*faults, "[sentences]: call is missing"]
    for key, phrases in sentences.items():
        if key not in {"call", "recall"} or not _are_phrases(phrases):
            faults.append(f"[sentences] {key}: must be a list of phrases")
    return faults


def _are_phrases(phrases: object) -> bool:
    return isinstance(phrases, list) and all(isinstance(each, str) for each in phrases)


def _sense_faults(manifest: Manifest) -> list[str]:
    faults = [
        f"{clip}: is no name for a clip (letters, digits and -)"
        for clip in (*manifest.words, *manifest.optional)
        if not _CLIP.fullmatch(clip)
    ]
    joined = " ".join(manifest.call)
    faults += [f"[sentences] call: {place} is missing" for place in _PLACES if place not in joined]
    used = {word for each in (*manifest.call, *manifest.recall) for word in each.split()} - _PLACES
    for number in range(COUNTERS + 1):
        try:
            used |= set(manifest.numbers.say(number))
        except NumberFault as fault:
            faults.append(f"[numbers] {fault}")
    faults += [f"{clip}: is said, but has no words" for clip in sorted(used - {*manifest.words})]
    return faults
