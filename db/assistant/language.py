"""In which of the three languages a text is written, by its letters and its commonest words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from db.assistant.syllables import could_be_vietnamese
from db.words import Language, fold

_VIETNAMESE: Final = re.compile("[đăơư\u0303\u0309\u0323]|[aeo]\u0302[\u0300\u0301]|[ao]\u0300n")
_FRENCH_SIGNS: Final = re.compile(r"[çœùëï]|\b(?:[ldjmnsc]|qu)['’]")
_ENGLISH: Final = """
good morning hello the my is are was for of with from and how what where when which who can
could should would need
want have register certificate birth marriage death copy lost change card identity house land
permit business shop open close residence temporary permanent child baby name wife husband get
apply renew replace address licence license please i we your this certified declare report adopt
adoption guardianship certify death school family old age sign passport allowance and has had been
this that they she our us after before because about bought sold sell buy papers documents
permission document proof single name neighbour someone mine live lives lost father mother son
daughter brother sister grandmother grandfather parents friend guest boat tax without between year
years month months week abroad private public tourist work start stop pay bill did does
"""
_FRENCH: Final = """
le les des du une un je mon ma mes pour comment est sont dans avec et ou mariage naissance décès
acte copie perdu carte identité maison terrain permis commerce ouvrir fermer résidence
temporaire permanente enfant nom femme mari renouveler certificat déclarer déclaration certifiée
faire changer avoir nous votre cherche célibat testament adopter adoption se tutelle signature
légalisation extrait école construire ma père mère fils fille ami chez voisin voulons voudrais
veux dois faut quel quelle quels quelles cette pas nos notre leur après avant deux
attestation demander demande refaire obtenir payer inscrire agrandir papiers mairie retraite
"""

_ENGLISH_WORDS: Final = frozenset(_ENGLISH.split())
_FRENCH_WORDS: Final = frozenset(fold(_FRENCH).split())


def language_of(text: str) -> Language:
    """Vietnamese unless the words say otherwise."""
    small = unicodedata.normalize("NFC", text).lower()
    if _VIETNAMESE.search(unicodedata.normalize("NFD", small)):
        return Language.VI
    words = re.findall(r"[^\W\d_]+", small)
    english = sum(word in _ENGLISH_WORDS for word in words)
    french = sum(fold(word) in _FRENCH_WORDS for word in words) + 2 * bool(
        _FRENCH_SIGNS.search(small)
    )
    is_shared = all(could_be_vietnamese(word) for word in words)
    if is_shared or not max(english, french) or 3 * max(english, french) < len(words):
        return Language.VI
    return Language.FR if french > english else Language.EN
