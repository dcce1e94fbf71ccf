"""The words of a question without their person, and the code its answer is read by. Pure.

The code has only consonants and digits: it spells no word, no Vietnamese keyboard changes it while
it is typed, and nothing in it is mistaken for another sign on a screen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from db.errors import QuestionLength
from db.words import tidy

LETTERS: Final = "23456789BCFGHJKMNPQRSTVXZ"  # no vowel, D or W: "dd" and "w" are Telex
CODE_LENGTH: Final = 6
LEAST, MOST, MOST_ANSWERED = 3, 500, 1000
MASK: Final = "•••"

_BETWEEN = re.compile(r"[\s.:_–-]+")
_LONGEST = 40
_KEPT = (
    r"(?<![\d.])\d\.\d{6}(?:\.\d{3}(?:\.\d\d){2})?(?!\d)"  # the code of a procedure
    r"|(?<!\d)\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+)(?=\s*(?:đ|d|vnđ|vnd|đồng|dong)\b)"
)
_MASKED = (
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an address
    r"|(?<!\w)[A-Za-z]\d{7,8}(?!\w)"  # a passport
    r"|\+?\(?\d(?:[\s.()–-]{0,3}\d){8,}|\d{8,}"  # a telephone, an identity, however grouped
)
_NUMBERS = re.compile(f"(?P<kept>{_KEPT})|(?:{_MASKED})", re.IGNORECASE)


def new_code(pick: Callable[[str], str]) -> str:
    """A code whose characters `pick` draws from `LETTERS`."""
    return "".join(pick(LETTERS) for _ in range(CODE_LENGTH))


def parse_code(text: str) -> str | None:
    """The code in what was typed or scanned, whatever its case, blanks and dashes; None where
    there is none."""
    if len(text) > _LONGEST:
        return None
    bare = _BETWEEN.sub("", unicodedata.normalize("NFKC", text)).upper()
    if len(bare) != CODE_LENGTH or any(sign not in LETTERS for sign in bare):
        return None
    return bare


def spaced(code: str) -> str:
    """As it is read by people: "K7M 4QX"."""
    return f"{code[:3]} {code[3:]}"


def masked(words: str) -> str:
    """Without the numbers and addresses by which a person could be found; sums, dates and the
    codes of procedures stay."""
    return _NUMBERS.sub(lambda found: found["kept"] or MASK, words)


def question_words(words: str) -> str:
    """What is stored of a question. Raises: QuestionLength."""
    return _within(masked(tidy(words)), MOST)


def answer_words(words: str) -> str:
    """What is stored of an answer: an office's number may stand there. Raises: QuestionLength."""
    return _within(tidy(words), MOST_ANSWERED)


def _within(words: str, most: int) -> str:
    if not LEAST <= len(words) <= most or not any(sign.isalpha() for sign in words):
        raise QuestionLength(least=LEAST, most=most)
    return words
