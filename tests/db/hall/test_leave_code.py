"""The staff's code is checked against its hash."""

from __future__ import annotations

import pytest

from db.hall.leave_code import hash_code, matches


def test_the_code_matches_its_hash_and_no_other() -> None:
    hashed = hash_code("4711")

    assert (matches(hashed, "4711"), matches(hashed, "4712")) == (True, False)
    assert hashed.startswith("$argon2id$")
    assert "4711" not in hashed


@pytest.mark.parametrize("hashed", ["", "4711", "$argon2id$broken"])
def test_no_code_opens_without_a_hash(hashed: str) -> None:
    assert not matches(hashed, "4711")
