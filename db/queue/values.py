"""The frozen values of the queue that cross folders. Times are aware UTC; ids are the record's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any

from db.hall.values import Notice, Zone
from db.queue.rules import Action, State
from db.words import Language, Names

if TYPE_CHECKING:
    from db.day.values import Hours


class Purpose(StrEnum):
    """Why the citizen came."""

    PROCEDURE = "procedure"
    RESULT = "result"  # nhận kết quả
    ADVICE = "advice"  # không biết thủ tục


class Priority(IntEnum):
    """The class of a visitor; a lower figure goes first. See GLOSSARY.md "đối tượng ưu tiên"."""

    FIRST = 1
    SECOND = 2
    NORMAL = 3


@dataclass(frozen=True, slots=True)
class Centre:
    id: int
    code: str
    names: Names  # "Trung tâm Phục vụ hành chính công"
    parent: Names  # "UBND phường Ví Dụ"
    time_zone: str


@dataclass(frozen=True, slots=True)
class Line:
    """Nhóm dịch vụ: people wait in lines; a letter starts its numbers."""

    id: int
    letter: str
    names: Names
    purpose: Purpose
    is_open: bool
    quota: int | None = None  # numbers a day; None: no limit
    service_s: int | None = None  # what one visit usually takes; None: the centre's figure


@dataclass(frozen=True, slots=True)
class PriorityClass:
    """Đối tượng ưu tiên: who goes first, and by which law."""

    code: str
    names: Names
    level: Priority
    legal_basis: str  # "" where only practice knows it
    is_offered: bool


@dataclass(frozen=True, slots=True)
class Counter:
    id: int
    number: int
    names: Names  # what stands above it; may be empty
    lines: tuple[int, ...]  # line ids in order of preference


@dataclass(frozen=True, slots=True)
class Ticket:
    id: str
    label: str  # "A012"
    number: int
    business_date: date
    line_id: int
    procedure_code: str | None
    purpose: Purpose
    priority: Priority
    language: Language
    ahead: int  # people before it when it was issued
    state: State
    counter_id: int | None  # where it is called, served or held
    officer_id: int | None
    reserved_counter_id: int | None  # waiting for this counter, as long as somebody is there
    calls: int  # how often it has been called, recalls included
    issued_at: datetime
    queued_at: datetime  # its place: first come, first served by this time
    called_at: datetime | None  # first call; the wait is called_at - issued_at
    last_called_at: datetime | None
    started_at: datetime | None  # last start of service
    ended_at: datetime | None
    changed_at: datetime
    origin: str = ""  # the mark of the kiosk that numbered it while the server was away
    priority_code: str | None = None
    reserved_officer_id: int | None = None
    joined_to: str | None = None  # served together with that ticket
    appointment_id: str | None = None
    next_lines: tuple[int, ...] = ()  # lines still to be visited
    leg: int = 1
    hold_until: datetime | None = None
    due_at: datetime | None = None  # of a kept appointment: from then on it goes first
    also_procedures: tuple[str, ...] = ()  # of the same visit, beside procedure_code
    for_other: bool = False  # taken for somebody else


@dataclass(frozen=True, slots=True)
class Issued:
    ticket: Ticket
    ahead: int  # people before it, as on the ticket
    counters: tuple[int, ...]  # numbers of the counters that serve its line


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the append-only history; a ticket's events, replayed, give its row.

    It tells what the ticket was like after the action; counter_id and officer_id tell where it
    happened and whose ticket it was, actor_id who did it where that was somebody else.
    """

    version: int
    ordinal: int  # within the transaction that made the version
    ticket_id: str
    action: Action
    state: State
    at: datetime
    line_id: int
    queued_at: datetime
    priority: Priority
    counter_id: int | None = None
    officer_id: int | None = None
    reserved_counter_id: int | None = None
    reserved_officer_id: int | None = None
    actor_id: int | None = None
    joined_to: str | None = None
    priority_code: str | None = None
    next_lines: tuple[int, ...] = ()
    hold_until: datetime | None = None
    undoes: int | None = None  # the version that is taken back
    detail: Mapping[str, Any] | None = None  # why this one was called, as plain facts
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A citizen is asked to a counter: shown, chimed and spoken once, in the order of the calls."""

    label: str
    counter_number: int
    language: Language
    is_recall: bool
    at: datetime
    version: int = 0  # of the record, made by the call; 0 where none was asked for


@dataclass(frozen=True, slots=True)
class SentBack:
    """A ticket that waits again, or is cancelled: its calls up to that version are void."""

    label: str
    version: int


@dataclass(frozen=True, slots=True)
class LineNow:
    line: Line
    waiting: int
    longest_since: datetime | None  # issue time of the one who has waited longest
    open_counters: int
    wait_s: float | None = None  # until who comes now would be called; None: it cannot be told


@dataclass(frozen=True, slots=True)
class KioskBoard:
    version: int
    at: datetime
    centre: Centre
    lines: tuple[LineNow, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """Will be called soon: among the next of its line."""

    label: str
    line_id: int


@dataclass(frozen=True, slots=True)
class CounterNow:
    counter: Counter
    is_staffed: bool  # somebody sits there
    pause_reason: str | None  # None: open, or nobody there
    serves: str | None  # the ticket called or served there
    is_started: bool  # its citizen has come


@dataclass(frozen=True, slots=True)
class News:
    """What the hall asks for: one consistent picture and the calls since the last one."""

    version: int
    at: datetime
    calls: tuple[Call, ...]  # since the version asked for, oldest first
    at_counters: tuple[Call, ...]  # the tickets called or served now, latest call first
    last_calls: tuple[Call, ...]  # today's last calls, each ticket once, latest first
    waiting: tuple[LineNow, ...]
    sent_back: tuple[SentBack, ...] = ()  # since the version asked for
    coming: tuple[Coming, ...] = ()  # the next of each line, in the order of their calls
    counters: tuple[CounterNow, ...] = ()
    zones: tuple[Zone, ...] = ()
    notices: tuple[Notice, ...] = ()  # not over yet, also of later: see db.hall.showing
    hours: Hours | None = None


@dataclass(frozen=True, slots=True)
class WaitingRow:
    ticket: Ticket
    line: Line
    title: str  # the procedure's short title, or ""
    also: tuple[str, ...] = ()  # the short titles of the others of the same visit


@dataclass(frozen=True, slots=True)
class DeskBoard:
    """What an officer sees at a counter."""

    version: int
    at: datetime
    counter: Counter
    officer_id: int | None
    officer_name: str
    pause_reason: str | None  # None: open
    in_hand: WaitingRow | None
    joined: tuple[WaitingRow, ...]  # served together with the one in hand
    held: tuple[WaitingRow, ...]  # held by this counter, the first to be over first
    waiting: tuple[WaitingRow, ...]  # who this counter may call, in calling order: the first ones
    waiting_count: int  # all of them
    why_next: Mapping[str, Any] | None  # of the first one, as db.queue.explain tells it
    missed: tuple[WaitingRow, ...]  # today's no-shows of this counter, latest first
    finished_today: int  # by this counter
