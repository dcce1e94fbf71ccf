"""Who decides on the bank account that fees are paid to, and who only reads it."""

from __future__ import annotations

import pytest

from db.errors import RecordForbidden
from db.payment.boards import account
from db.payment.store import remove_account, set_account
from db.rights.roles import LoginRole
from tests.db.rights.conftest import Centre
from tests.records import command_id

NO_RIGHT = "42501"
STATEMENTS = (
    (
        "INSERT INTO payment_account (centre_id, bank_bin, number, at)"
        " VALUES (1, '970436', '666', now())"
    ),
    "UPDATE payment_account SET number = '666'",
    "DELETE FROM payment_account",
)


@pytest.mark.parametrize("role", [LoginRole.MANAGER, LoginRole.ADMIN])
def test_who_leads_sets_and_removes_it(centre: Centre, role: LoginRole) -> None:
    lead = centre.login(role)

    set_account(lead, command_id=command_id(), bank_bin="970436", number="111")
    set_account(lead, command_id=command_id(), bank_bin="970436", number="222")
    seen = [account(centre.login(each)) for each in (LoginRole.KIOSK, LoginRole.OFFICER)]
    remove_account(lead, command_id=command_id())

    assert ["222", "222"] == [each.number if each else "" for each in seen]
    assert account(lead) is None


@pytest.mark.parametrize("role", [LoginRole.KIOSK, LoginRole.DISPLAY, LoginRole.OFFICER])
def test_nobody_else_has_fees_paid_elsewhere(centre: Centre, role: LoginRole) -> None:
    with pytest.raises(RecordForbidden):
        set_account(centre.login(role), command_id=command_id(), bank_bin="970436", number="666")


@pytest.mark.parametrize("statement", STATEMENTS)
@pytest.mark.parametrize(
    "role", [LoginRole.KIOSK, LoginRole.DISPLAY, LoginRole.OFFICER, LoginRole.PHONE]
)
def test_nor_by_a_statement(centre: Centre, role: LoginRole, statement: str) -> None:
    assert NO_RIGHT == centre.state_of(centre.names[role], statement)


def test_screens_and_phones_do_not_read_it(centre: Centre) -> None:
    for role in (LoginRole.DISPLAY, LoginRole.PHONE):
        assert NO_RIGHT == centre.state_of(centre.names[role], "SELECT number FROM payment_account")
