"""The centre as a kiosk saw it last. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.arrangement import Arrangement
from db.catalogue.values import Field, Procedure
from db.errors import ProcedureClosed, Unknown
from db.outbox.values import Ask
from db.queue.values import Centre, KioskBoard, Line, LineNow


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
            self.arrangement.open_line(each)
