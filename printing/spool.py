"""The one print thread of a process: a window hands over a slip and goes on.

What draws a slip is imported on the print thread, at the first one. With a folder each job is on
the disk before its first byte, and what an earlier program has left comes back by `take_up`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from queue import SimpleQueue
from uuid import uuid4

from printing.address import Address
from printing.job_folder import JobFolder, Stage, StoredJob
from printing.outcome import Outcome, Trouble, TroubleCode
from printing.sheet import Document

Post = Callable[[Callable[[], None]], None]
Deliver = Callable[[Document, Address, str, bool], Outcome]
"""A document to an address with its mark, and whether the last job there was torn off."""
OpenFolder = Callable[[], JobFolder | None]


@dataclass(frozen=True, slots=True)
class _Job:
    stored: StoredJob
    is_noted: bool  # its end, by whoever submitted it
    address: Address
    mark: str  # what the printer gives back once it is on paper
    done: Callable[[Outcome], None]
    failed: Callable[[Exception], None]


def _print_slip(slip: Document, address: Address, mark: str, after_torn: bool) -> Outcome:
    # First, for it hides Pillow while it is imported, perhaps by a window at this moment.
    import printing.qr  # noqa: F401, PLC0415
    from printing.printer import print_slip  # noqa: PLC0415

    return print_slip(slip, address, mark, after_torn=after_torn)


class Spool:
    """Jobs are delivered one after another, in order.

    `post` brings a callable to the window's thread. Device trouble comes to `done` as a value;
    `failed` gets what is a bug of ours.
    """

    def __init__(
        self,
        post: Post,
        deliver: Deliver = _print_slip,
        open_folder: OpenFolder = lambda: None,
    ) -> None:
        self._post = post
        self._deliver = deliver
        self._open_folder = open_folder
        self._folder: JobFolder | None = None
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._marks = count(1)
        self._torn: set[str] = set()  # devices that may wait for the rest of a job
        self._closed = False
        self._thread = threading.Thread(  # noqa: TID251 (this is the print thread)
            target=self._run, name="print", daemon=True
        )
        self._thread.start()

    def take_up(self, found: Callable[[tuple[StoredJob, ...]], None]) -> None:
        """Open the folder; `found` gets what an earlier program did not bring to its noted end,
        oldest first. To be called once, when the window has shown itself."""

        def opened() -> None:
            folder = self._open_folder()
            left = folder.left() if folder is not None else ()
            self._folder = folder  # now, for what is submitted from here on was not left
            self._torn.update(job.device for job in left if job.stage is Stage.SENDING)
            self._post(partial(found, left))

        self._jobs.put(opened)

    def submit(
        self,
        slip: Document,
        address: Address,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        *,
        job_id: str = "",
        ticket_id: str = "",
    ) -> None:
        """Print it after those before it. Who gives a `job_id` notes how it ends, then calls
        `forget`; what has none is forgotten as soon as it has ended."""
        if self._closed:
            raise RuntimeError("the spool is closed")
        mark = f"{next(self._marks) % 10000:04d}"
        stored = StoredJob(job_id or str(uuid4()), ticket_id, str(address), slip, time.time())
        if self._folder is not None:
            self._folder.keep(stored)
        job = _Job(stored, bool(job_id), address, mark, done, failed)
        self._jobs.put(partial(self._deliver_one, job))

    def forget(self, job_id: str) -> None:
        """Its end is noted elsewhere."""
        if self._folder is not None:
            self._folder.forget(job_id)

    def close(self) -> None:
        """Finish what was submitted, then end the thread."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        self._thread.join()
        if self._folder is not None:
            self._folder.close()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _deliver_one(self, job: _Job) -> None:
        if self._folder is not None:
            self._folder.begin(job.stored)
        torn = job.stored.device in self._torn
        try:
            outcome = self._deliver(job.stored.document, job.address, job.mark, torn)
        except Exception as error:  # noqa: BLE001 (handed whole to the window, which logs it)
            self._end(job, Trouble(TroubleCode.ERROR))
            self._post(partial(job.failed, error))
        else:
            self._end(job, outcome)
            self._post(partial(job.done, outcome))

    def _end(self, job: _Job, outcome: Outcome) -> None:
        if isinstance(outcome, Trouble) and outcome.is_torn:
            self._torn.add(job.stored.device)
        elif not isinstance(outcome, Trouble) or outcome.sent:
            self._torn.discard(job.stored.device)
        if self._folder is None:
            return
        if job.is_noted:
            self._folder.end(job.stored.id, outcome)
        else:
            self._folder.forget(job.stored.id)
