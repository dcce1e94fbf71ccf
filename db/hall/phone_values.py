"""What the page on a citizen's phone knows of the centre: the day's tickets without any person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from db.catalogue.values import Field, Procedure
from db.day.values import Hours
from db.queue.rules import State
from db.queue.values import Centre, LineNow
from db.words import Language


@dataclass(frozen=True, slots=True)
class PhoneTicket:
    label: str
    line_id: int
    state: State  # of a joined one: as the one it goes with
    language: Language
    counter_number: int | None  # where it is called, served or held
    calls: int
    called_at: datetime | None  # the last time
    ahead: int | None  # how many of its line come first; None: it cannot be told
    wait_s: float | None  # until it is called; None: it cannot be told
    next_lines: tuple[int, ...]
    due_at: datetime | None  # of a kept appointment


@dataclass(frozen=True, slots=True)
class PhoneBoard:
    """One consistent picture, shared by all the pages that are open."""

    version: int
    at: datetime
    business_date: date
    centre: Centre
    is_day_closed: bool  # by a person
    hours: Hours
    lines: tuple[LineNow, ...]
    counters: Mapping[int, tuple[int, ...]]  # numbers of those that serve a line, by its id
    tickets: Mapping[str, PhoneTicket]  # today's, by id


@dataclass(frozen=True, slots=True)
class PhoneGuide:
    """What the sheets and the assistant stand on; it changes with an import."""

    fields: tuple[Field, ...]
    procedures: tuple[Procedure, ...]
    keywords: Mapping[str, tuple[str, ...]]  # what staff taught the assistant, by procedure
