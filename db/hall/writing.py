"""A plain write: renewals that are no news for anybody, and hence no actions of the record."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Executable

from db.record import Record


def changed(record: Record, statement: Executable, values: dict[str, Any]) -> bool:
    """True where it changed a row. Raises: Trouble; IntegrityError of an insert."""

    def attempt() -> bool:
        with (
            record.engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            # an insert is counted as -1 by some drivers
            return connection.execute(statement, values).rowcount != 0

    return record.retrying(attempt)
