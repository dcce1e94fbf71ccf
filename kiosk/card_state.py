"""What was held before the scanner, or where a ticket stands: one frozen part of the screen. Pure.

Nothing of a card is kept here: of its birth date only the priority class that it gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from db.errors import Known

if TYPE_CHECKING:
    from db.queue.place import TicketNow


class CardKind(Enum):
    RESULT = auto()  # somebody comes for a result
    RECEIPT = auto()  # and has held its receipt before the scanner
    CARD = auto()
    TICKET = auto()
    PAYMENT = auto()
    GARBLED = auto()
    TELEX = auto()
    ELSEWHERE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class CardState:
    kind: CardKind = CardKind.UNKNOWN
    code: str = ""  # of a dossier or a procedure, or a ticket's printed number
    ticket: TicketNow | None = None
    is_looking: bool = False  # for the ticket
    failure: Known | None = None


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A ticket's number as it is typed: a letter, then digits."""

    letter: str = ""
    digits: str = ""

    @property
    def shown(self) -> str:
        return self.letter + self.digits

    @property
    def label(self) -> str:
        """As it is printed: A12 is A012. Empty while a part is missing."""
        return f"{self.letter}{self.digits:0>3}" if self.letter and self.digits else ""
