"""What is asked about questions left for officers: the open ones, and the one of a code."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, func, literal_column, select

from db.assistant.question_text import parse_code
from db.assistant.question_values import Question, QuestionState
from db.errors import Unknown
from db.record import Record, Snapshot, Transaction
from db.tables import assistant as tables
from db.words import Language

MOST_SHOWN = 200

_question = tables.question
_HERE = _question.c.centre_id == bindparam("centre")
_IS_OPEN = _question.c.state == literal_column(f"'{QuestionState.OPEN}'")
_OPEN = (
    select(_question)
    .where(_HERE, _IS_OPEN)
    .order_by(_question.c.asked_at, _question.c.id)
    .limit(bindparam("limit"))
)
_SETTLED = (
    select(_question)
    .where(_HERE, ~_IS_OPEN)
    .order_by(_question.c.answered_at.desc(), _question.c.id.desc())
    .limit(bindparam("limit"))
)
_COUNT = select(func.count()).select_from(_question).where(_HERE, _IS_OPEN)
_BY_CODE = select(_question).where(_HERE, _question.c.code == bindparam("code"))
_BY_ID = select(_question).where(_HERE, _question.c.id == bindparam("id"))


def open_questions(record: Record, limit: int = MOST_SHOWN) -> tuple[Question, ...]:
    """The oldest first."""
    return record.ask(lambda look: _questions(look, _OPEN, limit))


def settled_questions(record: Record, limit: int = MOST_SHOWN) -> tuple[Question, ...]:
    """Answered and dropped ones, the latest first."""
    return record.ask(lambda look: _questions(look, _SETTLED, limit))


def count_open(record: Record) -> int:
    """How many wait for an answer."""

    def question(look: Snapshot) -> int:
        count: int = look.connection.execute(_COUNT, {"centre": look.centre.id}).scalar_one()
        return count

    return record.ask(question)


def by_code(record: Record, text: str) -> Question:
    """The question of a code as somebody typed it. Raises: Unknown."""
    code = parse_code(text)
    row = None if code is None else record.ask(lambda look: code_row(look, code))
    if row is None:
        raise Unknown(kind="question", key=text[:20])
    return to_question(row)


def by_id(look: Snapshot | Transaction, question_id: int) -> Question:
    """Raises: Unknown."""
    wanted = {"centre": look.centre.id, "id": question_id}
    row = look.connection.execute(_BY_ID, wanted).one_or_none()
    if row is None:
        raise Unknown(kind="question", key=question_id)
    return to_question(row)


def code_row(look: Snapshot | Transaction, code: str) -> Row[Any] | None:
    return look.connection.execute(_BY_CODE, {"centre": look.centre.id, "code": code}).one_or_none()


def to_question(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        code=row.code,
        words=row.words,
        language=Language(row.language),
        place=row.place,
        state=QuestionState(row.state),
        asked_at=row.asked_at,
        answer=row.answer,
        officer_id=row.officer_id,
        answered_at=row.answered_at,
        read_at=row.read_at,
    )


def _questions(look: Snapshot, wanted: Any, limit: int) -> tuple[Question, ...]:
    found = look.connection.execute(wanted, {"centre": look.centre.id, "limit": limit})
    return tuple(to_question(row) for row in found)
