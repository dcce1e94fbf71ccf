"""The server's logins of a centre: making one, listing them, taking one away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, text

from db.errors import Unknown
from db.record import Record
from db.rights.applying import apply, database_of, enrol, is_applied
from db.rights.roles import LoginRole, group_name, quoted
from db.tables.access import access_login as _access
from db.tables.people import officer as _officer

_STRENGTH = text(
    "SELECT r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolreplication"
    " OR c.relowner = r.oid AS is_strong, r.rolcanlogin"
    " FROM pg_roles r, pg_class c WHERE r.rolname = :login AND c.oid = 'public.news'::regclass"
)


@dataclass(frozen=True, slots=True)
class Login:
    login: str
    role: LoginRole
    officer: str  # code; "" for a machine, or a login that several share
    can_log_in: bool  # False: the server does not know it (any more)


def add(
    record: Record,
    login: str,
    role: LoginRole,
    *,
    officer_code: str | None = None,
    password: str | None = None,
) -> Login:
    """Let a login into the centre with the rights of a role; make it where it is not there.

    Raises: Unknown (officer); ValueError (a login that no role can bind); RecordForbidden.
    """
    with record.engine.connect() as connection:
        if not is_applied(connection):
            apply(record)
    return record.retrying(lambda: _add(record, login, role, officer_code, password))


def listed(record: Record) -> tuple[Login, ...]:
    with record.engine.connect() as connection:
        return tuple(
            Login(row.login, LoginRole(row.role), row.code or "", bool(row.can_log_in))
            for row in connection.execute(
                select(_access.c.login, _access.c.role, _officer.c.code, _can_log_in())
                .outerjoin(_officer, _officer.c.id == _access.c.officer_id)
                .where(_access.c.centre_id == record.centre.id)
                .order_by(_access.c.role, _access.c.login)
            )
        )


def remove(record: Record, login: str) -> bool:
    """Take every right here from a login, at once also from its open windows; gives whether the
    server forgot it, which it does unless another database knows it. Raises: Unknown."""
    return record.retrying(lambda: _remove(record, login))


def _can_log_in() -> Any:
    return text(
        "(SELECT rolcanlogin FROM pg_roles WHERE rolname = access_login.login) AS can_log_in"
    )


def _add(
    record: Record, login: str, role: LoginRole, officer_code: str | None, password: str | None
) -> Login:
    centre = record.centre
    with record.engine.connect() as connection, connection.begin():
        officer_id = None
        if officer_code is not None:
            officer_id = connection.execute(
                select(_officer.c.id).where(
                    _officer.c.centre_id == centre.id, _officer.c.code == officer_code
                )
            ).scalar_one_or_none()
            if officer_id is None:
                raise Unknown(kind="officer", key=officer_code)
        _make(connection, login, password)
        connection.execute(_access.delete().where(_access.c.login == login))
        connection.execute(
            _access.insert().values(
                login=login, centre_id=centre.id, role=role.value, officer_id=officer_id
            )
        )
        enrol(connection, login, role, _groups(connection))
    return Login(login, role, officer_code or "", can_log_in=True)


def _make(connection: Connection, login: str, password: str | None) -> None:
    there = connection.execute(_STRENGTH, {"login": login}).one_or_none()
    if there is not None and there.is_strong:
        raise ValueError(f"{login} owns the record or rules the server: no role can bind it")
    if there is None:
        _run(connection, f"CREATE ROLE {quoted(login)} LOGIN")
    elif not there.rolcanlogin:
        _run(connection, f"ALTER ROLE {quoted(login)} LOGIN")
    if password is not None:
        driver: Any = connection.connection.driver_connection
        # Made here, so that the password itself never reaches the server's log.
        made: bytes = driver.pgconn.encrypt_password(
            password.encode(), login.encode(), b"scram-sha-256"
        )
        _run(connection, f"ALTER ROLE {quoted(login)} PASSWORD '{made.decode()}'")


def _remove(record: Record, login: str) -> bool:
    with record.engine.connect() as connection, connection.begin():
        gone = connection.execute(
            _access.delete().where(
                _access.c.login == login, _access.c.centre_id == record.centre.id
            )
        ).rowcount
        if not gone:
            raise Unknown(kind="login", key=login)
        if connection.execute(_STRENGTH, {"login": login}).one_or_none() is None:
            return True
        for group in _groups(connection).values():
            _run(connection, f"REVOKE {quoted(group)} FROM {quoted(login)}")
        database = quoted(database_of(connection))
        _run(connection, f"ALTER ROLE {quoted(login)} IN DATABASE {database} RESET search_path")
        others = connection.execute(
            text(
                "SELECT (SELECT count(*) FROM pg_auth_members WHERE member = r.oid)"
                " + (SELECT count(*) FROM pg_shdepend WHERE refobjid = r.oid)"
                " FROM pg_roles r WHERE r.rolname = :login"
            ),
            {"login": login},
        ).scalar_one()
        if others:
            return False
        _run(connection, f"DROP ROLE {quoted(login)}")
        return True


def _groups(connection: Connection) -> dict[LoginRole, str]:
    database = database_of(connection)
    return {role: group_name(role, database) for role in LoginRole}


def _run(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)
