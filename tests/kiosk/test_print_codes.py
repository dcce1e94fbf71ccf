"""`motcua print posters`: every procedure of the starter catalogue, each code read as by phones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import ImageFilter
from typer.testing import CliRunner, Result

from db.catalogue import boards as catalogue
from db.hall.public_side import set_public_side
from db.hall.values import QrTarget
from db.record import Record
from motcua import app
from tests.records import command_id

pytestmark = pytest.mark.usefixtures("found_record", "todays_words")

ADDRESS = "http://192.168.1.10:8080"
DPI, BLUR = 200, 1.2  # dots of a plain printer; pixels, as of a shaking hand


def posters(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["print", "posters", *arguments])


def codes_of(file: Path, *, blur: float) -> set[str]:
    found = set()
    with pypdfium2.PdfDocument(file) as document:
        for page in document:
            picture = page.render(scale=DPI / 72).to_pil().convert("L")
            seen = picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture
            found |= {code.text for code in zxingcpp.read_barcodes(seen)}
    return found


@pytest.mark.parametrize("target", list(QrTarget))
def test_every_code_is_read(found_record: Record, tmp_path: Path, target: QrTarget) -> None:
    file, changes = tmp_path / "codes.pdf", {"phone_address": ADDRESS, "qr_target": target}
    set_public_side(found_record, command_id=command_id(), changes=changes)

    answer = json.loads(posters("--to", f"pdf:{file}", "--json").stdout)
    procedures = catalogue.procedures(found_record)
    local = {each.code: f"{ADDRESS}/p/{each.code}" for each in procedures}
    wanted = {
        (each.portal_url if target is QrTarget.PORTAL else "") or local[each.code]
        for each in procedures
    }

    assert (len(procedures), []) == (answer["codes"], answer["without_code"])
    assert wanted == codes_of(file, blur=0.0)
    assert wanted == codes_of(file, blur=BLUR)


def text_of(file: Path) -> Any:
    with pypdfium2.PdfDocument(file) as document:
        return " ".join(
            word for page in document for word in page.get_textpage().get_text_range().split()
        )


def test_one_field_with_its_words(tmp_path: Path) -> None:
    file = tmp_path / "codes.pdf"

    answer = json.loads(posters("--field", "ho_tich", "--to", f"pdf:{file}", "--json").stdout)
    text = text_of(file)

    assert 1 == answer["sheets"]
    for words in (
        *("Hộ tịch", "Civil status", "État civil", "Khai sinh", "Birth registration"),
        *("1.001193", "Trung tâm Phục vụ hành chính công", "Trang 1/"),
        *("Quét mã bằng điện thoại", "Scan the code", "Scannez le code"),
        "Nguồn: Cổng Dịch vụ công quốc gia, 30/06/2026",
    ):
        assert words in text


def test_wrong_use(tmp_path: Path) -> None:
    file = tmp_path / "codes.pdf"

    assert 3 == posters("--field", "nothing", "--to", f"pdf:{file}").exit_code
    assert 2 == posters("--to", "screen").exit_code
    assert 2 == posters("--to", "pdf:no/such/folder/codes.pdf").exit_code
    assert not file.exists()
