"""Misses and keywords, on both back ends."""

from __future__ import annotations

import pytest

from db.assistant import boards, store
from db.assistant.values import Miss
from db.catalogue.store import import_catalogue
from db.errors import Unknown
from db.record import Record
from db.words import Language
from tests.records import command_id

ODD = "bắc thang hỏi ông trời"


def note(record: Record, words: str, once: str | None = None) -> str | None:
    return store.note_miss(
        record, command_id=once or command_id(), words=words, language=Language.VI
    )


def teach(record: Record, words: str, code: str = "1.001193", miss_id: int | None = None) -> int:
    return store.add_keyword(
        record, command_id=command_id(), procedure_code=code, words=words, miss_id=miss_id
    ).id


def only(record: Record) -> Miss:
    (found,) = boards.misses(record)
    return found


def test_a_miss_is_counted_whatever_its_case_and_diacritics(record: Record) -> None:
    note(record, "Đổi  bằng lái")
    note(record, "doi bang lai")
    found = only(record)

    assert ("Đổi bằng lái", 2, Language.VI) == (found.words, found.times, found.language)
    assert found.first_at < found.last_at


def test_the_same_command_counts_once(record: Record) -> None:
    once = command_id()

    assert note(record, "xem bói", once) == note(record, "xem bói", once)
    assert 1 == only(record).times


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("gọi 0912 345 678 nhé", "gọi ••• nhé"),
        ("căn cước 012345678901", "căn cước •••"),
        ("thửa 1234", "thửa •••"),
        ("viết cho an.nguyen@mail.vn", "viết cho •••"),
        ("con 3 tuổi, lớp 12", "con 3 tuổi, lớp 12"),
        ("a\u200b\x00b", "a b"),
    ],
)
def test_no_number_of_a_person_is_kept(words: str, kept: str) -> None:
    assert kept == store.miss_words(words)


@pytest.mark.parametrize("words", ["", "0912345678", "?!", "\x00"])
def test_what_has_no_words_is_no_miss(record: Record, words: str) -> None:
    assert note(record, words) is None
    assert () == boards.misses(record)


def test_a_miss_is_long_enough_to_be_understood_and_no_longer(record: Record) -> None:
    assert store.LONGEST == len(note(record, "ghi chép " * 100) or "")


def test_the_most_frequent_first(record: Record) -> None:
    for words in ("một", "hai", "hai", "ba"):
        note(record, words)

    assert ["hai", "ba", "một"] == [each.words for each in boards.misses(record)]
    assert 2 == len(boards.misses(record, 2))


def test_what_staff_teach_is_answered(record: Record) -> None:
    note(record, ODD)
    before = boards.assistant(record).ask(ODD)
    teach(record, ODD, miss_id=only(record).id)
    after = boards.assistant(record).ask(ODD)

    assert not before.is_known
    assert (True, "1.001193") == (after.is_known, after.candidates[0].code)
    assert () == boards.misses(record)


def test_teaching_twice_changes_nothing(record: Record) -> None:
    assert teach(record, "đầy cữ") == teach(record, "Day cu")
    assert ["đầy cữ"] == [each.words for each in boards.keywords(record, "1.001193")]


def test_a_keyword_can_be_taken_back(record: Record) -> None:
    keyword = teach(record, "đầy cữ")
    store.remove_keyword(record, command_id=command_id(), keyword_id=keyword)

    assert () == boards.keywords(record)
    with pytest.raises(Unknown):
        store.remove_keyword(record, command_id=command_id(), keyword_id=keyword)


def test_a_keyword_is_of_a_procedure_and_has_letters(record: Record) -> None:
    with pytest.raises(Unknown):
        teach(record, "gì đó", code="9.999999")
    with pytest.raises(ValueError, match="letters"):
        teach(record, "12 34")
    with pytest.raises(Unknown):
        teach(record, "gì đó", miss_id=77)
    assert () == boards.keywords(record)


def test_a_dropped_miss_comes_back_when_it_is_asked_again(record: Record) -> None:
    note(record, "xem bói")
    once, miss_id = command_id(), only(record).id
    for _ in range(2):
        store.drop_miss(record, command_id=once, miss_id=miss_id)
    dropped = boards.misses(record)
    note(record, "xem bói")

    assert () == dropped
    assert 2 == only(record).times
    with pytest.raises(Unknown):
        store.drop_miss(record, command_id=command_id(), miss_id=99)


def test_who_keeps_an_assistant_sees_that_it_is_outdated(record: Record) -> None:
    assistant, basis = boards.assistant_and_basis(record)
    same = boards.basis(record)
    keyword = teach(record, "đầy cữ")
    taught = boards.basis(record)
    store.remove_keyword(record, command_id=command_id(), keyword_id=keyword)
    other = teach(record, "thôi nôi")
    taught_another = boards.basis(record)
    import_catalogue(record, (), (), command_id())
    imported = boards.basis(record)

    assert assistant.ask("khai sinh").is_known
    assert basis == same
    assert 4 == len({same, taught, taught_another, imported}) + (keyword == other)


def test_advice_is_given_where_the_line_of_advice_is_served(record: Record) -> None:
    numbers = [each.number for each in boards.advice_counters(record)]

    assert [7, 8] == numbers


def test_nothing_invisible_is_taught(record: Record) -> None:
    teach(record, "giấy\x1b[31m đi\u200b biển\x07")

    assert ["giấy [31m đi biển"] == [each.words for each in boards.keywords(record, "1.001193")]
