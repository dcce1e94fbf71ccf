"""The record for somebody who stands before a machine: an answer within two seconds, or none."""

from __future__ import annotations

from db import server_address
from db.record import Record, open_record

_DEADLINE_S = 0.5  # after it no attempt is begun; the one under way has the times below
_WAIT_MS = 1500


def open_hurried(url: str) -> Record:
    """Raises: Trouble."""
    return open_record(hurried(url), deadline_s=_DEADLINE_S)


def hurried(url: str) -> str:
    """The address with shorter waits, for packets, statements and locks; connecting takes at most
    two seconds anyway. What it says itself stays."""
    address = server_address.parse(url)
    said = address.query | server_address.connection_arguments(address)
    waits = f"{said['options']} -c statement_timeout={_WAIT_MS} -c lock_timeout={_WAIT_MS}"
    wanted = {"options": waits, "tcp_user_timeout": str(_WAIT_MS)}
    missing = {name: value for name, value in wanted.items() if name not in address.query}
    return address.update_query_dict(missing).render_as_string(hide_password=False)
