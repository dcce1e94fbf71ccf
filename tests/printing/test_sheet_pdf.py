"""A procedure's sheet on office paper: every word, its code, and clean breaks over pages."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, replace

import pypdfium2  # type: ignore[import-untyped]
import pytest
from reportlab.lib.units import mm

from printing.page_size import PageSize
from printing.sheet import Sheet, SheetFact, SheetItem
from printing.sheet_pdf import sheet_pdf
from tests.printing.documents_samples import LONG_NAME, SHEET
from tests.printing.worn import codes_of, letters_outside, pages_of

LONG = replace(
    SHEET,
    title=LONG_NAME,
    official="",
    papers=tuple(
        SheetItem(
            f"Giấy tờ thứ {n}: {LONG_NAME}",
            "1 bản chính, 2 bản sao",
            is_note=n % 9 == 8,
            case=f"khi thuộc trường hợp {n // 6}: {LONG_NAME}" if n % 6 > 3 else "",
        )
        for n in range(55)
    ),
    facts=(*SHEET.facts, SheetFact("Căn cứ", (LONG_NAME * 4, LONG_NAME))),
)
sizes = pytest.mark.parametrize("size", list(PageSize))


def words_of(sheet: Sheet) -> list[str]:
    plain = {field.name: getattr(sheet, field.name) for field in fields(sheet)}
    said = [plain[name] for name in ("parent", "centre", "caption", "title", "official")]
    said += [plain["papers_title"], plain["qr_words"], sheet.source, sheet.printed]
    said += [text for item in sheet.papers for text in (item.text, item.detail, item.case)]
    said += [text for fact in (*sheet.facts, *sheet.more) for text in (fact.label, *fact.lines)]
    return [text for text in said if text]


def without_blanks(text: str) -> str:
    return "".join(text.split())


def body(sheet: Sheet, pages: list[list[str]]) -> str:
    """What goes on from page to page: without the foot, and the head of further pages."""
    foot = {sheet.source, f"{sheet.printed}"}
    lines = []
    for number, page in enumerate(pages):
        inner = page[1:] if number else page
        lines += [line for line in inner if line not in foot and "Trang " not in line]
    return without_blanks(" ".join(lines))


@sizes
def test_every_word_can_be_selected(size: PageSize) -> None:
    (page,) = pages_of(sheet_pdf(SHEET, size))
    text = without_blanks(" ".join(page))

    assert [] == [said for said in words_of(SHEET) if without_blanks(said) not in text]
    assert all(unicodedata.is_normalized("NFC", line) for line in page)
    assert "Trang 1/1" in " ".join(page)


@sizes
def test_its_code_is_read_from_worn_paper(size: PageSize) -> None:
    assert [SHEET.qr] == codes_of(sheet_pdf(SHEET, size))


@sizes
def test_the_page_is_the_sheet(size: PageSize) -> None:
    with pypdfium2.PdfDocument(sheet_pdf(SHEET, size)) as document:
        width, height = document[0].get_size()

    wanted = (210, 297) if size is PageSize.A4 else (148, 210)
    assert wanted == (round(width / mm), round(height / mm))


@sizes
def test_a_long_procedure_goes_on_over_numbered_pages(size: PageSize) -> None:
    data = sheet_pdf(LONG, size)
    pages = pages_of(data)
    text = body(LONG, pages)
    lost = [
        said
        for item in LONG.papers
        for said in (item.text, item.detail, item.case)
        if without_blanks(said) not in text
    ]

    assert len(pages) > 3
    assert [] == lost
    assert all(f"Trang {n}/{len(pages)}" in " ".join(p) for n, p in enumerate(pages, 1))
    assert [SHEET.qr] == codes_of(data)
    assert [] == codes_of(data, 1)


@sizes
@pytest.mark.parametrize("sheet", [SHEET, LONG], ids=["short", "long"])
def test_every_letter_stands_inside_the_margins(sheet: Sheet, size: PageSize) -> None:
    assert [] == letters_outside(sheet_pdf(sheet, size), 10 * mm)


@sizes
def test_an_address_is_copied_with_all_its_hyphens(size: PageSize) -> None:
    address = "https://dichvucong.gov.vn/thu-tuc/" + "-".join("019d2bfc") * 5
    sheet = replace(SHEET, more=(SheetFact("Nộp trực tuyến", (address,)),))

    assert address in without_blanks(" ".join(pages_of(sheet_pdf(sheet, size))[0]))


def test_a_heading_never_ends_a_page() -> None:
    ends = {without_blanks(LONG.papers_title)}
    for count in range(1, 40):
        sheet = replace(SHEET, facts=tuple(SheetFact(f"{n}", ("một",)) for n in range(count)))
        for page in pages_of(sheet_pdf(sheet)):
            last = [line for line in page if line not in {sheet.source, sheet.printed}]
            texts = [without_blanks(line) for line in last if "Trang" not in line]
            assert texts[-1] not in ends


def test_papers_of_one_case_stand_under_it() -> None:
    (page,) = pages_of(sheet_pdf(SHEET))

    assert 1 == " ".join(page).count("khi nhờ người khác")
    assert "1 bản chính · khi sinh tại cơ sở y tế" in page


def test_a_case_that_goes_on_overleaf_is_said_again() -> None:
    case = "khi nhờ người khác làm thay"
    papers = tuple(SheetItem(f"Giấy tờ thứ {n}", "1 bản sao", case=case) for n in range(70))
    pages = pages_of(sheet_pdf(replace(SHEET, papers=papers)))

    assert len(pages) > 2
    assert [1] * len(pages) == [page.count(case) for page in pages]
    assert all(case == page[1] for page in pages[1:])


def test_a_short_paper_is_not_parted_by_the_end_of_a_page() -> None:
    papers = tuple(SheetItem(f"Giấy {n}. {LONG_NAME}", f"{n} bản sao") for n in range(30))
    pages = pages_of(sheet_pdf(replace(SHEET, papers=papers)))

    assert all(page[1].startswith("Giấy ") for page in pages[1:])


def test_without_a_code_and_without_papers_there_is_still_a_sheet() -> None:
    bare = Sheet(title=unicodedata.normalize("NFD", "Chứng thực chữ ký"))

    ((title, number),) = pages_of(sheet_pdf(bare))

    assert ("Chứng thực chữ ký", "1/1") == (title, number)
    assert [] == codes_of(sheet_pdf(bare))


def test_the_fonts_are_embedded_and_the_bytes_always_the_same() -> None:
    data = sheet_pdf(SHEET)

    assert data.count(b"/FontFile2") >= 3
    assert data == sheet_pdf(SHEET)
