"""Answers over the starter catalogue, and how good they are on questions nothing was learned on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from db.assistant.ask import Assistant
from db.assistant.evaluate import Question, evaluate, read_questions
from db.assistant.values import Aspect
from db.catalogue.values import Procedure
from db.words import Language, Names, fold

HERE = Path(__file__).parent
CLEAR = {
    "làm giấy khai sinh cho cháu": "1.001193",
    "giấy độc thân": "1.004873",
    "giay doc than": "1.004873",
    "nhập khẩu": "1.004222",
    "sổ đỏ": "1.013978",
    "sao y bản chính": "2.000815",
    "làm lại cccd bị mất": "1.014064",
    "ddawng kys keets hoon": "1.000894",
    "kết hôn": "1.000894",
    "kết hôn với người nước ngoài": "2.000806",
    "cưới vợ người Lào ở vùng biên giới": "1.000094",
    "đăng ký lại khai sinh": "1.004884",
    "đăng ký khai sinh tại nhà": "1.003583",
    "certificate of single status": "1.004873",
    "carte d'identité perdue": "1.014064",
    "2.000815": "2.000815",
}


@pytest.mark.parametrize(("words", "code"), CLEAR.items())
def test_a_clear_question_is_answered(assistant: Assistant, words: str, code: str) -> None:
    answer = assistant.ask(words)

    assert code == answer.candidates[0].code
    assert answer.is_known


@pytest.mark.parametrize(
    "words", ["", "   ", "?!", "trời có mưa không", "kết quả xổ số", "what time is it", "x" * 5000]
)
def test_what_no_procedure_answers_is_not_known(assistant: Assistant, words: str) -> None:
    assert not assistant.ask(words).is_known


@pytest.mark.parametrize(
    "words", ["\x00\ud800", "%s%d{}", "'; DROP TABLE miss; --", "𝕂𝕙𝕒𝕚", "ạ" * 999]
)
def test_noise_is_borne(assistant: Assistant, words: str) -> None:
    assert len(assistant.ask(words).candidates) <= 3
    assert len(assistant.suggest(words)) <= 5


def test_an_answer_says_what_was_asked_and_where_it_stands(assistant: Assistant) -> None:
    answer = assistant.ask("sao y giấy tờ hết bao nhiêu tiền một trang")
    told = answer.candidates[0].passage

    assert Aspect.FEE is answer.aspect
    assert told is not None
    assert "Tại quầy: 2.000 đồng" == told.lines[0]
    assert ("Cổng Dịch vụ công quốc gia", 2026) == (
        told.source,
        told.source_date.year if told.source_date else None,
    )
    assert len(answer.candidates) <= 3
    assert 0.85 < sum(each.score for each in answer.candidates) <= 1.001


def test_the_answer_is_in_the_language_wished_or_asked_in(assistant: Assistant) -> None:
    assert "Certified copy" == assistant.ask("certified copy").candidates[0].title
    assert "Copie certifiée conforme" == assistant.ask("sao y", Language.FR).candidates[0].title
    assert Language.FR is assistant.ask("acte de naissance").language


def test_every_word_shown_stands_in_the_catalogue(
    assistant: Assistant, procedures: Mapping[str, Procedure]
) -> None:
    for question in read_questions(HERE / "questions_learn.tsv")[:80]:
        for candidate in assistant.ask(f"{question.words} cần giấy tờ gì").candidates:
            procedure = procedures[candidate.code]
            told = candidate.passage
            assert candidate.title in {
                procedure.title,
                procedure.short.vi,
                procedure.short.en,
                procedure.short.fr,
            }
            if told is not None and told.aspect is Aspect.PAPERS:
                names = tuple(paper.name for paper in procedure.papers)
                assert all(line.startswith(names) for line in told.lines)


def test_staff_teach_a_word_nobody_knows(procedures: Mapping[str, Procedure]) -> None:
    words = "bắc thang hỏi ông trời"
    before = Assistant(list(procedures.values())).ask(words)
    after = Assistant(list(procedures.values()), {"1.004837": [words]}).ask(words)

    assert not before.is_known
    assert (True, "1.004837") == (after.is_known, after.candidates[0].code)


def test_closed_procedures_are_not_offered(procedures: Mapping[str, Procedure]) -> None:
    closed = [replace(each, is_closed=each.code == "1.001193") for each in procedures.values()]
    codes = {each.code for each in Assistant(closed).ask("đăng ký khai sinh").candidates}

    assert "1.001193" not in codes


def test_an_empty_catalogue_knows_nothing() -> None:
    answer = Assistant([]).ask("khai sinh")

    assert ((), False) == (answer.candidates, answer.is_known)
    assert () == Assistant([]).suggest("khai")


def test_a_catalogue_with_titles_alone_is_searched_by_what_people_say(
    procedures: Mapping[str, Procedure],
) -> None:
    bare = [replace(each, short=Names(""), keywords=()) for each in procedures.values()]
    answer = Assistant(bare).ask("giấy độc thân")

    assert ("1.004873", True) == (answer.candidates[0].code, answer.is_known)


def held_out() -> list[Question]:
    return read_questions(HERE / "questions_held_out.tsv")


def half_typed(words: str) -> str:
    """Every other word without diacritics."""
    return " ".join(
        fold(word) if place % 2 else word for place, word in enumerate(words.split(" "))
    )


@pytest.mark.parametrize("typed", [str, fold, half_typed, str.upper])
def test_questions_that_nothing_was_learned_on(
    assistant: Assistant, procedures: Mapping[str, Procedure], typed: Callable[[str], str]
) -> None:
    questions = [Question(typed(each.words), each.codes) for each in held_out()]
    figures, _ = evaluate(assistant, questions, procedures.keys())

    assert 40 <= figures.out_of_scope
    assert 85 <= (figures.top1 or 0)
    assert 95 <= (figures.top3 or 0)
    assert 90 <= (figures.rejected or 0)


@pytest.mark.parametrize("typed", [fold, half_typed])
def test_without_diacritics_little_is_lost(
    assistant: Assistant, procedures: Mapping[str, Procedure], typed: Callable[[str], str]
) -> None:
    plain = [Question(typed(each.words), each.codes) for each in held_out()]
    before, _ = evaluate(assistant, held_out(), procedures.keys())
    after, _ = evaluate(assistant, plain, procedures.keys())

    assert (before.top1 or 0) - 3 <= (after.top1 or 0)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("khai s", "1.001193"),
        ("giay doc", "1.004873"),
        ("ket h", "1.000894"),
        ("sổ đ", "1.013978"),
        ("lam lai can cu", "1.014064"),
        ("nhap kh", "1.004222"),
        ("birth c", "1.001193"),
    ],
)
def test_half_a_word_is_enough(assistant: Assistant, typed: str, code: str) -> None:
    assert code in [each.code for each in assistant.suggest(typed, 3)]


def test_suggestions_are_few_and_named_in_the_language(assistant: Assistant) -> None:
    found = assistant.suggest("khai", 4, Language.EN)

    assert 4 == len(found)
    assert "Birth registration" in [each.title for each in found]
