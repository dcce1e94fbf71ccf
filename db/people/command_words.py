"""Officers by the code a person knows them by."""

from __future__ import annotations

from typing import Annotated

import typer

from db.errors import Unknown
from db.people import boards
from db.people.values import Officer
from db.record import Record

OfficerCode = Annotated[str, typer.Option("--officer", help="The officer's code.")]


def officer_of(record: Record, code: str) -> Officer:
    """Raises: Unknown."""
    for officer in boards.officers(record):
        if officer.code == code:
            return officer
    raise Unknown(kind="officer", key=code)
