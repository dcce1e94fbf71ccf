"""The inline choosers of the work page: where to transfer, whom to take up or take back. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.queue.values import WaitingRow
from desk.choice import chosen_by, stepped, typed_on
from desk.desk_picture import DeskPicture
from desk.desk_screen import row_name, seconds_between
from desk.wording import waited

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Option:
    """One choice; `cap` is what to type for it."""

    key: str
    cap: str
    name: str
    detail: str
    line_id: int | None = None
    counter_id: int | None = None


@dataclass(frozen=True, slots=True)
class OptionItem:
    """One row of the chooser on the screen."""

    key: str
    cap: str
    name: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Chooser:
    options: tuple[Option, ...]
    typed: str = ""
    place: int | None = None

    @property
    def chosen(self) -> Option | None:
        return None if self.place is None else self.options[self.place]

    def type(self, key: str) -> Chooser:
        """One more letter or digit."""
        caps = [option.cap for option in self.options]
        typed = typed_on(self.typed, key, caps)
        return replace(self, typed=typed, place=chosen_by(typed, caps))

    def step(self, step: int) -> Chooser:
        """One up or down."""
        return replace(self, typed="", place=stepped(self.place, step, len(self.options)))

    def pick(self, key: str) -> Chooser:
        """The option that was clicked."""
        keys = [option.key for option in self.options]
        return replace(self, typed="", place=keys.index(key)) if key in keys else self

    def items(self) -> tuple[OptionItem, ...]:
        return tuple(
            OptionItem(each.key, each.cap, each.name, each.detail, place == self.place)
            for place, each in enumerate(self.options)
        )


def transfer_chooser(picture: DeskPicture, language: str) -> Chooser:
    """Every open line but the ticket's own, and every counter but this one."""
    board = picture.board
    own_line = board.in_hand.line.id if board and board.in_hand else None
    own_counter = board.counter.id if board else None
    seats = {seat.counter_id: seat.officer_name for seat in picture.seats}
    letters = {now.line.id: now.line.letter for now in picture.lines}
    lines = tuple(
        Option(
            key=f"line:{now.line.id}",
            cap=now.line.letter,
            name=now.line.names.get(language),
            detail=translate("Chooser", "%n chờ", "", now.waiting),
            line_id=now.line.id,
        )
        for now in picture.lines
        if now.line.is_open and now.line.id != own_line
    )
    counters = tuple(
        Option(
            key=f"counter:{counter.id}",
            cap=str(counter.number),
            name=counter.names.get(language)
            or translate("Chooser", "Quầy %1 (%2)")
            .replace("%1", str(counter.number))
            .replace("%2", ", ".join(letters[each] for each in counter.lines if each in letters)),
            detail=seats.get(counter.id, translate("Chooser", "chưa có cán bộ")),
            counter_id=counter.id,
        )
        for counter in picture.counters
        if counter.id != own_counter
    )
    return Chooser(lines + counters)


def ticket_chooser(rows: tuple[WaitingRow, ...], now: datetime, language: str) -> Chooser:
    """Tickets numbered from 1; the first is chosen."""
    options = tuple(
        Option(
            key=row.ticket.id,
            cap=str(place),
            name=f"{row.ticket.label} · {row_name(row, language)}",
            detail=waited(seconds_between(row.ticket.changed_at, now)),
        )
        for place, row in enumerate(rows, start=1)
    )
    return Chooser(options, place=0 if options else None)
