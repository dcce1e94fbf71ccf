"""Frozen values as JSON text, and back by their types: what the local file keeps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from db.plain import plain


def encoded(value: object) -> str:
    return json.dumps(plain(value), ensure_ascii=False, default=_iso)


def decoded(kind: Any, text: str) -> Any:
    """Raises: ValueError, KeyError, TypeError, where the text is of another version's type."""
    return revive(kind, json.loads(text))


def revive(kind: Any, data: Any) -> Any:
    """Plain `data` as a value of the type `kind`."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        (kind,) = (part for part in parts if part is not NoneType)
        return None if data is None else revive(kind, data)
    if origin is tuple:
        return tuple(revive(parts[0], each) for each in data)
    if origin in {Mapping, dict}:
        return {revive(parts[0], key): revive(parts[1], each) for key, each in data.items()}
    return _revive_single(kind, data) if isinstance(kind, type) else data


def _revive_single(kind: type, data: Any) -> Any:
    if is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: revive(hints[name], each) for name, each in data.items()})
    if issubclass(kind, Enum):
        return kind(data)
    if issubclass(kind, date | time):
        return kind.fromisoformat(data)
    return data


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _iso(value: object) -> str:
    if isinstance(value, time):
        return value.isoformat()
    raise TypeError(f"{value!r} is no plain value")
