"""How bytes and fields stand in a template's file: hex pairs and 'text', one checked value each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_WORD: Final = re.compile(
    r"\s*(?:'(?P<text>[\x20-\x26\x28-\x7e]*)'|(?P<hex>[0-9A-Fa-f]{2}))(?=\s|$)"
)
_KINDS: Final = {str: "a text", int: "a whole number", bool: "true or false", dict: "a table"}


class Faults(Exception):
    """What is wrong with a file, a sentence each."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = tuple(sentences)


def bytes_of(text: str) -> bytes | None:
    """The bytes of "02 'P'"; None where it is written otherwise."""
    found, at = bytearray(), 0
    while at < len(text):
        word = _WORD.match(text, at)
        if word is None:
            return None
        at = word.end()
        found += word["text"].encode() if word["text"] is not None else bytes.fromhex(word["hex"])
        if not text[at:].strip():
            break
    return bytes(found)


class Reader:
    """Takes values out of a table and notes in a sentence what is missing or wrong."""

    def __init__(self, table: Mapping[str, Any], place: str, faults: list[str]) -> None:
        self._left = dict(table)
        self._place = place
        self._faults = faults

    def fault(self, name: str, problem: str) -> None:
        where = ".".join(each for each in (self._place, name) if each)
        self._faults.append(f"{where}: {problem}.")

    def take(self, name: str, default: Any) -> Any:
        """A value of the default's kind."""
        value = self._left.pop(name, default)
        kind = type(default)
        if type(value) is not kind:
            self.fault(name, f"is to be {_KINDS[kind]}")
            return default
        return value

    def number(self, name: str, default: int, least: int, most: int) -> int:
        value: int = self.take(name, default)
        if not least <= value <= most:
            self.fault(name, f"is to be from {least} to {most}")
            return default
        return value

    def choice(self, name: str, default: str, known: tuple[str, ...]) -> str:
        value: str = self.take(name, str(default))
        if value not in known:
            self.fault(name, f"{value!r} is none of {', '.join(known)}")
            return default
        return value

    def bytes(self, name: str, *, needed: bool = False) -> bytes:
        """Hex pairs and texts in apostrophes, parted by spaces: "02 'P' 0D"."""
        found = bytes_of(self.take(name, ""))
        if found is None:
            self.fault(name, "is to be hex pairs and 'texts' parted by spaces, as in \"02 'P'\"")
            return b""
        if needed and not found:
            self.fault(name, "is missing")
        return found

    def table(self, name: str) -> Reader:
        place = ".".join(each for each in (self._place, name) if each)
        return Reader(self.take(name, {}), place, self._faults)

    def has(self, name: str) -> bool:
        return name in self._left

    def rest(self) -> dict[str, Any]:
        """What has not been taken; it counts as taken now."""
        left, self._left = self._left, {}
        return left

    def end(self) -> None:
        """What nobody asked for is a mistake, a misspelt name for one."""
        for name in self.rest():
            self.fault(name, "is not known here")
