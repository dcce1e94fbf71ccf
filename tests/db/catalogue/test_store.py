"""An import is one transaction: stored whole, once, and nothing is ever deleted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from sqlalchemy import select

import resources
from db.catalogue import boards
from db.catalogue.folder import read_catalogue
from db.catalogue.merge import with_known_words
from db.catalogue.store import import_catalogue
from db.catalogue.values import CatalogueImport, FieldPlan, Procedure
from db.errors import Unknown
from db.record import Record
from db.tables.catalogue import catalogue_import
from db.words import Names
from tests.db.catalogue.conftest import NOW
from tests.db.catalogue.test_diff import BIRTH, COPY, DEATH
from tests.db.catalogue.values_strategy import CALM
from tests.db.catalogue.values_strategy import procedures as any_procedure

CIVIL = FieldPlan("ho_tich", Names("Hộ tịch", "Civil status", "État civil"), "family", 1, "A")
CERTIFICATION = FieldPlan("chung_thuc", Names("Chứng thực"), "stamp", 2, "B")
FIELDS = (CIVIL, CERTIFICATION)


def command() -> str:
    return str(uuid4())


def stored(record: Record, *imported: Procedure) -> CatalogueImport:
    return import_catalogue(record, imported, FIELDS, command())


def test_what_is_imported_is_read_back(bare_record: Record) -> None:
    expected = CatalogueImport(added=3, changed=0, gone=0, at=NOW)
    assert expected == stored(bare_record, BIRTH, DEATH, COPY)
    assert boards.procedures(bare_record) == (BIRTH, DEATH, COPY)
    assert boards.procedures(bare_record, "chung_thuc") == (COPY,)
    assert boards.procedure(bare_record, "1.001193") == BIRTH


def test_the_common_ones_come_first(bare_record: Record) -> None:
    stored(bare_record, replace(BIRTH, is_common=False), DEATH)
    assert [p.code for p in boards.procedures(bare_record)] == ["1.000656", "1.001193"]


def test_the_starter_catalogue_is_read_back(bare_record: Record) -> None:
    starter = read_catalogue(Path(resources.__path__[0]) / "catalogue")
    import_catalogue(bare_record, starter.procedures, starter.fields, command())
    assert {p.code: p for p in boards.procedures(bare_record)} == {
        p.code: p for p in starter.procedures
    }
    again = import_catalogue(bare_record, starter.procedures, starter.fields, command())
    assert (again.added, again.changed, again.gone) == (0, 0, 0)


@settings(CALM, max_examples=15)
@given(any_procedure)
def test_any_procedure_is_read_back(bare_record: Record, procedure: Procedure) -> None:
    known = {p.code: p for p in boards.procedures(bare_record, include_closed=True)}
    stored(bare_record, procedure)
    expected = with_known_words(known.get(procedure.code), procedure)
    assert expected == boards.procedure(bare_record, procedure.code)


def test_fields_in_their_order_with_their_lines(bare_record: Record) -> None:
    stored(bare_record, BIRTH)
    (civil,) = boards.fields(bare_record)
    assert (civil.code, civil.names, civil.line_id) == ("ho_tich", CIVIL.names, 1)
    every = boards.fields(bare_record, include_empty=True)
    assert [(field.code, field.line_id) for field in every] == [("ho_tich", 1), ("chung_thuc", 2)]


def test_a_field_whose_procedures_are_all_closed_is_not_offered(bare_record: Record) -> None:
    stored(bare_record, BIRTH, COPY)
    stored(bare_record, replace(BIRTH, is_closed=True))
    assert [field.code for field in boards.fields(bare_record)] == ["chung_thuc"]


def test_a_plan_that_says_no_line_or_icon_leaves_the_field(bare_record: Record) -> None:
    stored(bare_record, BIRTH)
    before = boards.fields(bare_record)
    bare = FieldPlan("ho_tich", Names("Hộ tịch (Cổng)"), "", 9, "")
    import_catalogue(bare_record, [BIRTH], [bare], command())
    assert boards.fields(bare_record) == before


def test_a_line_that_is_not_there_leaves_the_field_without_one(bare_record: Record) -> None:
    import_catalogue(bare_record, [BIRTH], [replace(CIVIL, line_letter="Z")], command())
    assert [field.line_id for field in boards.fields(bare_record)] == [None]


def test_what_is_gone_is_closed_and_kept(bare_record: Record) -> None:
    stored(bare_record, BIRTH, DEATH, COPY)
    imported = stored(bare_record, replace(BIRTH, level="Cấp tỉnh"))
    assert (imported.added, imported.changed, imported.gone) == (0, 1, 1)
    assert [p.code for p in boards.procedures(bare_record)] == ["1.001193", "2.000815"]
    assert boards.procedure(bare_record, "1.001193").level == "Cấp tỉnh"
    assert boards.procedure(bare_record, "1.000656") == replace(DEATH, is_closed=True)
    assert len(boards.procedures(bare_record, include_closed=True)) == 3


def test_what_comes_back_is_open_again(bare_record: Record) -> None:
    stored(bare_record, BIRTH, DEATH)
    stored(bare_record, BIRTH)
    assert stored(bare_record, BIRTH, DEATH).changed == 1
    assert boards.procedure(bare_record, "1.000656") == DEATH


def test_everyday_words_outlive_an_import_without_them(bare_record: Record) -> None:
    named = replace(BIRTH, short=Names("Khai sinh"), keywords=("giấy khai sinh",))
    stored(bare_record, named)
    stored(bare_record, replace(BIRTH, level="Cấp tỉnh"))
    assert boards.procedure(bare_record, "1.001193") == replace(named, level="Cấp tỉnh")


def test_the_same_command_again_changes_nothing(bare_record: Record) -> None:
    once = command()
    first = import_catalogue(bare_record, [BIRTH, DEATH], FIELDS, once)
    assert first == import_catalogue(bare_record, [COPY], FIELDS, once)
    assert [p.code for p in boards.procedures(bare_record)] == ["1.001193", "1.000656"]
    with bare_record.engine.connect() as connection:
        assert len(connection.execute(select(catalogue_import)).all()) == 1


def test_a_procedure_of_no_field_stores_nothing(bare_record: Record) -> None:
    with pytest.raises(Unknown) as refused:
        import_catalogue(bare_record, [BIRTH, COPY], [CIVIL], command())
    assert refused.value.facts == {"kind": "field", "key": "chung_thuc"}
    assert boards.fields(bare_record, include_empty=True) == ()
    assert boards.procedures(bare_record) == ()


def test_a_code_nobody_knows(bare_record: Record) -> None:
    with pytest.raises(Unknown) as refused:
        boards.procedure(bare_record, "9.999999")
    assert refused.value.facts == {"kind": "procedure", "key": "9.999999"}
