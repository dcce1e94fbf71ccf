"""What a citizen types finds what they mean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import resources
from db.catalogue.folder import read_catalogue
from db.catalogue.search import search
from db.catalogue.values import Procedure


@pytest.fixture(scope="module")
def starter() -> tuple[Procedure, ...]:
    return read_catalogue(Path(resources.__path__[0]) / "catalogue").procedures


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("giay doc than", "1.004873"),
        ("GIẤY ĐỘC THÂN", "1.004873"),
        ("giấy độc thân để", "1.004873"),
        ("khai sinh", "1.001193"),
        ("khai si", "1.001193"),
        ("làm giấy khai sinh", "1.001193"),
        ("tôi muốn làm khai sinh cho bé", "1.001193"),
        ("birth", "1.001193"),
        ("déclaration de naissance", "1.001193"),
        ("sao y", "2.000815"),
        ("công chứng", "2.000815"),
        ("nhập khẩu", "1.004222"),
        ("chung tu", "1.000656"),
        ("cuoi vo", "1.000894"),
        ("2.000635", "2.000635"),
        ("ct07", "1.010041"),
    ],
)
def test_the_first_found(starter: tuple[Procedure, ...], typed: str, code: str) -> None:
    assert search(starter, typed)[0].code == code


def test_the_name_of_a_field_finds_its_procedures(starter: tuple[Procedure, ...]) -> None:
    found = search(starter, "ho tich", limit=200)
    fields = {p.field_code for p in found}
    assert "ho_tich" in fields
    assert {p.code for p in starter if p.field_code == "ho_tich"} <= {p.code for p in found}


def test_words_in_any_order(starter: tuple[Procedure, ...]) -> None:
    assert "1.004873" in [p.code for p in search(starter, "hôn nhân tình trạng")]


def test_at_most_as_many_as_asked_for(starter: tuple[Procedure, ...]) -> None:
    assert len(search(starter, "đăng ký", limit=3)) == 3


@pytest.mark.parametrize("typed", ["", "  ", "xyzzy", "?", "%"])
def test_nothing_found(starter: tuple[Procedure, ...], typed: str) -> None:
    assert search(starter, typed) == ()


def test_closed_ones_are_not_offered(starter: tuple[Procedure, ...]) -> None:
    closed = [replace(procedure, is_closed=True) for procedure in starter]
    assert search(closed, "khai sinh") == ()
