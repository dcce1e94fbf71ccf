"""What was held before the scanner: which kind of code it is, and the one word that it stands for.

Pure. What is not understood leaves nothing behind: neither its text nor a part of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from db.appointments.payload import PREFIX, parse_code
from db.catalogue.values import Procedure
from db.hall.addresses import TICKET_CODE, ticket_of_scan
from kiosk.cccd import IdCard, looks_like_card, parse_card
from kiosk.question_slip import PREFIX as QUESTION_CODE
from kiosk.question_slip import question_of_scan
from printing.emvco import BEGINNING, NotVietQr, read_code

_LONGEST = 1000
_DOSSIER = re.compile(
    r"(?:[A-Z]\d{2}(?:\.\d{2,3}){0,3}|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(\d{2})(\d{2})(\d{2})-\d{4,12}"
)
_DOSSIER_IN_ADDRESS = re.compile(rf"[=/]({_DOSSIER.pattern})(?![\w-])")
_LABEL = re.compile(r"[A-Z]{1,2}\d{3,4}|[A-Z]\d{1,2}-?\d{3,4}")  # AK001: a kiosk alone gave it
_PROCEDURE = re.compile(r"(\d\.\d{6})(?:\.000\.00\.00)?(?:\.H\d{2})?", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"(?:/p/|[?&]ma_thu_tuc=)(\d\.\d{6})(?!\d)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_CODES = (PREFIX, TICKET_CODE, QUESTION_CODE)
_PLAIN_BEGINNINGS = (*_CODES, "HTTP")


class Kind(Enum):
    APPOINTMENT = auto()
    TICKET = auto()  # key: its id, or its printed number
    QUESTION = auto()  # key: the code its answer is read by
    CARD = auto()
    RECEIPT = auto()  # key: the dossier's code
    PROCEDURE = auto()  # key: its code
    ELSEWHERE = auto()  # a procedure that this centre does not have; key: its code
    PAYMENT = auto()
    GARBLED = auto()  # the scanner, or the way from it, has spoilt it
    TELEX = auto()  # it went through a Vietnamese input method
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Scanned:
    kind: Kind
    key: str = ""
    card: IdCard | None = None


def understand(text: str, procedures: Iterable[Procedure] = ()) -> Scanned:
    """What a scanner has read."""
    if len(text) > _LONGEST:
        return Scanned(Kind.UNKNOWN)
    bare = "".join(each for each in text if each.isprintable()).strip()
    if ours := _ours(bare):
        return ours
    if card := parse_card(bare):
        return Scanned(Kind.CARD, card=card)
    if dossier := _dossier(bare):
        return Scanned(Kind.RECEIPT, dossier)
    return _procedure(bare, procedures) or Scanned(_other(text, bare))


def _ours(text: str) -> Scanned | None:
    """What the centre has printed itself."""
    if code := parse_code(text):
        return Scanned(Kind.APPOINTMENT, code)
    if question := question_of_scan(text):
        return Scanned(Kind.QUESTION, question)
    ticket = ticket_of_scan(text) or _label(text)
    return Scanned(Kind.TICKET, ticket) if ticket else None


def _label(text: str) -> str | None:
    return text.upper() if _LABEL.fullmatch(text.upper()) else None


def _dossier(text: str) -> str | None:
    if _ADDRESS.match(text):
        found = _DOSSIER_IN_ADDRESS.search(text)
        return _dossier(found[1]) if found else None
    found = _DOSSIER.fullmatch(text.upper())
    if found is None or not _is_day(*(int(each) for each in found.groups())):
        return None
    return text.upper()


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(2000 + year, month, day)
    except ValueError:
        return False
    return True


def _procedure(text: str, procedures: Iterable[Procedure]) -> Scanned | None:
    is_address = _ADDRESS.match(text) is not None
    found = _IN_ADDRESS.search(text) if is_address else _PROCEDURE.fullmatch(text)
    code = found[1] if found else ""
    for each in procedures:
        is_its_page = is_address and text.rstrip("/") == each.portal_url.rstrip("/")
        if not each.is_closed and (is_its_page or each.code == code):
            return Scanned(Kind.PROCEDURE, each.code)
    return Scanned(Kind.ELSEWHERE, code) if code else None


def _other(text: str, bare: str) -> Kind:
    plain = _plain(bare).upper()
    if bare.startswith(BEGINNING):
        return _payment(text.strip())
    if plain != bare.upper() and plain.startswith(_PLAIN_BEGINNINGS):
        return Kind.TELEX
    is_spoilt = "\ufffd" in text or any(unicodedata.category(each) == "Cc" for each in text.strip())
    if is_spoilt or looks_like_card(bare) or plain.startswith(_CODES):
        return Kind.GARBLED
    return Kind.UNKNOWN


def _payment(text: str) -> Kind:
    """Of whatever scheme and land: the kiosk takes no money, and only says what it is."""
    try:
        read_code(text)
    except NotVietQr:
        return Kind.GARBLED
    return Kind.PAYMENT


def _plain(text: str) -> str:
    """Without Vietnamese marks."""
    apart = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(each for each in apart if not unicodedata.combining(each))
