"""The shape of a Vietnamese syllable: its onset, its rime, and the vowel that carries the tone."""

from __future__ import annotations

from itertools import product

MARKED = {"a": "ăâ", "d": "đ", "e": "ê", "o": "ôơ", "u": "ư"}
PLAIN = {marked: plain for plain, all_marked in MARKED.items() for marked in all_marked}
VOWELS = frozenset("aăâeêioôơuưy")
ACUTE, GRAVE, HOOK, TILDE, DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
TONES = frozenset((ACUTE, GRAVE, HOOK, TILDE, DOT))

_CONSONANTS = """
b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph q qu r s t th tr v x
"""
_ONSETS = frozenset(("", *_CONSONANTS.split()))
_STOPS = ("c", "ch", "p", "t", "k")
_STOPPED_TONES = frozenset(("", ACUTE, DOT))
_RIMES = """
a ac ach ai ak am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
e ec ek em en eng eo ep et ê êc êch êk êm ên êng ênh êp êt êu
i ia ich ik im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh yt ych
o oc oi ok om on ong op ot oo ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăp oăt oe oen oeo oet ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt
u ua uc ui uk um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu
uôc uôi uôm uôn uông uôp uôt uơ uơn uy uya uych uyn uynh uyp uyt uyu uyên uyêt
ư ưa ưc ưi ưk ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu
"""


def _beginnings() -> frozenset[str]:
    """Every rime as it is being typed: letters may still lack, and so may their marks."""
    found = {""}
    for rime in _RIMES.split():
        choices = [{letter, PLAIN.get(letter, letter)} for letter in rime]
        for end in range(1, len(rime) + 1):
            found.update("".join(letters) for letters in product(*choices[:end]))
    return frozenset(found | {"ưo", "uơ", "ưoc", "uơc"})


_BEGINNINGS = _beginnings()


def onset_of(letters: str) -> str:
    """The consonants a syllable begins with; "qu" and "gi" are among them before a vowel."""
    if letters[:2] == "qu":
        return "qu"
    if letters[:2] == "gi" and letters[2:3] and letters[2] in VOWELS:
        return "gi"
    end = next((i for i, letter in enumerate(letters) if letter in VOWELS), len(letters))
    return letters[:end]


def is_possible(letters: str, tone: str = "") -> bool:
    """Whether these letters, without their tone, are a syllable or the beginning of one."""
    onset = onset_of(letters)
    rime = letters[len(onset) :]
    if onset not in _ONSETS or rime not in _BEGINNINGS:
        return False
    return tone in _STOPPED_TONES or not rime.endswith(_STOPS)


def settled(letters: str) -> str:
    """The letters with the horns that belong together: "ưo" is "ươ", but "thuơ" stays."""
    onset = onset_of(letters)
    rime = letters[len(onset) :]
    if rime[:2] not in {"ưo", "uơ", "ươ"} or onset == "qu":
        return letters
    pair = "uơ" if len(rime) == 2 and onset in {"h", "th", "kh"} else "ươ"
    return onset + pair + rime[2:]


def tone_place(letters: str) -> int | None:
    """The index of the vowel that carries the tone: "hòa", "toán", "khuỷu"; None without one."""
    onset = onset_of(letters)
    start = len(onset)
    vowels = [i for i in range(start, len(letters)) if letters[i] in VOWELS]
    if not vowels:
        at = start - 1
        return at if onset in {"qu", "gi"} else None
    marked = [i for i in vowels if letters[i] in PLAIN]
    if marked:
        return marked[-1]
    is_open = vowels[-1] == len(letters) - 1
    if not is_open or letters[start : start + 3] in {"ie", "ye", "uo"}:
        return vowels[-1]
    return vowels[1] if len(vowels) > 2 else vowels[0]
