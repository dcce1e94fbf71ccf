"""What a catalogue file says, as values: unknown stays unknown."""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from typing import Any

import pytest

from db.catalogue.parse import Text, parse, parse_catalogue
from db.catalogue.values import Fee, FieldPlan, Paper, Procedure, TimeLimit, TimeUnit
from db.words import Names
from tests.db.catalogue.samples import portal_file, portal_row


def only(**changes: Any) -> Procedure:
    (procedure,) = parse(portal_file(portal_row(**changes)))
    return procedure


def fee(**cells: Any) -> Fee:
    return only(fee=cells).fee


def time_limit(**cells: Any) -> TimeLimit:
    return only(time_limit=cells).time_limit


def test_a_portal_row_becomes_a_procedure() -> None:
    expected = Procedure(
        code="1.001193",
        title="Thủ tục đăng ký khai sinh",
        short=Names(""),
        field_code="ho_tich",
        level="Cấp xã",
        online_level="",
        time_limit=TimeLimit(None, TimeUnit.SAME_DAY, True, "Trong ngày"),
        fee=Fee(set_by_province=False, direct_vnd=0, online_vnd=0, text="Miễn phí"),
        papers=(
            Paper("Tờ khai", originals=1),
            Paper("Hộ chiếu hoặc căn cước", 1, 0, "Giấy tờ phải xuất trình", to_show=True),
            Paper("Lưu ý", is_note=True),
        ),
        result="Giấy khai sinh",
        legal_basis=("60/2014/QH13", "123/2015/NĐ-CP"),
        source="Cổng Dịch vụ công quốc gia",
        source_date=None,
        portal_url="https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1",
        non_territorial=True,
        keywords=(),
        is_common=True,
    )
    assert expected == only()


def test_the_least_row_knows_nothing_more() -> None:
    row = {"code": "6.003494.H61", "name": "Việc riêng của tỉnh", "group": "ho_tich"}
    (procedure,) = parse(portal_file(row))
    assert procedure.time_limit == TimeLimit(None, TimeUnit.UNKNOWN)
    assert procedure.fee == Fee(set_by_province=False, direct_vnd=None, online_vnd=None)
    assert (procedure.papers, procedure.papers_known) == ((), False)
    assert (procedure.non_territorial, procedure.source_date) == (None, None)
    assert (procedure.is_common, procedure.is_closed) == (False, False)


@pytest.mark.parametrize(
    ("cells", "direct", "online"),
    [
        ({"set_by_province": True, "amount_vnd": 8000}, None, None),
        ({"set_by_province": True, "by_channel": {"direct": [8000]}}, None, None),
        ({"set_by_province": None, "amount_vnd": None}, None, None),
        ({"set_by_province": False, "amount_vnd": 8000}, 8000, None),
        ({"amount_vnd": None, "by_channel": {"direct": [20], "online": [10]}}, 20, 10),
        ({"amount_vnd": 0, "by_channel": {"online": [0]}}, None, 0),
        ({"amount_vnd": 5, "by_channel": {"direct": [5, 7], "online": [5, 5]}}, None, 5),
    ],
)
def test_amounts(cells: dict[str, Any], direct: int | None, online: int | None) -> None:
    read = fee(**cells)
    assert (direct, online) == (read.direct_vnd, read.online_vnd)


def test_the_rule_of_a_fee_stands_in_words_and_its_exemption_stays() -> None:
    rule = {"first_two_pages_each": 2000, "from_third_page_each": 1000, "max_per_copy": 200000}
    read = fee(amount_vnd=2000, text="Trực tiếp: 2.000 đồng", note="Miễn cho hộ nghèo", rule=rule)
    assert read.text == (
        "2.000 đồng/trang cho 2 trang đầu, "
        "từ trang thứ 3: 1.000 đồng/trang, tối đa 200.000 đồng/bản"
    )
    assert read.exemption == "Miễn cho hộ nghèo"


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"value": 5, "unit": "unknown"}, TimeLimit(5, TimeUnit.UNKNOWN)),
        ({"value": None, "unit": None}, TimeLimit(None, TimeUnit.UNKNOWN)),
        ({"value": 3, "unit": "working_days"}, TimeLimit(3, TimeUnit.WORKING_DAYS)),
        (
            {"value": None, "unit": "days", "values_seen": [15, 25]},
            TimeLimit(None, TimeUnit.DAYS, values_seen=(15, 25)),
        ),
        (
            {"value": 5, "unit": "unknown", "unit_hint_unverified": "working_days"},
            TimeLimit(5, TimeUnit.UNKNOWN),
        ),
    ],
)
def test_time_limits(cells: dict[str, Any], expected: TimeLimit) -> None:
    assert expected == time_limit(**cells)


@pytest.mark.parametrize(
    ("changes", "known"),
    [
        ({"completeness": "full"}, True),
        ({"completeness": None}, True),
        ({"completeness": "partial"}, False),
        ({"completeness": "code_and_name_only", "documents": []}, False),
        ({"completeness": "full", "documents": []}, False),
        ({"papers_known": True, "documents": []}, True),
        ({"papers_known": False}, False),
    ],
)
def test_whether_the_papers_are_known(changes: dict[str, Any], known: bool) -> None:
    assert known is only(**changes).papers_known


@pytest.mark.parametrize(
    ("case", "shown"),
    [
        ("Giấy tờ phải xuất trình", True),
        ("Xuất trình hoặc nộp bản sao", False),
        ("khi sinh tại nhà", False),
        (None, False),
    ],
)
def test_papers_that_are_only_shown(case: str | None, shown: bool) -> None:
    paper = {"case": case, "name": "Căn cước", "originals": 1, "copies": 0, "is_note": False}
    assert [shown] == [read.to_show for read in only(documents=[paper]).papers]


def test_text_is_composed_and_its_blanks_and_invisible_marks_put_right() -> None:
    title = unicodedata.normalize("NFD", "  Chứng\u00a0thực \n bản\u200b sao\ufeff ")
    assert only(name=title).title == "Chứng thực bản sao"


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ({"source_date": "2026-06-30", "generated": "2026-11-21"}, date(2026, 6, 30)),
        ({"generated": "2026-11-21"}, date(2026, 11, 21)),
    ],
)
def test_the_file_dates_the_rows_that_have_no_date(meta: dict[str, Any], expected: date) -> None:
    dated, undated = parse(
        portal_file(portal_row("1.000001", source_date="2026-01-02"), portal_row(), **meta)
    )
    assert (dated.source_date, undated.source_date) == (date(2026, 1, 2), expected)


def test_a_byte_order_mark_is_no_harm() -> None:
    assert len(parse(b"\xef\xbb\xbf" + portal_file(portal_row()))) == 1


def test_groups_of_a_file_are_its_fields() -> None:
    catalogue = parse_catalogue([Text(portal_file(portal_row()))])
    assert catalogue.fields == (
        FieldPlan("ho_tich", Names("Hộ tịch"), "", 1, ""),
        FieldPlan("chung_thuc", Names("Chứng thực"), "", 2, ""),
    )


def test_fields_come_from_their_own_file() -> None:
    row = {
        "code": "cu_tru",
        "names": {"vi": "Cư trú", "en": "Residence", "fr": "Résidence"},
        "icon": "home",
        "position": 3,
        "line": "C",
    }
    fields = Text(json.dumps({"fields": [row]}).encode(), "fields.json")
    file = Text(json.dumps({"procedures": [portal_row(group="cu_tru")]}).encode(), "cu_tru.json")
    catalogue = parse_catalogue([file], fields)
    names = Names("Cư trú", "Residence", "Résidence")
    assert catalogue.fields == (FieldPlan("cu_tru", names, "home", 3, "C"),)
