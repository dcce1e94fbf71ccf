"""The lists and buttons of the work page, derived from the picture and the time. Pure but for
words."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.queue.values import DeskBoard, Priority, Purpose, Ticket, WaitingRow
from desk.appointment_words import appointment_words
from desk.command_words import command_name
from desk.commanding import Command, why_not
from desk.keys import BUTTONS, CAPS
from desk.wording import waited

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
    appointment: str


@dataclass(frozen=True, slots=True)
class ActionItem:
    key: str
    name: str
    cap: str
    allowed: bool


def lateness(seconds: float) -> int:
    return 2 if seconds >= VERY_LATE_S else 1 if seconds >= LATE_S else 0


def seconds_between(start: datetime, end: datetime) -> float:
    """Never negative: a clock may have jumped back."""
    return max(0.0, (end - start).total_seconds())


def waiting_items(
    board: DeskBoard, now: datetime, language: str, zone: str
) -> tuple[WaitingItem, ...]:
    """Who this counter may call, in calling order."""
    return tuple(_item(row, row.ticket.issued_at, now, language, zone) for row in board.waiting)


def held_items(
    board: DeskBoard, now: datetime, language: str, zone: str
) -> tuple[WaitingItem, ...]:
    """Each with the time left; one whose time is over may be taken up by any counter."""
    items = []
    for row in board.held:
        item = _item(row, row.ticket.changed_at, now, language, zone)
        until = row.ticket.hold_until
        if until is not None:
            left = (until - now).total_seconds()
            item = replace(item, waited=time_left(left), late=2 if left <= 0 else 0)
        items.append(item)
    return tuple(items)


def missed_items(
    board: DeskBoard, now: datetime, language: str, zone: str
) -> tuple[WaitingItem, ...]:
    return tuple(_item(row, row.ticket.changed_at, now, language, zone) for row in board.missed)


def action_items(
    board: DeskBoard | None, *, lost: bool, most_calls: int = 0
) -> tuple[ActionItem, ...]:
    """Every command with its key, in the order of the keys."""
    return tuple(
        ActionItem(
            command.value,
            command_name(meant(command, board)),
            CAPS[command],
            why_not(command, board, lost=lost, most_calls=most_calls) is None,
        )
        for command in BUTTONS
    )


def meant(command: Command, board: DeskBoard | None) -> Command:
    """A key may have two meanings: with somebody here or nobody, on pause or not."""
    if board is None:
        return command
    if command is Command.PAUSE and board.pause_reason is not None:
        return Command.OPEN
    if command is Command.PICK and board.in_hand is not None:
        return Command.JOIN
    return Command.RESUME if command is Command.HOLD and board.in_hand is None else command


def time_left(seconds: float) -> str:
    """Until a held ticket is to be taken up again, in minutes that have begun."""
    if seconds > 0:
        return translate("DeskScreen", "còn %1").replace("%1", waited(math.ceil(seconds / 60) * 60))
    return translate("DeskScreen", "quá hạn %1").replace("%1", waited(-seconds))


def priority_word(priority: Priority) -> str:
    if priority is Priority.NORMAL:
        return ""
    return translate("DeskScreen", "Ưu tiên %1").replace("%1", str(int(priority)))


def row_name(row: WaitingRow, language: str) -> str:
    """What the citizen came for: the procedure's short title, else the purpose, else the line."""
    if row.title:
        return f"{row.title} (+{len(row.also)})" if row.also else row.title
    if row.ticket.purpose is Purpose.RESULT:
        return translate("DeskScreen", "Nhận kết quả")
    if row.ticket.purpose is Purpose.ADVICE:
        return translate("DeskScreen", "Hướng dẫn thủ tục")
    return row.line.names.get(language)


def _item(row: WaitingRow, since: datetime, now: datetime, language: str, zone: str) -> WaitingItem:
    seconds = seconds_between(since, now)
    return WaitingItem(
        key=row.ticket.id,
        number=row.ticket.label,
        name=row_name(row, language),
        waited=waited(seconds),
        late=lateness(seconds),
        priority=int(row.ticket.priority),
        mark=_mark(row.ticket),
        appointment=appointment_words(row.ticket, zone),
    )


def _mark(ticket: Ticket) -> str:
    if ticket.priority is not Priority.NORMAL:
        return priority_word(ticket.priority)
    if ticket.reserved_officer_id is not None:
        return translate("DeskScreen", "Chuyển đến cán bộ này")
    if ticket.reserved_counter_id is not None:
        return translate("DeskScreen", "Chuyển đến quầy này")
    return ""
