"""What does not fit a form is told by the field's name, all at once, and never by its value."""

from __future__ import annotations

from typing import Any

import pytest

from printing.forms.filling import FormDataRejected, blank, fill
from tests.printing.forms.paper import template
from tests.printing.forms.samples import ENTRY, FILLED

RECEIPT = FILLED["01"]


def faults(data: dict[str, Any], number: str = "01") -> tuple[str, ...]:
    with pytest.raises(FormDataRejected) as rejected:
        fill(template(number), data)
    return rejected.value.faults


def test_all_that_is_missing_is_told_at_once() -> None:
    told = {key: RECEIPT[key] for key in RECEIPT if key not in {"applicant", "request"}}

    assert faults(told | {"papers": []}) == (
        "applicant (Ông (Bà)/Tổ chức) is missing",
        "request (Nội dung yêu cầu giải quyết) is missing",
        "papers (Thành phần hồ sơ nộp) is missing",
    )


def test_blanks_are_no_value() -> None:
    assert faults(RECEIPT | {"applicant": " \u200b ", "received_at": ""}) == (
        "applicant (Ông (Bà)/Tổ chức) is missing",
        "received_at (Thời gian nhận hồ sơ) is missing",
    )


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("colour", "đỏ", "it has no field colour"),
        ("address", 3.5, "address (Địa chỉ) has to be a text"),
        ("address", True, "address (Địa chỉ) has to be a text"),
        ("address", "x" * 501, "address (Địa chỉ) has 501 letters, at most 500 are allowed"),
        (
            "applicant",
            "山田",
            (
                "applicant (Ông (Bà)/Tổ chức) has signs that cannot be printed:"
                " CJK UNIFIED IDEOGRAPH-5C71, CJK UNIFIED IDEOGRAPH-7530"
            ),
        ),
        (
            "papers",
            ["tờ"] * 101,
            "papers (Thành phần hồ sơ nộp) has 101 lines, at most 100 are allowed",
        ),
        (
            "papers",
            {"a": "b"},
            "papers (Thành phần hồ sơ nộp) has to be a text or a list of texts",
        ),
        (
            "received_at",
            "2026-13-01T08:00",
            "received_at (Thời gian nhận hồ sơ) has to be a date and a time, 2026-11-22T09:30",
        ),
        ("made_on", "22/11/2026", "made_on (Ngày lập) has to be a date, 2026-11-22"),
    ],
)
def test_what_does_not_fit(key: str, value: Any, sentence: str) -> None:
    assert faults(RECEIPT | {key: value}) == (sentence,)


def test_a_row_is_named_by_its_number() -> None:
    rows = [ENTRY, ENTRY | {"due_at": "mai"}, ENTRY | {"colour": "đỏ"}]

    assert faults(FILLED["07"] | {"entries": rows}, "07") == (
        (
            "entries (Hồ sơ) row 2: due_at (Hẹn trả kết quả) has to be a date and a time,"
            " 2026-11-22T09:30"
        ),
        "entries (Hồ sơ) row 3: it has no field colour",
    )


def test_no_sentence_repeats_an_identity_number() -> None:
    number = "001190654321"
    told = RECEIPT | {"id_number": number * 9, "made_on": number, "address": [number]}

    assert number not in " ".join(faults(told))


def test_texts_are_tidied() -> None:
    form = fill(
        template("01"), RECEIPT | {"applicant": "  Nguye\u0302\u0303n\tThị\u200b  Bưởi\x00 "}
    )

    assert "Nguyễn Thị Bưởi" == form.values["applicant"]


def test_the_empty_form_needs_nothing_but_still_refuses_what_it_does_not_know() -> None:
    assert {"unit": "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "unit_code": "TTPVHCC"} == dict(
        blank(template("01")).values
    )
    with pytest.raises(FormDataRejected, match="form 01: it has no field colour"):
        blank(template("01"), {"colour": "đỏ"})


def test_the_first_hand_over_is_given_by_who_took_the_dossier() -> None:
    rows = fill(template("06"), FILLED["06"]).values["steps"]

    assert isinstance(rows, tuple)
    assert ["Bộ phận TN&TKQ", "Phòng Tư pháp"] == [
        row["giver"] for row in rows if not isinstance(row, str)
    ]
