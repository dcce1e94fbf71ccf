"""Questions left for officers: left, answered, corrected, dropped, read by their code.

One function = one transaction. `by` is the officer who acts.
"""

from __future__ import annotations

from collections.abc import Callable
from random import SystemRandom
from typing import Any, Final

from sqlalchemy import bindparam, select

from db.assistant import questions_boards as boards
from db.assistant.question_text import answer_words, new_code, question_words
from db.assistant.question_values import Question, QuestionState
from db.errors import QuestionSettled, Unknown
from db.record import Record, Transaction
from db.tables import assistant as tables
from db.tables import centre as centre_tables
from db.words import Language

PLACES: Final = ("kiosk", "phone", "desk")

_question = tables.question
_command = centre_tables.command
_OF_COMMAND = (
    select(_question)
    .join(
        _command,
        (_command.c.centre_id == _question.c.centre_id) & (_command.c.at == _question.c.asked_at),
    )
    .where(
        _command.c.centre_id == bindparam("centre"),
        _command.c.id == bindparam("command"),
        _question.c.words == bindparam("words"),
    )
    .order_by(_question.c.id)
    .limit(1)
)


def leave(
    record: Record, *, command_id: str, words: str, language: Language | str, place: str
) -> Question:
    """Keep a question for the officers, without any number of a person.

    Raises: QuestionLength; ValueError (a place nobody asks at); Unknown (repeated after the
    question has been forgotten).
    """
    if place not in PLACES:
        raise ValueError(f"nobody asks at {place!r}")
    stored = question_words(words)

    def work(transaction: Transaction) -> Question:
        made = transaction.connection.execute(
            _question.insert()
            .values(
                centre_id=transaction.centre.id,
                code=_free_code(transaction),
                words=stored,
                language=Language(language).value,
                place=place,
                state=QuestionState.OPEN.value,
                asked_at=transaction.now,
            )
            .returning(_question)
        ).one()
        return boards.to_question(made)

    def again(transaction: Transaction, _version: int) -> Question:
        wanted = {"centre": transaction.centre.id, "command": command_id, "words": stored}
        row = transaction.connection.execute(_OF_COMMAND, wanted).one_or_none()
        if row is None:
            raise Unknown(kind="question", key=command_id)
        return boards.to_question(row)

    return record.act(command_id, "leave_question", work, again)


def answer(
    record: Record,
    *,
    command_id: str,
    question_id: int,
    answer: str,
    by: int | None = None,
    corrects: bool = False,
) -> Question:
    """Answer an open question, or correct what was answered; a corrected answer is unread.

    Raises: Unknown, QuestionLength, QuestionSettled (a colleague was quicker; nothing to correct).
    """
    said = answer_words(answer)

    def settle(transaction: Transaction, before: Question) -> dict[str, Any]:
        if corrects is (before.state is QuestionState.OPEN):
            raise QuestionSettled(question=before.code, state=before.state.value)
        return _settled(transaction, QuestionState.ANSWERED, said, by)

    return _change(record, command_id, "answer_question", question_id, settle)


def drop(
    record: Record, *, command_id: str, question_id: int, reason: str, by: int | None = None
) -> Question:
    """Leave an open question unanswered; whoever asks for the answer reads the reason.

    Raises: Unknown, QuestionLength (no reason), QuestionSettled.
    """
    said = answer_words(reason)

    def settle(transaction: Transaction, before: Question) -> dict[str, Any]:
        if before.state is not QuestionState.OPEN:
            raise QuestionSettled(question=before.code, state=before.state.value)
        return _settled(transaction, QuestionState.DROPPED, said, by)

    return _change(record, command_id, "drop_question", question_id, settle)


def read(record: Record, *, command_id: str, code: str) -> Question:
    """The question of a code as somebody typed it; the first time its answer is read, that is
    noted. Raises: Unknown (no such code; whoever lets people guess slows them down)."""
    found = boards.by_code(record, code)
    if found.state is QuestionState.OPEN or found.read_at is not None:
        return found

    def note(transaction: Transaction, before: Question) -> dict[str, Any]:
        return {"read_at": before.read_at or transaction.now}

    return _change(record, command_id, "read_question", found.id, note)


def _change(
    record: Record,
    command_id: str,
    action: str,
    question_id: int,
    changes: Callable[[Transaction, Question], dict[str, Any]],
) -> Question:
    def work(transaction: Transaction) -> Question:
        before = boards.by_id(transaction, question_id)
        here = [_question.c.centre_id == transaction.centre.id, _question.c.id == question_id]
        values = changes(transaction, before)
        transaction.connection.execute(_question.update().where(*here).values(**values))
        return boards.by_id(transaction, question_id)

    def again(transaction: Transaction, _version: int) -> Question:
        return boards.by_id(transaction, question_id)

    return record.act(command_id, action, work, again)


def _settled(
    transaction: Transaction, state: QuestionState, said: str, by: int | None
) -> dict[str, Any]:
    return {
        "state": state.value,
        "answer": said,
        "officer_id": by,
        "answered_at": transaction.now,
        "read_at": None,
    }


def _free_code(transaction: Transaction) -> str:
    while True:
        code = new_code(SystemRandom().choice)
        if boards.code_row(transaction, code) is None:
            return code
