"""A printer that is not there: takes ESC/POS bytes, answers as printers do, fails on demand.

The lines it hangs on are in `simulated_lines`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from printing.escpos_page import Page, pages
from printing.escpos_parse import Command, JobMark, Truncated, operations
from printing.layout import Paper as Roll
from printing.replies import Paper

_DLE_EOT = b"\x10\x04"


@dataclass(slots=True)
class Switches:
    """Turn them at any time, from any thread."""

    paper: Paper = Paper.OK
    cover_open: bool = False
    online: bool = True
    error: bool = False
    silent: bool = False  # answers nothing
    answers: frozenset[int] = frozenset({1, 2, 4})  # which DLE EOT it knows
    knows_job_mark: bool = True  # GS ( H
    knows_paper_report: bool = True  # GS r
    stall: bool = False  # takes no bytes
    stall_after: int | None = None  # takes no more than so many bytes in all
    paper_ends_after: int | None = None  # the roll is empty once it has so many bytes
    unplug_after: int | None = None  # goes away once it has so many bytes
    bytes_per_second: int | None = None  # as a serial line of ten bits a byte would carry

    @property
    def can_print(self) -> bool:
        ready = self.online and not self.cover_open and not self.error
        return ready and self.paper is not Paper.END


@dataclass(slots=True)
class SimulatedPrinter:
    """The printer itself, apart from any line: bytes in, answers out."""

    roll: Roll = Roll.MM80
    switches: Switches = field(default_factory=Switches)
    received: bytearray = field(default_factory=bytearray)
    _asked: int = 0  # up to here DLE EOT has been looked for
    _printed: int = 0  # up to here the bytes are on paper

    @property
    def takes(self) -> bool:
        """Whether it takes bytes off the line now."""
        limit = self.switches.stall_after
        return not self.switches.stall and (limit is None or len(self.received) < limit)

    @property
    def is_gone(self) -> bool:
        limit = self.switches.unplug_after
        return limit is not None and len(self.received) >= limit

    def take(self, data: bytes) -> bytes:
        """Answers to real-time questions at once, to the others when the paper is that far."""
        self.received += data
        limit = self.switches.paper_ends_after
        if limit is not None and len(self.received) >= limit:
            self.switches.paper_ends_after = None
            self.switches.paper = Paper.END
        answer = self._real_time() + self.go_on()
        return b"" if self.switches.silent else answer

    def go_on(self) -> bytes:
        """Print what can be printed; the answers that become due."""
        if not self.switches.can_print:
            return b""
        answer = bytearray()
        waiting = bytes(self.received[self._printed :])
        start = self._printed
        try:
            for end, op in operations(waiting):
                self._printed = start + end
                if isinstance(op, JobMark) and self.switches.knows_job_mark:
                    answer += b"\x37\x22" + op.job_id + b"\x00"
                elif isinstance(op, Command) and op.code == b"\x1dr":
                    answer += self._paper_report()
        except Truncated:
            pass  # the rest of this command is still on its way
        return bytes(answer)

    def pages(self) -> tuple[Page, ...]:
        """The tickets that have been cut off so far."""
        printed = bytes(self.received[: self._printed])
        return tuple(page for page in pages(printed, self.roll) if page.cuts)

    def _paper_report(self) -> bytes:
        if not self.switches.knows_paper_report:
            return b""
        return b"\x03" if self.switches.paper is Paper.NEAR_END else b"\x00"

    def _real_time(self) -> bytes:
        answer = bytearray()
        while (at := self.received.find(_DLE_EOT, self._asked)) >= 0 and at + 2 < len(
            self.received
        ):
            self._asked = at + 3
            if self.received[at + 2] in self.switches.answers:
                answer.append(self._status(self.received[at + 2]))
        if at < 0:
            self._asked = max(self._asked, len(self.received) - 1)
        return bytes(answer)

    def _status(self, n: int) -> int:
        now, end = self.switches, self.switches.paper is Paper.END
        match n:
            case 1:
                bits = 0 if now.can_print else 0x08
            case 2:
                bits = 0x04 * now.cover_open | 0x20 * end | 0x40 * now.error
            case _:
                near = now.paper is not Paper.OK
                bits = 0x0C * near | 0x60 * end
        return 0x12 | bits
