"""The rights are decided for every table, and histories are nobody's to change."""

from __future__ import annotations

from db.rights.matrix import RIGHTS, VERSIONED
from db.rights.roles import LoginRole, group_name, quoted
from db.tables import metadata

GROWS_OLD = ("command", "DELETE")  # of those a guard lets only the old go: see test_forgetting


def test_every_table_is_decided() -> None:
    assert set(metadata.tables) | {"alembic_version"} == set(RIGHTS)


def test_histories_are_only_added_to() -> None:
    changed = [
        (table, role)
        for table in VERSIONED
        for role, given in RIGHTS[table].items()
        for right in ("UPDATE", "DELETE")
        if right in given and (table, right) != GROWS_OLD
    ]

    assert [] == changed


def test_a_name_of_a_person_is_for_two_roles() -> None:
    assert {LoginRole.OFFICER, LoginRole.ADMIN} == set(RIGHTS["appointment_person"])


def test_group_names_carry_the_database_and_fit() -> None:
    long_names = {group_name(LoginRole.KIOSK, "centre" * 12 + end) for end in ("a", "b")}

    assert "motcua_kiosk_hoasen" == group_name(LoginRole.KIOSK, "hoasen")
    assert 2 == len(long_names)
    assert all(len(name) <= 63 for name in long_names)
    assert '"o""brien"' == quoted('o"brien')
