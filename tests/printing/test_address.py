from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.address import Address, AddressFault, BadAddress, Kind, parse_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("screen", Address(Kind.SCREEN)),
        ("pdf:out/A 012.pdf", Address(Kind.PDF, "out/A 012.pdf")),
        (r"escpos:C:\in\a.bin", Address(Kind.ESCPOS, r"C:\in\a.bin")),
        ("serial:/dev/ttyUSB0", Address(Kind.SERIAL, "/dev/ttyUSB0", baud=38400)),
        ("serial:COM3@115200", Address(Kind.SERIAL, "COM3", baud=115200)),
        ("serial:/dev/x@y@9600", Address(Kind.SERIAL, "/dev/x@y", baud=9600)),
        ("usb:/dev/usb/lp0", Address(Kind.USB, "/dev/usb/lp0")),
        ("net:10.0.0.7", Address(Kind.NET, "10.0.0.7", port=9100)),
        ("net:may-in:9101", Address(Kind.NET, "may-in", port=9101)),
        ("net:[fe80::1]:9100", Address(Kind.NET, "fe80::1", port=9100)),
    ],
)
def test_an_address_is_read_and_written_back(text: str, address: Address) -> None:
    assert parse_address(text) == address
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", AddressFault.UNKNOWN_KIND),
        ("lpt:1", AddressFault.UNKNOWN_KIND),
        ("/dev/usb/lp0", AddressFault.UNKNOWN_KIND),
        ("screen:1", AddressFault.EXTRA_TARGET),
        ("pdf:", AddressFault.NO_TARGET),
        ("usb", AddressFault.NO_TARGET),
        ("serial:@9600", AddressFault.NO_TARGET),
        ("serial:COM3@", AddressFault.BAD_BAUD),
        ("serial:COM3@12345", AddressFault.BAD_BAUD),
        ("net::9100", AddressFault.BAD_HOST),
        ("net:fe80::1", AddressFault.BAD_HOST),
        ("net:may-in:", AddressFault.BAD_PORT),
        ("net:may-in:0", AddressFault.BAD_PORT),
        ("net:may-in:65536", AddressFault.BAD_PORT),
        ("net:may-in:١", AddressFault.BAD_PORT),
    ],
)
def test_a_bad_address_is_refused_in_one_sentence(text: str, fault: AddressFault) -> None:
    with pytest.raises(BadAddress) as caught:
        parse_address(text)

    assert caught.value.fault is fault
    assert str(caught.value).endswith(".")


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_a_bad_one(text: str) -> None:
    for prefix in ("", "net:", "serial:"):
        try:
            address = parse_address(prefix + text)
        except BadAddress:
            continue
        assert parse_address(str(address)) == address
