"""Passages hold what the catalogue says, and nothing where it says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from db.assistant.ask import Assistant
from db.assistant.passages import passage
from db.assistant.values import Aspect
from db.catalogue.values import Fee, Procedure, TimeLimit, TimeUnit
from db.words import Language

COPY = "2.000815"


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        (Language.EN, 1, "1 original, 1 copy"),
        (Language.EN, 2, "2 originals, 2 copies"),
        (Language.FR, 1, "1 original, 1 copie"),
        (Language.FR, 3, "3 originaux, 3 copies"),
        (Language.VI, 2, "2 bản chính, 2 bản sao"),
    ],
)
def test_one_paper_and_several(
    procedures: Mapping[str, Procedure], language: Language, count: int, words: str
) -> None:
    procedure = procedures["1.001193"]
    paper = replace(procedure.papers[0], originals=count, copies=count, to_show=False)

    found = passage(replace(procedure, papers=(paper,)), Aspect.PAPERS, language)

    assert (f"{paper.name} ({words})",) == found.lines


def test_the_papers_word_for_word_with_their_counts(procedures: Mapping[str, Procedure]) -> None:
    found = passage(procedures["1.001193"], Aspect.PAPERS, Language.VI)

    assert "Tờ khai đăng ký khai sinh (1 bản chính)" == found.lines[0]
    assert len(procedures["1.001193"].papers) == len(found.lines)
    assert ("Cổng Dịch vụ công quốc gia", procedures["1.001193"].source_date) == (
        found.source,
        found.source_date,
    )


def test_a_fee_of_the_province_has_no_amount(procedures: Mapping[str, Procedure]) -> None:
    fee = Fee(set_by_province=True, direct_vnd=None, online_vnd=None, exemption="Miễn: hộ nghèo")
    found = passage(replace(procedures[COPY], fee=fee), Aspect.FEE, Language.FR)

    assert ("Fixé par la province", "Miễn: hộ nghèo") == found.lines


def test_amounts_by_channel(procedures: Mapping[str, Procedure]) -> None:
    fee = Fee(set_by_province=False, direct_vnd=1_250_000, online_vnd=0)
    found = passage(replace(procedures[COPY], fee=fee), Aspect.FEE, Language.EN)

    assert ("At the counter: 1.250.000 đồng", "Online: Free of charge") == found.lines


def test_time_limits(procedures: Mapping[str, Procedure]) -> None:
    def told(limit: TimeLimit) -> tuple[str, ...]:
        return passage(replace(procedures[COPY], time_limit=limit), Aspect.TIME, Language.VI).lines

    assert ("3 ngày làm việc",) == told(TimeLimit(3, TimeUnit.WORKING_DAYS))
    assert ("15 / 25 ngày",) == told(TimeLimit(None, TimeUnit.DAYS, values_seen=(15, 25)))
    assert ("Trong ngày", "Nhận sau 15 giờ: trả trong ngày làm việc tiếp theo") == told(
        TimeLimit(None, TimeUnit.SAME_DAY, after_15h_next_working_day=True)
    )
    assert () == told(TimeLimit(7, TimeUnit.UNKNOWN))
    assert () == told(TimeLimit(None, TimeUnit.DAYS))


def test_what_is_unknown_has_no_line(procedures: Mapping[str, Procedure]) -> None:
    blank = replace(
        procedures[COPY],
        papers=(),
        papers_known=False,
        fee=Fee(set_by_province=False, direct_vnd=None, online_vnd=None),
        level="",
        online_level="",
        non_territorial=None,
        portal_url="",
        result="",
        time_limit=TimeLimit(None, TimeUnit.UNKNOWN),
    )

    assert dict.fromkeys(Aspect, ()) == {
        aspect: passage(blank, aspect, Language.VI).lines for aspect in Aspect
    }


def test_who_may_come_for_another_is_told_with_its_case(
    procedures: Mapping[str, Procedure],
) -> None:
    found = passage(procedures["1.001193"], Aspect.WHO, Language.VI)

    assert ("Văn bản ủy quyền (1 bản chính) – khi đi làm thay người khác",) == found.lines


@pytest.mark.parametrize(
    ("words", "aspect"),
    [
        ("combien ça coûte un acte de naissance", Aspect.FEE),
        ("combien coute un acte de naissance", Aspect.FEE),
        ("combien de temps pour un mariage", Aspect.TIME),
        ("combien de jours pour un mariage", Aspect.TIME),
        ("quel délai pour un mariage", Aspect.TIME),
        ("quels papiers pour un mariage", Aspect.PAPERS),
        ("where do I register a marriage", Aspect.WHERE),
    ],
)
def test_what_is_asked_in_another_language_is_not_lost_among_slips(
    assistant: Assistant, words: str, aspect: Aspect
) -> None:
    found = assistant.ask(words)

    assert aspect is found.aspect
    assert found.is_known
    assert found.candidates[0].passage is not None
