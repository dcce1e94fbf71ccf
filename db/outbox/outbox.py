"""What a kiosk keeps on its own disk: its mark, its last picture of the centre, its own series,
attempts whose outcome it does not know, and letters to the record. The row first, then the paper.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid4, uuid5

from db.arrangement import Arrangement
from db.catalogue.values import Field, Procedure
from db.errors import Known
from db.outbox import file
from db.outbox.encoding import decoded, encoded
from db.outbox.file import LocalFile
from db.outbox.letters import Letters
from db.outbox.picture import Picture
from db.outbox.record_clock import Heard
from db.outbox.values import Kind, Post
from db.queue.values import KioskBoard, Ticket

logger = logging.getLogger(__name__)

_PARTS: dict[str, Any] = {
    "board": KioskBoard,
    "arrangement": Arrangement,
    "fields": tuple[Field, ...],
    "procedures": tuple[Procedure, ...],
}


class Outbox:
    """Open, and this program's alone until it is closed. Not for use by two threads at once."""

    def __init__(self, local: LocalFile) -> None:
        self._local = local
        self.letters = Letters(local)
        self._parts: dict[str, str] = dict(self._local.rows("SELECT name, value FROM picture"))
        self.picture = self._read_picture()
        with self._local.writing():
            self._fact("machine", str(uuid4()))
            self._give_up_what_was_tried()
            self.letters.try_again()

    @property
    def is_durable(self) -> bool:
        return self._local.path is not None

    def close(self) -> None:
        self._local.close()

    # Who we are

    @property
    def machine_id(self) -> str:
        return self._told("machine")

    @property
    def mark(self) -> str:
        """The letter of this kiosk's own numbers; "" until the record has given it one."""
        return self._told("mark")

    @property
    def centre_code(self) -> str:
        return self._told("centre")

    def registered(self, mark: str, centre_code: str) -> None:
        """The record has given this mark. What was numbered for another centre, or with a mark
        that somebody else has now, can never be merged and is kept for a person to look at."""
        before = (self.mark, self.centre_code)
        if before == (mark, centre_code):
            return
        with self._local.writing():
            self._set("mark", mark)
            self._set("centre", centre_code)
            self._local.run("DELETE FROM series")
            self.letters.keep_back(f"the record is another one than {before}")

    def heard(self) -> Heard | None:
        """When the record last told its time, as far as it was written down."""
        told = self._told("heard")
        if not told:
            return None
        offset_us, at = told.split(" ")
        return Heard(timedelta(microseconds=int(offset_us)), datetime.fromisoformat(at))

    def hear(self, heard: Heard) -> None:
        offset_us = heard.offset // timedelta(microseconds=1)
        with self._local.writing():
            self._set("heard", f"{offset_us} {heard.at.isoformat()}")

    # The picture

    def keep(self, **parts: object) -> None:
        """Parts of the picture, as they are now; nothing is written where nothing changed."""
        told = {name: encoded(value) for name, value in parts.items()}
        changed = {name: text for name, text in told.items() if self._parts.get(name) != text}
        if not changed:
            return
        with self._local.writing():
            for part in changed.items():
                self._local.run("INSERT OR REPLACE INTO picture VALUES (?, ?)", part)
        self._parts |= changed
        self.picture = self._read_picture()

    # Attempts at the record

    def intend(self, command_id: str) -> None:
        with self._local.writing():
            self._local.run(
                "INSERT OR REPLACE INTO intent VALUES (?, 'trying', NULL)", (command_id,)
            )

    def stored(self, command_id: str, ticket_id: str) -> None:
        """The record has answered: from here on there may be paper."""
        with self._local.writing():
            self._local.run(
                "UPDATE intent SET state = 'stored', ticket_id = ? WHERE command_id = ?",
                (ticket_id, command_id),
            )

    def refused(self, command_id: str) -> None:
        with self._local.writing():
            self._forget(command_id)

    def give_up(self, command_id: str, reason: str) -> None:
        """Nobody knows whether it was stored, and nobody will get its number."""
        with self._local.writing():
            self._void(command_id, reason)

    def paper_is_out(self, ticket_id: str) -> None:
        with self._local.writing():
            self._local.run("DELETE FROM intent WHERE ticket_id = ?", (ticket_id,))

    # Numbers of our own

    def number(
        self, day: date, line_id: int, make: Callable[[int], Ticket], asked_id: str, *, twin: bool
    ) -> Ticket:
        """The next number of the own series and its letter, at once on the disk. Where the record
        was asked for the same wish before (`twin`), what it may have stored is to be voided."""
        with self._local.writing():
            ((last,),) = self._local.rows(
                "INSERT INTO series VALUES (?, ?, 1) ON CONFLICT (business_date, line_id)"
                " DO UPDATE SET last = last + 1 RETURNING last",
                (day.isoformat(), line_id),
            )
            ticket = make(last)
            payload = {"ticket": encoded(ticket)}
            self.letters.add(Post(str(uuid4()), Kind.ISSUE, payload, asked_id))
            if twin:
                self._void(asked_id, f"{ticket.label} was given instead")
        return ticket

    # Inside

    def _give_up_what_was_tried(self) -> None:
        """After a start: an attempt that was under way has no paper, nor did anybody see its
        number. One that was answered may have both, and keeps its place."""
        for command_id, state in self._local.rows("SELECT command_id, state FROM intent"):
            if state == "trying":
                self._void(command_id, "the kiosk was stopped before it gave the number")
            else:
                logger.info("a kiosk stopped while printing; command %s stays", command_id)
                self._forget(command_id)

    def _void(self, command_id: str, reason: str) -> None:
        self._forget(command_id)
        payload = {"command_id": command_id, "reason": reason}
        self.letters.add(Post(str(uuid5(NAMESPACE_OID, command_id)), Kind.VOID, payload))

    def _forget(self, command_id: str) -> None:
        self._local.run("DELETE FROM intent WHERE command_id = ?", (command_id,))

    def _read_picture(self) -> Picture | None:
        if self._parts.keys() != _PARTS.keys():
            return None
        try:
            return Picture(**{name: decoded(_PARTS[name], self._parts[name]) for name in _PARTS})
        except (ValueError, KeyError, TypeError) as error:
            logger.warning("the picture kept here is of another version: %s", error)
            self._parts = {}
            return None

    def _told(self, name: str) -> str:
        rows = self._local.rows("SELECT value FROM fact WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    def _fact(self, name: str, value: str) -> None:
        self._local.run("INSERT OR IGNORE INTO fact VALUES (?, ?)", (name, value))

    def _set(self, name: str, value: str) -> None:
        self._local.run("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))


def open_outbox(paths: Iterable[Path]) -> Outbox:
    """The first of these files that no other program has; in memory, and then without numbers of
    its own, where none can be used."""
    for path in paths:
        try:
            return Outbox(file.open_file(path))
        except file.InUse:
            logger.info("%s belongs to another kiosk", path)
        except Known as trouble:
            logger.warning("%s cannot be used: %s", path, trouble)
    logger.warning("this kiosk has no outbox: it gives no numbers while the server is away")
    return Outbox(file.open_in_memory())
