"""What the phone page asks of the record, run on the database thread.

The record's code is imported here at the first use, by the thread that has the time for it.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from db.hall.phone_values import PhoneBoard, PhoneGuide
from db.words import Language

if TYPE_CHECKING:
    from db.assistant.ask import Assistant
    from db.assistant.question_values import Question
    from db.record import Record


@dataclass(frozen=True, slots=True)
class Seen:
    """What is new; None where it is as it was."""

    board: PhoneBoard | None
    over: frozenset[str] | None
    until: datetime | None = None  # then a lease ends, which is no news: the board is true so long


@dataclass(frozen=True, slots=True)
class Taught:
    """The catalogue, and the assistant that has read it."""

    guide: PhoneGuide
    assistant: Assistant


def look(record: Record, *, board: PhoneBoard | None, afresh: bool = False) -> Seen:
    """What is new since the last look; `afresh` takes the board anew where nothing is."""
    from db.hall import phone_board
    from db.people import leases

    found = phone_board.news(record, None if afresh else board)
    if found is None:
        return Seen(None, None)
    over = None
    if board is None or board.business_date != found.business_date:
        over = phone_board.earlier_tickets(record)
    return Seen(found, over, leases.next_end(record, found.at))


def read_guide(record: Record, *, guide: PhoneGuide | None) -> Taught | None:
    """The catalogue where it has changed."""
    from db.assistant.ask import Assistant
    from db.hall import phone_board

    found = phone_board.guide(record)
    if found == guide:
        return None
    return Taught(found, Assistant(found.procedures, found.keywords))


def leave(record: Record, *, command_id: str, words: str, language: Language) -> Question:
    from db.assistant import questions

    return questions.leave(
        record, command_id=command_id, words=words, language=language, place="phone"
    )


def read(record: Record, *, command_id: str, code: str) -> Question:
    from db.assistant import questions

    return questions.read(record, command_id=command_id, code=code)


def note_miss(record: Record, *, command_id: str, words: str, language: Language) -> None:
    from db.assistant.store import note_miss as keep

    keep(record, command_id=command_id, words=words, language=language)
