from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.outcome import TroubleCode
from printing.replies import (
    JobDone,
    Paper,
    PaperReport,
    RealTime,
    Reply,
    ReplyReader,
    Status,
    status_of,
)

BYTE = st.none() | st.integers(0, 255)


@pytest.mark.parametrize(
    ("data", "replies"),
    [
        (b"\x16", [RealTime(0x16)]),
        (b"\x37\x220042\x00", [JobDone(b"0042")]),
        (b"\x00\x0f", [PaperReport(False, False), PaperReport(True, True)]),
        (b"\x14\x00\x00\x0f\x12", [RealTime(0x12)]),  # status sent unasked, then an answer
        (b"\x14\x00\x00\x0f\x37\x22abcd\x00", [JobDone(b"abcd")]),
        (b"\x11\x13Ak\xff", []),  # flow control and noise
        (b"\x37\x22abc", []),  # not yet whole
    ],
)
def test_replies_are_told_apart(data: bytes, replies: list[Reply]) -> None:
    assert ReplyReader().feed(data) == replies


@given(st.binary(max_size=60), st.integers(0, 60))
def test_random_bytes_never_raise_and_may_come_in_pieces(data: bytes, cut: int) -> None:
    reader = ReplyReader()

    assert reader.feed(data[:cut]) + reader.feed(data[cut:]) == ReplyReader().feed(data)


@given(BYTE, BYTE, BYTE)
def test_any_answers_make_a_status(a: int | None, b: int | None, c: int | None) -> None:
    status = status_of(a, b, c)

    assert (status.warning is TroubleCode.SILENT) == (a is None)
    assert status.paper is not Paper.OK or c is not None


@pytest.mark.parametrize(
    ("answers", "status", "trouble", "warning"),
    [
        ((0x12, 0x12, 0x12), Status(True, False, Paper.OK, False), None, None),
        (
            (0x12, 0x12, 0x1E),
            Status(True, False, Paper.NEAR_END, False),
            None,
            TroubleCode.PAPER_NEAR_END,
        ),
        (
            (0x1A, 0x32, 0x7E),
            Status(False, False, Paper.END, False),
            TroubleCode.NO_PAPER,
            None,
        ),
        (
            (0x1A, 0x16, 0x12),
            Status(False, True, Paper.OK, False),
            TroubleCode.COVER_OPEN,
            None,
        ),
        ((0x1A, 0x52, 0x12), Status(False, False, Paper.OK, True), TroubleCode.ERROR, None),
        ((0x1A, 0x12, 0x12), Status(False, False, Paper.OK, False), TroubleCode.OFFLINE, None),
        ((0x12, None, None), Status(True, None, Paper.UNKNOWN, None), None, None),
        ((None, None, None), Status(), None, TroubleCode.SILENT),
    ],
)
def test_answers_become_a_status(
    answers: tuple[int | None, int | None, int | None],
    status: Status,
    trouble: TroubleCode | None,
    warning: TroubleCode | None,
) -> None:
    assert status_of(*answers) == status
    assert (status.trouble, status.warning) == (trouble, warning)
