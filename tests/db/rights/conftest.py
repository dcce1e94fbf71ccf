"""A centre on the server whose windows have logins of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import make_url

from db.people import boards as people
from db.record import Record, open_record
from db.rights import logins
from db.rights.applying import apply
from db.rights.roles import LoginRole
from db.throwaway import ThrowawayServer


@dataclass
class Centre:
    """The owner's record, and the same one as each login sees it."""

    owner: Record
    names: dict[LoginRole, str]
    opened: dict[str, Record]

    def url(self, login: str) -> str:
        return str(make_url(self.owner.url).set(username=login))

    def login(self, role: LoginRole) -> Record:
        return self.named(self.names[role])

    def named(self, login: str) -> Record:
        if login not in self.opened:
            self.opened[login] = open_record(self.url(login), deadline_s=5)
        return self.opened[login]

    def add(self, role: LoginRole, officer_code: str | None = None) -> str:
        login = f"{role.value}_{uuid4().hex[:8]}"
        logins.add(self.owner, login, role, officer_code=officer_code)
        return login

    def state_of(self, login: str, statement: str) -> str:
        """The SQLSTATE with which the server refuses it; "" where it does not."""
        try:
            self.rows(login, statement)
        except psycopg.Error as error:
            return error.sqlstate or str(error)
        return ""

    def rows(self, login: str, statement: str) -> list[tuple[object, ...]]:
        """As in psql: several statements are one transaction; the last one's rows."""
        with psycopg.connect(self.url(login), autocommit=True) as connection:
            done = connection.execute(statement.encode())
            while done.nextset():
                continue
            return list(done) if done.description else []


@contextmanager
def with_logins(server: ThrowawayServer, template: str) -> Iterator[Centre]:
    database = f"rights_{uuid4().hex[:12]}"
    owner = open_record(server.create(database, template), deadline_s=10)
    apply(owner)
    made = Centre(owner, {}, {})
    first = people.officers(owner)[0].code
    for role in LoginRole:
        made.names[role] = made.add(role, first if role is LoginRole.OFFICER else None)
    yield made
    for record in made.opened.values():
        record.close()
    owner.close()
    server.drop(database)


@pytest.fixture
def centre(server: ThrowawayServer, template_database: str) -> Iterator[Centre]:
    with with_logins(server, template_database) as made:
        yield made
