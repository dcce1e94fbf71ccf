"""What the hall says: a call as clip names, and those clips joined into one sound. Pure."""

from __future__ import annotations

from collections.abc import Collection

Phrase = tuple[str, ...]  # clip names said closely together

_LETTER_CLIPS = {letter: f"letter-{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_LETTER_CLIPS["Đ"] = "letter-DD"
_DIGITS = "0123456789"


def sentence(
    label: str, counter: int, *, is_recall: bool = False, whole: Collection[str] = ()
) -> tuple[Phrase, ...]:
    """The phrases of one call; `whole` names the clips that say "đến quầy số n" in one breath."""
    called = (("call",), spelt(label), to_counter(counter, whole))
    return (("again",), *called) if is_recall else called


def spelt(label: str) -> Phrase:
    """The letter and the digits one by one; any other mark is passed over in silence."""
    return tuple(
        f"digit-{mark}" if mark in _DIGITS else _LETTER_CLIPS[mark]
        for mark in label.upper()
        if mark in _DIGITS or mark in _LETTER_CLIPS
    )


def to_counter(number: int, whole: Collection[str] = ()) -> Phrase:
    in_one_breath = f"counter-{number}"
    if in_one_breath in whole:
        return (in_one_breath,)
    return ("to-counter", *(spoken(number) if 1 <= number <= 999 else spelt(str(number))))


def spoken(number: int) -> Phrase:
    """A whole number from 1 to 999 as it is said: 15 "mười lăm", 105 "một trăm linh năm"."""
    if not 1 <= number <= 999:
        raise ValueError(f"counters are numbered from 1 to 999, not {number}")
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    return (f"digit-{hundreds}", "hundred", *_after_hundreds(rest))


def _after_hundreds(rest: int) -> Phrase:
    if not rest:
        return ()
    return ("odd", f"digit-{rest}") if rest < 10 else _below_hundred(rest)


def _below_hundred(number: int) -> Phrase:
    tens, ones = divmod(number, 10)
    if not tens:
        return (f"digit-{ones}",)
    said = ("ten",) if tens == 1 else (f"digit-{tens}", "tens")
    if not ones:
        return said
    if ones == 5:
        return (*said, "five-of-tens")
    return (*said, "one-of-tens" if ones == 1 and tens > 1 else f"digit-{ones}")
