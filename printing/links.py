"""Talking with one printer over any line: every wait has an end, and silence is never health."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import Self

from printing.escpos_codes import END_OF_TORN, REPORT_PAPER, ask_status, job_mark
from printing.outcome import LinkTrouble, Outcome, Printed, Sent, Trouble, TroubleCode
from printing.replies import JobDone, PaperReport, RealTime, Reply, ReplyReader, Status, status_of

CHUNK = 512
ANSWER_SECONDS = 0.6
STALL_SECONDS = 5.0
CONFIRM_SECONDS = 10.0
LOOK_AGAIN_SECONDS = 2.0  # an empty roll is told to the citizen by then
MARK_GRACE_SECONDS = 1.5  # between "taken in" and "on paper"


class Link(ABC):
    """One open line. A failure on it is a LinkTrouble; whoever holds the link closes it."""

    def __init__(self) -> None:
        self._reader = ReplyReader()
        self._marks: set[bytes] = set()  # ids of the jobs the printer has called finished
        self._taken_in: tuple[float, PaperReport] | None = None

    @abstractmethod
    def send_some(self, data: memoryview, seconds: float) -> int:
        """Give the line what it takes within `seconds`: the count, 0 for no progress."""

    @abstractmethod
    def receive(self, seconds: float) -> bytes:
        """What has come in within `seconds`, b"" for nothing; LinkTrouble when the line is gone."""

    @abstractmethod
    def close(self, *, discard: bool = False) -> None:
        """`discard` drops what a stalled printer has not taken, so that closing cannot wait."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.close(discard=kind is not None)

    def write(self, data: bytes, stall: float = STALL_SECONDS) -> None:
        """Stalled means: no progress for `stall` seconds, however long the whole takes."""
        view, sent = memoryview(data), 0
        while sent < len(view):
            try:
                count = self.send_some(view[sent : sent + CHUNK], stall)
            except LinkTrouble as trouble:
                raise LinkTrouble(trouble.code, trouble.detail, sent, is_torn=sent > 0) from trouble
            if not count:
                detail = f"no progress for {stall:g} s after {sent} of {len(view)} bytes"
                raise LinkTrouble(TroubleCode.STALLED, detail, sent, is_torn=sent > 0)
            sent += count

    def drain(self) -> None:
        """Take in what came unasked; finds out here that the peer has already gone."""
        end = time.monotonic() + ANSWER_SECONDS
        while self._hear(0) is not None and time.monotonic() < end:
            pass
        self._reader = ReplyReader()

    def status(self, seconds: float = ANSWER_SECONDS) -> Status:
        """Ask DLE EOT 1, 2 and 4; a printer silent to the first is not asked further."""
        self.drain()
        printer = self._ask(1, seconds)
        if printer is None:
            return Status()
        return status_of(printer, self._ask(2, seconds), self._ask(4, seconds))

    def print_job(
        self,
        data: bytes,
        job_id: str,
        *,
        stall: float = STALL_SECONDS,
        confirm: float = CONFIRM_SECONDS,
        after_torn: bool = False,
    ) -> Outcome:
        """Look at the printer, send, wait for its word. A silent printer is sent the bare job.

        `after_torn`: the last job broke off, and the printer may still wait for the rest of it.
        """
        if after_torn:
            self.write(END_OF_TORN, stall)
        before = self._status_or_silence()
        if before.trouble is not None:
            return Trouble(before.trouble, "found before the job was sent")
        if before.online is None:
            self.write(data, stall)
            return Sent(TroubleCode.SILENT)
        mark = job_id.encode("ascii")
        self._marks.discard(mark)
        self._taken_in = None
        self.write(data + job_mark(job_id) + REPORT_PAPER, stall)
        try:
            return self._word(mark, confirm, before, len(data))
        except LinkTrouble as trouble:
            raise LinkTrouble(trouble.code, trouble.detail, len(data)) from trouble

    def _word(self, mark: bytes, seconds: float, before: Status, sent: int) -> Outcome:
        """What the printer says of a job that was sent whole."""
        early = min(seconds, LOOK_AGAIN_SECONDS)
        if self._confirmed(mark, early):
            return Printed(before.warning)
        now = self._status_or_silence()
        # "Offline" may only mean a full buffer while there is time left.
        if (now.trouble is None or now.trouble is TroubleCode.OFFLINE) and early < seconds:
            if self._confirmed(mark, seconds - early):
                return Printed(before.warning)
            now = self._status_or_silence()
        if mark in self._marks:
            return Printed(before.warning)
        if now.trouble is not None:
            return Trouble(now.trouble, "found after the job was sent", sent)
        return Sent(now.warning)

    def _confirmed(self, mark: bytes, seconds: float) -> bool:
        """The mark counts; where only GS r answers, it counts after a grace for the mark."""
        end = time.monotonic() + seconds
        while mark not in self._marks:
            if self._taken_in is not None:
                end = min(end, self._taken_in[0] + MARK_GRACE_SECONDS)
            left = end - time.monotonic()
            if left <= 0:
                return self._taken_in is not None and not self._taken_in[1].at_end
            self._hear(left)
        return True

    def _status_or_silence(self) -> Status:
        try:
            return self.status()
        except LinkTrouble as trouble:
            if trouble.code is TroubleCode.STALLED:
                return Status()
            raise

    def _ask(self, n: int, seconds: float) -> int | None:
        self.write(ask_status(n), stall=seconds)
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            for reply in self._hear(left) or ():
                if isinstance(reply, RealTime):
                    return reply.byte
        return None

    def _hear(self, seconds: float) -> list[Reply] | None:
        """The replies within `seconds`, None when nothing at all came."""
        data = self.receive(seconds)
        replies = self._reader.feed(data)
        for reply in replies:
            if isinstance(reply, JobDone):
                self._marks.add(reply.job_id)
            elif isinstance(reply, PaperReport) and self._taken_in is None:
                self._taken_in = (time.monotonic(), reply)
        return replies if data else None
