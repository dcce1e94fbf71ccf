"""Typed reading of one JSON object: each wrong cell becomes a fault with its path."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator
from typing import Any

from db.words import nfc

Report = Callable[[str, str], None]  # (path of the cell, problem)


def clean(text: str) -> str:
    """Text as the catalogue keeps it: composed, blanks single, no invisible format characters."""
    composed = nfc(text)
    if composed.isprintable():
        return composed
    return nfc("".join(c for c in composed if unicodedata.category(c) != "Cf"))


def quoted(value: object) -> str:
    """The value as a fault shows it, cut short."""
    words = repr(value)
    return words if len(words) <= 60 else words[:57] + "..."


def read_text(value: object, limit: int, path: str, report: Report) -> str:
    if not isinstance(value, str):
        report(path, f"must be text, not {quoted(value)}")
        return ""
    text = clean(value)
    if not text.isprintable() and any(unicodedata.category(c) in {"Cc", "Cs"} for c in text):
        report(path, f"holds control characters: {quoted(text)}")
        return ""
    if len(text) > limit:
        report(path, f"is longer than {limit} characters ({len(text)}): {quoted(text)}")
        return ""
    return text


def read_count(value: object, top: int, path: str, report: Report) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        report(path, f"must be a whole number, not {quoted(value)}")
    elif not 0 <= value <= top:
        report(path, f"must lie between 0 and {top}, not {quoted(value)}")
    else:
        return value
    return 0


class Cells:
    """One JSON object and where it stands; a missing key and null are the same."""

    def __init__(self, cells: dict[str, Any], report: Report, path: str = "") -> None:
        self._cells = cells
        self._path = path
        self.report = report

    def __contains__(self, key: str) -> bool:
        return self._cells.get(key) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._cells)

    def path(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def raw(self, key: str) -> object:
        return self._cells.get(key)

    def fault(self, key: str, problem: str) -> None:
        self.report(self.path(key), problem)

    def text(self, key: str, limit: int, *, required: bool = False) -> str:
        value = self.raw(key)
        if value is None:
            if required:
                self.fault(key, "is missing")
            return ""
        if required and isinstance(value, str) and not clean(value):
            self.fault(key, "is empty")
        return read_text(value, limit, self.path(key), self.report)

    def choice(self, key: str, allowed: Collection[str]) -> str:
        value = self.text(key, 200)
        if value and value not in allowed:
            self.fault(key, f"must be one of {', '.join(sorted(allowed))}, not {quoted(value)}")
            return ""
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        value = self.raw(key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self.fault(key, f"must be true or false, not {quoted(value)}")
        return default

    def count(self, key: str, top: int) -> int | None:
        if key not in self:
            return None
        return read_count(self.raw(key), top, self.path(key), self.report)

    def child(self, key: str) -> Cells:
        """The object under this key; an empty one where it is missing."""
        value = self.raw(key)
        if isinstance(value, dict):
            return Cells(value, self.report, self.path(key))
        if value is not None:
            self.fault(key, f"must be an object, not {quoted(value)}")
        return Cells({}, self.report, self.path(key))

    def items(self, key: str, limit: int) -> Iterator[tuple[str, object]]:
        """The list under this key: (path, value) of each."""
        value = self.raw(key)
        if value is None:
            return
        if not isinstance(value, list):
            self.fault(key, f"must be a list, not {quoted(value)}")
        elif len(value) > limit:
            self.fault(key, f"has {len(value)} rows, more than {limit}")
        else:
            yield from ((f"{self.path(key)}[{n}]", item) for n, item in enumerate(value))

    def objects(self, key: str, limit: int) -> Iterator[Cells]:
        """The list of objects under this key."""
        for path, item in self.items(key, limit):
            if isinstance(item, dict):
                yield Cells(item, self.report, path)
            else:
                self.report(path, f"must be an object, not {quoted(item)}")

    def texts(self, key: str, limit: int, length: int) -> tuple[str, ...]:
        """The list of texts under this key, without blanks."""
        read = (read_text(i, length, p, self.report) for p, i in self.items(key, limit))
        return tuple(text for text in read if text)
