"""Questions without an answer, and the words that staff teach. One function = one transaction; `by`
is the officer who acts."""

from __future__ import annotations

import re
from typing import Any, Final

from sqlalchemy import select

from db.assistant.question_text import masked
from db.assistant.values import Keyword
from db.errors import Unknown
from db.record import Record, Transaction
from db.tables import assistant as tables
from db.tables import catalogue as catalogue_tables
from db.words import Language, fold, nfc, tidy

LONGEST: Final = 200
_NUMBER: Final = re.compile(r"\d[\d .-]*\d{2,}|\d{4,}")
_MASK: Final = "•••"
_miss, _keyword = tables.miss, tables.keyword


def miss_words(words: str) -> str:
    """What is kept of a question: no runs of digits, no address, the first words only."""
    return nfc(_NUMBER.sub(_MASK, masked(tidy(words))))[:LONGEST].strip()


def note_miss(
    record: Record, *, command_id: str, words: str, language: Language | str
) -> str | None:
    """Keep the words of a question that was not answered, and count how often it came; the words
    as they are kept, None where nothing is left of them. One that had been settled is open again.
    """
    kept = miss_words(words)
    folded = fold(kept)
    if not any(sign.isalpha() for sign in folded):
        return None

    def work(transaction: Transaction) -> str:
        here = (_miss.c.centre_id == transaction.centre.id) & (_miss.c.folded == folded)
        again = {"times": _miss.c.times + 1, "last_at": transaction.now, "state": "open"}
        known = transaction.connection.execute(_miss.update().where(here).values(**again))
        if not known.rowcount:
            transaction.connection.execute(
                _miss.insert().values(
                    centre_id=transaction.centre.id,
                    words=kept,
                    folded=folded,
                    language=Language(language).value,
                    times=1,
                    first_at=transaction.now,
                    last_at=transaction.now,
                    state="open",
                )
            )
        return kept

    return record.act(command_id, "note_miss", work, lambda _now, _version: kept)


def add_keyword(
    record: Record,
    *,
    command_id: str,
    procedure_code: str,
    words: str,
    miss_id: int | None = None,
    by: int | None = None,
) -> Keyword:
    """Teach that people mean this procedure by these words; the miss it came from is settled.

    Teaching it twice changes nothing. Raises: Unknown (procedure, miss); ValueError (no words).
    """
    taught = tidy(words)[:LONGEST].strip()
    folded = fold(taught)
    if not any(sign.isalpha() for sign in folded):
        raise ValueError("a keyword needs letters")

    def work(transaction: Transaction) -> Keyword:
        _check_procedure(transaction, procedure_code)
        if _known_keyword(transaction, procedure_code, folded) is None:
            transaction.connection.execute(
                _keyword.insert().values(
                    centre_id=transaction.centre.id,
                    procedure_code=procedure_code,
                    words=taught,
                    folded=folded,
                    officer_id=by,
                    at=transaction.now,
                )
            )
        if miss_id is not None:
            _settle(transaction, miss_id, "taught")
        return again(transaction, transaction.version)

    def again(transaction: Transaction, _version: int) -> Keyword:
        found = _known_keyword(transaction, procedure_code, folded)
        if found is None:
            raise Unknown(kind="keyword", key=taught)
        return found

    return record.act(command_id, "add_keyword", work, again)


def remove_keyword(record: Record, *, command_id: str, keyword_id: int) -> None:
    """Raises: Unknown."""

    def work(transaction: Transaction) -> None:
        gone = transaction.connection.execute(
            _keyword.delete().where(
                _keyword.c.centre_id == transaction.centre.id, _keyword.c.id == keyword_id
            )
        )
        if not gone.rowcount:
            raise Unknown(kind="keyword", key=keyword_id)

    record.act(command_id, "remove_keyword", work, lambda _now, _version: None)


def drop_miss(record: Record, *, command_id: str, miss_id: int) -> None:
    """It needs no keyword; asked again it comes back. Raises: Unknown."""
    record.act(
        command_id,
        "drop_miss",
        lambda transaction: _settle(transaction, miss_id, "dropped"),
        lambda _now, _version: None,
    )


def _settle(transaction: Transaction, miss_id: int, state: str) -> None:
    here = (_miss.c.centre_id == transaction.centre.id) & (_miss.c.id == miss_id)
    changed = transaction.connection.execute(_miss.update().where(here).values(state=state))
    if not changed.rowcount:
        raise Unknown(kind="miss", key=miss_id)


def _check_procedure(transaction: Transaction, code: str) -> None:
    table = catalogue_tables.procedure
    query = select(table.c.code).where(
        table.c.centre_id == transaction.centre.id, table.c.code == code
    )
    if transaction.connection.execute(query).first() is None:
        raise Unknown(kind="procedure", key=code)


def _known_keyword(transaction: Transaction, code: str, folded: str) -> Keyword | None:
    row: Any = transaction.connection.execute(
        select(_keyword).where(
            _keyword.c.centre_id == transaction.centre.id,
            _keyword.c.procedure_code == code,
            _keyword.c.folded == folded,
        )
    ).one_or_none()
    return None if row is None else Keyword(row.id, row.procedure_code, row.words, row.at)
