"""What the kiosk shows: one frozen value, and everything that follows from it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from db.appointments.values import CheckedIn
from db.catalogue.values import Field, Procedure
from db.day.values import Hours
from db.errors import Known
from db.hall.values import PublicSide
from db.queue.rule_values import RuleBoard
from db.queue.values import (
    Centre,
    Counter,
    Issued,
    KioskBoard,
    Line,
    LineNow,
    Priority,
    PriorityClass,
    Purpose,
    Ticket,
)
from kiosk.ask_state import AskState, QuestionPart
from kiosk.card_state import CardState
from kiosk.comfort import Comfort
from kiosk.leave_state import LeaveState
from kiosk.rate_state import RateState
from kiosk.sheet_state import SheetState
from kiosk.visit_state import VisitState
from printing.outcome import TroubleCode


class Page(Enum):
    HOME = 0
    PROCEDURES = 1
    PROCEDURE = 2
    BUSY = 3
    TICKET = 4
    TROUBLE = 5
    RULES = 6
    REFUSED = 7
    ASK = 8
    ANSWER = 9
    QUESTION = 10
    PRIORITY = 11
    VISIT = 12
    SHEET = 13
    RATE = 14
    CARD = 15
    LEAVE = 16


# They pass by themselves or end a visit: nobody goes back to them.
PASSING = frozenset({Page.BUSY, Page.TICKET, Page.TROUBLE, Page.REFUSED, Page.LEAVE})


class PaperState(Enum):
    NONE = 0  # no printer: the screen is the ticket
    PRINTING = 1
    READY = 2  # printed, or every byte taken by a printer that is well
    TROUBLE = 3
    UNSURE = 4  # every byte taken by a printer that says nothing of itself


@dataclass(frozen=True, slots=True)
class Guide:
    """What the centre offers: read at the start and after each citizen."""

    fields: tuple[Field, ...]
    procedures: tuple[Procedure, ...]
    counters: tuple[Counter, ...]
    public_side: PublicSide = field(default_factory=PublicSide)
    classes: tuple[PriorityClass, ...] = ()  # those offered, the first level first


@dataclass(frozen=True, slots=True)
class Customs:
    """How the centre works: read with the guide."""

    rules: RuleBoard
    hours: Hours
    refuses_outside_hours: bool
    full_lines: frozenset[int] = frozenset()  # their numbers of the day are given


@dataclass(frozen=True, slots=True)
class Screen:
    page: Page = Page.HOME
    trail: tuple[Page, ...] = ()  # the pages before this one, from the start's first step
    board: KioskBoard | None = None
    guide: Guide | None = None
    customs: Customs | None = None
    is_online: bool = False
    clock_error: int = 0  # whole minutes this machine's clock is ahead of the record's
    field_code: str = ""
    procedure_code: str = ""
    issued: Issued | None = None
    wait_s: float | None = None  # of the ticket, as was estimated when it was taken
    checked_in: CheckedIn | None = None  # how the ticket's appointment was kept
    paper: PaperState = PaperState.NONE
    paper_trouble: TroubleCode | None = None
    failure: Known | None = None
    is_retrying: bool = False  # the failed wish is asked again as soon as the record answers
    seconds_left: int = 0  # until the screen goes home; 0 = no notice is shown
    unmerged: int = 0  # tickets on paper that the record does not know yet, for the staff
    visit: int = 0  # rises with every return to the start
    ask: AskState = field(default_factory=AskState)
    question: QuestionPart = field(default_factory=QuestionPart)
    visiting: VisitState = field(default_factory=VisitState)
    card: CardState = field(default_factory=CardState)
    rate: RateState = field(default_factory=RateState)
    sheet: SheetState = field(default_factory=SheetState)
    leaving: LeaveState = field(default_factory=LeaveState)
    comfort: Comfort = field(default_factory=Comfort)


def centre_of(screen: Screen) -> Centre | None:
    return screen.board.centre if screen.board else None


def public_side_of(screen: Screen) -> PublicSide:
    """As it was last known; known to a kiosk that starts without its server too."""
    return screen.guide.public_side if screen.guide else PublicSide()


def is_stale(screen: Screen) -> bool:
    """The picture is of a moment ago: the record does not answer."""
    return screen.board is not None and not screen.is_online


def line_of(screen: Screen, line_id: int | None) -> LineNow | None:
    lines = screen.board.lines if screen.board else ()
    return next((each for each in lines if each.line.id == line_id), None)


def next_lines_of(screen: Screen, ticket: Ticket) -> tuple[Line, ...]:
    """The lines to be visited afterwards with the same number."""
    found = (line_of(screen, each) for each in ticket.next_lines)
    return tuple(each.line for each in found if each is not None)


def also_procedures_of(screen: Screen, ticket: Ticket) -> tuple[Procedure, ...]:
    """The other procedures of the same visit."""
    found = (procedure_of(screen, each) for each in ticket.also_procedures)
    return tuple(each for each in found if each is not None)


def wait_of(screen: Screen, ticket: Ticket) -> float | None:
    """Until a new ticket is called, as was estimated when it was taken; a kept appointment or
    priority does not wait for the same people."""
    is_unlike = ticket.due_at is not None or ticket.priority is not Priority.NORMAL
    line = line_of(screen, ticket.line_id)
    return None if is_unlike or line is None or not screen.is_online else line.wait_s


def line_for(screen: Screen, purpose: Purpose) -> LineNow | None:
    """The line of a purpose; an open one if there is any."""
    lines = screen.board.lines if screen.board else ()
    fitting = [each for each in lines if each.line.purpose is purpose]
    return next((each for each in fitting if each.line.is_open), next(iter(fitting), None))


def is_full(screen: Screen, line: LineNow) -> bool:
    """The numbers of the day are given, as far as the kiosk knows."""
    return screen.customs is not None and line.line.id in screen.customs.full_lines


def offers_priority(screen: Screen) -> bool:
    """Whether the centre has priority classes that it asks citizens about."""
    return bool(classes_of(screen))


def classes_of(screen: Screen) -> tuple[PriorityClass, ...]:
    """The priority classes that are offered; known to a kiosk without its server too."""
    if screen.customs is not None:
        return screen.customs.rules.classes
    return screen.guide.classes if screen.guide else ()


def field_of(screen: Screen, code: str) -> Field | None:
    fields = screen.guide.fields if screen.guide else ()
    return next((field for field in fields if field.code == code), None)


def procedure_of(screen: Screen, code: str | None) -> Procedure | None:
    procedures = screen.guide.procedures if screen.guide else ()
    return next((procedure for procedure in procedures if procedure.code == code), None)


def offered(screen: Screen, field_code: str) -> tuple[Procedure, ...]:
    """The procedures of a field, the common ones first."""
    procedures = screen.guide.procedures if screen.guide else ()
    return tuple(each for each in procedures if each.field_code == field_code)


def line_of_procedure(screen: Screen, procedure: Procedure) -> LineNow | None:
    """Where a procedure waits: its field's line, or the desk that gives advice."""
    field = field_of(screen, procedure.field_code)
    return line_of(screen, field.line_id if field else None) or line_for(screen, Purpose.ADVICE)


def counters_of(screen: Screen, line_id: int) -> tuple[int, ...]:
    counters = screen.guide.counters if screen.guide else ()
    return tuple(each.number for each in counters if line_id in each.lines)


def is_unattended(line: LineNow | None) -> bool:
    """Nobody has signed in at any counter of the line."""
    return line is not None and line.open_counters == 0


def page_before(screen: Screen) -> Page:
    """Where "back" leads."""
    return screen.trail[-1] if screen.trail else Page.HOME


def trail_to(screen: Screen, page: Page) -> tuple[Page, ...]:
    """The trail once `page` is shown: a page that was gone through leads back to its place."""
    if page is Page.HOME:
        return ()
    if page in screen.trail:
        return screen.trail[: screen.trail.index(page)]
    if page is screen.page or screen.page is Page.HOME or screen.page in PASSING:
        return screen.trail
    return (*screen.trail, screen.page)
