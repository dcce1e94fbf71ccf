"""The forms of the law by command: the centre's names, the day's form, and faults in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from typer.testing import CliRunner, Result

from db.record import Record
from motcua import app

pytestmark = pytest.mark.usefixtures("found_record")

VALUES: dict[str, Any] = {
    "applicant": "Nguyễn Thị Bưởi",
    "id_number": "001190654321",
    "request": "Đăng ký khai sinh",
    "papers": ["Giấy chứng sinh: 01 bản chính"],
    "received_at": "2026-11-22T08:05",
}


@pytest.fixture
def values(tmp_path: Path) -> Path:
    return stored(tmp_path, VALUES)


def stored(folder: Path, values: Any) -> Path:
    file = folder / "values.json"
    file.write_text(json.dumps(values), "utf-8")
    return file


def form(*arguments: str | Path, given: str | None = None) -> Result:
    return CliRunner().invoke(app, ["print", "form", *map(str, arguments)], input=given)


def words_of(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        return " ".join(document[0].get_textpage().get_text_range().split())


def sentence(told: Result) -> str:
    """What stands in the box of a wrong use."""
    return " ".join(told.stderr.replace("│", " ").split())


def test_a_filled_form_has_the_centres_names_and_the_day(
    tmp_path: Path, values: Path, found_record: Record
) -> None:
    file = tmp_path / "01.pdf"

    told = form("01", "--data", values, "--to", f"pdf:{file}", "--on", "2026-11-22", "--json")

    assert json.loads(told.stdout) == {
        "to": f"pdf:{file}",
        "form": "01",
        "title": "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        "circular": "Thông tư 03/2025/TT-VPCP",
        "draft": "",
    }
    words = words_of(file)
    place = found_record.centre.parent.vi.removeprefix("UBND phường ")
    assert f"ỦY BAN NHÂN DÂN PHƯỜNG {place.upper()}" in words
    assert f"{place}, ngày 22 tháng 11 năm 2026" in words
    assert "001190654321" in words
    assert "001190654321" not in told.stdout + told.stderr


def test_the_values_go_before_the_record(tmp_path: Path) -> None:
    file = tmp_path / "01.pdf"
    given = json.dumps(VALUES | {"place": "Nam Đà", "made_on": "2026-12-01"})

    assert 0 == form("01", "--data", "-", "--to", f"pdf:{file}", given=given).exit_code
    assert "Nam Đà, ngày 01 tháng 12 năm 2026" in words_of(file)


def test_the_empty_form_has_no_day(tmp_path: Path) -> None:
    file = tmp_path / "05.pdf"

    told = form("05", "--blank", "--to", f"pdf:{file}")

    assert (told.exit_code, told.stdout) == (
        0,
        f"Form 05 (Thông tư 03/2025/TT-VPCP) in pdf:{file}. Bản nháp – chờ mẫu chính thức.\n",
    )
    assert ", ngày tháng năm" in words_of(file).replace(" ,", ",")


def test_without_a_record_the_values_are_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTCUA_DATABASE", str(tmp_path / "none.db"))
    file = tmp_path / "01.pdf"
    values = stored(tmp_path, VALUES | {"parent_body": "ỦY BAN NHÂN DÂN XÃ NAM ĐÀ"})

    assert 0 == form("01", "--data", values, "--to", f"pdf:{file}", "--paper", "a5").exit_code
    assert "ỦY BAN NHÂN DÂN XÃ NAM ĐÀ" in words_of(file)
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"applicant": "A"}, "request (Nội dung yêu cầu giải quyết) is missing"),
        (VALUES | {"colour": "đỏ"}, "it has no field colour"),
        ([], "holds no JSON object"),
    ],
)
def test_values_that_do_not_fit(values: Any, words: str, tmp_path: Path) -> None:
    file = stored(tmp_path, values)
    told = form("01", "--data", file, "--to", f"pdf:{tmp_path / 'x.pdf'}")

    assert told.exit_code == 2
    assert "".join(words.split()) in "".join(sentence(told).split())
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("01", "--data", "none.json"), "none.json: No such file or directory"),
        (("01",), "give the values (--data) or ask for the empty form (--blank)"),
        (("08", "--blank"), "there is no form 08; there are 01, 02, 03, 04, 05, 06, 07"),
        (("01", "--blank", "--on", "2020-01-01"), "no form 01 is valid on 2020-01-01"),
        (("06", "--blank", "--paper", "a5"), "form 06 is not made for A5"),
    ],
)
def test_wrong_use(arguments: tuple[str, ...], words: str, tmp_path: Path) -> None:
    told = form(*arguments, "--to", f"pdf:{tmp_path / 'x.pdf'}")

    assert told.exit_code == 2
    assert "".join(words.split()) in "".join(sentence(told).split())


def test_what_is_no_json_is_not_repeated(tmp_path: Path) -> None:
    file = tmp_path / "values.json"
    file.write_text('{"id_number": 001190654321', "utf-8")

    told = form("01", "--data", file, "--to", f"pdf:{tmp_path / 'x.pdf'}")

    assert told.exit_code == 2
    assert "0011906" not in told.stderr


def test_the_forms_are_listed_with_their_circular() -> None:
    listed = [
        json.loads(line)
        for line in CliRunner().invoke(app, ["print", "forms", "--json"]).stdout.splitlines()
    ]

    assert ["01", "02", "03", "04", "05", "06", "07"] == [each["form"] for each in listed]
    assert {"2025-09-15"} == {each["valid_from"] for each in listed}
    papers = {"key": "papers", "label": "Thành phần hồ sơ nộp", "kind": "list"}
    assert papers | {"is_required": True} in listed[0]["fields"]
    assert "taker" in [column["key"] for column in listed[5]["fields"][-1]["columns"]]
    in_words = CliRunner().invoke(app, ["print", "forms"]).stdout
    assert "05  THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ [Bản nháp – chờ mẫu chính thức]\n" in in_words
