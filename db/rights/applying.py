"""Puts the rights of every role into the database, and takes older ones out, in one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from db.migrations import HEAD
from db.record import Record
from db.rights import matrix
from db.rights.roles import PREFIX, LoginRole, group_name, quoted
from db.tables import metadata

NO_ROLES: Final = "roles are PostgreSQL's: whoever opens an SQLite file reads all of it"

_GUARDS = Path(__file__).parent / "guards.sql"
_LOCK = 0x6D6F7472  # "motr": one at a time
_COMMANDS = ("SELECT", "INSERT", "UPDATE", "DELETE")
_VIEWS = ("masked.officer", "phone.ticket", "phone.public_side")


def apply(record: Record) -> tuple[str, ...]:
    """Create or refresh the group roles with their rights; gives their names. Twice does no harm.

    Raises: ValueError (a file has no roles); RecordForbidden (this login may not).
    """
    if record.backend != "postgresql":
        raise ValueError(NO_ROLES)
    return record.retrying(lambda: _apply(record))


def is_applied(connection: Connection) -> bool:
    """Whether the record's rights have been put into this database."""
    found: bool | None = connection.execute(
        text("SELECT relrowsecurity FROM pg_class WHERE oid = to_regclass('public.news')")
    ).scalar()
    return bool(found)


def refresh(record: Record) -> bool:
    """After an upgrade: the rights anew, where they had been applied and this login may do so."""
    with record.engine.connect() as connection:
        wanted = is_applied(connection) and may_apply(connection)
    if wanted:
        apply(record)
    return wanted


def make_way(record: Record) -> None:
    """Before an upgrade: what hangs on the columns of tables goes, so that they may change. Until
    the rights are put back nobody but the owner reaches anything."""
    with record.engine.connect() as connection, connection.begin():
        if not is_applied(connection) or not may_apply(connection):
            return
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if revision == HEAD:
            return
        _drop_policies(connection)
        for view in _VIEWS:
            _run(connection, f"DROP VIEW IF EXISTS {view}")
        functions = connection.execute(
            text(
                "SELECT oid::regprocedure::text FROM pg_proc"
                " WHERE pronamespace = to_regnamespace('rights')"
            )
        ).scalars()
        for function in functions.all():
            _run(connection, f"DROP FUNCTION {function} CASCADE")  # with their triggers


def may_apply(connection: Connection) -> bool:
    """Whether this login owns the tables and may make roles."""
    may: bool = connection.execute(
        text(
            "SELECT r.rolsuper OR (r.rolcreaterole AND pg_has_role(c.relowner, 'USAGE'))"
            " FROM pg_roles r, pg_class c"
            " WHERE r.rolname = current_user AND c.oid = to_regclass('public.news')"
        )
    ).scalar_one()
    return may


def database_of(connection: Connection) -> str:
    name: str = connection.execute(text("SELECT current_database()")).scalar_one()
    return name


def _apply(record: Record) -> tuple[str, ...]:
    with record.engine.connect() as connection, connection.begin():
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        # What every window looks at first: once it is ours, nobody holds anything else.
        _run(connection, "LOCK TABLE public.news IN ACCESS EXCLUSIVE MODE")
        database = database_of(connection)
        groups = {role: group_name(role, database) for role in LoginRole}
        _make_groups(connection, groups)
        _take_everything(connection, database)
        _run(connection, _GUARDS.read_text("utf-8"))
        owner = connection.execute(
            text("SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'news'::regclass")
        ).scalar_one()
        for view in _VIEWS:
            _run(connection, f"ALTER VIEW {view} OWNER TO {quoted(owner)}")
        _open_the_door(connection, database, groups, owner)
        for table in matrix.RIGHTS:
            _give(connection, table, groups)
        _take_logins_in(connection, groups)
    return tuple(groups.values())


def _make_groups(connection: Connection, groups: dict[LoginRole, str]) -> None:
    there = set(
        connection.execute(
            text("SELECT rolname FROM pg_roles WHERE rolname = ANY(:names)"),
            {"names": list(groups.values())},
        ).scalars()
    )
    for group in groups.values():
        if group not in there:
            _run(connection, f"CREATE ROLE {quoted(group)} NOLOGIN")


def _take_everything(connection: Connection, database: str) -> None:
    """Policies and rights of before, also those of roles from which this database was copied."""
    _drop_policies(connection)
    holders = connection.execute(
        text(
            "SELECT DISTINCT r.rolname FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid"
            " WHERE d.refclassid = 'pg_authid'::regclass AND d.deptype = 'a'"
            " AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))"
            " AND r.rolname LIKE :ours"
        ),
        {"ours": f"{PREFIX.replace('_', chr(92) + '_')}%"},
    ).scalars()
    for holder in holders.all():
        name = quoted(holder)
        _run(connection, f"REVOKE ALL ON DATABASE {quoted(database)} FROM {name}")
        for schema in ("public", "rights", "masked", *matrix.VIEWED.values()):
            if connection.execute(text("SELECT to_regnamespace(:it)"), {"it": schema}).scalar():
                _run(connection, f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {name}")
                _run(connection, f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA {schema} FROM {name}")
                _run(connection, f"REVOKE ALL ON SCHEMA {schema} FROM {name}")


def _drop_policies(connection: Connection) -> None:
    for row in connection.execute(
        text("SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public'")
    ).all():
        _run(connection, f"DROP POLICY {quoted(row.policyname)} ON public.{quoted(row.tablename)}")


def _open_the_door(
    connection: Connection, database: str, groups: dict[LoginRole, str], owner: str
) -> None:
    """Who is in no group finds the door closed; temporary tables are for nobody."""
    everybody = ", ".join(map(quoted, groups.values()))
    _run(connection, f"REVOKE ALL ON DATABASE {quoted(database)} FROM PUBLIC")
    _run(connection, f"GRANT ALL ON DATABASE {quoted(database)} TO {quoted(owner)}")
    _run(connection, f"GRANT CONNECT ON DATABASE {quoted(database)} TO {everybody}")
    _run(connection, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    _run(connection, "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC")
    _run(connection, f"GRANT ALL ON SCHEMA public TO {quoted(owner)}")
    # Who has lost every right is told so, rather than that there is no table.
    _run(connection, "GRANT USAGE ON SCHEMA public TO PUBLIC")
    _run(connection, "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA rights FROM PUBLIC")
    _run(connection, f"GRANT USAGE ON SCHEMA rights TO {everybody}")
    for called in matrix.CALLED_BY_GUARDS:
        _run(connection, f"GRANT EXECUTE ON FUNCTION rights.{called} TO {everybody}")
    _run(connection, f"GRANT SELECT ON rights.given TO {quoted(groups[LoginRole.KIOSK])}")
    masked = ", ".join(quoted(groups[role]) for role in matrix.MASKED)
    _run(connection, f"GRANT USAGE ON SCHEMA masked TO {masked}")
    _run(connection, f"GRANT SELECT ON masked.officer TO {masked}")
    for role, schema in matrix.VIEWED.items():
        _run(connection, f"GRANT USAGE ON SCHEMA {schema} TO {quoted(groups[role])}")
        _run(connection, f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {quoted(groups[role])}")
    admin = quoted(groups[LoginRole.ADMIN])
    _run(connection, f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {admin}")


def _give(connection: Connection, table: str, groups: dict[LoginRole, str]) -> None:
    name = f"public.{quoted(table)}"
    _run(connection, f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
    everybody = ", ".join(map(quoted, groups.values()))
    if table in metadata.tables and table != "access_login":
        column = "id" if table == "centre" else "centre_id"
        mine = matrix.OF_MY_CENTRE.format(column=column)
        _run(
            connection,
            f"CREATE POLICY own_centre ON {name} AS RESTRICTIVE TO {everybody}"
            f" USING ({mine}) WITH CHECK ({mine})",
        )
    if table in matrix.VERSIONED:
        turn = matrix.IN_MY_TURN.format(table=table)
        _run(
            connection,
            f"CREATE POLICY own_turn ON {name} AS RESTRICTIVE FOR INSERT TO {everybody}"
            f" WITH CHECK ({turn})",
        )
    for role, given in matrix.RIGHTS[table].items():
        _run(connection, f"GRANT {given} ON {name} TO {quoted(groups[role])}")
        if "INSERT" in given and table in metadata.tables:
            _let_count(connection, table, groups[role])
        for command in _COMMANDS:
            if command in given:
                _reach(connection, table, role, command, groups[role])


def _let_count(connection: Connection, table: str, group: str) -> None:
    """Whoever adds rows takes their numbers from the table's own sequence."""
    key = metadata.tables[table].autoincrement_column
    if key is not None:
        _run(
            connection,
            f"GRANT USAGE ON SEQUENCE public.{quoted(f'{table}_{key.name}_seq')}"
            f" TO {quoted(group)}",
        )


def _reach(connection: Connection, table: str, role: LoginRole, command: str, group: str) -> None:
    seen, becomes = matrix.ROWS.get((table, role, command), ("true", None))
    clauses = ""
    if command == "INSERT":
        clauses = f" WITH CHECK ({becomes or 'true'})"
    elif seen:
        clauses = f" USING ({seen})" + (f" WITH CHECK ({becomes})" if becomes else "")
    _run(
        connection,
        f"CREATE POLICY {role.value}_{command.lower()} ON public.{quoted(table)}"
        f" FOR {command} TO {quoted(group)}{clauses}",
    )


def _take_logins_in(connection: Connection, groups: dict[LoginRole, str]) -> None:
    """Members again, as after a restore on another server or a database with a new name."""
    for row in connection.execute(
        text(
            "SELECT l.login, l.role FROM public.access_login l"
            " JOIN pg_roles r ON r.rolname = l.login"
        )
    ).all():
        enrol(connection, row.login, LoginRole(row.role), groups)


def enrol(
    connection: Connection, login: str, role: LoginRole, groups: dict[LoginRole, str]
) -> None:
    """Member of its role's group and of no other; what it may not see is hidden by a mask."""
    name, database = quoted(login), quoted(database_of(connection))
    for other, group in groups.items():
        verb, side = ("GRANT", "TO") if other is role else ("REVOKE", "FROM")
        _run(connection, f"{verb} {quoted(group)} {side} {name}")
    path = ["masked", "public"] if role in matrix.MASKED else ["public"]
    if role in matrix.VIEWED:
        path.insert(0, matrix.VIEWED[role])
    _run(
        connection,
        f"ALTER ROLE {name} IN DATABASE {database} SET search_path = {', '.join(path)}",
    )


def _run(connection: Connection, statement: str) -> None:
    """As it stands: no parameters, no colon means anything."""
    connection.exec_driver_sql(statement)
