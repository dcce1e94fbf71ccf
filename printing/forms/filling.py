"""What a form is filled with, checked against its template: every fault is told, in one sentence
each. A sentence names the field, never what stood in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from db.words import tidy
from printing.forms.faces import lost_letters
from printing.forms.template import FormField, FormTemplate, Kind

Row = Mapping[str, "Value"]
Value = str | tuple[str, ...] | date | tuple[Row, ...]  # a moment is a date


class FormDataRejected(ValueError):
    """The values do not fit the form."""

    def __init__(self, number: str, faults: Sequence[str]) -> None:
        super().__init__(f"form {number}: {'; '.join(faults)}")
        self.faults = tuple(faults)


class _Unfit(Exception):
    """What is wrong with one field, without its name."""


@dataclass(frozen=True, slots=True)
class FilledForm:
    template: FormTemplate
    values: Row  # only of fields that have a value
    is_blank: bool = False  # to be filled in by hand


def fill(template: FormTemplate, data: Mapping[str, Any]) -> FilledForm:
    """Texts, lists of texts, dates and moments (or ISO 8601), tables as lists of mappings.

    Raises: FormDataRejected.
    """
    return _filled(template, data, is_blank=False)


def blank(template: FormTemplate, data: Mapping[str, Any] | None = None) -> FilledForm:
    """The empty form; the centre's own names may be given. Raises: FormDataRejected."""
    return _filled(template, data or {}, is_blank=True)


def _filled(template: FormTemplate, data: Mapping[str, Any], *, is_blank: bool) -> FilledForm:
    faults: list[str] = []
    values = _values(template.fields, data, "", faults, needs_all=not is_blank)
    if faults:
        raise FormDataRejected(template.number, faults)
    return FilledForm(template, values, is_blank)


def _values(
    fields: Sequence[FormField],
    data: Mapping[str, Any],
    where: str,
    faults: list[str],
    *,
    needs_all: bool,
) -> Row:
    known = {field.key for field in fields}
    faults += [f"{where}it has no field {_shown(key)}" for key in data if key not in known]
    values: dict[str, Value] = {}
    for field in fields:
        told = data.get(field.key, [{}] if field.first_row else None)
        told = None if told == "" else told
        value = None if told is None else _value(field, told, where, faults)
        if value:
            values[field.key] = value
        elif field.default:
            values[field.key] = field.default
        elif field.is_required and needs_all and (told is None or value is not None):
            faults.append(f"{where}{field.key} ({field.label}) is missing")
    return MappingProxyType(values)


def _value(field: FormField, told: Any, where: str, faults: list[str]) -> Value | None:
    """None where it cannot be used; the fault is told then."""
    name = f"{where}{field.key} ({field.label})"
    try:
        match field.kind:
            case Kind.TEXT:
                return _text(field, told)
            case Kind.LINES | Kind.LIST:
                return _lines(field, told)
            case Kind.DATE | Kind.MOMENT:
                return _time(field.kind, told)
            case Kind.TABLE:
                return _rows(field, told, name, faults)
    except _Unfit as error:
        faults.append(f"{name} {error}")
    return None


def _text(field: FormField, told: Any) -> str:
    if isinstance(told, bool) or not isinstance(told, str | int):
        raise _Unfit("has to be a text")
    text = tidy(str(told))
    if len(text) > field.longest:
        raise _Unfit(f"has {len(text)} letters, at most {field.longest} are allowed")
    if lost := lost_letters(text):
        names = ", ".join(unicodedata.name(sign, f"U+{ord(sign):04X}") for sign in lost)
        raise _Unfit(f"has signs that cannot be printed: {names}")
    return text


def _lines(field: FormField, told: Any) -> tuple[str, ...]:
    parts = told.splitlines() if isinstance(told, str) else told
    if isinstance(parts, Mapping) or not isinstance(parts, Sequence):
        raise _Unfit("has to be a text or a list of texts")
    if len(parts) > field.most:
        raise _Unfit(f"has {len(parts)} lines, at most {field.most} are allowed")
    return tuple(text for each in parts if (text := _text(field, each)))


def _time(kind: Kind, told: Any) -> date:
    is_moment = kind is Kind.MOMENT
    if isinstance(told, str):
        try:
            told = datetime.fromisoformat(told) if is_moment else date.fromisoformat(told)
        except ValueError:
            told = None
    if not isinstance(told, date) or isinstance(told, datetime) != is_moment:
        wanted = "a date and a time, 2026-11-22T09:30" if is_moment else "a date, 2026-11-22"
        raise _Unfit(f"has to be {wanted}")
    return told


def _rows(field: FormField, told: Any, name: str, faults: list[str]) -> tuple[Row, ...]:
    if isinstance(told, str | Mapping) or not isinstance(told, Sequence):
        raise _Unfit("has to be a list of rows")
    if len(told) > field.most:
        raise _Unfit(f"has {len(told)} rows, at most {field.most} are allowed")
    rows = []
    for number, data in enumerate(told, 1):
        if not isinstance(data, Mapping):
            raise _Unfit(f"row {number} has to be a mapping")
        row = {**(dict(field.first_row) if number == 1 else {}), **data}
        rows.append(_values(field.columns, row, f"{name} row {number}: ", faults, needs_all=True))
    return tuple(rows)


def _shown(key: object) -> str:
    return tidy(str(key))[:40]
