"""The account for fees and a fee's code, by command, through the program's front door."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner, Result

from db.payment.boards import account
from db.people import boards as people
from db.record import Record
from db.words import Language
from motcua import app
from printing.escpos_page import pages
from printing.vietqr import Payment, build, parse
from tests.printing.payment_codes import SAMPLES
from tests.records import command_id

pytestmark = pytest.mark.usefixtures("todays_words")

STATIC = SAMPLES["static"]
DOSSIER = "H49.61.28-261121-0001"
NAMED = build(Payment(bank_bin="970418", number="5551234000", name="UBND PHUONG VI DU"))


@pytest.fixture
def paid(found_record: Record) -> Record:
    """A centre with an account."""
    assert 0 == motcua("account", "--scan", STATIC).exit_code
    return found_record


def motcua(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["payment", *arguments], input=typed)


def told(*arguments: str) -> Any:
    return json.loads(motcua(*arguments, "--json").stdout)


def said(*arguments: str) -> str:
    return " ".join(motcua(*arguments).stdout.split())


def test_there_is_no_account_at_first(found_record: Record) -> None:
    assert {"account": None} == told("account")
    assert "No bank account is set" in said("account", "show")
    assert account(found_record) is None


def test_a_scan_sets_it_and_tells_what_was_set(found_record: Record) -> None:
    officer = people.officers(found_record)[0]

    answer = told("account", "--scan", NAMED, "--by", officer.code)

    assert ("••••4000", "BIDV", "970418", "UBND PHUONG VI DU", officer.name) == tuple(
        answer[each] for each in ("account", "bank", "bank_bin", "holder", "by")
    )
    assert answer["is_known_bank"]
    assert answer == told("account", "show")
    assert "5551234000" not in said("account")


def test_a_scanner_types_it_with_its_own_line_end(found_record: Record) -> None:
    assert 0 == motcua("account", "--scan", "-", typed=f"{STATIC}\r\n").exit_code

    found = account(found_record)
    assert found is not None
    assert "0123456789" == found.number


def test_a_bank_that_the_table_does_not_have_is_told(found_record: Record) -> None:
    unknown = build(Payment(bank_bin="999999", number="1234"))

    answer = told("account", "--scan", unknown)

    assert ("", False) == (answer["bank"], answer["is_known_bank"])
    assert "BIN 999999" in said("account")
    motcua("code", "--amount", "8000", "--for", "A012", "--to", "screen")
    assert "mã 999999" in said("code", "--amount", "8000", "--for", "A012", "--to", "screen")


@pytest.mark.parametrize(
    ("payload", "because"),
    [
        (STATIC[:-1] + "6", "checksum"),
        (STATIC[:-1], "breaks off"),
        (SAMPLES["dynamic"], "for one payment"),
        ("MC1A:K7M42QXH", "no payment code"),
        ("", "no payment code"),
    ],
)
def test_what_is_no_code_of_an_account_changes_nothing(
    paid: Record, payload: str, because: str
) -> None:
    before = account(paid)

    result = motcua("account", "--scan", payload)

    assert 2 == result.exit_code
    assert because in " ".join(result.stderr.replace("│", " ").split())
    assert before == account(paid)


def test_the_same_command_sets_once(found_record: Record) -> None:
    once = command_id()

    first = told("account", "--scan", STATIC, "--command-id", once)
    again = told("account", "--scan", STATIC, "--command-id", once)

    assert first == again


def test_it_is_removed_and_then_no_code_is_made(paid: Record) -> None:
    assert {"account": None} == told("account", "remove")

    again = motcua("account", "remove")
    code = motcua("code", "--amount", "8000", "--for", "A012", "--to", "screen")

    assert (3, 3) == (again.exit_code, code.exit_code)
    assert "no bank account" in code.stderr
    assert account(paid) is None


def test_a_scan_stands_alone(paid: Record) -> None:
    assert 2 == motcua("account", "--scan", NAMED, "remove").exit_code
    assert "••••6789" == told("account")["account"]


@pytest.mark.parametrize("roll", ["80", "58"])
def test_a_code_as_the_bytes_of_a_printer(paid: Record, tmp_path: Path, roll: str) -> None:
    file, picture = tmp_path / "fee.bin", tmp_path / "fee.png"

    answer = told(
        *("code", "--amount", "8000", "--for", DOSSIER, "--paper", roll),
        *("--to", f"escpos:{file}", "--picture", str(picture)),
    )
    (page,) = pages(file.read_bytes(), int(roll))
    (drawn,) = zxingcpp.read_barcodes(Image.open(picture).convert("L"))
    (printed,) = zxingcpp.read_barcodes(page.image.convert("L"))

    assert ("printed", f"LP {DOSSIER}", "••••6789") == (
        answer["state"],
        answer["purpose"],
        answer["account"],
    )
    assert 1 == page.cuts
    assert answer["payload"] == drawn.text == printed.text
    assert Payment(
        bank_bin="970436",
        number="0123456789",
        amount=8000,
        purpose=f"LP {DOSSIER}",
        is_static=False,
    ) == parse(printed.text)


def test_a_code_as_a_page(paid: Record, tmp_path: Path) -> None:
    file = tmp_path / "fee.pdf"

    result = motcua("code", "--amount", "8000", "--purpose", "Lệ phí A012", "--to", f"pdf:{file}")

    assert 0 == result.exit_code
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (Language.VI, ("8.000 đ", "Tám nghìn đồng", "cán bộ xem", "Ngân hàng Vietcombank")),
        (Language.EN, ("VND 8,000", "Eight thousand dong", "officer", "Bank Vietcombank")),
        (Language.FR, ("8 000 VND", "Huit mille dongs", "agent", "Banque Vietcombank")),
    ],
)
def test_its_words_in_three_languages(
    paid: Record, language: Language, sentences: tuple[str, ...]
) -> None:
    words = said(
        *("code", "--amount", "8000", "--for", "A012", "--to", "screen"),
        *("--language", language.value),
    )

    assert [] == [each for each in sentences if each not in words]
    assert "LP A012" in words


@pytest.mark.parametrize(
    "wrong",
    [
        ("--amount", "0", "--for", "A012"),
        ("--amount", "8000"),
        ("--amount", "8000", "--for", "A012", "--purpose", "x"),
        ("--amount", "8000", "--purpose", "x" * 26),
        ("--amount", "8000", "--for", "…"),
        ("--amount", str(10**13), "--for", "A012"),
    ],
)
def test_wrong_use_is_told(paid: Record, wrong: tuple[str, ...]) -> None:
    assert 2 == motcua("code", *wrong, "--to", "screen").exit_code


def test_a_printer_that_is_not_there_is_told(paid: Record) -> None:
    result = motcua("code", "--amount", "8000", "--for", "A012", "--to", "net:127.0.0.1:1")

    assert 4 == result.exit_code
