"""Words that everyone says and that tell little: "I want to", "please", "how much"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.assistant.syllables import Syllable, syllables
from db.words import Language

_WORDS_VI: Final = """
tôi tui em mình chị anh cháu ông bà tụi chúng bạn cô chú bác ạ ơi à ừ nhé nha dạ thưa vâng
muốn cần xin làm cho thì là mà của với và hoặc hay rồi giờ nay đã đang sẽ vừa mới có được
không ko phải gì nào sao thế vậy đâu ở tại nơi những các cái chiếc này kia đó ấy về ra vào lên
xuống đi đến tới từ bị do để khi nếu như nhờ giúp hỏi biết mang theo nhất cũng chỉ vì nên thêm
chưa nữa luôn mấy
"""
_PHRASES_VI: Final = """
thủ tục|hồ sơ|giấy tờ|thời gian|lệ phí|bao nhiêu|bao lâu|bao nhiêu tiền|mất bao lâu|hết bao
nhiêu|chuẩn bị|mất bao nhiêu|những gì|thế nào|ở đâu|làm sao|ra sao|cần gì|bao giờ|bao nhiêu
ngày|mấy ngày|nộp ở đâu|lấy ở đâu|có mất tiền không|có tốn tiền|tốn bao nhiêu|hướng dẫn
"""
_WORDS_EN: Final = """
a an the i my me we our you your he she his her it is are was be to for of in on at by with from
and or how what where when which who do does did can could should would need want get have
has please here there this that much many long make had am been being will shall may might must
if then and also very just now already still today yesterday tonight tomorrow morning night ago last
next paper papers document documents paperwork bring procedure process form cost fee fees price
take takes go going about some any more two new hello hi sir ask tell know help us him them our
thing something someone one not no
"""
_WORDS_FR: Final = """
un une le la les l de du des d je j me m mon ma mes nous notre vous votre il elle son sa ses est
sont suis être ai a pour à au aux dans en sur par avec et ou comment que quoi où quand quel quelle
faire fait veux voudrais voulons dois doit devons besoin faut obtenir demander demande ce cette ces
se hier aujourd hui soir matin demain documents papiers démarche démarches combien coûte prix temps
il elle on nous tous deux peut peux puis bonjour merci svp plaît quels quelles après avant déjà
encore ne pas n y en qui
"""
_WORTH: Final = 0.25
_PLAIN_WORTH: Final = 0.4  # typed without diacritics it may be another word


def _of(text: str) -> frozenset[str]:
    return frozenset(word.spelled for word in syllables(text))


_WORDS: Final = {
    Language.VI: _of(_WORDS_VI),
    Language.EN: _of(_WORDS_EN),
    Language.FR: _of(_WORDS_FR),
}
_FOLDED: Final = frozenset(word.folded for word in syllables(_WORDS_VI))
_PHRASES: Final[dict[str, list[tuple[str, ...]]]] = {}
for _said in _PHRASES_VI.split("|"):
    _folded = tuple(word.folded for word in syllables(_said))
    _PHRASES.setdefault(_folded[0], []).append(_folded)


def worths(words: Sequence[Syllable], language: Language) -> list[float]:
    """Of each word, 1 for one that tells something."""
    found = [_worth(word, language) for word in words]
    if language is Language.VI:
        for start, word in enumerate(words):
            for phrase in _PHRASES.get(word.folded, ()):
                if tuple(each.folded for each in words[start : start + len(phrase)]) == phrase:
                    found[start : start + len(phrase)] = [_WORTH] * len(phrase)
    return found


def _worth(word: Syllable, language: Language) -> float:
    if word.spelled in _WORDS[language]:
        return _WORTH
    if language is Language.VI and word.is_plain and word.folded in _FOLDED:
        return _PLAIN_WORTH
    return 1.0
