"""The paper of an appointment: what stands on it, and that its code reads back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner, Result

from db.answers import REFUSED, TROUBLE
from db.appointments import boards
from db.appointments.importing import import_bookings
from db.appointments.payload import format_payload, parse_code
from db.appointments.values import Booking, Person
from db.record import open_record
from db.words import Language
from motcua import app
from printing.escpos_page import pages
from printing.layout import Paper
from tests.kiosk.kiosk_fakes import NOON

pytestmark = pytest.mark.usefixtures("todays_words")


@pytest.fixture
def code(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Of an appointment on Saturday at 09:41, which the commands find."""
    monkeypatch.setenv("MOTCUA_DATABASE", sqlite_url)
    record = open_record(sqlite_url, clock=lambda _: NOON)
    who = Person("Nguyễn Văn An", "0912345678")
    booking = Booking(2, "H-1", "A", NOON, "1.001193", None, Language.VI, who)
    import_bookings(record, [booking], command_id=str(uuid4()), as_booked=True)
    (row,) = boards.day_list(record)
    yield row.appointment.code
    record.close()


def motcua(code: str, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["appointment", "print", code, *arguments])


def test_what_stands_on_it(code: str) -> None:
    told = json.loads(motcua(code, "--to", "screen", "--json").stdout)

    assert told["lines"] == [
        "UBND phường Hoa Sen",
        "Trung tâm Phục vụ hành chính công",
        "────────────────────────────────",
        "PHIẾU HẸN",
        f"** {code} **",
        "09:41, Thứ Bảy,",
        "21/11/2026",
        "Hộ tịch – Tư pháp",
        "Khai sinh",
        "Khi đến, đưa mã này vào máy",
        "quét ở máy lấy số để nhận số.",
        "Đặt hẹn lúc 21/11/2026 09:41",
        f"QR {format_payload(code)}",
        "Đến trễ quá 15 phút thì chờ như người không hẹn.",
    ]


@pytest.mark.parametrize(("language", "title"), [("en", "APPOINTMENT"), ("fr", "RENDEZ-VOUS")])
def test_in_another_language(code: str, language: str, title: str) -> None:
    said = motcua(code, "--to", "screen", "--language", language).stdout

    assert title in said
    assert "15 minutes" in said


@pytest.mark.parametrize("paper", Paper)
def test_its_code_reads_back_from_a_printers_page(code: str, paper: Paper, tmp_path: Path) -> None:
    file = tmp_path / "slip.escpos"
    motcua(code, "--to", f"escpos:{file}", "--paper", str(int(paper)))
    (page,) = pages(file.read_bytes(), paper)

    (read,) = zxingcpp.read_barcodes(page.image.convert("L"))
    assert code == parse_code(read.text)
    assert page.texts[0][0] == code


def test_its_code_reads_back_from_pdf_and_picture(code: str, tmp_path: Path) -> None:
    pdf, picture = tmp_path / "slip.pdf", tmp_path / "slip.png"
    printed = motcua(code, "--to", f"pdf:{pdf}", "--picture", str(picture), "--json")
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=203 / 72).to_pil()
    document.close()

    assert "printed" == json.loads(printed.stdout)["state"]
    for image in (page, Image.open(picture).convert("L")):
        (read,) = zxingcpp.read_barcodes(image)
        assert format_payload(code) == read.text


def test_what_cannot_be_printed(code: str, tmp_path: Path) -> None:
    assert REFUSED == motcua("22222222", "--to", "screen").exit_code
    assert TROUBLE == motcua(code, "--to", f"pdf:{tmp_path}/nowhere/slip.pdf").exit_code
