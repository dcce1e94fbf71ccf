"""Payment codes: read by the suite and by three readers made in other ways, and written."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vietnam_qr_pay import QRPay  # type: ignore[import-untyped]

from printing import vietqr
from printing.banks import bank_name, banks, read_banks
from printing.emvco import checksum, read_code, write_code, write_objects
from printing.vietqr import Fault, NotVietQr, Payment, Service, build, parse, parse_account
from tests.printing.payment_codes import OURS, SAMPLES, by_long_division, second_opinion

STATIC, DYNAMIC = SAMPLES["static"], SAMPLES["dynamic"]
FEE = Payment(
    bank_bin="970436",
    number="0123456789",
    amount=20000,
    purpose="LP H49.61.28-261121-0001",
    is_static=False,
)
payments = st.builds(
    Payment,
    bank_bin=st.text(string.digits, min_size=6, max_size=6),
    number=st.text(string.ascii_letters + string.digits, min_size=1, max_size=19),
    service=st.sampled_from(Service),
    amount=st.none() | st.integers(1, 9_999_999_999_999),
    purpose=st.text(string.ascii_uppercase + string.digits + " .-", max_size=25),
    is_static=st.booleans(),
)


def fault_of(text: str) -> Fault:
    with pytest.raises(NotVietQr) as refused:
        parse(text)
    return refused.value.fault


def closed(body: str) -> str:
    """With its right checksum."""
    return f"{body}6304" + checksum(f"{body}6304")


def test_the_checksum_is_the_published_one() -> None:
    assert ("29B1", 0x29B1) == (checksum("123456789"), by_long_division("123456789"))


@pytest.mark.parametrize("text", SAMPLES.values(), ids=SAMPLES)
def test_a_sound_code_is_read_and_written_the_same(text: str) -> None:
    assert text == build(parse(text))


def test_its_parts() -> None:
    assert FEE == parse(DYNAMIC)
    assert Payment(bank_bin="970436", number="0123456789") == parse(STATIC)


@settings(max_examples=150, deadline=None)
@given(payments)
def test_what_is_written_is_read_alike_in_four_ways(payment: Payment) -> None:
    text = build(payment)
    amount = None if payment.amount is None else str(payment.amount)
    expected = (payment.bank_bin, payment.number, payment.service.value, amount, payment.purpose)
    table, package, whole = second_opinion(text), QRPay(text), OURS.fullmatch(text)

    assert payment == parse(text)
    assert table is not None
    assert expected == (
        table["38/01/00"],
        table["38/01/01"],
        table["38/02"],
        table.get("54"),
        table.get("62/08", ""),
    )
    assert package.is_valid
    assert expected == (
        package.consumer.bank_bin,
        package.consumer.bank_number,
        package.provider.service,
        package.amount,
        package.additional_data.purpose or "",
    )
    assert whole is not None
    assert by_long_division(text[:-4]) == int(whole["crc"], 16)


@pytest.mark.parametrize("payment", [FEE, Payment(bank_bin="970418", number="A1", amount=None)])
def test_another_builder_writes_the_same(payment: Payment) -> None:
    other = QRPay.init_viet_qr(
        payment.bank_bin,
        payment.number,
        amount=None if payment.amount is None else str(payment.amount),
        purpose=payment.purpose or None,
    )

    assert other.build() == build(payment)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.OTHER_CODE),
        ("A012", Fault.OTHER_CODE),
        ("https://example.com", Fault.OTHER_CODE),
        (STATIC[:-1] + "6", Fault.BAD_CRC),
        (STATIC[:-4] + "6A1G", Fault.BAD_LENGTH),
        (STATIC[:-1], Fault.TRUNCATED),
        (STATIC[:-8], Fault.TRUNCATED),
        (STATIC[:30], Fault.TRUNCATED),
        ("000201", Fault.TRUNCATED),
        ("0002010", Fault.TRUNCATED),
        (STATIC + "6003HUE", Fault.TRUNCATED),
        (STATIC.replace("5802VN", "5800"), Fault.BAD_LENGTH),
        (STATIC.replace("5802VN", "580xVN"), Fault.BAD_LENGTH),
        (STATIC.replace("5802VN", "5802VN5802VN"), Fault.DUPLICATE),
        (STATIC.replace("VN", "VŃ"), Fault.NOT_ASCII),
        (STATIC.replace("VN", "V\n"), Fault.NOT_ASCII),
        (STATIC + "0" * 512, Fault.TOO_LONG),
        (closed("0002015303704"), Fault.OTHER_SCHEME),
        (closed(STATIC[:-8].replace("A000000727", "A000000775")), Fault.OTHER_SCHEME),
        (closed(STATIC[:-8].replace("5303704", "5303840")), Fault.OTHER_CURRENCY),
        (closed(STATIC[:-8].replace("5303704", "")), Fault.OTHER_CURRENCY),
        (closed(STATIC[:-8].replace("5802VN", "5802LA")), Fault.OTHER_COUNTRY),
        (closed(STATIC[:-8].replace("QRIBFTTA", "QRPUSH00")), Fault.OTHER_SERVICE),
        (closed(STATIC[:-8].replace("010211", "010213")), Fault.BAD_VALUE),
        (closed(STATIC[:-8].replace("970436", "97043X")), Fault.BAD_VALUE),
        (closed(STATIC[:-8].replace("0123456789", "01234-6789")), Fault.BAD_VALUE),
        (closed(DYNAMIC[:-8].replace("540520000", "540502000")), Fault.BAD_VALUE),
        (closed(DYNAMIC[:-8].replace("540520000", "5405200.0")), Fault.BAD_VALUE),
        (closed(DYNAMIC[:-8].replace("62280824", "62280825")), Fault.TRUNCATED),
    ],
)
def test_what_is_refused_and_why(text: str, fault: Fault) -> None:
    assert fault is fault_of(text)


def test_a_checksum_amid_the_code_closes_nothing() -> None:
    inside = closed("0002016304ABCD62128008")

    assert Fault.TRUNCATED is fault_of(inside)


def test_a_whole_code_of_another_scheme_is_still_a_payment_code() -> None:
    vnpay = write_code((("00", "01"), ("26", "0010A000000775"), ("53", "704"), ("58", "VN")))

    assert Fault.OTHER_SCHEME is fault_of(vnpay)
    assert {"00": "01", "26": "0010A000000775", "53": "704", "58": "VN"} == read_code(vnpay)


def test_small_letters_in_the_checksum_are_read() -> None:
    assert parse(STATIC) == parse(STATIC[:-4] + STATIC[-4:].lower())


def test_any_text_is_read_alike_or_refused_by_both() -> None:
    chance = random.Random(6)
    signs = string.printable + "đ\u0000\ud800\u0660"
    read = 0
    for _ in range(6000):
        text = list(chance.choice(list(SAMPLES.values()))[:-4])
        for _ in range(chance.randrange(3)):
            at = chance.randrange(len(text))
            match chance.randrange(3):
                case 0:
                    text[at] = chance.choice(signs)
                case 1:
                    del text[at]
                case _:
                    text.insert(at, chance.choice("0123456789"))
        body = "".join(text)
        whole = body + (checksum(body) if body.isascii() else "0000")
        other = second_opinion(whole)
        try:
            mine: Payment | None = parse(whole)
        except NotVietQr:
            mine = None

        assert (other is None) == (mine is None), whole
        if mine is not None and other is not None:
            assert (mine.bank_bin, mine.number) == (other["38/01/00"], other["38/01/01"])
            read += 1
    assert read > 1000


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=600) | st.text(max_size=80).map(lambda rest: f"000201{rest}"))
def test_nothing_escapes_but_the_refusal(text: str) -> None:
    assert isinstance(fault_of(text), Fault)


@pytest.mark.parametrize(
    "wrong",
    [
        {"bank_bin": "97043"},
        {"number": ""},
        {"number": "1" * 20},
        {"amount": 0},
        {"amount": -5},
        {"amount": 10**13},
        {"purpose": "x" * 26},
        {"purpose": "lệ phí"},
        {"name": "NGUYỄN"},
    ],
)
def test_what_no_code_may_hold_is_not_written(wrong: dict[str, object]) -> None:
    parts: dict[str, object] = {"bank_bin": "970436", "number": "0123456789"}

    with pytest.raises(ValueError, match=r"has|is whole"):
        build(Payment(**{**parts, **wrong}))  # type: ignore[arg-type]


def test_a_value_longer_than_its_length_can_say_is_not_written() -> None:
    with pytest.raises(ValueError, match="99"):
        write_objects((("62", "x" * 100),))


def test_the_code_of_an_account() -> None:
    assert "0123456789" == parse_account(STATIC).number


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (DYNAMIC, Fault.NOT_STATIC),
        (closed(DYNAMIC[:-8].replace("010212", "010211")), Fault.NOT_STATIC),
        (closed(STATIC[:-8].replace("QRIBFTTA", "QRIBFTTC")), Fault.NOT_ACCOUNT),
    ],
)
def test_what_is_no_account_of_a_centre(text: str, fault: Fault) -> None:
    with pytest.raises(NotVietQr) as refused:
        parse_account(text)

    assert fault is refused.value.fault


def test_the_holders_name_is_read_and_written() -> None:
    named = Payment(bank_bin="970436", number="0123456789", name="UBND PHUONG VI DU")

    assert named == parse(build(named))


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("LP H49.61.28-261121-0001", "LP H49.61.28-261121-0001"),
        ("Lệ phí: Đất đai", "LE PHI DAT DAI"),
        ("  a\tb\n", "A B"),
        ("", ""),
    ],
)
def test_a_purpose_has_no_diacritics(text: str, purpose: str) -> None:
    assert purpose == vietqr.plain_purpose(text)


@pytest.mark.parametrize(
    ("code", "purpose"),
    [
        ("H49.61.28-261121-0001", "LP H49.61.28-261121-0001"),
        ("A012", "LP A012"),
        ("000.00.00.H49-190616-0001", "000.00.00.H49-190616-0001"),
    ],
)
def test_the_purpose_for_a_code(code: str, purpose: str) -> None:
    assert purpose == vietqr.purpose_for(code)


@pytest.mark.parametrize("code", ["", "đ" * 26, "::"])
def test_no_purpose_is_cut_or_empty(code: str) -> None:
    with pytest.raises(ValueError, match=r"at most|has letters"):
        vietqr.purpose_for(code)


def test_banks_by_their_bin() -> None:
    assert ("Vietcombank", "") == (bank_name("970436"), bank_name("999999"))
    assert len(banks()) > 30


@pytest.mark.parametrize("line", ["970436 VCB", "97043\tVCB", "970436\t ", "970436\tA\n970436\tB"])
def test_a_broken_table_of_banks_is_named(line: str) -> None:
    with pytest.raises(ValueError, match=r"line [12]: "):
        read_banks(line)
