"""What is asked of a kiosk's outbox and what it tells; frozen values that load no database code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from db.queue.values import Purpose
from db.words import Language


@dataclass(frozen=True, slots=True)
class Ask:
    """One citizen's wish for a number. Asked again with the same id it gives the same ticket."""

    command_id: str
    line_id: int | None
    procedure_code: str | None = None
    purpose: Purpose = Purpose.PROCEDURE
    language: Language = Language.VI
    priority_code: str | None = None
    next_lines: tuple[int, ...] = ()
    also_procedures: tuple[str, ...] = ()
    for_other: bool = False


class Kind(StrEnum):
    """What the record is to be told."""

    ISSUE = "issue"  # a number of the kiosk's own series
    VOID = "void"  # an attempt of which nobody knows whether it was stored
    CANCEL = "cancel"  # a ticket nobody waited for
    QUEUE_JOB = "queue_job"
    END_JOB = "end_job"


class Post(NamedTuple):
    """A letter to be written."""

    command_id: str
    kind: Kind
    payload: dict[str, Any]
    asked_id: str | None = None  # of a ticket: the wish that it was given for


@dataclass(frozen=True, slots=True)
class Letter:
    """One thing the record does not know yet; it goes there under its own command id."""

    seq: int
    command_id: str
    kind: Kind
    payload: dict[str, Any]  # plain


@dataclass(frozen=True, slots=True)
class Standing:
    """How the kiosk stands with the record, for its staff."""

    is_away: bool
    unmerged: int  # tickets on paper that the record does not know yet
    can_go_alone: bool
