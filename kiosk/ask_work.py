"""What the kiosk asks of the assistant's record, run on the database thread.

The record's code is imported here at the first use: the windows greet before it is loaded.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.words import Language

if TYPE_CHECKING:
    from db.assistant.ask import Assistant
    from db.assistant.question_values import Question
    from db.assistant.values import Basis
    from db.catalogue.values import Procedure
    from db.record import Record


def assistant(record: Record, *, unlike: Basis | None) -> tuple[Assistant, Basis] | None:
    """None while the one built from `unlike` knows all that there is to know."""
    from db.assistant import boards

    is_known = unlike is not None and boards.basis(record) == unlike
    return None if is_known else boards.assistant_and_basis(record)


def assistant_without_record(procedures: Sequence[Procedure]) -> Assistant:
    """From the catalogue as it was last known, without the words staff have added."""
    from db.assistant.ask import Assistant

    return Assistant(procedures)


def note_miss(record: Record, *, command_id: str, words: str, language: Language) -> None:
    from db.assistant import store

    store.note_miss(record, command_id=command_id, words=words, language=language)


def leave(record: Record, *, command_id: str, words: str, language: Language) -> Question:
    from db.assistant import questions

    return questions.leave(
        record, command_id=command_id, words=words, language=language, place="kiosk"
    )


def read(record: Record, *, command_id: str, code: str) -> Question:
    from db.assistant import questions

    return questions.read(record, command_id=command_id, code=code)
