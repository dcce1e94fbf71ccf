"""Everything the suite puts into a QR code is short, and the kiosk's scanner knows it again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.appointments.payload import format_payload, new_code
from db.catalogue.folder import read_catalogue
from db.hall.addresses import LONGEST_ADDRESS, checked_address
from db.hall.values import PublicSide, QrTarget
from kiosk.phone.address import procedure_address
from kiosk.question_slip import question_payload
from kiosk.scanned import Kind, understand
from kiosk.slip import ticket_code
from printing.receipt import Receipt
from printing.slip import QR_LIMIT
from printing.vietqr import PURPOSE_LIMIT, Payment, build, purpose_for
from tests.records import CATALOGUE

SHORT = 60
PROCEDURES = read_catalogue(CATALOGUE).procedures
PROCEDURE = PROCEDURES[0]
TICKET = "8b1de3a2-5d0f-4c57-9f0e-6c8a1be07d11"
DOSSIER = "H49.61.28-261121-0001"
HERE = PublicSide(phone_address="http://192.168.100.100:8080")
PAYLOADS = {
    "ticket": (ticket_code(TICKET), Kind.TICKET),
    "ticket with a page": (ticket_code(TICKET, HERE), Kind.TICKET),
    "appointment": (format_payload(new_code(lambda letters: letters[-1])), Kind.APPOINTMENT),
    "question": (question_payload("K7M4QX"), Kind.QUESTION),
    "dossier": (Receipt(code=DOSSIER).code, Kind.RECEIPT),
    "dossier of the nation": (Receipt(code="000.00.00.H49-190616-0001").code, Kind.RECEIPT),
    "procedure": (procedure_address(HERE, PROCEDURE), Kind.PROCEDURE),
}
FEE = Payment(
    bank_bin="970436",
    number="9" * 19,
    amount=9_999_999_999_999,
    purpose=purpose_for("H49.61.28-261121-0001").ljust(PURPOSE_LIMIT, "0"),
    is_static=False,
)


@pytest.mark.parametrize("name", PAYLOADS)
def test_it_is_short_and_known_again(name: str) -> None:
    payload, kind = PAYLOADS[name]

    assert len(payload) <= SHORT
    assert kind is understand(payload, PROCEDURES).kind


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_scanner_in_another_case_is_understood_too(name: str) -> None:
    payload, kind = PAYLOADS[name]
    told_apart = name == "ticket with a page"  # the id on a page is in both cases

    assert told_apart or kind is understand(payload.swapcase(), PROCEDURES).kind


def test_the_longest_address_of_a_centre_fits_its_paper_all_the_same() -> None:
    host = "x" * (LONGEST_ADDRESS - len("http://:8080"))
    longest = PublicSide(phone_address=checked_address(f"http://{host}:8080"))

    for payload in (ticket_code(TICKET, longest), procedure_address(longest, PROCEDURE)):
        assert len(payload) <= LONGEST_ADDRESS + 25 <= QR_LIMIT
        assert understand(payload, PROCEDURES).kind in {Kind.TICKET, Kind.PROCEDURE}


def test_the_national_portals_addresses_are_known_again() -> None:
    portal = replace(HERE, qr_target=QrTarget.PORTAL)
    listed = [each for each in PROCEDURES if each.portal_url]

    for each in listed:
        payload = procedure_address(portal, each)
        assert len(payload) <= QR_LIMIT
        assert (Kind.PROCEDURE, each.code) == (
            understand(payload, PROCEDURES).kind,
            understand(payload, PROCEDURES).key,
        )
    assert listed


def test_a_payment_code_is_as_long_as_its_standard_makes_it_and_no_longer() -> None:
    payload = build(FEE)

    assert len(payload) <= 152  # of a code with 49 modules
    assert Kind.PAYMENT is understand(payload).kind
