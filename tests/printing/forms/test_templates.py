"""Templates are data: whole, the one valid on a day is chosen, a faulty file is explained."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from db.queue.values import Centre
from db.words import Names
from printing.forms.centre import centre_values
from printing.forms.filling import blank
from printing.forms.in_force import TEMPLATES, NoFormInForce, all_forms, form_on
from printing.forms.pdf import form_pdf
from printing.forms.template_file import read_template
from printing.forms.toml_table import BadTemplate
from tests.printing.forms.paper import NUMBERS, pages_of, template

SMALL = """
number = "09"
title = "GIẤY BIÊN NHẬN"
circular = "Thông tư 01/2018/TT-VPCP"
valid_from = 2018-12-31

[header]
body = "{body}"
unit = "TRUNG TÂM"
number = "Số"
nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
motto = "Độc lập - Tự do - Hạnh phúc"
place_and_date = "ngày {made_on.day}"

[[field]]
key = "body"
label = "Đơn vị"

[[field]]
key = "made_on"
label = "Ngày"
kind = "date"

[[field]]
key = "rows"
label = "Hàng"
kind = "table"

[[field.column]]
key = "name"
label = "Tên"

[[block]]
kind = "table"
field = "rows"
widths = [20, 30]
heights = [8]
rows = 1
head = [[{ text = "STT" }, { text = "Tên" }]]
row = [[{ text = "{#}" }, { text = "{name}" }]]
"""


def stored(folder: Path, text: str, name: str = "09.toml") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def test_the_seven_forms_are_those_of_the_circular() -> None:
    found = {each.number: (each.circular, each.valid_from, each.draft) for each in all_forms()}

    official = ("Thông tư 03/2025/TT-VPCP", date(2025, 9, 15), "")
    assert found == {
        number: (*official[:2], "Bản nháp – chờ mẫu chính thức") if number == "05" else official
        for number in NUMBERS
    }


def test_every_file_is_named_after_its_form_and_its_day() -> None:
    names = {f"{each.number}-{each.valid_from}.toml" for each in all_forms()}

    assert names == {file.name for file in TEMPLATES.iterdir()}


def test_the_small_template_is_sound(tmp_path: Path) -> None:
    assert "GIẤY BIÊN NHẬN" == read_template(stored(tmp_path, SMALL)).title


@pytest.mark.parametrize(
    ("told", "instead", "sentence"),
    [
        ('title = "GIẤY BIÊN NHẬN"\n', "", "09.toml: title is missing"),
        ("2018-12-31", '"2018-12-31"', "09.toml: valid_from has the wrong type"),
        ("2018-12-31", "2018-12-31T10:00:00", "valid_from has to be a date without a time"),
        ('number = "09"', 'number = "09"\ncolour = "đỏ"', "09.toml: unknown colour"),
        ('number = "09"', 'number = "09"\nvalid_until = 2017-01-01', "valid_until is before"),
        ('number = "09"', 'number = "09"\ncode_field = "code"', "code_field code is no field"),
        ('label = "Đơn vị"', "label = 4", "field 1: label has the wrong type"),
        ('label = "Đơn vị"', 'label = "Đơn vị"\nroom = -1', "room has to be millimetres"),
        ('label = "Đơn vị"', 'label = "Đơn vị"\nmost = 0', "most has to be a number from 1 on"),
        ('kind = "date"', 'kind = "colour"', "kind is “colour”, not one of text, lines, list"),
        ('"{body}"', '"{nobody}"', "{nobody} is no field"),
        ('"{body}"', '"{body"', "a brace in “{body” belongs to no placeholder"),
        ('"{body}"', '"UBND"', "nothing prints body"),
        ("{made_on.day}", "{made_on.hour}", "{made_on.hour} is no part of a date"),
        ("{made_on.day}", "{made_on}", "{made_on} is no part of a date"),
        ('key = "body"', 'key = "made_on"', "the field made_on stands there twice"),
        ('kind = "table"\nfield', 'kind = "grid"\nfield', "no block is of kind “grid”"),
        ('field = "rows"', 'field = "body"', "body is of kind text, not table"),
        ('field = "rows"', 'field = "none"', "{none} is no field"),
        ("[20, 30]", "[20, 200]", "table rows: wider than 165 mm"),
        ("[20, 30]", "[20]", "“Tên” has no room in line 1"),
        ("[20, 30]", "[20, 30, 40]", "the cells leave a hole"),
        ("heights = [8]", "heights = [8, 8]", "heights are not one for each line"),
        ('{ text = "{name}" }', '{ text = "" }', "nothing prints name"),
        ("rows = 1\nhead", 'rows = 1\nif_any = ["x"]\nhead', "if_any names x, no field"),
        ("GIẤY", "GIA\u0302\u0301Y", "title is not composed text (NFC)"),
        ("[header]", "[header", "09.toml: "),
    ],
)
def test_a_faulty_file_is_explained(told: str, instead: str, sentence: str, tmp_path: Path) -> None:
    assert told in SMALL
    with pytest.raises(BadTemplate) as bad:
        read_template(stored(tmp_path, SMALL.replace(told, instead, 1)))

    assert sentence in str(bad.value)


def test_a_new_circular_is_a_new_file(tmp_path: Path) -> None:
    stored(tmp_path, SMALL, "09-2018-12-31.toml")
    new = SMALL.replace("2018-12-31", "2025-09-15").replace("BIÊN NHẬN", "TIẾP NHẬN")
    stored(tmp_path, new, "09-2025-09-15.toml")

    days = (date(2018, 12, 31), date(2025, 9, 14), date(2025, 9, 15), date(2030, 1, 1))
    assert [form_on("09", day, tmp_path).title for day in days] == [
        "GIẤY BIÊN NHẬN",
        "GIẤY BIÊN NHẬN",
        "GIẤY TIẾP NHẬN",
        "GIẤY TIẾP NHẬN",
    ]
    assert "GIẤY BIÊN NHẬN" in pages_of(form_pdf(blank(form_on("09", days[0], tmp_path))))[0]


def test_a_day_without_a_form_is_told_with_the_days_there_are(tmp_path: Path) -> None:
    ended = SMALL.replace('number = "09"', 'number = "09"\nvalid_until = 2025-09-14')
    stored(tmp_path, ended)

    with pytest.raises(NoFormInForce) as none:
        form_on("09", date(2025, 9, 15), tmp_path)
    assert str(none.value) == (
        "no form 09 is valid on 2025-09-15; known are Thông tư 01/2018/TT-VPCP from 2018-12-31"
        " until 2025-09-14"
    )
    with pytest.raises(NoFormInForce, match="there is no form 08; there are 01, 02, 03"):
        form_on("08", date(2026, 11, 22))


def test_one_form_has_one_file_for_a_day(tmp_path: Path) -> None:
    stored(tmp_path, SMALL, "a.toml")
    stored(tmp_path, SMALL, "b.toml")

    with pytest.raises(BadTemplate, match=r"b\.toml: another form 09 is valid from 2018-12-31"):
        all_forms(tmp_path)


@pytest.mark.parametrize(
    ("parent", "expected"),
    [
        ("UBND phường Ví Dụ", ("ỦY BAN NHÂN DÂN PHƯỜNG VÍ DỤ", "phường Ví Dụ", "Ví Dụ")),
        ("Ủy ban nhân dân xã Nam Đà", ("ỦY BAN NHÂN DÂN XÃ NAM ĐÀ", "xã Nam Đà", "Nam Đà")),
        ("Sở Nội vụ", ("SỞ NỘI VỤ", None, None)),
    ],
)
def test_the_centre_gives_its_names(parent: str, expected: tuple[str | None, ...]) -> None:
    centre = Centre(1, "vd", Names("Trung tâm Phục vụ"), Names(parent), "Asia/Ho_Chi_Minh")
    given = centre_values(template("01"), centre)

    assert expected == tuple(given.get(key) for key in ("parent_body", "centre_of", "place"))
    assert "TRUNG TÂM PHỤC VỤ" == given["unit"]
    assert "centre_of" not in centre_values(template("06"), centre)
