"""A day's sheet on office paper: every figure beside its name, on as many pages as it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reportlab.lib.units import mm

from printing.day_sheet import DayRow, DaySection, DaySheet
from printing.day_sheet_pdf import day_sheet_pdf
from printing.page_size import PageSize
from tests.printing.documents_samples import DAY
from tests.printing.worn import letters_outside, pages_of

MANY = replace(
    DAY,
    sections=(
        *DAY.sections,
        DaySection(
            "Theo quầy",
            tuple(DayRow(f"Quầy số {n}", (f"{n}", f"{n + 1}")) for n in range(1, 80)),
            ("Xong", "Vắng"),
        ),
    ),
)
sizes = pytest.mark.parametrize("size", list(PageSize))


@sizes
def test_every_name_stands_with_its_figures(size: PageSize) -> None:
    lines = [line for page in pages_of(day_sheet_pdf(MANY, size)) for line in page]

    assert "A · Hộ tịch – Tư pháp 30 17 2 41 149 1169" in [" ".join(each.split()) for each in lines]
    assert {f"Quầy số {n} {n} {n + 1}" for n in range(1, 80)} <= {
        " ".join(line.split()) for line in lines
    }


@sizes
def test_every_letter_stands_inside_the_margins(size: PageSize) -> None:
    assert [] == letters_outside(day_sheet_pdf(MANY, size), 10 * mm)


def test_a_section_without_rows_is_left_out() -> None:
    (page,) = pages_of(day_sheet_pdf(DAY))
    text = " ".join(page)

    assert "Không có gì" not in text
    assert DAY.status in text
    assert "Trang 1/1" in text


def test_a_row_with_other_cells_than_heads_is_refused() -> None:
    with pytest.raises(ValueError, match="other cells"):
        DaySection("x", (DayRow("y", ("1",)),), ("a", "b"))


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert day_sheet_pdf(DAY) == day_sheet_pdf(DAY)
    assert day_sheet_pdf(DaySheet(caption="TỔNG KẾT NGÀY")).startswith(b"%PDF")
