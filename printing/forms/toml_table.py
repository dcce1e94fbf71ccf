"""A table of a TOML file read strictly: each key once, of its type, and none left over."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

E = TypeVar("E", bound=StrEnum)
_NEEDED: Any = object()


class BadTemplate(ValueError):
    """A template that cannot be used; says where and why."""


class TomlTable:
    def __init__(self, told: dict[str, Any], where: str) -> None:
        self.where = where
        self._told = dict(told)

    def text(self, key: str, default: str = _NEEDED) -> str:
        found = self._take(key, str, default)
        if not unicodedata.is_normalized("NFC", found):
            raise BadTemplate(f"{self.where}: {key} is not composed text (NFC)")
        return str(found)

    def texts(self, key: str) -> tuple[str, ...]:
        found = self._take(key, list, [])
        if not all(isinstance(each, str) for each in found):
            raise BadTemplate(f"{self.where}: {key} has to be a list of texts")
        return tuple(found)

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A table of texts; empty where there is none."""
        found = self._take(key, dict, {})
        if not all(isinstance(each, str) for each in found.values()):
            raise BadTemplate(f"{self.where}: {key} has to hold texts")
        return tuple(found.items())

    def whole(self, key: str, default: int = _NEEDED) -> int:
        found: int = self._take(key, int, default)
        if isinstance(found, bool) or found < 1:
            raise BadTemplate(f"{self.where}: {key} has to be a number from 1 on")
        return found

    def millimetres(self, key: str, default: float = _NEEDED) -> float:
        return _length(self._take(key, int | float, default), f"{self.where}: {key}")

    def lengths(self, key: str) -> tuple[float, ...]:
        return tuple(_length(each, f"{self.where}: {key}") for each in self._take(key, list))

    def flag(self, key: str) -> bool:
        return bool(self._take(key, bool, default=False))

    def day(self, key: str, default: date | None = _NEEDED) -> date | None:
        found = self._take(key, date, default)
        if isinstance(found, datetime):
            raise BadTemplate(f"{self.where}: {key} has to be a date without a time")
        return found if isinstance(found, date) else None

    def one_of(self, key: str, choices: type[E], default: E = _NEEDED) -> E:
        found = self._take(key, str, default)
        try:
            return choices(found)
        except ValueError as error:
            known = ", ".join(choices)
            raise BadTemplate(f"{self.where}: {key} is “{found}”, not one of {known}") from error

    def table(self, key: str) -> TomlTable:
        return TomlTable(self._take(key, dict), f"{self.where}, {key}")

    def tables(self, key: str, *, needed: bool = False) -> list[TomlTable]:
        found = self._take(key, list, _NEEDED if needed else [])
        return _tables(found, f"{self.where}, {key}")

    def grid(self, key: str) -> list[list[TomlTable]]:
        """Rows of tables."""
        rows = self._take(key, list)
        return [_tables(row, f"{self.where}, {key} {n}") for n, row in enumerate(rows, 1)]

    def end(self) -> None:
        """Raises: BadTemplate for keys that nobody asked for."""
        if self._told:
            raise BadTemplate(f"{self.where}: unknown {', '.join(sorted(self._told))}")

    def _take(self, key: str, kind: Any, default: Any = _NEEDED) -> Any:
        found = self._told.pop(key, default)
        if found is _NEEDED:
            raise BadTemplate(f"{self.where}: {key} is missing")
        if found is not default and not isinstance(found, kind):
            raise BadTemplate(f"{self.where}: {key} has the wrong type")
        return found


def _tables(found: Any, where: str) -> list[TomlTable]:
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise BadTemplate(f"{where} has to be a list of tables")
    return [TomlTable(each, f"{where} {number}") for number, each in enumerate(found, 1)]


def _length(found: Any, where: str) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float) or not 0 < found < 500:
        raise BadTemplate(f"{where} has to be millimetres")
    return float(found)
