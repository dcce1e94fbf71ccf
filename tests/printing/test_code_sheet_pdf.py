"""Sheets of codes: large enough modules, a quiet margin, every word, and nothing cut or lost."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp

from db.words import Names
from printing.code_sheet import CodeEntry, CodeSheet
from printing.code_sheet_pdf import LEAST_MODULE, Code, code_sheets_pdf

MM = 72 / 25.4
ENTRY = CodeEntry(
    number="1.001193",
    title="Thủ tục đăng ký khai sinh",
    short=Names("Khai sinh", "Birth registration", "Déclaration de naissance"),
    address="http://192.168.1.10:8080/p/1.001193",
    source="Nguồn: Cổng Dịch vụ công quốc gia, 30/06/2026",
)
SHEET = CodeSheet(
    parent=Names("UBND phường Hoa Sen", "People's Committee of Hoa Sen Ward"),
    centre=Names("Trung tâm Phục vụ hành chính công", "Public Administrative Service Centre"),
    title=Names("Hộ tịch", "Civil status", "État civil"),
    invitation=Names("Quét mã bằng điện thoại.", "Scan with your phone.", "Scannez."),
    without_code=Names("Chưa có trang", "No page yet", "Pas de page"),
    entries=(ENTRY,),
    foot=Names("In ngày 22/11/2026"),
    page="Trang %1/%2",
)
LONG = "Thủ tục đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất " * 5


def many(count: int) -> CodeSheet:
    """Short and long titles in turn, each with an address of its own."""
    return replace(
        SHEET,
        entries=tuple(
            replace(
                ENTRY,
                number=f"{n}.{n:06}",
                title=f"{LONG if n % 3 == 0 else 'Thủ tục'} {n}",
                short=ENTRY.short if n % 2 else Names(""),
                address=f"http://192.168.1.10:8080/p/{n}.{n:06}",
            )
            for n in range(count)
        ),
    )


UNBROKEN = replace(
    SHEET,
    title=Names("W" * 60),
    entries=tuple(
        replace(
            ENTRY,
            number=f"1.{n:06}",
            title="M" * 300,
            address=f"http://192.168.1.10:8080/p/1.{n:06}",
            source=f"https://example.vn/{'vanban/' * 12}1.{n:06}.json",
        )
        for n in range(8)
    ),
)


def read(pdf: bytes, dpi: int = 200) -> list[tuple[str, list[str]]]:
    """The words and the codes of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            (
                " ".join(page.get_textpage().get_text_range().split()),
                [
                    code.text
                    for code in zxingcpp.read_barcodes(page.render(scale=dpi / 72).to_pil())
                ],
            )
            for page in document
        ]


def test_every_word_and_the_code_are_on_the_page() -> None:
    ((words, codes),) = read(code_sheets_pdf([SHEET]))
    wanted = [ENTRY.number, ENTRY.title, ENTRY.source, "Trang 1/1", "In ngày 22/11/2026"]
    for names in (SHEET.parent, SHEET.centre, SHEET.title, SHEET.invitation, ENTRY.short):
        wanted += [text for text in (names.vi, names.en, names.fr) if text]

    assert [] == [text for text in wanted if text not in words]
    assert [ENTRY.address] == codes


def test_a_word_without_a_blank_covers_no_code() -> None:
    pages = read(code_sheets_pdf([UNBROKEN]))

    assert {each.address for each in UNBROKEN.entries} == {
        code for _, codes in pages for code in codes
    }
    letters = "".join("".join(words.split()) for words, _ in pages)
    assert [] == [each.source for each in UNBROKEN.entries if each.source not in letters]


def test_many_procedures_go_on_with_numbered_pages() -> None:
    sheet = many(31)
    pages = read(code_sheets_pdf([sheet]))
    words = " ".join(each for each, _ in pages)

    assert len(pages) > 2
    assert all(f"Trang {n}/{len(pages)}" in each for n, (each, _) in enumerate(pages, 1))
    assert all(SHEET.title.vi in each for each, _ in pages)
    assert {each.address for each in sheet.entries} == {
        code for _, codes in pages for code in codes
    }
    assert [] == [each.number for each in sheet.entries if each.number not in words]


def test_each_field_begins_a_page_and_counts_its_own() -> None:
    pages = read(code_sheets_pdf([SHEET, replace(SHEET, title=Names("Đất đai"))]))

    assert 2 == len(pages)
    assert ["Trang 1/1" in words for words, _ in pages] == [True, True]
    assert "Đất đai" in pages[1][0]


@pytest.mark.parametrize("length", [20, 60, 110, 200, 400])
def test_a_module_is_half_a_millimetre_and_more(length: int) -> None:
    code = Code("https://" + "x" * (length - 8))

    assert code.module >= LEAST_MODULE
    assert 0.5 * MM <= code.module


@pytest.mark.parametrize("sheet", [many(30), UNBROKEN], ids=["many", "unbroken"])
def test_every_letter_stands_inside_the_page(sheet: CodeSheet) -> None:
    with pypdfium2.PdfDocument(code_sheets_pdf([sheet])) as document:
        outside = []
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for place in range(text.count_chars()):
                if text.get_text_range(place, 1).isspace():
                    continue
                left, bottom, right, top = text.get_charbox(place)
                margin = 4 * MM
                if left < margin or right > width - margin or bottom < margin or top > height:
                    outside.append((text.get_text_range(place, 1), left, bottom))

    assert [] == outside


def test_without_an_address_there_are_words_instead() -> None:
    ((words, codes),) = read(
        code_sheets_pdf([replace(SHEET, entries=(replace(ENTRY, address=""),))])
    )

    assert "Chưa có trang" in words
    assert [] == codes


def test_the_same_sheets_give_the_same_bytes_and_none_is_refused() -> None:
    assert code_sheets_pdf([many(7)]) == code_sheets_pdf([many(7)])
    with pytest.raises(ValueError, match="no sheet"):
        code_sheets_pdf([])
