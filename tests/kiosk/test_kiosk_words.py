"""Every code has its sentence, every fact its words, and what is unknown says so."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from db import errors
from db.catalogue.values import Fee, Paper, Procedure, TimeLimit, TimeUnit
from db.errors import Known
from db.words import Names
from kiosk import procedure_words, queue_words
from kiosk.kiosk_rows import paper_rows, shortened
from kiosk.words import failure_sentence, trouble_sentence
from printing.outcome import TroubleCode
from resources.translations import LANGUAGES, Translations


def _codes(kind: type[Known]) -> set[str]:
    below = {code for each in kind.__subclasses__() for code in _codes(each)}
    is_one = kind.__module__ == errors.__name__ and "code" in vars(kind) and kind is not Known
    return below | ({kind.code} if is_one else set())


def _fee(**changes: Any) -> Fee:
    known: dict[str, Any] = {"set_by_province": False, "direct_vnd": None, "online_vnd": None}
    return Fee(**(known | changes))


def _procedure(*papers: Paper, **changes: Any) -> Procedure:
    facts: dict[str, Any] = {
        "code": "1.000001",
        "title": "Đăng ký khai sinh",
        "short": Names("Khai sinh", "Birth"),
        "field_code": "ho_tich",
        "level": "Cấp xã",
        "online_level": "",
        "time_limit": TimeLimit(None, TimeUnit.UNKNOWN),
        "fee": _fee(),
        "papers": papers,
        "result": "",
        "legal_basis": (),
        "source": "Cổng Dịch vụ công quốc gia",
        "source_date": date(2026, 6, 30),
        "portal_url": "",
        "non_territorial": None,
        "keywords": (),
        "is_common": True,
    }
    return Procedure(**(facts | changes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_failure_has_a_sentence(language: str, translations: Translations) -> None:
    translations.set_language(language)
    codes = sorted(_codes(errors.Known))

    sentences = {code: failure_sentence(code, {"line": "A"}) for code in codes}

    assert {"record_unavailable", "line_closed", "unexpected"} <= sentences.keys()
    assert [code for code, sentence in sentences.items() if not sentence or "%" in sentence] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_printer_trouble_has_its_own_sentence(
    language: str, translations: Translations
) -> None:
    translations.set_language(language)

    assert len({trouble_sentence(code) for code in TroubleCode}) == len(TroubleCode)


@pytest.mark.parametrize(
    ("language", "words"),
    [("vi", "8.000\u00a0đ"), ("en", "VND\u00a08,000"), ("fr", "8\u202f000\u00a0VND")],
)
def test_money(language: str, words: str) -> None:
    assert queue_words.money(8000, language) == words


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        (TimeLimit(3, TimeUnit.WORKING_DAYS), "3 ngày làm việc"),
        (TimeLimit(15, TimeUnit.DAYS), "15 ngày"),
        (TimeLimit(4, TimeUnit.HOURS), "4 giờ"),
        (TimeLimit(8, TimeUnit.WORKING_HOURS), "8 giờ làm việc"),
        (TimeLimit(2, TimeUnit.MONTHS), "2 tháng"),
        (TimeLimit(0, TimeUnit.SAME_DAY), "Trong ngày"),
        (TimeLimit(None, TimeUnit.DAYS, values_seen=(25, 15)), "15 hoặc 25 ngày, tùy trường hợp"),
        (
            TimeLimit(None, TimeUnit.WORKING_DAYS, values_seen=(17, 20, 27)),
            "17, 20 hoặc 27 ngày làm việc, tùy trường hợp",
        ),
        (TimeLimit(5, TimeUnit.UNKNOWN), "Hỏi cán bộ"),
        (TimeLimit(None, TimeUnit.DAYS), "Hỏi cán bộ"),
    ],
)
def test_time_limit(limit: TimeLimit, words: str) -> None:
    assert procedure_words.time_limit_words(limit) == words


def test_rule_of_fifteen_hours_is_told() -> None:
    limit = TimeLimit(0, TimeUnit.SAME_DAY, after_15h_next_working_day=True, text="Có phiếu hẹn")

    assert procedure_words.time_limit_details(limit) == (
        "Nộp sau 15 giờ mà chưa giải quyết được ngay thì trả trong ngày làm việc sau.",
        "Có phiếu hẹn",
    )


@pytest.mark.parametrize(
    ("fee", "words"),
    [
        (_fee(direct_vnd=8000), "8.000\u00a0đ"),
        (_fee(direct_vnd=0, text="Miễn phí"), "Miễn phí"),
        (_fee(), "Hỏi cán bộ"),
        (_fee(direct_vnd=2000, text="2.000 đồng/trang"), "2.000 đồng/trang"),
        (
            _fee(set_by_province=True, text="Miễn phí"),
            "Do Hội đồng nhân dân cấp tỉnh quy định – hỏi cán bộ",
        ),
        (
            _fee(set_by_province=True, direct_vnd=0),
            "Do Hội đồng nhân dân cấp tỉnh quy định – hỏi cán bộ",
        ),
    ],
)
def test_fee(fee: Fee, words: str) -> None:
    assert procedure_words.fee_words(fee, "vi") == words


def test_fee_is_never_called_free_where_the_province_sets_it() -> None:
    fee = _fee(set_by_province=True, direct_vnd=0, online_vnd=0, text="Miễn phí")

    said = [procedure_words.fee_words(fee, "vi"), *procedure_words.fee_details(fee, "vi")]

    assert [words for words in said if "miễn phí" in words.casefold()] == []


def test_exemption_and_online_fee_stand_beside_the_amount() -> None:
    fee = _fee(direct_vnd=70000, online_vnd=35000, exemption="người cao tuổi")

    assert procedure_words.fee_details(fee, "vi") == (
        "Nộp trực tuyến: 35.000\u00a0đ",
        "Miễn, giảm: người cao tuổi",
    )


def test_exemption_that_says_itself_is_not_announced_twice() -> None:
    fee = _fee(direct_vnd=70000, online_vnd=70000, exemption="Miễn cho người cao tuổi")

    assert procedure_words.fee_details(fee, "vi") == ("Miễn cho người cao tuổi",)


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        (Paper("Tờ khai", originals=1), "1 bản chính"),
        (Paper("Đơn", originals=1, copies=2), "1 bản chính, 2 bản sao"),
        (Paper("Căn cước", originals=1, to_show=True), "Chỉ xuất trình: 1 bản chính"),
        (Paper("Căn cước", to_show=True), "Chỉ xuất trình"),
        (Paper("Sổ"), "Số bản: hỏi cán bộ"),
        (Paper("Lưu ý", is_note=True), ""),
    ],
)
def test_papers(paper: Paper, words: str) -> None:
    assert procedure_words.paper_words(paper) == words


def test_notes_stand_after_the_papers() -> None:
    rows = paper_rows(_procedure(Paper("Lưu ý", is_note=True), Paper("Tờ khai", originals=1)))

    assert [(row.paper, row.note) for row in rows] == [("Tờ khai", False), ("Lưu ý", True)]


def test_unpublished_list_of_papers_says_ask() -> None:
    rows = paper_rows(_procedure(papers_known=False))

    assert [(row.paper, row.note) for row in rows] == [("Giấy tờ cần mang: hỏi cán bộ", True)]


def test_source_and_date() -> None:
    assert procedure_words.source_words(_procedure()) == (
        "Nguồn: Cổng Dịch vụ công quốc gia, 30/06/2026"
    )
    assert procedure_words.source_words(_procedure(source="")) == "Nguồn: hỏi cán bộ"


def test_counted_sentences_follow_the_language(translations: Translations) -> None:
    told = []
    for language in LANGUAGES:
        translations.set_language(language)
        told.append([queue_words.ahead_words(count) for count in (0, 1, 5)])

    assert told == [
        ["Không có ai chờ trước", "Trước Ông/Bà còn 1 người", "Trước Ông/Bà còn 5 người"],
        ["Nobody is before you", "1 person before you", "5 people before you"],
        ["Personne avant vous", "1 personne avant vous", "5 personnes avant vous"],
    ]


def test_day_and_time_are_the_centres() -> None:
    late = datetime(2026, 11, 21, 17, 30, tzinfo=UTC)  # already the next day in Việt Nam

    assert queue_words.long_date(late, "Asia/Ho_Chi_Minh", "vi") == "Chủ Nhật, 22/11/2026"
    assert queue_words.clock_time(late, "Asia/Ho_Chi_Minh") == "00:30"
    assert queue_words.stamp(late, "Asia/Ho_Chi_Minh") == "22/11/2026 00:30"


def test_long_titles_end_with_a_whole_word() -> None:
    assert shortened("Cấp bản sao, trích lục hộ tịch", 15) == "Cấp bản sao …"
    assert shortened("Khai sinh", 20) == "Khai sinh"
