"""What was held before the scanner."""

from __future__ import annotations

from uuid import UUID

import pytest

from db.appointments.payload import format_payload, new_code
from db.catalogue.folder import read_catalogue
from db.hall.addresses import short_id
from kiosk.question_slip import question_payload
from kiosk.scanned import Kind, understand
from kiosk.slip import ticket_code
from printing.emvco import write_code
from tests.kiosk.test_cccd import FULL
from tests.printing.payment_codes import SAMPLES
from tests.records import CATALOGUE

PROCEDURES = read_catalogue(CATALOGUE).procedures
COPY = "2.000815"
TICKET = "8b1de3a2-5d0f-4c57-9f0e-6c8a1be07d11"
APPOINTMENT = new_code(lambda letters: letters[7])
OF_ANOTHER_SCHEME = write_code(
    (("00", "01"), ("26", "0010A000000775"), ("53", "704"), ("58", "VN"))
)
PORTAL = next(each for each in PROCEDURES if each.portal_url)


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        (format_payload(APPOINTMENT), Kind.APPOINTMENT, APPOINTMENT),
        (ticket_code(TICKET), Kind.TICKET, TICKET),
        (question_payload("K7M4QX"), Kind.QUESTION, "K7M4QX"),
        ("mc1q:k7m-4qx\r", Kind.QUESTION, "K7M4QX"),
        ("A012", Kind.TICKET, "A012"),
        ("b105", Kind.TICKET, "B105"),
        ("AK001", Kind.TICKET, "AK001"),
        ("H49.61.28-250616-0001", Kind.RECEIPT, "H49.61.28-250616-0001"),
        ("h49.61.28-250616-0001\r", Kind.RECEIPT, "H49.61.28-250616-0001"),
        ("000.00.00.H49-190616-0001", Kind.RECEIPT, "000.00.00.H49-190616-0001"),
        ("H49.61.28-250616-010123", Kind.RECEIPT, "H49.61.28-250616-010123"),
        (
            "https://dichvucong.example/tra-cuu?ma=H49.61.28-250616-0001",
            Kind.RECEIPT,
            "H49.61.28-250616-0001",
        ),
        (COPY, Kind.PROCEDURE, COPY),
        (f"{COPY}.000.00.00.H61", Kind.PROCEDURE, COPY),
        (f"http://192.168.1.10:8080/p/{COPY}", Kind.PROCEDURE, COPY),
        (f"https://dichvucong.gov.vn/p/x.html?ma_thu_tuc={COPY}", Kind.PROCEDURE, COPY),
        (PORTAL.portal_url, Kind.PROCEDURE, PORTAL.code),
        ("9.999999", Kind.ELSEWHERE, "9.999999"),
        (SAMPLES["static"], Kind.PAYMENT, ""),
        (f"{SAMPLES['dynamic']}\r\n", Kind.PAYMENT, ""),
        (OF_ANOTHER_SCHEME, Kind.PAYMENT, ""),
        (SAMPLES["static"][:-1], Kind.GARBLED, ""),
        (SAMPLES["static"][:-1] + "6", Kind.GARBLED, ""),
        (SAMPLES["dynamic"].replace("LP", "LƠ"), Kind.GARBLED, ""),
        ("00020101021138540010A000000727", Kind.GARBLED, ""),
        ("000201" + "0" * 600, Kind.GARBLED, ""),
        ("H49.61.28-251350-0001", Kind.UNKNOWN, ""),
        ("https://example.com/anything", Kind.UNKNOWN, ""),
        ("'; DROP TABLE ticket; --", Kind.UNKNOWN, ""),
        ("%s%s%n{0}", Kind.UNKNOWN, ""),
        ("", Kind.UNKNOWN, ""),
        ("x" * 1_000_000, Kind.UNKNOWN, ""),
        ("MC1A:K7M42QXH", Kind.GARBLED, ""),
        ("MC1Q:K7M4Q", Kind.GARBLED, ""),
        ("abc\x00\x07def", Kind.GARBLED, ""),
        (FULL.replace("|", "~"), Kind.GARBLED, ""),
        (b"001\xe1\xba".decode("utf-8", "replace"), Kind.GARBLED, ""),
        ("MC1Ă:K7M42QXH", Kind.TELEX, ""),
        ("MC1TÂBC", Kind.TELEX, ""),
    ],
)
def test_kinds(text: str, kind: Kind, key: str) -> None:
    found = understand(text, PROCEDURES)

    assert (kind, key) == (found.kind, found.key)


def test_a_card_keeps_no_word_beside_it() -> None:
    found = understand(FULL, PROCEDURES)

    assert (Kind.CARD, "") == (found.kind, found.key)
    assert found.card is not None
    assert not any(part in repr(found) for part in FULL.split("|"))


def test_a_card_is_read_even_if_its_letters_are_broken() -> None:
    spoilt = FULL.encode()[: FULL.encode().index(b"|01011990") - 1] + b"\xe1|01011990|Nam|X|"

    assert Kind.CARD is understand(spoilt.decode("utf-8", "replace")).kind


def test_a_ticket_on_the_phones_page() -> None:
    address = f"http://192.168.1.10:8080/t/{short_id(TICKET)}"

    assert str(UUID(TICKET)) == understand(address).key
