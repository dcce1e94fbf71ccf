"""An amount in words, as it is written beside the figures on papers about money. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from db.words import Language

LARGEST: Final = 10**13 - 1

_VI: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_EN: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_EN_TENS: Final = (
    "",
    "",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
)
_FR: Final = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit"),
    "dix-neuf",
)
_FR_TENS: Final = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante")


def amount_words(amount: int, language: Language | str) -> str:
    """ "Tám nghìn đồng", "Eight thousand dong", "Huit mille dongs".

    Raises: ValueError (below one, or more than codes and papers carry).
    """
    if not 1 <= amount <= LARGEST:
        raise ValueError(f"an amount in words lies between 1 and {LARGEST}: {amount}")
    words = _SPOKEN[Language(language)](amount)
    return words[0].upper() + words[1:]


def _vietnamese(amount: int) -> str:
    return f"{_vi_number(amount)} đồng"


def _vi_number(number: int) -> str:
    billions, rest = divmod(number, 10**9)
    words = [_vi_number(billions), "tỷ"] if billions else []
    for size, name in ((10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        group, rest = divmod(rest, size)
        if group:
            words += [_vi_group(group, follows=bool(words)), name]
    return " ".join(each for each in words if each)


def _vi_group(group: int, *, follows: bool) -> str:
    """Three digits; behind others the hundreds are said even where they are none."""
    hundreds, tens, ones = group // 100, group // 10 % 10, group % 10
    words = [f"{_VI[hundreds]} trăm"] if hundreds or follows else []
    if tens == 0 and ones:
        words += ["linh"] if words else []
        words.append(_VI[ones])
    elif tens:
        words.append("mười" if tens == 1 else f"{_VI[tens]} mươi")
        changed = {5: "lăm"} if tens == 1 else {1: "mốt", 4: "tư", 5: "lăm"}
        words += [changed.get(ones, _VI[ones])] if ones else []
    return " ".join(words)


def _english(amount: int) -> str:
    words = []
    for size, name in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (1, "")):
        group, amount = divmod(amount, size)
        if group:
            words.append(f"{_en_number(group)} {name}".strip())
    return " ".join(words) + " dong"


def _en_number(number: int) -> str:
    if number >= 1000:
        return f"{_en_number(number // 1000)} thousand {_en_rest(number % 1000)}".strip()
    if number >= 100:
        return f"{_EN[number // 100]} hundred {_en_rest(number % 100)}".strip()
    if number < 20:
        return _EN[number]
    tens, ones = divmod(number, 10)
    return _EN_TENS[tens] + (f"-{_EN[ones]}" if ones else "")


def _en_rest(number: int) -> str:
    return _en_number(number) if number else ""


def _french(amount: int) -> str:
    words = []
    for size, name in ((10**9, "milliard"), (10**6, "million")):
        group, amount = divmod(amount, size)
        if group:
            words.append(f"{_fr_number(group)} {name}{'s' if group > 1 else ''}")
    if not amount:
        return f"{' '.join(words)} de dongs"
    words.append(_fr_number(amount))
    return " ".join(words) + (" dong" if words == ["un"] else " dongs")


def _fr_number(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _fr_hundreds(rest, is_last=True)
    lead = "" if thousands == 1 else _fr_hundreds(thousands, is_last=False)
    return " ".join(f"{lead} mille {_fr_hundreds(rest, is_last=True) if rest else ''}".split())


def _fr_hundreds(number: int, *, is_last: bool) -> str:
    """Below a thousand; "cents" and "vingts" only where nothing but a noun follows."""
    hundreds, rest = divmod(number, 100)
    plural = "s" if is_last else ""
    if not hundreds:
        return _fr_tens(rest, plural)
    cent = "cent" if hundreds == 1 else f"{_FR[hundreds]} cent"
    if rest:
        return f"{cent} {_fr_tens(rest, plural)}"
    return cent if hundreds == 1 else cent + plural


def _fr_tens(number: int, plural: str) -> str:
    if number < 20:
        return _FR[number]
    if number >= 80:
        return f"quatre-vingt-{_FR[number - 80]}" if number > 80 else f"quatre-vingt{plural}"
    tens, ones = divmod(number, 10)
    ones += 10 if tens == 7 else 0
    if not ones:
        return _FR_TENS[tens]
    return f"{_FR_TENS[tens]}{' et ' if ones in {1, 11} else '-'}{_FR[ones]}"


_SPOKEN: Final[Mapping[Language, Callable[[int], str]]] = {
    Language.VI: _vietnamese,
    Language.EN: _english,
    Language.FR: _french,
}
