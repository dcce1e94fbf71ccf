"""Takes a ticket for a citizen: committed first, then printed.

A kiosk with an outbox gives numbers and paper while the record is away, and tells it later.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from db.errors import Known
from db.outbox.values import Standing
from db.queue.values import Issued, KioskBoard
from kiosk import record_work
from kiosk.kiosk_screen import Guide
from kiosk.paper_jobs import PaperJobs, PrintSpool
from kiosk.wish import Wish
from printing.address import Address

if TYPE_CHECKING:
    from db.outbox.issuing import Issuing
    from db.outbox.picture import Picture
    from db.record import Record

T = TypeVar("T")
_log = logging.getLogger(__name__)


class LiveRecord(Protocol):
    """`db.live.Live`, or one drained by hand in a test."""

    def run(
        self,
        work: Callable[[Record], T],
        done: Callable[[T], None],
        failed: Callable[[Known], None],
    ) -> None: ...

    def on_news(self, heard: Callable[[], None]) -> None: ...


class Ticketing:
    def __init__(
        self,
        live: LiveRecord,
        spool: PrintSpool,
        printer: Address | None,
        issuing: Issuing | None = None,
    ) -> None:
        self.paper = PaperJobs(live, spool, printer, issuing)
        self._live = live
        self._issuing = issuing
        self._is_guide_asked = False
        self.standing = Standing(is_away=False, unmerged=0, can_go_alone=False)

    # The centre

    def remember(
        self,
        remembered: Callable[[KioskBoard, Guide], None],
        changed: Callable[[], None],
    ) -> None:
        """The centre as it was last known, if numbers can be given for it, before the record has
        answered; and from now on how the kiosk stands with the record."""
        if self._issuing is None:
            return

        def told(picture: Picture | None) -> None:
            if picture is not None:
                remembered(*record_work.remembered(picture))

        def stands(standing: Standing) -> None:
            self.standing = standing
            changed()

        self._issuing.on_change(stands)
        self._issuing.picture(told)

    def look(self, done: Callable[[KioskBoard], None], failed: Callable[[Known], None]) -> None:
        def looked(board: KioskBoard) -> None:
            if self._issuing is not None:
                self._issuing.reached()
            done(board)

        def away(failure: Known) -> None:
            if self._issuing is not None:
                self._issuing.lost()
            failed(failure)

        self._live.run(record_work.board, looked, away)

    def look_at_guide(self, done: Callable[[Guide], None], failed: Callable[[Known], None]) -> bool:
        """Whether it was asked for: one question at a time, for each takes seconds while the
        record is away."""
        if self._is_guide_asked:
            return False
        self._is_guide_asked = True

        def guided(guide: Guide) -> None:
            self._is_guide_asked = False
            if self._issuing is not None:
                self._issuing.keep(guide.fields, guide.procedures)
            done(guide)

        def away(failure: Known) -> None:
            self._is_guide_asked = False
            failed(failure)

        self._live.run(record_work.guide, guided, away)
        return True

    # A ticket

    def take(
        self, wish: Wish, done: Callable[[Issued], None], failed: Callable[[Known], None]
    ) -> None:
        if self._issuing is None:
            self._live.run(partial(record_work.take, wish=wish), done, failed)
            return
        issuing = self._issuing

        def taken(issued: Issued) -> None:
            if not self.paper.prints:
                issuing.is_out(issued.ticket.id)
            done(issued)

        issuing.take(record_work.ask(wish), taken, failed)

    def give_up(self, issued: Issued) -> None:
        """The citizen left before the answer came: nobody is to be called for this ticket."""
        if self._issuing is not None:
            self._issuing.give_up(issued.ticket.id)
            return
        work = partial(record_work.give_up, ticket_id=issued.ticket.id)
        self._live.run(work, _nothing_left, _log_failure)


def _nothing_left(_: object) -> None:
    """The answer was only for the record."""


def _log_failure(failure: Known) -> None:
    _log.warning("the record did not note it: %s %s", failure.code, failure.facts)
