from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.escpos import Mode, ticket_bytes
from printing.escpos_page import pages
from printing.escpos_parse import Truncated, UnknownCommand, operations
from tests.printing.samples import ENGLISH, VIETNAMESE


@pytest.mark.parametrize(
    "data",
    [
        b"\x1bz",  # no such command
        b"\x1bt\x1e",  # code pages: not ours
        b"\xc4\x90",  # bytes beyond ASCII
        b"\x1dV\x00\x00",  # a cut without feed
        b"\x1dv0\x04\x01\x00\x01\x00\x00",  # raster mode 4
        b"\x1d(k\x03\x000C\x05",  # PDF417
        b"\x1d(L\x02\x0000",
    ],
)
def test_what_the_suite_does_not_send_is_unknown(data: bytes) -> None:
    with pytest.raises(UnknownCommand):
        list(operations(data))


@pytest.mark.parametrize(
    "data",
    [
        b"\x1d!\x01",  # wider than tall
        b"\x1d(k\x03\x001E3",  # another correction level
        b"A\x1dv0\x00\x01\x00\x01\x00\xff",  # a picture amid a line
        b"\x1dv0\x00\x49\x00\x01\x00" + b"\xff" * 73,  # wider than the paper
    ],
)
def test_what_a_printer_would_spoil_is_unknown(data: bytes) -> None:
    with pytest.raises(UnknownCommand):
        pages(data)


def test_a_job_cut_short_anywhere_is_noticed() -> None:
    data = ticket_bytes(VIETNAMESE)
    ends = {0} | {end for end, _ in operations(data)}

    for length in [*range(60), *range(60, len(data), 97), len(data) - 1]:
        try:
            list(operations(data[:length]))
        except Truncated:
            assert length not in ends
        else:
            assert length in ends or data[length - 1 : length + 1].isalnum()


def test_each_cut_ends_a_page() -> None:
    both = pages(ticket_bytes(VIETNAMESE) + ticket_bytes(ENGLISH, mode=Mode.RASTER))

    assert [page.texts for page in both] == [(("A012", 8),), ()]


@given(st.binary(max_size=200))
def test_random_bytes_are_unknown_or_understood(data: bytes) -> None:
    try:
        consumed = [end for end, _ in operations(data)]
    except UnknownCommand:
        return
    assert (consumed or [0])[-1] == len(data)
