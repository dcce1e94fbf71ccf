"""Every fault is told, with its row, code and path; one fault refuses the whole file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.catalogue.folder import read_catalogue
from db.catalogue.parse import Text, parse, parse_catalogue
from db.catalogue.values import Fault
from db.errors import CatalogueRejected
from tests.db.catalogue.samples import portal_file, portal_row


def faults_of(data: bytes) -> tuple[Fault, ...]:
    with pytest.raises(CatalogueRejected) as rejected:
        parse(data)
    faults: tuple[Fault, ...] = rejected.value.facts["faults"]
    return faults


def paper(**changes: Any) -> dict[str, Any]:
    row = {"name": "Tờ khai", "originals": 1, "copies": 0, "is_note": False}
    return {"documents": [row | changes]}


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"code": None}, "code", "is missing"),
        ({"code": " "}, "code", "is empty"),
        ({"code": 1.001193}, "code", "must be text, not 1.001193"),
        ({"code": "1.1193"}, "code", "must look like 1.001193, not '1.1193'"),
        ({"code": "4.001193"}, "code", "must look like 1.001193, not '4.001193'"),
        ({"code": "1.001193.61"}, "code", "must look like 1.001193, not '1.001193.61'"),
        ({"name": None}, "name", "is missing"),
        ({"name": ["x"]}, "name", "must be text, not ['x']"),
        ({"name": "a\x00b"}, "name", "holds control characters: 'a\\x00b'"),
        ({"name": "\ud800"}, "name", "holds control characters: '\\ud800'"),
        ({"level": "x" * 201}, "level", "is longer than 200 characters (201): 'xxx"),
        ({"group": "ho_tịch"}, "group", "is no field of this catalogue: 'ho_tịch'"),
        ({"group": ""}, "group", "is empty"),
        ({"common": "yes"}, "common", "must be true or false, not 'yes'"),
        ({"closed": 1}, "closed", "must be true or false, not 1"),
        ({"online_level": "4"}, "online_level", "must be one of một phần, toàn trình, not '4'"),
        ({"short": {"vi": "x" * 41}}, "short.vi", "is longer than 40 characters"),
        ({"short": "Khai sinh"}, "short", "must be an object, not 'Khai sinh'"),
        ({"keywords": "khai sinh"}, "keywords", "must be a list, not 'khai sinh'"),
        ({"keywords": ["a", 2]}, "keywords[1]", "must be text, not 2"),
        ({"keywords": ["a"] * 41}, "keywords", "has 41 rows, more than 40"),
        ({"time_limit": 5}, "time_limit", "must be an object, not 5"),
        ({"time_limit": {"unit": "weeks"}}, "time_limit.unit", "must be one of days, hours,"),
        ({"time_limit": {"value": -1}}, "time_limit.value", "must lie between 0 and 3650, not -1"),
        ({"time_limit": {"value": 2.5}}, "time_limit.value", "must be a whole number, not 2.5"),
        ({"time_limit": {"value": True}}, "time_limit.value", "must be a whole number, not True"),
        (
            {"time_limit": {"unit": "same_day", "value": 1}},
            "time_limit.value",
            "must be 0 or null with same_day, not 1",
        ),
        (
            {"time_limit": {"values_seen": [15, "25"]}},
            "time_limit.values_seen[1]",
            "must be a whole number, not '25'",
        ),
        ({"fee": {"amount_vnd": -5}}, "fee.amount_vnd", "must lie between 0 and 1000000000"),
        ({"fee": {"set_by_province": "x"}}, "fee.set_by_province", "must be true or false"),
        ({"fee": {"by_channel": [5]}}, "fee.by_channel", "must be an object, not [5]"),
        (
            {"fee": {"by_channel": {"direct": 5}}},
            "fee.by_channel.direct",
            "must be a list, not 5",
        ),
        ({"fee": {"rule": {"per_case": "1"}}}, "fee.rule.per_case", "must be a whole number"),
        ({"fee": {"note": "x" * 2001}}, "fee.note", "is longer than 2000 characters"),
        ({"documents": ["Tờ khai"]}, "documents[0]", "must be an object, not 'Tờ khai'"),
        (paper(name=None), "documents[0].name", "is missing"),
        (paper(copies=-1), "documents[0].copies", "must lie between 0 and 100, not -1"),
        (paper(originals="1"), "documents[0].originals", "must be a whole number, not '1'"),
        (paper(is_note=True), "documents[0].is_note", "an explanation is not counted"),
        (paper(case=7), "documents[0].case", "must be text, not 7"),
        ({"results": [{"name": 3}]}, "results[0].name", "must be text, not 3"),
        ({"results": [{"name": "x" * 2000}] * 2}, "results", "is longer than 3000 characters"),
        ({"legal_basis": [None]}, "legal_basis[0]", "must be text, not None"),
        ({"non_territorial": "no"}, "non_territorial", "must be true or false, not 'no'"),
        ({"non_territorial": {"value": 0}}, "non_territorial.value", "must be true or false"),
        ({"portal_url": "javascript:x"}, "portal_url", "must be a web address"),
        ({"source_date": "30/06/2026"}, "source_date", "must be a date like 2026-06-30"),
        ({"completeness": "most"}, "completeness", "must be one of code_and_name_only, full,"),
    ],
)
def test_a_wrong_cell(changes: dict[str, Any], field: str, problem: str) -> None:
    good = portal_row("2.000815")
    (fault,) = faults_of(json.dumps({**_document(good), **_rows(good, changes)}).encode())
    assert (fault.row, fault.field) == (2, field)
    assert fault.problem.startswith(problem)


def _document(row: dict[str, Any]) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(portal_file(row))
    return document


def _rows(good: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    return {"procedures": [good, portal_row() | changes]}


def test_every_fault_of_every_row_is_told() -> None:
    data = portal_file(
        portal_row(name=None, group="x"), portal_row("1.000656"), portal_row("1.000656", common=0)
    )
    assert [(fault.row, fault.code, fault.field) for fault in faults_of(data)] == [
        (1, "1.001193", "name"),
        (1, "1.001193", "group"),
        (3, "1.000656", "common"),
        (3, "1.000656", "code"),
    ]


def test_a_code_that_stands_twice_names_its_first_row() -> None:
    assert faults_of(portal_file(portal_row(), portal_row())) == (
        Fault(2, "1.001193", "code", "stands twice, first in row 1"),
    )


def test_a_row_that_is_no_object() -> None:
    document = {"procedures": ["1.001193"]}
    assert faults_of(json.dumps(document).encode()) == (
        Fault(1, "", "", "must be an object, not '1.001193'"),
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"code;name\n", "is not JSON: "),
        (b"[" * 100_000, "is not JSON: nested too deep"),
        ("Hộ tịch".encode("utf-16"), "is not UTF-8 (byte 0)"),
        (b"[]", 'must be an object with a list "procedures" that is not empty'),
        (b'{"meta": {}}', 'must be an object with a list "procedures" that is not empty'),
        (b'{"procedures": []}', 'must be an object with a list "procedures" that is not empty'),
        (b'{"procedures": {"a": 1}}', "must be a list, not {'a': 1}"),
        (b'{"procedures": [{}], "meta": 3}', "must be an object, not 3"),
    ],
)
def test_a_file_that_is_no_catalogue(data: bytes, problem: str) -> None:
    fault = faults_of(data)[0]
    assert (fault.row, fault.code) == (0, "")
    assert fault.problem.startswith(problem)


def test_faults_of_several_files_name_the_file() -> None:
    first = Text(portal_file(portal_row()), "a.json")
    second = Text(portal_file(portal_row()), "b.json")
    with pytest.raises(CatalogueRejected) as rejected:
        parse_catalogue([first, second])
    assert rejected.value.facts["faults"] == (
        Fault(1, "1.001193", "code", "b.json: stands twice, first in a.json row 1"),
    )


@pytest.mark.parametrize(
    ("row", "field", "problem"),
    [
        ({"names": {"vi": "Cư trú"}}, "fields[0].code", "is missing"),
        ({"code": "Cư trú", "names": {"vi": "x"}}, "fields[0].code", "must be small letters"),
        ({"code": "cu_tru"}, "fields[0].names.vi", "is missing"),
        ({"code": "cu_tru", "names": {"vi": "x"}, "line": "c"}, "fields[0].line", "must be one or"),
        (
            {"code": "cu_tru", "names": {"vi": "x"}, "position": -1},
            "fields[0].position",
            "must lie between 0 and 1000",
        ),
    ],
)
def test_a_wrong_field(row: dict[str, Any], field: str, problem: str) -> None:
    fields = Text(json.dumps({"fields": [row]}).encode())
    with pytest.raises(CatalogueRejected) as rejected:
        parse_catalogue([Text(portal_file(portal_row()))], fields)
    (fault,) = rejected.value.facts["faults"]
    assert fault.field == field
    assert fault.problem.startswith(problem)


def test_a_field_that_stands_twice() -> None:
    row = {"code": "cu_tru", "names": {"vi": "Cư trú"}}
    fields = Text(json.dumps({"fields": [row, row]}).encode(), "fields.json")
    with pytest.raises(CatalogueRejected) as rejected:
        parse_catalogue([Text(portal_file(portal_row()))], fields)
    assert rejected.value.facts["faults"] == (
        Fault(0, "", "fields[1].code", "fields.json: stands twice: 'cu_tru'"),
    )


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CatalogueRejected) as rejected:
        read_catalogue(tmp_path / "none.json")
    (fault,) = rejected.value.facts["faults"]
    assert "none.json cannot be read: No such file" in fault.problem


def test_a_folder_without_procedures(tmp_path: Path) -> None:
    (tmp_path / "fields.json").write_text("{}", "utf-8")
    with pytest.raises(CatalogueRejected) as rejected:
        read_catalogue(tmp_path)
    (fault,) = rejected.value.facts["faults"]
    assert fault.problem == f"no *.json file of procedures in {tmp_path}"
