"""What staff print by command: a day's sheet, a dossier's small copy and its folder's label."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from reportlab.lib.units import mm
from typer.testing import CliRunner, Result

from db.day.store import close_day
from db.queue import store
from db.record import Record
from motcua import app
from printing.escpos_page import pages
from tests.records import command_id

pytestmark = pytest.mark.usefixtures("found_record", "todays_words")

CODE = "H49.61.28-261121-0001"
DOSSIER = (CODE, "--name", "Nguyễn Thị Ánh Tuyết", "--procedure", "1.001193")
TIMES = ("--received", "2026-11-21T08:15", "--due", "2026-11-27T16:30")


def motcua(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["print", *arguments])


def told(*arguments: str) -> Any:
    return json.loads(motcua(*arguments, "--json").stdout)


def size_of(file: Path) -> tuple[int, int]:
    with pypdfium2.PdfDocument(file) as document:
        width, height = document[0].get_size()
    return round(width / mm), round(height / mm)


def test_a_day_on_the_screen(found_record: Record) -> None:
    store.issue(found_record, command_id=command_id(), procedure_code="1.001193")
    before = told("day", "--to", "screen")
    close_day(found_record, command_id=command_id(), by=None, reason="")
    after = told("day", "--to", "screen")

    assert (1, False, True) == (before["arrived"], before["is_closed"], after["is_closed"])
    assert {"Số đã cấp 1", "Chưa được phục vụ 0", "Còn chờ hoặc đang ở quầy 1"} <= {
        *before["lines"]
    }
    assert "Chưa được phục vụ 1" in after["lines"]
    assert any(line.startswith("Ngày chưa đóng: số liệu lúc") for line in before["lines"])
    assert any(line.startswith("Đã đóng lúc") for line in after["lines"])


def test_a_day_on_paper(tmp_path: Path) -> None:
    sizes = []
    for size in ("80", "a4"):
        told("day", "--size", size, "--to", f"pdf:{tmp_path / size}")
        sizes.append(size_of(tmp_path / size)[0])

    assert [80, 210] == sizes


@pytest.mark.parametrize(("language", "said"), [("en", "END OF DAY"), ("fr", "BILAN DU JOUR")])
def test_a_day_in_another_language(language: str, said: str) -> None:
    day = told("day", "--to", "screen", "--language", language, "--date", "2026-01-05")

    assert said in day["lines"]
    assert 0 == day["arrived"]


@pytest.mark.parametrize("roll", ["80", "58"])
def test_a_small_copy_says_initials_code_and_due_time(roll: str, tmp_path: Path) -> None:
    lines = told("receipt", *DOSSIER, *TIMES, "--papers", "5", "--to", "screen")["lines"]
    file = tmp_path / "receipt"
    told("receipt", *DOSSIER, *TIMES, "--size", roll, "--to", f"escpos:{file}")
    (page,) = pages(file.read_bytes(), int(roll))

    assert {
        "Của: Nguyễn T. Á. T.",
        "Thủ tục: Khai sinh",
        "Đã nhận 5 giấy tờ",
        "Nhận lúc 21/11/2026 08:15",
        "16:30",
        "Thứ Sáu, 27/11/2026",
        f"QR {CODE}",
    } <= {*lines}
    assert CODE == "".join(text for text, _ in page.texts)
    assert (CODE,) == page.qr


def test_without_a_due_time_an_officer_is_asked() -> None:
    assert "Hỏi cán bộ" in told("receipt", CODE, "--to", "screen")["lines"]
    assert "Ask staff" in told("receipt", CODE, "--to", "screen", "--language", "en")["lines"]


@pytest.mark.parametrize("what", ["receipt", "label"])
def test_a_reprint_says_so(what: str) -> None:
    first = told(what, CODE, "--to", "screen")["lines"]
    again = told(what, CODE, "--to", "screen", "--reprint")["lines"]

    assert not any("BẢN IN LẠI" in line for line in first)
    assert again[0].startswith("[ BẢN IN LẠI ")


def test_an_organisation_has_its_whole_name() -> None:
    lines = told("label", CODE, "--name", "Công ty Ví Dụ", "--whole-name", "--to", "screen")[
        "lines"
    ]

    assert "Công ty Ví Dụ" in lines


@pytest.mark.parametrize(
    ("size", "millimetres"), [("62x100", (100, 62)), ("a4", (210, 297)), ("80", (80, None))]
)
def test_a_label_on_every_paper(
    size: str, millimetres: tuple[int, int | None], tmp_path: Path
) -> None:
    file = tmp_path / "label.pdf"
    told("label", *DOSSIER, *TIMES, "--size", size, "--to", f"pdf:{file}")
    width, height = size_of(file)

    assert millimetres == (width, height if millimetres[1] else None)


@pytest.mark.parametrize(
    "arguments",
    [
        ("receipt", "không phải mã", "--to", "screen"),
        ("receipt", CODE, "--due", "thứ sáu", "--to", "screen"),
        ("label", CODE, "--size", "80", "--skip", "2", "--to", "screen"),
        ("label", CODE, "--size", "a4", "--to", "screen"),
        ("day", "--date", "hôm nay", "--to", "screen"),
        ("day", "--size", "a4", "--to", "screen"),
    ],
)
def test_wrong_use_is_told(arguments: tuple[str, ...]) -> None:
    assert 2 == motcua(*arguments).exit_code
