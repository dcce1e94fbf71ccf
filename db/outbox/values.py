"""What a kiosk knows of its centre and keeps beside the record; frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from db.arrangement import Arrangement
from db.catalogue.values import Field, Procedure
from db.errors import LineClosed, ProcedureClosed, Unknown
from db.queue.values import Centre, KioskBoard, Line, LineNow, Purpose
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


@dataclass(frozen=True, slots=True)
class Picture:
    """The centre as it was when the server last answered."""

    centre: Centre
    arrangement: Arrangement  # without its officers: a kiosk keeps no names
    fields: tuple[Field, ...]
    procedures: tuple[Procedure, ...]

    def board(self, at: datetime) -> KioskBoard:
        """What a kiosk shows; who waits now is not known, nor who sits at a counter."""
        lines = tuple(LineNow(each, 0, None, open_counters=1) for each in self.arrangement.lines)
        return KioskBoard(version=0, at=at, centre=self.centre, lines=lines)

    def line_for(self, ask: Ask) -> Line:
        """As `db.queue.numbering.line_for`. Raises: Unknown, LineClosed, ProcedureClosed."""
        line_id = ask.line_id
        if ask.procedure_code is not None:
            wanted = next((p for p in self.procedures if p.code == ask.procedure_code), None)
            if wanted is None or wanted.is_closed:
                raise ProcedureClosed(procedure=ask.procedure_code)
            if line_id is None:
                of_field = (f.line_id for f in self.fields if f.code == wanted.field_code)
                line_id = next(of_field, None)
            if line_id is None:
                raise Unknown(kind="line for procedure", key=ask.procedure_code)
        return self.arrangement.open_line(line_id)

    def check(self, ask: Ask) -> None:
        """Raises: Unknown, LineClosed."""
        for each in ask.next_lines:
            if not self.arrangement.line(each).is_open:
                raise LineClosed(line=self.arrangement.line(each).letter)


class Kind(StrEnum):
    """What the record is to be told."""

    ISSUE = "issue"  # a number of the kiosk's own series
    VOID = "void"  # an attempt of which nobody knows whether it was stored
    CANCEL = "cancel"  # a ticket nobody waited for
    QUEUE_JOB = "queue_job"
    END_JOB = "end_job"


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
