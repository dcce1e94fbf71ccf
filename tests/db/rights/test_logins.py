"""Logins are made, bound to a role, listed and taken away; rights survive upgrades and copies."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import make_url, text
from typer.testing import CliRunner

from db.errors import RecordForbidden, Unknown
from db.migrations import HEAD, KNOWN
from db.people import boards as people
from db.queue import boards
from db.record import open_record
from db.rights import checking, commands, logins
from db.rights.applying import apply, make_way
from db.rights.roles import LoginRole
from db.setup import set_up
from db.tables.people import officer
from db.throwaway import ThrowawayServer
from tests.db.queue.hall import Hall
from tests.db.rights.conftest import Centre
from tests.records import CENTRE_FILE


def test_a_login_is_made_and_changes_its_role(centre: Centre) -> None:
    login = centre.add(LoginRole.KIOSK)
    code = people.officers(centre.owner)[0].code
    logins.add(centre.owner, login, LoginRole.OFFICER, officer_code=code)
    found = [each for each in logins.listed(centre.owner) if each.login == login]
    mine = checking.my_rights(centre.named(login))

    assert [logins.Login(login, LoginRole.OFFICER, code, can_log_in=True)] == found
    assert ("officer", True) == (mine.role, mine.is_bound)
    assert (code,) in centre.rows(login, "SELECT code FROM officer WHERE name <> ''")


def test_a_login_that_is_taken_away_sees_nothing_at_once(centre: Centre) -> None:
    login = centre.add(LoginRole.KIOSK)
    kiosk = centre.named(login)
    boards.kiosk_board(kiosk)
    forgotten = logins.remove(centre.owner, login)

    assert forgotten
    with pytest.raises(RecordForbidden):
        boards.kiosk_board(kiosk)
    with pytest.raises(Unknown):
        logins.remove(centre.owner, login)


def test_who_rules_the_server_cannot_be_bound(centre: Centre) -> None:
    with pytest.raises(ValueError, match="no role can bind it"):
        logins.add(centre.owner, "postgres", LoginRole.KIOSK)


def test_only_the_owner_lets_logins_in(centre: Centre) -> None:
    with pytest.raises(RecordForbidden):
        logins.add(centre.login(LoginRole.ADMIN), "friend", LoginRole.ADMIN)
    with pytest.raises(RecordForbidden):
        apply(centre.login(LoginRole.ADMIN))


def test_an_owner_needs_not_rule_the_server(server: ThrowawayServer) -> None:
    owner, kiosk, database = (f"{name}_{uuid4().hex[:8]}" for name in ("owner", "kiosk", "own"))
    url = server.create(database)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {owner} LOGIN CREATEROLE".encode())
        connection.execute(f"ALTER DATABASE {database} OWNER TO {owner}".encode())
    url = str(make_url(url).set(username=owner))
    set_up(url, CENTRE_FILE)
    record = open_record(url)
    logins.add(record, kiosk, LoginRole.KIOSK, password="tám chữ số")
    set_up(url)
    own = open_record(str(make_url(url).set(username=kiosk)))
    given = Hall(own).issue()
    own.close()
    removed = logins.remove(record, kiosk)
    record.close()

    assert "A001" == given.label
    assert removed


def test_a_password_reaches_the_server_as_its_proof_only(centre: Centre) -> None:
    login = centre.add(LoginRole.KIOSK)
    logins.add(centre.owner, login, LoginRole.KIOSK, password="tám chữ số")
    found = centre.rows("postgres", "SELECT rolname, rolpassword FROM pg_authid")
    kept = {name: str(secret) for name, secret in found}

    assert kept[login].startswith("SCRAM-SHA-256$4096:")


def test_an_upgrade_puts_the_rights_right_again(centre: Centre) -> None:
    kiosk = centre.names[LoginRole.KIOSK]
    with centre.owner.engine.begin() as connection:
        connection.execute(text("DROP POLICY kiosk_select ON ticket"))
        connection.execute(text("GRANT ALL ON ticket TO PUBLIC"))
    set_up(centre.owner.url)

    assert "42501" == centre.state_of(kiosk, "DELETE FROM ticket")
    assert "" == centre.state_of(kiosk, "SELECT * FROM ticket")


def test_an_upgrade_changes_tables_that_rights_hang_on(centre: Centre) -> None:
    Hall(centre.owner).issue()
    kiosk, tickets = centre.names[LoginRole.KIOSK], "SELECT label FROM ticket"
    at = text("UPDATE alembic_version SET version_num = :revision")
    with centre.owner.engine.begin() as connection:
        connection.execute(at, {"revision": KNOWN[-2]})
    make_way(centre.owner)
    with centre.owner.engine.begin() as connection:
        connection.execute(text("ALTER TABLE officer ALTER name TYPE text"))
        connection.execute(at, {"revision": HEAD})
    between = centre.rows(kiosk, tickets)
    set_up(centre.owner.url)

    assert [] == between
    assert [("A001",)] == centre.rows(kiosk, tickets)
    assert "A002" == Hall(centre.login(LoginRole.KIOSK)).issue().label


def test_the_mask_has_every_column_of_its_table(centre: Centre) -> None:
    columns = centre.rows(
        "postgres",
        "SELECT attname::text FROM pg_attribute WHERE attrelid = 'masked.officer'::regclass",
    )

    assert {(column.name,) for column in officer.c} == set(columns)


def test_rights_are_applied_while_windows_work(centre: Centre) -> None:
    kiosk = Hall(centre.login(LoginRole.KIOSK))
    stop = threading.Event()

    def give() -> list[str]:
        given = []
        while not stop.is_set():
            given.append(kiosk.issue().label)
        return given

    with ThreadPoolExecutor(1) as worker:
        working = worker.submit(give)
        for _ in range(3):
            apply(centre.owner)
        stop.set()
        given = [*working.result(), kiosk.issue().label]

    assert [f"A{number:03d}" for number in range(1, len(given) + 1)] == given


def test_a_set_up_makes_no_roles_unasked(server: ThrowawayServer, template_database: str) -> None:
    url = server.create(f"plain_{uuid4().hex[:12]}", template_database)
    set_up(url)
    record = open_record(url)
    applied = checking.my_rights(record).are_applied
    record.close()

    assert not applied


def test_a_copy_under_another_name_lets_its_own_logins_in(
    centre: Centre, server: ThrowawayServer
) -> None:
    kiosk = centre.names[LoginRole.KIOSK]
    source = centre.owner.url.rsplit("/", 1)[1]
    centre.owner.engine.dispose()
    url = server.create(f"copy_{uuid4().hex[:12]}", source)
    copy = open_record(url)
    apply(copy)
    copy.close()
    with psycopg.connect(url.replace("postgres@", f"{kiosk}@")) as connection:
        ((name,),) = connection.execute("SELECT DISTINCT name FROM officer")

    assert "" == name


def test_by_command(centre: Centre) -> None:
    run, url = CliRunner(), centre.owner.url
    login = f"hall_{uuid4().hex[:8]}"

    def answer(*arguments: str, given: str = "") -> list[dict[str, object]]:
        done = run.invoke(commands.app, [*arguments, "--json", "--database", url], input=given)
        assert 0 == done.exit_code, done.output
        return [json.loads(line) for line in done.stdout.splitlines()]

    answer("add", login, "--role", "display", "--password-stdin", given="mật khẩu\n")
    listed = [each["role"] for each in answer("list") if each["login"] == login]
    seen = run.invoke(commands.app, ["check", "--database", centre.url(login)])
    answer("apply")
    answer("remove", login)

    assert ["display"] == listed
    assert f"{login} is display" in seen.stdout
    assert "appointment_person: nothing" in seen.stdout
    assert "event: select*" in seen.stdout


def test_a_file_has_no_roles(sqlite_url: str) -> None:
    done = CliRunner().invoke(commands.app, ["apply", "--database", sqlite_url])

    assert 2 == done.exit_code
    assert "roles are PostgreSQL's" in done.output.replace("\n", " ")
