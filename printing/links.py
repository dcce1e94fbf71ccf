"""Talking with one printer over any line: every wait has an end, and silence is never health."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import Self

from printing.escpos_codes import REPORT_PAPER, ask_status, job_mark
from printing.outcome import LinkTrouble, Outcome, Printed, Sent, Trouble, TroubleCode
from printing.replies import JobDone, PaperReport, RealTime, ReplyReader, Status, status_of

CHUNK = 512
ANSWER_SECONDS = 0.6
STALL_SECONDS = 5.0
CONFIRM_SECONDS = 10.0
MARK_GRACE_SECONDS = 1.5  # between the in-order answer and that of the paper itself


class Link(ABC):
    """One open line. A failure on it is a LinkTrouble; whoever holds the link closes it."""

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
                raise LinkTrouble(trouble.code, trouble.detail, sent) from trouble
            if not count:
                detail = f"no progress for {stall:g} s after {sent} of {len(view)} bytes"
                raise LinkTrouble(TroubleCode.STALLED, detail, sent)
            sent += count

    def drain(self) -> None:
        """Drop what came unasked; finds out here that the peer has already gone."""
        end = time.monotonic() + ANSWER_SECONDS
        while self.receive(0) and time.monotonic() < end:
            pass

    def status(self, seconds: float = ANSWER_SECONDS) -> Status:
        """Ask DLE EOT 1, 2 and 4; a printer silent to the first is not asked further."""
        self.drain()
        printer = self._ask(1, seconds)
        if printer is None:
            return Status()
        return status_of(printer, self._ask(2, seconds), self._ask(4, seconds))

    def _ask(self, n: int, seconds: float) -> int | None:
        self.write(ask_status(n), stall=seconds)
        reader, end = ReplyReader(), time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            for reply in reader.feed(self.receive(left)):
                if isinstance(reply, RealTime):
                    return reply.byte
        return None

    def print_job(
        self,
        data: bytes,
        job_id: str,
        *,
        stall: float = STALL_SECONDS,
        confirm: float = CONFIRM_SECONDS,
    ) -> Outcome:
        """Look at the printer, send, wait for its word. A silent printer is sent the bare job."""
        before = self._status_or_silence()
        if before.trouble is not None:
            return Trouble(before.trouble, "found before the job was sent")
        if before.online is None:
            self.write(data, stall)
            return Sent(TroubleCode.SILENT)
        self.write(data + job_mark(job_id) + REPORT_PAPER, stall)
        try:
            if self._confirmed(job_id.encode("ascii"), confirm):
                return Printed(before.warning)
            after = self._status_or_silence()
        except LinkTrouble as trouble:
            raise LinkTrouble(trouble.code, trouble.detail, len(data)) from trouble
        if after.trouble is not None:
            return Trouble(after.trouble, "found after the job was sent", len(data))
        return Sent(after.warning)

    def _status_or_silence(self) -> Status:
        try:
            return self.status()
        except LinkTrouble as trouble:
            if trouble.code is TroubleCode.STALLED:
                return Status()
            raise

    def _confirmed(self, job_id: bytes, seconds: float) -> bool:
        """The mark counts; where only GS r answers, it counts after a grace for the mark."""
        reader, end = ReplyReader(), time.monotonic() + seconds
        taken_in: PaperReport | None = None
        while (left := end - time.monotonic()) > 0:
            for reply in reader.feed(self.receive(left)):
                if reply == JobDone(job_id):
                    return True
                if isinstance(reply, PaperReport) and taken_in is None:
                    taken_in = reply
                    end = min(end, time.monotonic() + MARK_GRACE_SECONDS)
        return taken_in is not None and not taken_in.at_end
