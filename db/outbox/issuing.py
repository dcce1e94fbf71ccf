"""The kiosk's thread for numbers: whoever stands there comes first, letters to the record follow
when nobody does.

The record's code is imported on this thread, so that a window can show itself before that.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import logging
import os
import queue
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import NAMESPACE_OID, uuid5

from db.catalogue.values import Field, Procedure
from db.errors import Known, Unexpected
from db.outbox.values import Ask, Kind, Post, Standing
from db.paper.values import JobState
from db.queue.values import Issued

if TYPE_CHECKING:
    from db.outbox.issuer import Issuer
    from db.outbox.picture import Picture

logger = logging.getLogger(__name__)
T = TypeVar("T")
_SILENT_S, _PATIENT_S = 1.5, 6.0  # while somebody stands there; while nobody does
_REASON = "nobody waited for it at the kiosk"


def needs_outbox(url: str | None) -> bool:
    """Whether the record of this address can be away: a file on this machine cannot."""
    return (url or os.environ.get("MOTCUA_DATABASE", "")).startswith("postgres")


class Issuing:
    """`post` brings a callable to the window's thread. The outbox is `file`, or where those of
    this user lie."""

    def __init__(
        self, url: str | None, post: Callable[[Callable[[], None]], None], file: Path | None = None
    ) -> None:
        self._url = url
        self._file = file
        self._post = post
        self._changed: Callable[[Standing], None] = lambda _: None
        self._told: Standing | None = None
        self._busy_since: float | None = None
        self._citizens = 0  # who have asked and not been answered; counted on the window's thread
        self._jobs: queue.SimpleQueue[Callable[[Issuer], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(  # noqa: TID251  # must never wait behind other questions
            target=self._work_off, name="motcua-issuing"
        )
        self._thread.start()

    def on_change(self, changed: Callable[[Standing], None]) -> None:
        """Tell how the kiosk stands with the record, now and whenever that changes."""
        self._changed = changed
        self._jobs.put(lambda _: None)

    def take(
        self, ask: Ask, done: Callable[[Issued], None], failed: Callable[[Known], None]
    ) -> None:
        """A number, within two seconds whatever becomes of the server."""

        def answered(receiver: Callable[[T], None], answer: T) -> None:
            self._citizens -= 1
            receiver(answer)

        self._citizens += 1
        self._answer(
            lambda issuer: issuer.take(ask), partial(answered, done), partial(answered, failed)
        )

    def picture(self, done: Callable[[Picture | None], None]) -> None:
        """The centre as it was last known, if this kiosk can give numbers for it."""

        def last(issuer: Issuer) -> Picture | None:
            return issuer.outbox.picture if issuer.can_go_alone else None

        self._answer(last, done, lambda _: done(None))

    def reached(self) -> None:
        """The server has just answered somebody."""
        self._do(lambda issuer: issuer.reached())

    def lost(self) -> None:
        """The server has just left somebody without an answer."""
        self._do(lambda issuer: issuer.lost())

    def keep(self, fields: tuple[Field, ...], procedures: tuple[Procedure, ...]) -> None:
        self._do(lambda issuer: issuer.outbox.keep(fields=fields, procedures=procedures))

    def queue_job(self, job_id: str, *, ticket_id: str, device: str, is_reprint: bool) -> None:
        """The ticket is being printed."""
        payload = {"ticket_id": ticket_id, "device": device, "is_reprint": is_reprint}
        self._do(lambda issuer: issuer.outbox.letters.write(Post(job_id, Kind.QUEUE_JOB, payload)))

    def end_job(
        self,
        end_id: str,
        *,
        job_id: str,
        state: JobState,
        trouble: str,
        noted: Callable[[], None] = lambda: None,
    ) -> None:
        """`noted` is called once it is on this machine's disk, from where it reaches the record."""
        payload = {"job_id": job_id, "state": state.value, "trouble": trouble}
        self._do(
            lambda issuer: issuer.outbox.letters.write(Post(end_id, Kind.END_JOB, payload)), noted
        )

    def is_out(self, ticket_id: str) -> None:
        """The citizen has it: on paper, or on the screen where there is no paper."""
        self._do(lambda issuer: issuer.outbox.paper_is_out(ticket_id))

    def give_up(self, ticket_id: str) -> None:
        """The citizen left before the answer came: nobody is to be called for this ticket."""
        payload = {"ticket_id": ticket_id, "reason": _REASON}
        post = Post(str(uuid5(NAMESPACE_OID, ticket_id)), Kind.CANCEL, payload)

        def write(issuer: Issuer) -> None:
            issuer.outbox.letters.write(post)
            issuer.outbox.paper_is_out(ticket_id)

        self._do(write)

    def watch(self) -> None:
        """To be called some times a second: a server that is connected and silent is left,
        whoever waits for it is served."""
        from db.server_address import cut_off

        since, thread = self._busy_since, self._thread.ident
        patience = _SILENT_S if self._citizens else _PATIENT_S
        if thread is not None and since is not None and time.monotonic() - since > patience:
            cut_off(thread)

    def close(self) -> None:
        """Finish what was asked for; what the record does not know yet, it is told at the next
        start."""
        self._jobs.put(None)
        self._thread.join()

    def _do(
        self, work: Callable[[Issuer], object], done: Callable[[], None] = lambda: None
    ) -> None:
        def failed(failure: Known) -> None:
            logger.warning("the kiosk could not note it: %s %s", failure.code, failure.facts)

        self._answer(work, lambda _: done(), failed)

    def _answer(
        self,
        work: Callable[[Issuer], T],
        done: Callable[[T], None],
        failed: Callable[[Known], None],
    ) -> None:
        def job(issuer: Issuer) -> None:
            try:
                answer = work(issuer)
            except Known as failure:
                self._hand(failed, failure)
            except Exception:
                logger.exception("unexpected failure on the issuing thread")
                self._hand(failed, Unexpected())
            else:
                self._hand(done, answer)

        self._jobs.put(job)

    def _hand(self, receiver: Callable[[T], None], answer: T) -> None:
        self._post(lambda: receiver(answer))

    def _work_off(self) -> None:
        issuer = self._open()
        try:
            while (job := self._next_job(issuer)) is not None:
                self._busy_since = time.monotonic()
                job(issuer)
                self._busy_since = None
                self._tell(issuer.standing)
        finally:
            issuer.close()

    def _open(self) -> Issuer:
        from db import engine
        from db.outbox.file import default_files
        from db.outbox.hurry import open_hurried
        from db.outbox.issuer import Issuer
        from db.outbox.outbox import open_outbox

        url = self._url or engine.default_url()
        files = (self._file,) if self._file else default_files(url)
        return Issuer(lambda: open_hurried(url), open_outbox(files))

    def _next_job(self, issuer: Issuer) -> Callable[[Issuer], None] | None:
        """Whoever stands there; else the next letter, unless the record is away."""
        try:
            return self._jobs.get(block=not issuer.has_letters)
        except queue.Empty:
            return lambda issuer: issuer.send_one()

    def _tell(self, standing: Standing) -> None:
        if standing != self._told:
            self._told = standing
            self._hand(self._changed, standing)
