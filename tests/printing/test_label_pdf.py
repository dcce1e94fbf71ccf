"""Folder labels: one a page or eight on a sheet, nothing over the edge, each code readable."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pytest
from reportlab.lib.units import mm

from printing.label_pdf import ON_A_SHEET, LabelPaper, labels_pdf
from printing.receipt import FolderLabel
from tests.printing.documents_samples import CODE, LABEL
from tests.printing.worn import codes_of, letters_outside, pages_of

MANY = tuple(replace(LABEL, code=f"H49.61.28-261121-{n:04}") for n in range(11))


@pytest.mark.parametrize(
    "label",
    [
        LABEL,
        replace(LABEL, person="M" * 90, procedure="W" * 300, unit="W" * 90),
        FolderLabel(code="0" * 40),
        FolderLabel(code="1"),
    ],
    ids=["long", "unbroken", "long code", "bare"],
)
def test_nothing_runs_over_the_edge_and_the_code_is_read(label: FolderLabel) -> None:
    data = labels_pdf([label])

    assert [] == letters_outside(data, 2 * mm)
    assert [label.code] == codes_of(data)


def test_a_time_is_never_cut() -> None:
    (page,) = pages_of(labels_pdf([LABEL]))

    assert {LABEL.received, LABEL.due, LABEL.code} <= set(page)
    assert any(line.endswith("…") for line in page)  # the procedure's name is


def test_a_page_of_a_label_printer_is_100_by_62_mm() -> None:
    with pypdfium2.PdfDocument(labels_pdf(MANY[:2])) as document:
        sizes = [page.get_size() for page in document]

    assert [(100, 62)] * 2 == [(round(w / mm), round(h / mm)) for w, h in sizes]


def test_eight_on_a_sheet_and_the_used_ones_skipped() -> None:
    data = labels_pdf(MANY, LabelPaper.A4, skip=3)
    first, second = codes_of(data), codes_of(data, 1)

    assert ON_A_SHEET - 3 == len(first)
    assert {each.code for each in MANY} == {*first, *second}
    assert len(MANY) == len(first) + len(second)


def test_no_label_and_a_sheet_used_up_are_refused() -> None:
    with pytest.raises(ValueError, match="no label"):
        labels_pdf([])
    with pytest.raises(ValueError, match="skipped"):
        labels_pdf([LABEL], LabelPaper.A4, skip=8)
    with pytest.raises(ValueError, match="skipped"):
        labels_pdf([LABEL], skip=1)


def test_the_code_says_the_dossier_and_nothing_else() -> None:
    assert [CODE] == codes_of(labels_pdf([LABEL]))
