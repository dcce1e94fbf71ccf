from __future__ import annotations

from pathlib import Path

import pytest
import reportlab
from PIL import ImageChops

from printing.fonts import VIETNAMESE_LETTERS, Weight, font, font_path, missing_letters
from printing.layout import Paper
from printing.raster import fitting_px, label_bitmap, line_bitmap, text_width, wrap
from tests.printing.samples import REPRINT


def test_there_are_134_vietnamese_letters() -> None:
    assert len(set(VIETNAMESE_LETTERS)) == 134


@pytest.mark.parametrize("weight", Weight)
def test_the_font_has_every_vietnamese_letter(weight: Weight) -> None:
    assert missing_letters(font_path(weight)) == ""


def test_a_font_without_vietnamese_is_found_out() -> None:
    vera = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"

    assert "ễ" in missing_letters(vera)


def test_a_line_bitmap_touches_ink_on_every_side() -> None:
    image = line_bitmap("Nguyễn Thị Hoà", Weight.MEDIUM, 26).image

    assert ImageChops.invert(image).getbbox() == (0, 0, *image.size)


def test_ink_and_blank_rows_make_the_whole_line() -> None:
    ascent, descent = font(Weight.MEDIUM, 26).getmetrics()

    line = line_bitmap("Hộ tịch", Weight.MEDIUM, 26)

    assert (line.height, line.baseline) == (ascent + descent, ascent)


def test_marks_above_the_ascent_make_the_line_taller() -> None:
    ascent, descent = font(Weight.MEDIUM, 26).getmetrics()

    line = line_bitmap("LỄ TÂN", Weight.MEDIUM, 26)

    assert line.above == 0
    assert line.baseline > ascent
    assert line.height == line.baseline + descent


def test_stacked_marks_leave_more_ink_than_plain_letters() -> None:
    def dots(text: str) -> int:
        return line_bitmap(text, Weight.MEDIUM, 26).image.histogram()[0]

    assert dots("Ễ") > dots("Ê") > dots("E")


def test_a_label_is_white_on_black() -> None:
    label = label_bitmap("BẢN IN LẠI", Weight.BOLD, 26)

    corners = {(x, y) for x in (0, label.width - 1) for y in (0, label.height - 1)}

    assert {label.getpixel(corner) for corner in corners} == {0}
    assert 0 < label.histogram()[255] < label.histogram()[0]


@pytest.mark.parametrize("paper", Paper)
def test_wrapped_lines_fit_and_lose_no_word(paper: Paper) -> None:
    lines = wrap(REPRINT.title, Weight.MEDIUM, 24, paper.dots)

    assert " ".join(lines) == REPRINT.title
    assert max(text_width(line, Weight.MEDIUM, 24) for line in lines) <= paper.dots


def test_wrapped_lines_are_even() -> None:
    lines = wrap("Trước quý khách còn 7 người", Weight.SEMIBOLD, 28, 368)

    assert lines == ("Trước quý khách", "còn 7 người")


def test_a_word_wider_than_the_paper_is_cut() -> None:
    lines = wrap("W" * 60, Weight.BOLD, 26, 384)

    assert "".join(lines) == "W" * 60
    assert max(text_width(line, Weight.BOLD, 26) for line in lines) <= 384


def test_nothing_wraps_to_no_line() -> None:
    assert wrap("", Weight.BOLD, 26, 384) == ()


def test_a_fitting_size_is_the_largest_that_fits() -> None:
    px = fitting_px("A012", Weight.BOLD, 228, 336)

    assert text_width("A012", Weight.BOLD, px) <= 336 < text_width("A012", Weight.BOLD, px + 1)


def test_bitmaps_are_black_and_white() -> None:
    image = line_bitmap("Quầy 3", Weight.BOLD, 42).image

    assert image.mode == "1"
    assert {level for _, level in image.getcolors() or []} == {0, 255}
