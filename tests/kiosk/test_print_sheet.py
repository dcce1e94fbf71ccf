"""A procedure's guidance sheet by command: rolls, office paper, three languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from reportlab.lib.units import mm
from typer.testing import CliRunner, Result

from motcua import app
from printing.escpos_page import pages

pytestmark = pytest.mark.usefixtures("found_record", "todays_words")

BIRTH = "1.001193"


def sheet(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["print", "sheet", *arguments])


def told(*arguments: str) -> Any:
    return json.loads(sheet(*arguments, "--json").stdout)


@pytest.mark.parametrize(("size", "width"), [("a5", 148), ("a4", 210), ("80", 80), ("58", 58)])
def test_on_every_paper(size: str, width: int, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    told(BIRTH, "--size", size, "--to", f"pdf:{file}")
    with pypdfium2.PdfDocument(file) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
        assert width == round(document[0].get_width() / mm)

    for said in ("Khai sinh", "Giấy tờ cần mang", "Quầy 1, 2", "Thứ Hai", BIRTH):
        assert said in text
    assert ("Nộp trực tuyến" in text) == (size in {"a4", "a5"})


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["GUIDANCE SHEET", "Papers to bring", "Monday – Friday", "Online"]),
        ("fr", ["Pièces à apporter", "Lundi – vendredi", "En ligne"]),
    ],
)
def test_in_another_language(language: str, said: list[str], tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    told(BIRTH, "--language", language, "--to", f"pdf:{file}")
    with pypdfium2.PdfDocument(file) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)

    assert [] == [each for each in said if each not in text]
    assert "Trang" not in text


def test_a_look_on_the_screen(tmp_path: Path) -> None:
    lines = told(BIRTH, "--size", "58", "--to", "screen")["lines"]

    assert "PHIẾU HƯỚNG DẪN" in lines
    assert any(line.startswith("[ ] ") for line in lines)


def test_the_bytes_of_a_printer(tmp_path: Path) -> None:
    file = tmp_path / "sheet.escpos"
    answer = told(BIRTH, "--size", "80", "--to", f"escpos:{file}")
    (page,) = pages(file.read_bytes(), 80)

    assert "printed" == answer["state"]
    assert 1 == page.cuts


def test_wrong_use_is_told(tmp_path: Path) -> None:
    assert 2 == sheet(BIRTH, "--to", "screen").exit_code
    assert 2 == sheet(BIRTH, "--to", f"pdf:{tmp_path}/no/folder.pdf").exit_code
    assert 3 == sheet("9.999999", "--to", "screen", "--size", "80").exit_code


def test_a_printer_that_is_not_there_is_trouble() -> None:
    gone = sheet(BIRTH, "--size", "80", "--to", "usb:/dev/no-such")

    assert 4 == gone.exit_code
    assert "not_found" in gone.stderr
