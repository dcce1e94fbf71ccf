"""What is exported and read again is the same."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from db.catalogue.export import as_row, export
from db.catalogue.parse import Text as FileText
from db.catalogue.parse import parse, parse_catalogue
from db.catalogue.values import Field, FieldPlan, Procedure
from db.words import Names
from tests.db.catalogue.samples import portal_file, portal_row
from tests.db.catalogue.values_strategy import CALM, procedures

FIELDS = (
    Field("ho_tich", Names("Hộ tịch", "Civil status", "État civil"), 1, "family", 1),
    Field("chung_thuc", Names("Chứng thực", "Certification", "Certification"), 2, "stamp", 2),
)


@CALM
@given(st.lists(procedures, min_size=1, max_size=5, unique_by=lambda p: p.code))
def test_export_then_parse_is_the_same(exported: list[Procedure]) -> None:
    assert tuple(exported) == parse(export(exported, FIELDS).encode())


def test_a_portal_row_survives_the_round_trip() -> None:
    read = parse(portal_file(portal_row()))
    assert read == parse(export(read, FIELDS).encode())


def test_the_exported_file_names_its_fields() -> None:
    text = export(parse(portal_file(portal_row())), FIELDS)
    assert parse_catalogue([FileText(text.encode())]).fields == (
        FieldPlan("ho_tich", Names("Hộ tịch"), "", 1, ""),
        FieldPlan("chung_thuc", Names("Chứng thực"), "", 2, ""),
    )
    assert json.loads(text)["meta"]["count"] == 1
    assert text == unicodedata.normalize("NFC", text)


def test_unknown_is_null() -> None:
    row = {"code": "1.001193", "name": "Thủ tục đăng ký khai sinh", "group": "ho_tich"}
    exported = as_row(parse(portal_file(row))[0])
    unknown = {key for key, value in exported.items() if value is None}
    assert unknown == {
        "level",
        "online_level",
        "non_territorial",
        "portal_url",
        "source",
        "source_date",
    }
    assert exported["fee"]["amount_vnd"] is None
    assert exported["time_limit"]["value"] is None
