"""Who may ask the assistant, who keeps what it did not know, and who teaches it."""

from __future__ import annotations

import pytest

from db.assistant import boards, store
from db.errors import RecordForbidden
from db.rights.roles import LoginRole
from db.words import Language
from tests.db.rights.conftest import Centre
from tests.records import command_id


@pytest.mark.parametrize("role", list(LoginRole))
def test_every_login_can_ask_and_see_whether_it_is_outdated(
    centre: Centre, role: LoginRole
) -> None:
    record = centre.login(role)
    assistant, basis = boards.assistant_and_basis(record)

    assert "1.001193" == assistant.ask("giấy khai sinh").candidates[0].code
    assert basis == boards.basis(record)
    assert basis.catalogue_version > 0


@pytest.mark.parametrize("role", [LoginRole.KIOSK, LoginRole.PHONE, LoginRole.OFFICER])
def test_where_people_ask_a_miss_is_kept(centre: Centre, role: LoginRole) -> None:
    for _ in range(2):
        store.note_miss(
            centre.login(role), command_id=command_id(), words="xem bói", language=Language.VI
        )

    (miss,) = boards.misses(centre.owner)
    assert ("xem bói", 2) == (miss.words, miss.times)


def test_officers_teach_and_take_back(centre: Centre) -> None:
    officer = centre.login(LoginRole.OFFICER)
    taught = store.add_keyword(
        officer, command_id=command_id(), procedure_code="1.001193", words="đầy cữ"
    )
    seen = boards.keywords(officer)
    store.remove_keyword(officer, command_id=command_id(), keyword_id=taught.id)

    assert (taught,) == seen
    assert () == boards.keywords(centre.owner)


@pytest.mark.parametrize("role", [LoginRole.KIOSK, LoginRole.DISPLAY, LoginRole.PHONE])
def test_citizens_machines_teach_nothing(centre: Centre, role: LoginRole) -> None:
    with pytest.raises(RecordForbidden):
        store.add_keyword(
            centre.login(role),
            command_id=command_id(),
            procedure_code="1.001193",
            words="đầy cữ",
        )
