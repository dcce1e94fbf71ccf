"""Addresses of the phone page: what may be stored, and what a scanned code stands for."""

from __future__ import annotations

from base64 import b32encode
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.hall.addresses import (
    LONGEST_ADDRESS,
    TICKET_CODE,
    checked_address,
    short_id,
    ticket_of_scan,
    ticket_of_short,
)

TICKET = "7c9e6679-7425-40de-944b-e07fc1f90ae7"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("", ""),
        ("  ", ""),
        (" http://192.168.1.10:8080/ ", "http://192.168.1.10:8080"),
        ("HTTPS://MotCua.HoaSen.Lan:443", "https://motcua.hoasen.lan:443"),
        ("http://[fd00::1]:8080", "http://[fd00::1]:8080"),
    ],
)
def test_an_address_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert stored == checked_address(typed)


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("192.168.1.10:8080", "begins with http"),
        ("ftp://hall:21", "begins with http"),
        ("javascript:alert(1)", "begins with http"),
        ("http://192.168.1.10", "port is missing"),
        ("http://hall:0", "port is missing"),
        ("http://hall:99999", "between 1 and 65535"),
        ("http://hall:x", "between 1 and 65535"),
        ("http://an:secret@hall:80", "no name and no password"),
        ("http://hall:80/pages", "only the host"),
        ("http://hall:80?x", "only the host"),
        ("http://:80", "names no host"),
        ("http://a b:80", "names no host"),
        ('http://a"><script>:80', "names no host"),
        (f"http://{'a' * LONGEST_ADDRESS}:80", "longer than"),
    ],
)
def test_what_no_phone_could_open_is_refused(typed: str, because: str) -> None:
    with pytest.raises(ValueError, match=because):
        checked_address(typed)


@given(st.uuids())
def test_a_ticket_is_found_by_its_page_and_by_its_bare_code(ticket: UUID) -> None:
    short = short_id(str(ticket))
    bare = TICKET_CODE + b32encode(ticket.bytes).decode().rstrip("=")

    assert 22 == len(short)
    assert {str(ticket)} == {
        ticket_of_short(short),
        ticket_of_scan(f"http://192.168.1.10:8080/t/{short}"),
        ticket_of_scan(f" HTTPS://hall.lan:8080/t/{short}?l=en\r"),
        ticket_of_scan(bare),
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "MC1T",
        "MC1A:K7M42QXH",
        "http://hall:80/t/short",
        "http://hall:80/p/1.001193",
        f"http://hall:80/x/t/{short_id(TICKET)}",
        f"http://hall:80/t/{short_id(TICKET)}x",
        f"http://hall:80/t/{short_id(TICKET)[:-1]}B",  # bits that no id has
        "MC1T" + "A" * 25 + "!",
        f"{short_id(TICKET)}",
        "001085012345|x|Nguyễn Văn A|01011985|Nam|Hà Nội|01012021",
    ],
)
def test_other_codes_are_no_ticket(text: str) -> None:
    assert ticket_of_scan(text) is None


@given(st.text())
def test_any_scan_is_read_without_a_fault(text: str) -> None:
    assert ticket_of_scan(text) is None
