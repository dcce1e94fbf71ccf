"""The roles a login may have on the server, and the names of their groups there.

Group roles belong to the whole cluster, so their names carry the database: a kiosk of one centre
is nobody in the database of another on the same server.
"""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256

_LONGEST_NAME = 63  # bytes of a PostgreSQL identifier


class LoginRole(StrEnum):
    KIOSK = "kiosk"
    DISPLAY = "display"
    OFFICER = "officer"
    MANAGER = "manager"
    ADMIN = "admin"
    PHONE = "phone"  # serves the pages on citizens' phones


PREFIX = "motcua_"


def group_name(role: LoginRole, database: str) -> str:
    """The group that a login of `role` is a member of."""
    name = f"{PREFIX}{role.value}_{database}"
    if len(name.encode()) <= _LONGEST_NAME:
        return name
    digest = sha256(database.encode()).hexdigest()[:12]
    return f"{PREFIX}{role.value}_{digest}"


def quoted(identifier: str) -> str:
    """As it stands in SQL, whatever characters it has."""
    return '"' + identifier.replace('"', '""') + '"'
