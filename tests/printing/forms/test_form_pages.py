"""How a form goes on over pages, what stays together, and what a camera reads from it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from printing.forms.filling import blank, fill
from printing.forms.pages import pages
from printing.forms.pdf import form_pdf
from printing.forms.sheet_style import PaperSize
from printing.forms.strips import Strip, gap
from printing.forms.template import FormField, Kind
from tests.printing.forms.paper import NUMBERS, letters_outside, pages_of, squeezed, template
from tests.printing.forms.samples import APPLICANT, ENTRY, FILLED, long

_DOTS_A_POINT = 203 / 72
_CODED = ("01", "02", "03", "04", "05", "06")


def strip(name: str, height: float = 10, *, keeps: bool = False, head: bool = False) -> Strip:
    del name
    top = strip("head", 5) if head else None
    return Strip(height, lambda _canvas, _left, _top: None, keeps=keeps, head=top)


def heights(found: list[list[Strip]]) -> list[list[float]]:
    return [[each.height for each in page] for page in found]


def test_what_stays_together_goes_to_the_next_page_together() -> None:
    found = pages([strip("a", 50), strip("b", 30, keeps=True), strip("c", 40)], 100)

    assert [[50], [30, 40]] == heights(found)


def test_what_is_higher_than_a_page_is_broken_all_the_same() -> None:
    found = pages([strip("a", 60, keeps=True), strip("b", 60, keeps=True), strip("c", 60)], 100)

    assert [[60], [60], [60]] == heights(found)


def test_a_page_begins_with_no_gap_and_with_the_head_of_its_table() -> None:
    rows = [strip("row", 40, head=True) for _ in range(3)]

    assert [[60], [5, 40, 40], [5, 40]] == heights(pages([strip("a", 60), gap(41), *rows], 100))


@pytest.mark.parametrize("papers", range(1, 41))
def test_a_signature_never_stands_alone_on_a_page(papers: int) -> None:
    data = FILLED["01"] | {"papers": [f"Giấy tờ thứ {place}" for place in range(papers)]}
    last = pages_of(form_pdf(fill(template("01"), data)))[-1]

    assert "NGƯỜI TIẾP NHẬN HỒ SƠ" in last
    assert "Thời gian trả kết quả giải quyết hồ sơ" in last
    assert last.index("Đăng ký nhận kết quả tại") < last.index("NGƯỜI NỘP HỒ SƠ")


def test_ten_papers_stand_whole_on_one_page_or_two() -> None:
    short = FILLED["01"] | {"papers": [f"Giấy tờ thứ {place}" for place in range(1, 11)]}
    one, two = (pages_of(form_pdf(fill(template("01"), data))) for data in (short, long("01")))

    assert (1, 2) == (len(one), len(two))
    assert "Trang" not in one[0]
    assert "10. Giấy tờ thứ 10" in " ".join(one[0].split())


def test_thirty_rows_of_the_register_have_the_head_on_every_page() -> None:
    rows = [ENTRY | {"dossier_code": f"H49-261122-{place:04}"} for place in range(1, 31)]
    pdf = form_pdf(fill(template("07"), FILLED["07"] | {"entries": rows}))
    found = pages_of(pdf)

    assert len(found) > 1
    assert all("Phươngthứcnhậnkếtquả" in squeezed(page) for page in found)
    text = squeezed("".join(found))
    assert [] == [row["dossier_code"] for row in rows if text.count(row["dossier_code"]) != 1]
    with pypdfium2.PdfDocument(pdf) as document:
        assert {True} == {page.get_width() > page.get_height() for page in document}


def test_the_dossier_is_named_on_each_further_page() -> None:
    found = pages_of(form_pdf(fill(template("01"), long("01", 30))))

    assert [True] * (len(found) - 1) == [APPLICANT["dossier_code"] in page for page in found[1:]]


def at_203_dpi(pdf: bytes) -> Image.Image:
    """As a small scanner sees it: blurred by 0.08 mm and noisy."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].render(scale=_DOTS_A_POINT).to_pil().convert("L")
    seen = page.filter(ImageFilter.GaussianBlur(0.08 / 25.4 * 203))
    dice = random.Random(7)
    noise = Image.frombytes("L", seen.size, dice.randbytes(seen.width * seen.height))
    return ImageChops.add(seen, noise.point(lambda grey: grey // 4), offset=-32)


@pytest.mark.parametrize("number", _CODED)
def test_the_code_of_the_dossier_is_read_at_203_dpi(number: str) -> None:
    picture = at_203_dpi(form_pdf(fill(template(number), FILLED[number])))

    assert [APPLICANT["dossier_code"]] == [code.text for code in zxingcpp.read_barcodes(picture)]


def test_the_code_on_a5_is_read_too() -> None:
    picture = at_203_dpi(form_pdf(fill(template("01"), FILLED["01"]), PaperSize.A5))

    assert [APPLICANT["dossier_code"]] == [code.text for code in zxingcpp.read_barcodes(picture)]


def test_without_a_dossier_there_is_no_code() -> None:
    assert [] == zxingcpp.read_barcodes(at_203_dpi(form_pdf(blank(template("01")))))


def dark_on_line(pdf: bytes, label: str) -> int:
    """How many dots are dark right of a label, below its baseline."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        text = page.get_textpage()
        place = text.get_text_range().index(label) + len(label) - 1
        _, bottom, right, _ = text.get_charbox(place)
        picture = page.render(scale=4).to_pil().convert("L")
        height = page.get_height()
    top = round((height - bottom + 0.5) * 4)
    line = picture.crop((round(right + 6) * 4, top, round(right + 80) * 4, top + 6))
    return sum(line.histogram()[:128])


def test_an_empty_field_has_dots_to_write_on() -> None:
    without = {key: value for key, value in FILLED["03"].items() if key != "dossier_code"}
    dark = [
        dark_on_line(form_pdf(fill(template("03"), data)), "Mã hồ sơ (nếu có):")
        for data in (without, FILLED["03"])
    ]

    assert dark[0] > 100
    assert 0 == dark[1]


def longest(fields: Sequence[FormField]) -> dict[str, Any]:
    """Every field at its limit, without a blank to break at."""
    values: dict[str, Any] = {}
    for field in fields:
        match field.kind:
            case Kind.TEXT:
                values[field.key] = "Ẵ" * field.longest
            case Kind.LINES | Kind.LIST:
                values[field.key] = ["Ẵ" * field.longest] * 3
            case Kind.DATE:
                values[field.key] = "2026-11-22"
            case Kind.MOMENT:
                values[field.key] = "2026-11-22T08:05"
            case Kind.TABLE:
                values[field.key] = [longest(field.columns)] * 3
    return values


@pytest.mark.parametrize("number", NUMBERS)
def test_the_longest_values_without_a_blank_stay_inside_the_page(number: str) -> None:
    pdf = form_pdf(fill(template(number), longest(template(number).fields)))

    assert [] == letters_outside(pdf, 10)
