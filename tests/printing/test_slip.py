from __future__ import annotations

import unicodedata
from dataclasses import FrozenInstanceError

import pytest

from printing.slip import QR_LIMIT, Slip
from tests.printing.samples import VIETNAMESE


def test_decomposed_words_become_composed() -> None:
    slip = Slip(number="A012", title=unicodedata.normalize("NFD", "Chứng thực  chữ ký\n"))

    assert slip.title == "Chứng thực chữ ký"


def test_a_slip_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        VIETNAMESE.number = "A013"  # type: ignore[misc]


@pytest.mark.parametrize("number", ["", "a012", "A 12", "Đ012", "A01234567", "A\x1b@"])
def test_a_number_the_printer_cannot_write_is_refused(number: str) -> None:
    with pytest.raises(ValueError, match="ticket number"):
        Slip(number=number)


@pytest.mark.parametrize("payload", ["X" * (QR_LIMIT + 1), "HTTPS://VÍ.DỤ"])
def test_a_payload_that_would_not_scan_is_refused(payload: str) -> None:
    with pytest.raises(ValueError, match="QR payload"):
        Slip(number="A012", qr=payload)
