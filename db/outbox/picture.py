"""The centre as a kiosk saw it last. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from db.arrangement import Arrangement
from db.catalogue.values import Field, Procedure
from db.errors import ProcedureClosed, Unknown
from db.outbox.values import Ask
from db.queue.values import Centre, KioskBoard, Line


@dataclass(frozen=True, slots=True)
class Picture:
    """The centre as it was when the server last answered."""

    board: KioskBoard
    arrangement: Arrangement  # without its officers: a kiosk keeps no names
    fields: tuple[Field, ...]
    procedures: tuple[Procedure, ...]

    @property
    def centre(self) -> Centre:
        return self.board.centre

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
