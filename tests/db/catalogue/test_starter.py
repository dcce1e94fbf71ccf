"""The starter catalogue keeps the promises of its README."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

import resources
from db.catalogue.folder import read_catalogue
from db.catalogue.values import Catalogue

FOLDER = Path(resources.__path__[0]) / "catalogue"
FILES = sorted(FOLDER.glob("*.json"))


@pytest.fixture(scope="module")
def starter() -> Catalogue:
    return read_catalogue(FOLDER)


def test_the_common_fields_are_there_in_full(starter: Catalogue) -> None:
    counts = Counter(procedure.field_code for procedure in starter.procedures)
    assert (counts["ho_tich"], counts["chung_thuc"], counts["cu_tru"]) == (41, 12, 13)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_text_is_composed(file: Path) -> None:
    text = file.read_text("utf-8")
    assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    "file", [file for file in FILES if file.name != "fields.json"], ids=lambda file: file.name
)
def test_a_file_holds_the_field_it_is_named_after(file: Path) -> None:
    groups = {row["group"] for row in json.loads(file.read_text("utf-8"))["procedures"]}
    assert groups == {file.stem}


def test_no_code_stands_twice(starter: Catalogue) -> None:
    codes = Counter(procedure.code for procedure in starter.procedures)
    assert [code for code, times in codes.items() if times > 1] == []


def test_every_field_and_procedure_has_a_short_name_in_each_language(starter: Catalogue) -> None:
    named = {p.code: p.short for p in starter.procedures} | {
        f.code: f.names for f in starter.fields
    }
    nameless = [code for code, name in named.items() if not (name.vi and name.en and name.fr)]
    assert nameless == []


def test_every_field_has_an_icon_a_line_and_its_own_place(starter: Catalogue) -> None:
    assert [f.code for f in starter.fields if not (f.icon and f.line_letter)] == []
    positions = [field.position for field in starter.fields]
    assert positions == list(range(1, len(positions) + 1))


def test_what_the_province_sets_has_no_amount(starter: Catalogue) -> None:
    provincial = [p for p in starter.procedures if p.fee.set_by_province]
    assert len(provincial) >= 17
    for row in _rows():
        fee = row.get("fee") or {}
        if fee.get("set_by_province"):
            assert fee.get("amount_vnd") is None, row["code"]
            assert not fee.get("by_channel"), row["code"]


def test_every_procedure_says_where_its_facts_were_read(starter: Catalogue) -> None:
    assert [p.code for p in starter.procedures if not p.source] == []


def test_people_can_find_every_procedure(starter: Catalogue) -> None:
    few = [p.code for p in starter.procedures if not 5 <= len(set(p.keywords)) <= 12]
    assert few == []


def test_papers_are_short_nouns(starter: Catalogue) -> None:
    long = [(p.code, d.name) for p in starter.procedures for d in p.papers if len(d.name) > 120]
    assert long == []


def _rows() -> list[dict[str, dict[str, object]]]:
    files = (file for file in FILES if file.name != "fields.json")
    return [row for f in files for row in json.loads(f.read_text("utf-8"))["procedures"]]
