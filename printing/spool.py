"""The one print thread of a process: a window hands over a slip and goes on.

What draws a slip is imported on the print thread, at the first one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from queue import SimpleQueue

from printing.address import Address
from printing.outcome import Outcome
from printing.sheet import Document

Post = Callable[[Callable[[], None]], None]
Deliver = Callable[[Document, Address, str], Outcome]


@dataclass(frozen=True, slots=True)
class _Job:
    slip: Document
    address: Address
    job_id: str
    done: Callable[[Outcome], None]
    failed: Callable[[Exception], None]


def _print_slip(slip: Document, address: Address, job_id: str) -> Outcome:
    # First, for it hides Pillow while it is imported, perhaps by a window at this moment.
    import printing.qr  # noqa: F401, PLC0415
    from printing.printer import print_slip  # noqa: PLC0415

    return print_slip(slip, address, job_id)


class Spool:
    """Jobs are delivered one after another, in order.

    `post` brings a callable to the window's thread. Device trouble comes to `done` as a value;
    `failed` gets what is a bug of ours.
    """

    def __init__(self, post: Post, deliver: Deliver = _print_slip) -> None:
        self._post = post
        self._deliver = deliver
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._ids = count(1)
        self._closed = False
        self._thread = threading.Thread(  # noqa: TID251 (this is the print thread)
            target=self._run, name="print", daemon=True
        )
        self._thread.start()

    def submit(
        self,
        slip: Document,
        address: Address,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._closed:
            raise RuntimeError("the spool is closed")
        job_id = f"{next(self._ids) % 10000:04d}"
        self._jobs.put(_Job(slip, address, job_id, done, failed))

    def close(self) -> None:
        """Finish what was submitted, then end the thread."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                outcome = self._deliver(job.slip, job.address, job.job_id)
            except Exception as error:  # noqa: BLE001 (handed whole to the window, which logs it)
                self._post(partial(job.failed, error))
            else:
                self._post(partial(job.done, outcome))
