"""What the login that asks may do with the record, as the server sees it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from db.record import Record
from db.rights.applying import NO_ROLES, is_applied
from db.tables import metadata

_COMMANDS = ("SELECT", "INSERT", "UPDATE", "DELETE")
_MAY = text(
    "SELECT has_table_privilege(c.oid, :command) AS wholly,"
    " CASE WHEN :command IN ('SELECT', 'INSERT', 'UPDATE')"
    " THEN has_any_column_privilege(c.oid, :command) ELSE false END AS partly"
    " FROM pg_class c WHERE c.oid = to_regclass(:table)"
)
_WHO = text(
    "SELECT session_user::text AS login, r.rolsuper AS is_superuser,"
    " pg_has_role(session_user, c.relowner, 'USAGE') AS is_owner"
    " FROM pg_roles r, pg_class c WHERE r.rolname = session_user"
    " AND c.oid = to_regclass('public.news')"
)


@dataclass(frozen=True, slots=True)
class TableRights:
    table: str
    rights: tuple[str, ...]  # "select"; "update*" for some columns only


@dataclass(frozen=True, slots=True)
class MyRights:
    """Of the login that asks."""

    login: str
    role: str  # "" where the centre does not know the login
    officer_id: int | None
    is_bound: bool  # False: the owner or a superuser, from whom nothing is kept
    are_applied: bool
    tables: tuple[TableRights, ...]


def my_rights(record: Record) -> MyRights:
    """Raises: ValueError (a file has no roles)."""
    if record.backend != "postgresql":
        raise ValueError(NO_ROLES)
    return record.retrying(lambda: _ask(record))


def _ask(record: Record) -> MyRights:
    with record.engine.connect() as connection:
        who = connection.execute(_WHO).one()
        applied = is_applied(connection)
        role, officer_id = "", None
        if applied or who.is_owner:
            me = connection.execute(
                text(
                    "SELECT role, officer_id FROM public.access_login"
                    " WHERE login = session_user::text"
                )
            ).one_or_none()
            role, officer_id = (me.role, me.officer_id) if me else ("", None)
        return MyRights(
            login=who.login,
            role=role,
            officer_id=officer_id,
            is_bound=not (who.is_superuser or who.is_owner),
            are_applied=applied,
            tables=tuple(
                TableRights(table, _rights(connection, table)) for table in sorted(metadata.tables)
            ),
        )


def _rights(connection: Connection, table: str) -> tuple[str, ...]:
    found = []
    for command in _COMMANDS:
        may = connection.execute(_MAY, {"command": command, "table": f"public.{table}"}).one()
        if may.wholly or may.partly:
            found.append(command.lower() + ("" if may.wholly else "*"))
    return tuple(found)
