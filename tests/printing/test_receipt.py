"""A dossier's code on paper, and how much of a name stands there."""

from __future__ import annotations

import unicodedata

import pytest

from printing.masking import masked
from printing.receipt import FolderLabel, Receipt, code_parts


@pytest.mark.parametrize(
    ("code", "most", "parts"),
    [
        ("H49.61.28-261121-0001", 14, ("H49.61.28-", "261121-0001")),
        ("H49.61.28-261121-0001", 11, ("H49.61.28-", "261121-0001")),
        ("G01.899.001-261121-010001", 14, ("G01.899.001-", "261121-010001")),
        ("000.00.00.H49-261121-0001", 11, ("000.00.00.", "H49-", "261121-0001")),
        ("HS-0001", 14, ("HS-0001",)),
        ("ABCDEFGHIJKL", 5, ("ABCDE", "FGHIJ", "KL")),
    ],
)
def test_a_code_is_parted_where_it_is_read(code: str, most: int, parts: tuple[str, ...]) -> None:
    assert parts == code_parts(code, most)
    assert code == "".join(code_parts(code, most))


@pytest.mark.parametrize("code", ["", "x" * 41, "H49 61", "Đ49", "H\n49"])
def test_what_no_scanner_gives_is_no_code(code: str) -> None:
    for document in (Receipt, FolderLabel):
        with pytest.raises(ValueError, match="dossier's code"):
            document(code=code)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Nguyễn Văn An", "Nguyễn V. A."),
        (unicodedata.normalize("NFD", "Nguyễn Thị Ánh Tuyết"), "Nguyễn T. Á. T."),
        ("  lê   đức ", "lê Đ."),
        ("An", "A."),
        ("", ""),
        (" \u200b ", ""),
    ],
)
def test_of_a_name_the_family_name_and_initials(name: str, shown: str) -> None:
    assert shown == masked(name)


def test_words_are_composed() -> None:
    receipt = Receipt(code="1", person=unicodedata.normalize("NFD", "Của: Nguyễn  V. A."))

    assert "Của: Nguyễn V. A." == receipt.person
