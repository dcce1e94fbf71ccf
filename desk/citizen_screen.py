"""Who is in front of the officer, derived from the picture and the time. Pure but for words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.queue.rules import State
from db.queue.values import Line, Priority, PriorityClass, Ticket, WaitingRow
from db.words import Language
from desk.appointment_words import appointment_words
from desk.command_words import state_words
from desk.commanding import is_called_enough
from desk.desk_picture import DeskPicture
from desk.desk_screen import priority_word, row_name, seconds_between
from desk.wording import stopwatch, waited

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CitizenScreen:
    """Number "" where nobody is."""

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
    called_enough: bool = False
    waited: str = ""
    joined: str = ""
    rest: str = ""
    also: str = ""
    for_other: str = ""
    appointment: str = ""


def citizen_screen(
    row: WaitingRow | None, now: datetime, language: str, picture: DeskPicture | None = None
) -> CitizenScreen:
    if row is None:
        return CitizenScreen()
    ticket = row.ticket
    is_served = ticket.state is State.SERVING
    since = (ticket.started_at if is_served else ticket.last_called_at) or ticket.changed_at
    called = ticket.called_at or ticket.changed_at
    most_calls = picture.rule.calls_before_no_show if picture else 0
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
        mark=class_words(ticket, picture.classes if picture else (), language),
        calls=_calls(ticket, most_calls),
        called_enough=is_called_enough(ticket, most_calls),
        waited=translate("DeskScreen", "Đã chờ %1").replace(
            "%1", waited(seconds_between(ticket.issued_at, called))
        ),
        joined=_joined(picture),
        rest=rest_words(ticket, picture),
        also=_also(row),
        for_other=translate("DeskScreen", "Lấy số hộ người khác") if ticket.for_other else "",
        appointment=appointment_words(ticket, picture.centre.time_zone) if picture else "",
    )


def class_words(ticket: Ticket, classes: tuple[PriorityClass, ...], language: str) -> str:
    """The priority of a ticket: its level, and who has it by which name."""
    names = next((each.names for each in classes if each.code == ticket.priority_code), None)
    known = [priority_word(ticket.priority), names.get(language) if names else ""]
    return " · ".join(each for each in known if each)


def language_word(language: Language) -> str:
    """The language the citizen chose, by its own name."""
    return {Language.VI: "Tiếng Việt", Language.EN: "English", Language.FR: "Français"}[language]


def line_name(line: Line, language: str) -> str:
    return f"{line.letter} · {line.names.get(language)}"


def _calls(ticket: Ticket, most_calls: int) -> str:
    """How often it was called, of how many times; once served it does not matter any more."""
    if ticket.state is State.CALLED and most_calls:
        counted = translate("DeskScreen", "Đã gọi %1/%2 lần")
        return counted.replace("%1", str(ticket.calls)).replace("%2", str(most_calls))
    return translate("DeskScreen", "Đã gọi %n lần", "", ticket.calls) if ticket.calls > 1 else ""


def _joined(picture: DeskPicture | None) -> str:
    board = picture.board if picture else None
    if board is None or not board.joined:
        return ""
    labels = ", ".join(row.ticket.label for row in board.joined)
    return translate("DeskScreen", "Cùng phục vụ: %1").replace("%1", labels)


def _also(row: WaitingRow) -> str:
    words = translate("DeskScreen", "Cùng lượt này: %1")
    return words.replace("%1", "; ".join(row.also)) if row.also else ""


def rest_words(ticket: Ticket, picture: DeskPicture | None) -> str:
    """The lines still to be visited."""
    letters = {now.line.id: now.line.letter for now in picture.lines} if picture else {}
    rest = " → ".join(letters[each] for each in ticket.next_lines if each in letters)
    return translate("DeskScreen", "Còn: nhóm %1").replace("%1", rest) if rest else ""
