"""What is forgotten as days end: questions that are done with, notices that are read no more, and
old command ids.

An answer stays to be read for thirty days, a question without one for ninety. A notice is kept for
ninety days after its end. A command that is repeated within thirty days is recognised.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, and_, or_, select

from db.assistant.question_values import QuestionState
from db.record import Transaction
from db.tables import assistant as tables
from db.tables import centre as centre_tables
from db.tables import hall as hall_tables

ANSWERED_DAYS: Final = 30
OPEN_DAYS: Final = 90
NOTICE_DAYS: Final = 90
"""Longer than a command is remembered: one that is repeated finds the notice it wrote."""
COMMAND_DAYS: Final = 30
PARTS: Final = 32
"""Each day looks through one part of the command ids, so that nobody waits for all of them;
thirty-two and the seven days of a week have no common divisor, so closed days skip none."""

_AT_ONCE = 4_000  # rows of a table: a tenth of a second
_AT_LEISURE = 20_000

_question = tables.question
_command = centre_tables.command
_notice = hall_tables.notice


def forget(transaction: Transaction, *, at_leisure: bool = False) -> None:
    """Delete what is too old, some of it at a time; more of it where no citizen is waiting."""
    now = transaction.now
    is_open = _question.c.state == QuestionState.OPEN.value
    settled_long_ago = _question.c.answered_at < now - timedelta(days=ANSWERED_DAYS)
    asked_long_ago = _question.c.asked_at < now - timedelta(days=OPEN_DAYS)
    most = _AT_LEISURE if at_leisure else _AT_ONCE
    _delete(
        transaction,
        _question,
        most,
        or_(and_(~is_open, settled_long_ago), and_(is_open, asked_long_ago)),
    )
    read_long_ago = now - timedelta(days=NOTICE_DAYS)
    _delete(
        transaction,
        _notice,
        most,
        _notice.c.at < read_long_ago,
        or_(~_notice.c.is_shown, _notice.c.ends_at < read_long_ago),
    )
    _delete(
        transaction,
        _command,
        most,
        *_part_of_today(transaction),
        _command.c.at < now - timedelta(days=COMMAND_DAYS),
    )


def _part_of_today(transaction: Transaction) -> list[ColumnElement[bool]]:
    """Ids are random: their first two characters share them out evenly. The first and the last
    part take what begins otherwise."""
    part, size = transaction.today.toordinal() % PARTS, 256 // PARTS
    bounds = []
    if part > 0:
        bounds.append(_command.c.id >= f"{part * size:02x}")
    if part < PARTS - 1:
        bounds.append(_command.c.id < f"{(part + 1) * size:02x}")
    return bounds


def _delete(transaction: Transaction, table: Table, most: int, *where: Any) -> None:
    here = table.c.centre_id == transaction.centre.id
    old = select(table.c.id).where(here, *where).limit(most)
    transaction.connection.execute(table.delete().where(here, table.c.id.in_(old)))
