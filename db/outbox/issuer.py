"""Gives numbers: the record's while it answers, the kiosk's own while it does not.

The server is asked first, under the wish's own command id, noted before. Whoever gets no answer
gets a number of the own series under another id, and what the server may have stored all the same
is voided later. After one failure nobody waits for the server again until it has been reached.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from db.arrangement import Arrangement
from db.errors import Known, RecordUnavailable, Refused, Trouble
from db.outbox import merge
from db.outbox.alone import check_open, make_ticket
from db.outbox.outbox import Outbox
from db.outbox.picture import Picture
from db.outbox.record_clock import RecordClock
from db.outbox.registration import register
from db.outbox.values import Ask, Kind, Letter, Standing
from db.queue import store
from db.queue.boards import lines_now
from db.queue.values import Issued, KioskBoard, Ticket
from db.record import Record, Snapshot, business_date

logger = logging.getLogger(__name__)

_REST_S = 3.0  # how long a server that has just failed is left alone
_FRESH = timedelta(minutes=1)  # how old the clock's offset on the disk may become
_LOOK_S = 10.0  # how old the picture may become


class Issuer:
    """Not for use by two threads at once."""

    def __init__(
        self,
        open_record: Callable[[], Record],
        outbox: Outbox,
        *,
        clock: RecordClock | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_record = open_record
        self.outbox = outbox
        self._clock = clock or RecordClock(outbox.heard())
        if (last := outbox.letters.last_given()) is not None:
            self._clock.reach(last.issued_at)
        self._seconds = seconds
        self._record: Record | None = None
        self._is_away = False
        self._failed_at = float("-inf")
        self._looked_at = float("-inf")

    @property
    def standing(self) -> Standing:
        return Standing(self._is_away, self.outbox.letters.unmerged(), self.can_go_alone)

    @property
    def can_go_alone(self) -> bool:
        return bool(self.outbox.mark) and self.outbox.picture is not None

    def take(self, ask: Ask) -> Issued:
        """Raises: Refused, by the record or by what was last known of the centre; Trouble, where
        the kiosk cannot go on alone."""
        if (given := self.outbox.letters.given(ask.command_id)) is not None:
            return self._on_paper(given)
        if self._is_away and self.can_go_alone:
            return self._alone(ask, was_tried=False)
        is_noted = self._intend(ask.command_id)
        try:
            issued = self._online(ask)
        except Refused:
            self.outbox.refused(ask.command_id)
            raise
        except Trouble as trouble:
            self._lost(trouble)
            if not self.can_go_alone:
                raise
            return self._alone(ask, was_tried=True)
        except Exception:
            self.outbox.give_up(ask.command_id, "the kiosk had a fault")
            raise
        if is_noted:
            self.outbox.stored(ask.command_id, issued.ticket.id)
        return issued

    def _intend(self, command_id: str) -> bool:
        """A full disk of the kiosk keeps nobody from a number of the record."""
        try:
            self.outbox.intend(command_id)
        except Trouble as trouble:
            logger.warning("the kiosk's own disk: %s %s", trouble.code, trouble.facts)
            return False
        return True

    def reached(self) -> None:
        """Somebody has had an answer from the server: look at the centre and ask it again."""
        rested = self._seconds() - self._failed_at >= _REST_S
        due = self._is_away or self._seconds() - self._looked_at >= _LOOK_S
        if rested and due:
            try:
                self._look()
            except Trouble as trouble:
                self._lost(trouble)
            else:
                self._is_away = False

    def lost(self) -> None:
        """Somebody else waits for the server in vain."""
        self._is_away = True

    @property
    def has_letters(self) -> bool:
        """Whether there is something to tell the record, and it is there."""
        return not self._is_away and self.outbox.letters.next() is not None

    def send_one(self) -> None:
        """Tell the record the next thing it does not know; after trouble it stays to be told."""
        letter = self.outbox.letters.next()
        if letter is None:
            return
        try:
            merge.send(self._opened(), letter)
        except Refused as refused:
            self._set_aside(letter, f"{refused.code} {refused.facts}")
        except Trouble as trouble:
            self._lost(trouble)
        except Exception as error:
            logger.exception("unexpected failure while telling the record")
            self._set_aside(letter, repr(error))
        else:
            self.outbox.letters.merged(letter)

    def _set_aside(self, letter: Letter, problem: str) -> None:
        """It keeps no other letter back. A ticket is tried again at the next start; a note about
        one that has meanwhile been served, say, is of no use any more."""
        logger.warning("the record does not take letter %s: %s", letter, problem)
        if letter.kind is Kind.ISSUE:
            self.outbox.letters.stuck(letter, problem)
        else:
            self.outbox.letters.merged(letter)

    def close(self) -> None:
        self._close_record()
        self.outbox.close()

    # With the record

    def _online(self, ask: Ask) -> Issued:
        record = self._opened()
        asked = self._clock.seconds()
        issued = store.issue(
            record,
            command_id=ask.command_id,
            line_id=ask.line_id,
            procedure_code=ask.procedure_code,
            purpose=ask.purpose,
            language=ask.language,
            priority_code=ask.priority_code,
            next_lines=ask.next_lines,
            also_procedures=ask.also_procedures,
            for_other=ask.for_other,
        )
        self._clock.hear(issued.ticket.issued_at, asked)
        return issued

    def _look(self) -> None:
        """The clock, and how the centre is arranged."""
        record = self._opened()
        board, arrangement = record.ask(_what_a_kiosk_shows)
        asked = self._clock.seconds()
        heard = self._clock.hear(record.ask(lambda look: look.now), asked)
        kept = self.outbox.heard()
        if kept is None or heard.at - kept.at >= _FRESH or heard.at < kept.at:
            self.outbox.hear(heard)
        self.outbox.keep(board=board, arrangement=replace(arrangement, officers=()))
        self._looked_at = self._seconds()

    def _opened(self) -> Record:
        if self._record is None:
            record = self._open_record()
            try:
                self._register(record)
            except BaseException:
                record.close()
                raise
            self._record = record
        return self._record

    def _register(self, record: Record) -> None:
        """With every connection: behind the same address there may be another record."""
        if not self.outbox.is_durable:
            return
        mark = register(record, self.outbox.machine_id, self.outbox.mark)
        self.outbox.registered(mark, record.centre.code)
        if not mark:
            logger.warning("no letter is left for this kiosk's own numbers")

    def _lost(self, trouble: Known) -> None:
        logger.info("the record does not answer: %s %s", trouble.code, trouble.facts)
        self._is_away = True
        self._failed_at = self._seconds()
        self._close_record()

    def _close_record(self) -> None:
        if self._record is not None:
            self._record.close()
            self._record = None

    # Alone

    def _alone(self, ask: Ask, *, was_tried: bool) -> Issued:
        picture = self._picture()
        try:
            now = self._clock.now()
            line = picture.line_for(ask)
            picture.check(ask)
            check_open(picture, now)
        except Refused:
            if was_tried:
                self.outbox.give_up(ask.command_id, "refused while the server was away")
            raise
        ticket_id = str(uuid4())
        mark = self.outbox.mark

        def make(number: int) -> Ticket:
            return make_ticket(picture, ask, line, ticket_id, mark, number, now)

        day = business_date(now, picture.centre)
        given = self.outbox.number(day, line.id, make, ask.command_id, twin=was_tried)
        return self._on_paper(given)

    def _on_paper(self, ticket: Ticket) -> Issued:
        counters = self._picture().arrangement.counters
        serving = tuple(each.number for each in counters if ticket.line_id in each.lines)
        return Issued(ticket=ticket, ahead=ticket.ahead, counters=serving)

    def _picture(self) -> Picture:
        if self.outbox.picture is None:
            raise RecordUnavailable(reason="this kiosk has not seen the centre yet")
        return self.outbox.picture


def _what_a_kiosk_shows(look: Snapshot) -> tuple[KioskBoard, Arrangement]:
    return KioskBoard(look.version, look.now, look.centre, lines_now(look)), look.arrangement
