"""What a voice pack holds: the name of each clip and the Vietnamese words to say in it."""

from __future__ import annotations

from pathlib import Path

STARTER_PACK = Path(__file__).parent / "starter"
CHIME = Path(__file__).parent / "chime.wav"

CHANNELS = 1
SAMPLE_BYTES = 2
RATE = 22_050

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")

_NUMBER_WORDS = {
    "ten": "mười",
    "tens": "mươi",
    "one-of-tens": "mốt",
    "five-of-tens": "lăm",
    "hundred": "trăm",
    "odd": "linh",
}

_LETTERS = {
    "A": "a",
    "B": "bê",
    "C": "xê",
    "D": "dê",
    "DD": "đê",
    "E": "e",
    "F": "ép phờ",
    "G": "giê",
    "H": "hát",
    "I": "i",
    "J": "di",
    "K": "ca",
    "L": "lờ",
    "M": "mờ",
    "N": "nờ",
    "O": "o",
    "P": "pê",
    "Q": "quy",
    "R": "rờ",
    "S": "sờ",
    "T": "tê",
    "U": "u",
    "V": "vê",
    "W": "vê kép",
    "X": "ích",
    "Y": "i dài",
    "Z": "dét",
}

_PHRASES = {
    "call": "Mời công dân có số",
    "to-counter": "đến quầy số",
    "again": "Xin nhắc lại",
}

_COUNTERS = (
    *_DIGITS[1:],
    "mười",
    "mười một",
    "mười hai",
    "mười ba",
    "mười bốn",
    "mười lăm",
)

REQUIRED: dict[str, str] = {
    **_PHRASES,
    **{f"digit-{digit}": word for digit, word in enumerate(_DIGITS)},
    **_NUMBER_WORDS,
    **{f"letter-{letter}": sound for letter, sound in _LETTERS.items()},
}
"""Every pack has these; a call is joined from them."""

OPTIONAL: dict[str, str] = {
    f"counter-{number}": f"đến quầy số {words}" for number, words in enumerate(_COUNTERS, start=1)
}
"""Said in one breath these sound better, and take the place of the joined words when present."""
