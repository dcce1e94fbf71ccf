"""What hangs beside the counters: the procedures of a field, each with a code for the phone."""

from __future__ import annotations

from dataclasses import dataclass

from db.words import Names


@dataclass(frozen=True, slots=True)
class CodeEntry:
    number: str  # the procedure's national code
    title: str  # official, Vietnamese
    short: Names  # what people say; may be empty
    address: str  # what the code says; "" where it leads nowhere
    source: str  # in words, with its date


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSheet:
    parent: Names
    centre: Names
    title: Names  # the field
    invitation: Names  # what a code is for
    without_code: Names  # stands where there is none
    entries: tuple[CodeEntry, ...]
    foot: Names
    page: str  # "Trang %1/%2"
