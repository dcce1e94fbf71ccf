"""What the officer's inbox asks and does on the record, run on the database thread.

The record's code is imported here at the first use: the windows stand before it is loaded.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.assistant.values import Answer, Basis
from desk.inbox import InboxPicture

if TYPE_CHECKING:
    from db.assistant.ask import Assistant
    from db.assistant.question_values import Question
    from db.record import Record

_SETTLED = 20  # answers that may still be corrected here


def inbox(record: Record) -> InboxPicture:
    from db.assistant import boards, questions_boards
    from db.catalogue import boards as catalogue

    return InboxPicture(
        questions=questions_boards.open_questions(record),
        settled=questions_boards.settled_questions(record, _SETTLED),
        misses=boards.misses(record),
        procedures=catalogue.procedures(record),
    )


def answer(record: Record, **facts: Any) -> Question:
    from db.assistant import questions

    return questions.answer(record, **facts)


def drop(record: Record, **facts: Any) -> Question:
    from db.assistant import questions

    return questions.drop(record, **facts)


def teach(record: Record, **facts: Any) -> object:
    from db.assistant import store

    return store.add_keyword(record, **facts)


def drop_miss(record: Record, **facts: Any) -> None:
    from db.assistant import store

    store.drop_miss(record, **facts)


class Consulting:
    """Asks the assistant; it is made anew where the catalogue or the keywords have changed."""

    def __init__(self) -> None:
        self._made: tuple[Assistant, Basis] | None = None

    def ask(self, record: Record, words: str) -> Answer:
        from db.assistant import boards

        if self._made is None or boards.basis(record) != self._made[1]:
            self._made = boards.assistant_and_basis(record)
        return self._made[0].ask(words)
