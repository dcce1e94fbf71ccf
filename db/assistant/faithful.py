"""Whether words made by a machine say what a passage says, and nothing else. Pure.

Refused in doubt: the passage itself is then shown, which costs nobody anything.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from db.words import fold, nfc

LEAST_CONTAINED: Final = 0.8  # of the words that carry meaning, how many stand in the passage
_LONGER, _ROOM = 1.6, 120  # how much longer the words may be than the passage: times, characters

_NUMBER = re.compile(r"\d+(?:[.,:/ -]\d+)*")
_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*|\S+\.(?:vn|com|net|org|gov)\b\S*", re.IGNORECASE)
_MARKS = re.compile(r"[*#`_]+|^\s*[-•–]\s+", re.MULTILINE)
_SIGN = re.compile(rf"{_NUMBER.pattern}|{_WORD.pattern}")
_SENTENCE = re.compile(r"[.;!?](?=\s|$)|\n")  # of the passage
_CLAUSE = re.compile(r"[.,;!?](?=\s|$)|\n")  # of what is said
_SENTENCE_END = re.compile(r"[.!?:;\n–-]\s*$")

# Said in words instead of digits, or turning a sentence round: never more nor less of them.
_COUNTED_WORDS = (
    "không chưa chẳng đừng miễn cấm trừ ngoại chỉ trước hoặc"
    " một hai ba bốn tư năm sáu bảy tám chín mười mươi lăm mốt trăm nghìn ngàn triệu tỷ tỉ"
    " nửa rưỡi rưởi đôi chục"
)
_FUNCTION_WORDS = (
    "và là của cho các những thì mà để với khi này đó ở tại trong ngoài từ đến về bằng theo do bởi"
    " vì nên cũng đã đang sẽ được bị phải cần có người ông bà anh chị bạn mình quý vị xin hãy vui"
    " lòng như sau gồm bao nếu thêm nữa rồi đây kia ấy ra vào lên xuống việc cái chiếc mỗi mọi cùng"
    " tất cả bất kỳ nào gì tức nghĩa tổng cộng mang nộp làm đi bản giấy tờ thủ tục hồ sơ"
)
_COUNTED: Final = frozenset(_COUNTED_WORDS.split())
_FUNCTION: Final = frozenset(_FUNCTION_WORDS.split())


def is_faithful(passage: str, said: str, names: Iterable[str] = ()) -> bool:
    """`names` are those of procedures, which may be named only if the passage names them."""
    source, words = nfc(passage).casefold(), nfc(said).casefold()
    return (
        bool(words)
        and len(said) <= len(passage) * _LONGER + _ROOM
        and _numbers(words) == _numbers(source)
        and _counted(words) == _counted(source)
        and all(each in source for each in words if unicodedata.category(each) in {"No", "Nl"})
        and _all_stand_where_they_stood(source, words)
        and all(each in source for each in _ADDRESS.findall(words))
        and _names_nobody_new(nfc(passage), said)
        and _names_no_other(source, words, names)
        and contained(source, words) >= LEAST_CONTAINED
    )


def bare(said: str) -> str:
    """Without the marks by which machines make bold and lists, and without control characters."""
    seen = "".join(
        sign
        for sign in _MARKS.sub("", said)
        if sign == "\n" or unicodedata.category(sign)[0] != "C"
    )
    return "\n".join(line for each in seen.splitlines() if (line := nfc(each)))


def contained(source: str, words: str) -> float:
    """The share of the meaning words that stand in the source."""
    known = set(_WORD.findall(source))
    told = [each for each in _WORD.findall(words) if each not in _FUNCTION]
    return sum(each in known for each in told) / len(told) if told else 0.0


def _numbers(text: str) -> list[str]:
    """Each number at its first place, without what groups its digits: "1.000.000" is "1 000 000".

    Two of them that change their places are two lies.
    """
    return list(dict.fromkeys(_digits(each) for each in _NUMBER.findall(text)))


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _all_stand_where_they_stood(source: str, words: str) -> bool:
    """What is said beside a number or a negation is of the sentence in which it stood, and the word
    after it is the same: "không quá 2 bản" is no "quá", and of nothing else than of "bản"."""
    sentences = [(each, _anchors(each)) for each in _SENTENCE.split(source)]
    return all(
        any(
            anchor in known and contained(sentence, clause) >= LEAST_CONTAINED
            for sentence, known in sentences
        )
        for clause in _CLAUSE.split(words)
        for anchor in _anchors(clause)
    )


def _anchors(text: str) -> set[tuple[str, str]]:
    """Each number and each counted word, with the word after it."""
    signs = [_digits(each) if each[0].isdigit() else each for each in _SIGN.findall(text)]
    return {
        (sign, after)
        for sign, after in pairwise([*signs, ""])
        if sign.isdigit() or sign in _COUNTED
    }


def _counted(text: str) -> Counter[str]:
    return Counter(each for each in _WORD.findall(text) if each in _COUNTED)


def _names_nobody_new(passage: str, said: str) -> bool:
    """A capital within a sentence begins a name: it must be one of the passage."""
    known = set(_WORD.findall(passage.casefold()))
    for found in _WORD.finditer(said):
        word, before = found[0], said[: found.start()]
        is_first = not before.strip() or _SENTENCE_END.search(before) is not None
        if word[0].isupper() and not is_first and word.casefold() not in known:
            return False
    return True


def _names_no_other(source: str, words: str, names: Iterable[str]) -> bool:
    told, known = fold(words), fold(source)
    folded = (fold(each) for each in names)
    return not any(
        " " in each and each not in known and re.search(rf"(?<!\w){re.escape(each)}(?!\w)", told)
        for each in folded
    )
