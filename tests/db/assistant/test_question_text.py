"""What is stored of a question, and its code."""

from __future__ import annotations

import random
import unicodedata

import pytest

from db.assistant.question_text import (
    LETTERS,
    MASK,
    answer_words,
    masked,
    new_code,
    parse_code,
    question_words,
    spaced,
)
from db.errors import QuestionLength
from db.words import fold


@pytest.mark.parametrize(
    "number",
    [
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "0912-345-678",
        "(0912) 345 678",
        "+84 912 345 678",
        "+84912345678",
        "0 9 1 2 3 4 5 6 7 8",
        "024 - 3822 - 1234",
        "079123456789",
        "079 123 456 789",
        "123456789",
        "C1234567",
        "lan.nguyen@mail.vn",
        "٠٩١٢٣٤٥٦٧٨",
    ],
)
def test_a_number_of_a_person_is_not_kept(number: str) -> None:
    assert f"Gọi cho tôi {MASK} nhé" == masked(f"Gọi cho tôi {number} nhé")


@pytest.mark.parametrize(
    "words",
    [
        "Lệ phí 1.000.000.000 đồng có đúng không?",
        "Đất 250 000 000 đ thì đóng bao nhiêu?",
        "Thủ tục 1.004194.000.00.00.H42 nộp ở đâu?",
        "Thủ tục 2.000815 mất mấy ngày?",
        "Sinh ngày 12/05/2024 còn đăng ký được không?",
        "Giấy của năm 2019-2023 còn dùng được không?",
        "Mẫu 04, 3 bản, từ 8 giờ đến 11 giờ 30",
        "Nghị định 123/2020/NĐ-CP",
    ],
)
def test_what_is_no_persons_stays(words: str) -> None:
    assert words == masked(words)


def test_words_are_composed_and_on_one_line() -> None:
    written = unicodedata.normalize("NFD", "Sổ  đỏ\tmất\r\nlàm\x00 lại\u200b ở đâu?\ud800")

    assert "Sổ đỏ mất làm lại ở đâu?" == question_words(written)


def test_a_number_is_found_through_invisible_signs() -> None:
    assert MASK in question_words("số tôi 0912\u200b345\u2060678")


@pytest.mark.parametrize("words", ["", "  a ", "hỏ", "0912345678", "?!.…", "phí " * 130])
def test_too_little_or_too_much_is_refused(words: str) -> None:
    with pytest.raises(QuestionLength):
        question_words(words)


def test_the_shortest_and_the_longest_are_taken() -> None:
    assert "phí" == question_words(" phí ")
    assert 500 == len(question_words("ấ" * 500))


def test_an_answer_may_name_an_offices_number() -> None:
    assert "Xin gọi 024 3822 1234." == answer_words("Xin gọi 024 3822 1234.")


def test_no_keyboard_changes_a_code_and_it_spells_nothing() -> None:
    assert not set(LETTERS) & set("0O1ILAEIOUYWD")
    assert len(LETTERS) == len(set(LETTERS)) == len(fold(LETTERS))
    assert len(LETTERS) ** 6 > 200_000_000


@pytest.mark.parametrize(
    "typed", ["K7M4QX", "k7m4qx", " k7m 4qx ", "K7M-4QX", "k7m–4qx", "Ｋ７Ｍ４ＱＸ"]
)
def test_a_code_is_read_as_people_type_it(typed: str) -> None:
    assert "K7M4QX" == parse_code(typed)


@pytest.mark.parametrize(
    "typed", ["", "K7M4Q", "K7M4QXX", "K7M4Q0", "IL01OO", "x" * 10_000, "A001"]
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert parse_code(typed) is None


def test_a_made_code_is_read_back() -> None:
    chance = random.Random(7)
    codes = [new_code(chance.choice) for _ in range(200)]

    assert codes == [parse_code(spaced(code).lower()) for code in codes]
