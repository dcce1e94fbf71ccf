"""The catalogue by command, through the program's front door."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from typer.testing import CliRunner, Result

from motcua import app
from tests.db.catalogue.samples import portal_file, portal_row

DEATH = portal_row("1.000656", name="Thủ tục đăng ký khai tử")
FEE = {"amount_vnd": 8000, "by_channel": {"direct": [8000]}, "set_by_province": False}


def motcua(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["catalogue", *arguments])


def told(*arguments: str) -> Any:
    """The one object a command answers with."""
    return json.loads(motcua(*arguments, "--json").stdout)


@pytest.fixture(autouse=True)
def centre(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example centre is the record that the commands find."""
    monkeypatch.setenv("MOTCUA_DATABASE", sqlite_url)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of two civil procedures, as the record then knows them."""
    path = tmp_path / "civil.json"
    path.write_bytes(portal_file(portal_row(), DEATH))
    motcua("import", str(path))
    return path


def exported() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(motcua("export", "-").stdout)["procedures"]
    return rows


def test_an_import_tells_its_counts(tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    path.write_bytes(portal_file(portal_row("1.999999", group="chung_thuc", name="Thủ tục thử")))
    closed = sum(row["group"] == "chung_thuc" and not row["closed"] for row in exported())

    result = motcua("import", str(path))

    assert (result.exit_code, result.stdout) == (0, f"1 added, 0 changed, {closed} gone\n")


def test_an_import_repeated_by_its_id_gives_the_first_answer(tmp_path: Path, file: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(portal_file(portal_row("1.999999"), DEATH))
    same = ("--command-id", str(uuid4()))

    first = told("import", str(other), *same)
    motcua("import", str(file))
    again = told("import", str(other), *same)

    assert {"added": 1, "changed": 0, "gone": 1} == {
        k: first[k] for k in ("added", "changed", "gone")
    }
    assert again == first
    assert told("diff", str(file)) == {"added": [], "changed": [], "gone": [], "unchanged": 2}


def test_a_file_without_groups_uses_the_fields_of_the_record(tmp_path: Path) -> None:
    path = tmp_path / "bare.json"
    path.write_bytes(portal_file(portal_row("1.999999"), groups=None))

    assert told("diff", str(path))["added"] == ["1.999999"]


def test_diff_tells_every_change_and_stores_nothing(file: Path) -> None:
    birth = portal_row(name="Khai sinh cho trẻ", fee=FEE)
    file.write_bytes(portal_file(birth, portal_row("1.999999", name="Thủ tục thử")))
    before = exported()

    result = motcua("diff", str(file))

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "+ 1.999999 Thủ tục thử",
        "~ 1.001193 Khai sinh",
        "    title: Thủ tục đăng ký khai sinh -> Khai sinh cho trẻ",
        "    fee.direct_vnd: 0 -> 8000",
        "    fee.online_vnd: 0 -> (nothing)",
        "    fee.text: Miễn phí -> (nothing)",
        "- 1.000656 Khai tử",
        "1 added, 1 changed, 1 gone, 0 unchanged",
    ]
    assert exported() == before


def test_diff_as_an_object(file: Path) -> None:
    file.write_bytes(portal_file(portal_row(name="Khai sinh cho trẻ"), DEATH))

    assert told("diff", str(file)) == {
        "added": [],
        "changed": [
            {
                "code": "1.001193",
                "changes": [
                    {
                        "field": "title",
                        "before": "Thủ tục đăng ký khai sinh",
                        "after": "Khai sinh cho trẻ",
                    }
                ],
            }
        ],
        "gone": [],
        "unchanged": 1,
    }


def test_a_rejected_import_tells_every_fault_and_changes_nothing(file: Path) -> None:
    before = exported()
    file.write_bytes(portal_file(portal_row(code="x"), portal_row(name="", group="khong_co")))

    result = motcua("import", str(file), "--json")

    assert result.exit_code == 3
    assert json.loads(result.stdout) == {
        "refused": "catalogue_rejected",
        "message": "The catalogue has faults (3); nothing was changed.",
        "faults": [
            {"row": 1, "code": "x", "field": "code", "problem": "must look like 1.001193, not 'x'"},
            {"row": 2, "code": "1.001193", "field": "name", "problem": "is empty"},
            {
                "row": 2,
                "code": "1.001193",
                "field": "group",
                "problem": "is no field of this catalogue: 'khong_co'",
            },
        ],
    }
    assert exported() == before


def test_the_faults_in_words_stand_row_by_row(file: Path) -> None:
    file.write_bytes(portal_file(portal_row(code="x"), portal_row(name="")))

    assert motcua("import", str(file)).stderr.splitlines() == [
        "The catalogue has faults (2); nothing was changed.",
        "  row 1 x code: must look like 1.001193, not 'x'",
        "  row 2 1.001193 name: is empty",
    ]


def test_what_is_exported_is_the_same_when_it_is_read_again(tmp_path: Path, file: Path) -> None:
    path = tmp_path / "all.json"

    result = motcua("export", str(path))
    rows = json.loads(path.read_text("utf-8"))["procedures"]
    found = told("diff", str(path))

    assert (result.exit_code, result.stdout) == (0, f"{len(rows)} procedures in {path}\n")
    assert found == {"added": [], "changed": [], "gone": [], "unchanged": len(rows)}


@pytest.mark.parametrize("command", ["import", "diff"])
def test_a_file_that_is_not_there_is_wrong_use(command: str, tmp_path: Path) -> None:
    assert motcua(command, str(tmp_path / "none.json")).exit_code == 2


def test_an_export_to_no_folder_is_wrong_use(tmp_path: Path) -> None:
    assert motcua("export", str(tmp_path / "none" / "all.json")).exit_code == 2


def test_a_record_that_is_not_there_is_trouble(tmp_path: Path) -> None:
    result = motcua("show", "1.001193", "--database", str(tmp_path / "none.db"), "--json")

    assert (result.exit_code, json.loads(result.stdout)["trouble"]) == (4, "record_missing")


def test_show_tells_what_is_known_and_what_is_not(file: Path) -> None:
    result = motcua("show", "1.001193")

    lines = result.stdout.splitlines()
    assert lines[0] == "1.001193 Thủ tục đăng ký khai sinh"
    assert "  field: Hộ tịch (ho_tich), line A" in lines
    assert "  online: not known" in lines
    assert "  time limit: same day; after 15:00 on the next working day; Trong ngày" in lines
    assert "  fee: 0 VND; Miễn phí" in lines
    assert "    - Tờ khai (1 originals, 0 copies)" in lines
    assert (
        "    - Hộ chiếu hoặc căn cước (1 originals, 0 copies, to show, Giấy tờ phải xuất trình)"
        in (lines)
    )
    assert "    - Lưu ý (note)" in lines


def test_a_fee_the_province_sets_shows_no_amount(file: Path) -> None:
    file.write_bytes(portal_file(portal_row(fee=FEE | {"set_by_province": True}), DEATH))
    motcua("import", str(file))

    assert "  fee: set by the province" in motcua("show", "1.001193").stdout.splitlines()


def test_show_as_an_object_names_line_and_tile(file: Path) -> None:
    shown = told("show", "1.000656")

    assert ("1.000656", "Khai tử", "A", 0) == (
        shown["code"],
        shown["tile"],
        shown["line"],
        shown["fee"]["direct_vnd"],
    )


def test_a_procedure_nobody_knows_is_refused() -> None:
    result = motcua("show", "1.999999", "--json")

    assert (result.exit_code, json.loads(result.stdout)) == (
        3,
        {
            "refused": "unknown",
            "message": "There is no procedure 1.999999.",
            "kind": "procedure",
            "key": "1.999999",
        },
    )


def test_search_needs_no_accents() -> None:
    result = motcua("search", "khai", "sinh", "--limit", "2", "--json")

    assert json.loads(result.stdout.splitlines()[0]) == {
        "code": "1.001193",
        "tile": "Khai sinh",
        "title": "Thủ tục đăng ký khai sinh",
        "field_code": "ho_tich",
        "is_common": True,
    }
    assert len(result.stdout.splitlines()) == 2


def test_search_that_finds_nothing_says_so() -> None:
    result = motcua("search", "xyzzy")

    assert (result.exit_code, result.stdout) == (0, "no procedure found\n")
