"""What the officer's work page shows, derived from the picture and the time. Pure but for words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.queue.rules import State
from db.queue.values import DeskBoard, Line, Priority, Purpose, Ticket, WaitingRow
from db.words import Language
from desk.command_words import command_name, state_words
from desk.commanding import why_not
from desk.keys import CAPS
from desk.wording import stopwatch, waited

translate = QCoreApplication.translate

LATE_S = 15 * 60
VERY_LATE_S = 30 * 60


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """One row of a list; `late` is 0 in time, 1 past fifteen minutes, 2 past thirty."""

    key: str
    number: str
    name: str
    waited: str
    late: int
    priority: int
    mark: str


@dataclass(frozen=True, slots=True)
class ActionItem:
    key: str
    name: str
    cap: str
    allowed: bool


@dataclass(frozen=True, slots=True)
class CitizenScreen:
    """Who is in front of the officer; number "" where nobody is."""

    number: str = ""
    procedure: str = ""
    line: str = ""
    language: str = ""
    state: str = ""
    is_served: bool = False
    timer: str = ""
    timer_caption: str = ""
    priority: int = int(Priority.NORMAL)
    mark: str = ""
    calls: str = ""
    waited: str = ""


def lateness(seconds: float) -> int:
    return 2 if seconds >= VERY_LATE_S else 1 if seconds >= LATE_S else 0


def seconds_between(start: datetime, end: datetime) -> float:
    """Never negative: a clock may have jumped back."""
    return max(0.0, (end - start).total_seconds())


def waiting_items(board: DeskBoard, now: datetime, language: str) -> tuple[WaitingItem, ...]:
    """Who this counter may call, in calling order."""
    return tuple(_item(row, row.ticket.issued_at, now, language) for row in board.waiting)


def held_items(board: DeskBoard, now: datetime, language: str) -> tuple[WaitingItem, ...]:
    return tuple(_item(row, row.ticket.changed_at, now, language) for row in board.held)


def missed_items(board: DeskBoard, now: datetime, language: str) -> tuple[WaitingItem, ...]:
    return tuple(_item(row, row.ticket.changed_at, now, language) for row in board.missed)


def action_items(board: DeskBoard | None, *, lost: bool) -> tuple[ActionItem, ...]:
    """Every command with its key, in the order of the keys."""
    resumes = board is not None and board.in_hand is None
    return tuple(
        ActionItem(
            command.value,
            command_name(command, resumes=resumes),
            CAPS[command],
            why_not(command, board, lost=lost) is None,
        )
        for command in CAPS
    )


def citizen_screen(row: WaitingRow | None, now: datetime, language: str) -> CitizenScreen:
    if row is None:
        return CitizenScreen()
    ticket = row.ticket
    is_served = ticket.state is State.SERVING
    since = (ticket.started_at if is_served else ticket.last_called_at) or ticket.changed_at
    called = ticket.called_at or ticket.changed_at
    return CitizenScreen(
        number=ticket.label,
        procedure=row_name(row, language),
        line=line_name(row.line, language),
        language="" if ticket.language is Language.VI else language_word(ticket.language),
        state=state_words()[ticket.state],
        is_served=is_served,
        timer=stopwatch(seconds_between(since, now)),
        timer_caption=(
            translate("DeskScreen", "từ lúc bắt đầu")
            if is_served
            else translate("DeskScreen", "từ lúc gọi")
        ),
        priority=int(ticket.priority),
        mark=priority_word(ticket.priority),
        calls=(
            translate("DeskScreen", "Đã gọi %n lần", "", ticket.calls) if ticket.calls > 1 else ""
        ),
        waited=translate("DeskScreen", "Đã chờ %1").replace(
            "%1", waited(seconds_between(ticket.issued_at, called))
        ),
    )


def priority_word(priority: Priority) -> str:
    if priority is Priority.NORMAL:
        return ""
    return translate("DeskScreen", "Ưu tiên %1").replace("%1", str(int(priority)))


def language_word(language: Language) -> str:
    """The language the citizen chose, by its own name."""
    return {Language.VI: "Tiếng Việt", Language.EN: "English", Language.FR: "Français"}[language]


def line_name(line: Line, language: str) -> str:
    return f"{line.letter} · {line.names.get(language)}"


def row_name(row: WaitingRow, language: str) -> str:
    """What the citizen came for: the procedure's short title, else the purpose, else the line."""
    if row.title:
        return row.title
    if row.ticket.purpose is Purpose.RESULT:
        return translate("DeskScreen", "Nhận kết quả")
    if row.ticket.purpose is Purpose.ADVICE:
        return translate("DeskScreen", "Hướng dẫn thủ tục")
    return row.line.names.get(language)


def _item(row: WaitingRow, since: datetime, now: datetime, language: str) -> WaitingItem:
    seconds = seconds_between(since, now)
    return WaitingItem(
        key=row.ticket.id,
        number=row.ticket.label,
        name=row_name(row, language),
        waited=waited(seconds),
        late=lateness(seconds),
        priority=int(row.ticket.priority),
        mark=_mark(row.ticket),
    )


def _mark(ticket: Ticket) -> str:
    if ticket.priority is not Priority.NORMAL:
        return priority_word(ticket.priority)
    if ticket.reserved_counter_id is not None:
        return translate("DeskScreen", "Chuyển đến quầy này")
    return ""
