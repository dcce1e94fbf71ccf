"""Each form holds the circular's words in their order, and every value it was given."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from printing.forms.filling import blank, fill
from printing.forms.pdf import form_pdf
from printing.forms.sheet_style import PaperSize
from tests.printing.forms.paper import NUMBERS, letters_outside, out_of_order, pages_of, template
from tests.printing.forms.paper import squeezed as without_blanks
from tests.printing.forms.samples import FILLED, HEAD, long

_WORDING = tomllib.loads(Path(__file__).with_name("wording.toml").read_text("utf-8"))


def values_in(data: Any) -> Iterator[str]:
    """Each as it has to stand on paper; times have their own test."""
    if isinstance(data, Mapping):
        yield from values_in(list(data.values()))
    elif isinstance(data, list | tuple):
        for each in data:
            yield from values_in(each)
    elif not is_time(str(data)):
        yield from str(data).splitlines()


def is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return not text.isdigit()


@pytest.mark.parametrize("number", NUMBERS)
def test_the_empty_form_has_the_words_of_the_circular_in_their_order(number: str) -> None:
    text = "".join(pages_of(form_pdf(blank(template(number), HEAD))))

    assert [] == out_of_order(
        [HEAD["parent_body"], *_WORDING["nation"], *_WORDING["words"][number]], text
    )


@pytest.mark.parametrize("number", NUMBERS)
def test_every_value_is_on_the_filled_form(number: str) -> None:
    text = without_blanks("".join(pages_of(form_pdf(fill(template(number), FILLED[number])))))

    wanted = [value for value in values_in(FILLED[number]) if value != FILLED[number]["serial"]]
    only_code = {FILLED[number].get("dossier_code")} if number == "02" else set()
    assert [] == [
        value for value in wanted if without_blanks(value) not in text and value not in only_code
    ]
    assert without_blanks(_WORDING["numbers"][number]) in text


@pytest.mark.parametrize("number", NUMBERS)
def test_every_letter_is_composed(number: str) -> None:
    apart = {
        key: unicodedata.normalize("NFD", value) if isinstance(value, str) else value
        for key, value in FILLED[number].items()
    }
    pdf = form_pdf(fill(template(number), apart))

    text = "".join(pages_of(pdf))
    assert text == unicodedata.normalize("NFC", text)
    assert pdf == form_pdf(fill(template(number), FILLED[number]))


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("papers", [10, 30])
def test_long_values_are_whole_and_inside_the_page(number: str, papers: int) -> None:
    data = long(number, papers)
    pdf = form_pdf(fill(template(number), data))
    pages = pages_of(pdf)
    text = without_blanks(re.sub(r"(\S+ · )?Trang \d+/\d+", "", "".join(pages)))

    only_code = {data.get("dossier_code")} if number == "02" else set()
    assert [] == [
        value
        for value in values_in(data)
        if without_blanks(value) not in text and value not in only_code
    ]
    assert [] == letters_outside(pdf, 10)
    assert all(f"Trang {n}/{len(pages)}" in page for n, page in enumerate(pages, 1))
    assert len(pages) > 1


def test_times_read_as_official_papers_write_them() -> None:
    data = FILLED["01"] | {"received_at": datetime(2026, 2, 3, 8, 5), "due_at": "2026-03-10T17:00"}  # noqa: DTZ001
    text = " ".join(pages_of(form_pdf(fill(template("01"), data)))[0].split())

    assert "Ví Dụ, ngày 22 tháng 11 năm 2026" in text
    assert "Thời gian nhận hồ sơ: 08 giờ 05 phút, ngày 03 tháng 02 năm 2026." in text
    assert (
        "Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 10 tháng 3 năm 2026." in text
    )


def test_who_was_authorised_stands_there_only_where_somebody_was() -> None:
    own = {key: value for key, value in FILLED["01"].items() if not key.startswith("principal")}
    del own["authorisation"]
    by_another = pages_of(form_pdf(fill(template("01"), FILLED["01"])))[0]
    in_person = pages_of(form_pdf(fill(template("01"), own)))[0]

    assert "Thông tin của người ủy quyền" in by_another
    assert "ủy quyền" not in in_person.replace("ủy quyền đã được chứng thực", "")


def test_the_book_is_named_only_where_there_is_one() -> None:
    without = {key: value for key, value in FILLED["01"].items() if key not in {"book", "entry"}}

    assert "Quyển số 02" in pages_of(form_pdf(fill(template("01"), FILLED["01"])))[0]
    assert "Quyển số" not in pages_of(form_pdf(fill(template("01"), without)))[0]


def test_the_form_without_an_official_text_says_so_on_every_page() -> None:
    mark = "BẢN NHÁP – CHỜ MẪU CHÍNH THỨC"

    assert all(mark in page for page in pages_of(form_pdf(fill(template("05"), long("05", 30)))))
    assert mark in pages_of(form_pdf(blank(template("05"))))[0]
    assert mark not in pages_of(form_pdf(fill(template("01"), FILLED["01"])))[0]


def test_identity_numbers_stand_only_on_the_forms_that_ask_for_them() -> None:
    asked = {
        number for number in NUMBERS if "id_number" in {f.key for f in template(number).fields}
    }

    assert asked == {"01", "03", "04", "05"}


def test_a5_holds_the_ordinary_receipt_on_one_page_filled_and_empty() -> None:
    filled = pages_of(form_pdf(fill(template("01"), FILLED["01"]), PaperSize.A5))
    empty = pages_of(form_pdf(blank(template("01")), PaperSize.A5))

    assert (1, 1) == (len(filled), len(empty))
    with pytest.raises(ValueError, match="form 06 is not made for A5"):
        form_pdf(blank(template("06")), PaperSize.A5)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_same_values_give_the_same_bytes(number: str) -> None:
    assert form_pdf(fill(template(number), FILLED[number])) == form_pdf(
        fill(template(number), dict(FILLED[number]))
    )


def test_a_date_may_be_a_value_too() -> None:
    as_text = fill(template("01"), FILLED["01"])
    as_value = fill(template("01"), FILLED["01"] | {"made_on": date(2026, 11, 22)})

    assert form_pdf(as_text) == form_pdf(as_value)
