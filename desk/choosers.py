"""The lists the work page offers: places, legs, tickets, minutes, reasons, classes, commands."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.people.values import Officer, PauseReason
from db.queue.order import QueueRule
from db.queue.rules import State
from db.queue.values import LineNow, PriorityClass, Ticket, WaitingRow
from desk.chooser import Chooser, Option
from desk.command_words import command_name
from desk.commanding import commands_for
from desk.desk_picture import DeskPicture
from desk.desk_screen import priority_word, row_name, seconds_between
from desk.reason_words import PickReason, pause_words, pick_words
from desk.wording import waited

translate = QCoreApplication.translate
MINUTES = (5, 10, 15, 20, 30, 45, 60)


def transfer_chooser(picture: DeskPicture, ticket: Ticket, language: str) -> Chooser:
    """Every open line but the ticket's own, every counter but this one, every colleague."""
    board = picture.board
    here = board.counter.id if board else None
    myself = board.officer_id if board else None
    sitters = {seat.counter_id: seat.officer_name for seat in picture.seats}
    letters = {now.line.id: now.line.letter for now in picture.lines}
    lines = tuple(
        Option(
            f"line:{now.line.id}",
            now.line.letter,
            now.line.names.get(language),
            translate("Chooser", "%n chờ", "", now.waiting),
            (("line_id", now.line.id),),
        )
        for now in picture.lines
        if now.line.is_open and now.line.id != ticket.line_id
    )
    counters = tuple(
        Option(
            f"counter:{counter.id}",
            str(counter.number),
            counter.names.get(language)
            or translate("Chooser", "Quầy %1 (%2)")
            .replace("%1", str(counter.number))
            .replace("%2", ", ".join(letters[each] for each in counter.lines if each in letters)),
            sitters.get(counter.id, translate("Chooser", "chưa có cán bộ")),
            (("counter_id", counter.id),),
        )
        for counter in picture.counters
        if counter.id != here
    )
    return Chooser(lines + counters + _colleagues(picture, myself))


def plan_chooser(picture: DeskPicture, ticket: Ticket, language: str) -> Chooser:
    """The lines the visit may go on to; those planned are marked, and choosing one takes it out.

    One that has closed meanwhile stands there as long as it is planned.
    """
    planned = ticket.next_lines
    options = tuple(
        Option(
            f"line:{now.line.id}",
            now.line.letter,
            now.line.names.get(language),
            _leg_words(now, planned),
            (("next_lines", with_or_without(planned, now.line.id)),),
        )
        for now in picture.lines
        if now.line.id in planned or (now.line.is_open and now.line.id != ticket.line_id)
    )
    return Chooser(options, marked=tuple(f"line:{each}" for each in planned))


def with_or_without(planned: tuple[int, ...], line_id: int) -> tuple[int, ...]:
    """The plan with one more line at its end, or without it where it stood there."""
    left = tuple(each for each in planned if each != line_id)
    return left if line_id in planned else (*left, line_id)


def _leg_words(now: LineNow, planned: tuple[int, ...]) -> str:
    """When it is its turn; of the others, how many wait there."""
    if now.line.id not in planned:
        return translate("Chooser", "%n chờ", "", now.waiting)
    place = planned.index(now.line.id) + 1
    return translate("Chooser", "chặng %1").replace("%1", str(place))


def _colleagues(picture: DeskPicture, myself: int | None) -> tuple[Option, ...]:
    """Those at a counter first."""
    places = {seat.officer_id: seat.counter_number for seat in picture.seats}

    def option(officer: Officer) -> Option:
        place = places.get(officer.id)
        where = (
            translate("Chooser", "quầy %1").replace("%1", str(place))
            if place is not None
            else translate("Chooser", "chưa vào quầy")
        )
        key, fact = f"officer:{officer.id}", ("officer_id", officer.id)
        return Option(key, officer.code, officer.name, where, (fact,))

    others = [each for each in picture.officers if each.id != myself]
    return tuple(option(each) for each in sorted(others, key=lambda each: each.id not in places))


def ticket_chooser(rows: tuple[WaitingRow, ...], now: datetime, language: str) -> Chooser:
    """Tickets numbered from 1; the first is chosen."""
    options = tuple(
        Option(
            row.ticket.id,
            str(place),
            f"{row.ticket.label} · {row_name(row, language)}",
            waited(seconds_between(row.ticket.changed_at, now)),
        )
        for place, row in enumerate(rows, start=1)
    )
    return Chooser(options, place=0 if options else None)


def waiting_chooser(rows: tuple[WaitingRow, ...], now: datetime, language: str) -> Chooser:
    """Who waits, to be typed by the printed number."""
    return Chooser(
        tuple(
            Option(
                row.ticket.id,
                row.ticket.label,
                row_name(row, language),
                waited(seconds_between(row.ticket.issued_at, now)),
            )
            for row in rows
        )
    )


def minutes_chooser(rule: QueueRule) -> Chooser:
    """For how long to hold; the centre's usual time is chosen."""
    usual = max(1, round(rule.hold_s / 60))
    offered = sorted({*MINUTES, usual})
    return Chooser(
        tuple(
            Option(
                str(each),
                str(each),
                translate("Chooser", "%n phút", "", each),
                translate("Chooser", "thường lệ") if each == usual else "",
                (("minutes", each),),
            )
            for each in offered
        ),
        place=offered.index(usual),
    )


def pause_chooser() -> Chooser:
    words = pause_words()
    return Chooser(
        tuple(Option(each, str(n), words[each]) for n, each in enumerate(PauseReason, start=1)),
        place=0,
    )


def reason_chooser() -> Chooser:
    words = pick_words()
    return Chooser(
        tuple(Option(each, str(n), words[each]) for n, each in enumerate(PickReason, start=1))
    )


def class_chooser(classes: tuple[PriorityClass, ...], ticket: Ticket, language: str) -> Chooser:
    """No priority, and each class; the ticket's own is chosen."""
    none = Option("", "0", translate("Chooser", "Không ưu tiên"), "", (("priority_code", None),))
    options = (
        none,
        *(
            Option(
                each.code,
                str(n),
                each.names.get(language),
                priority_word(each.level),
                (("priority_code", each.code),),
            )
            for n, each in enumerate(classes, start=1)
        ),
    )
    codes = [option.key for option in options]
    own = ticket.priority_code or ""
    return Chooser(options, place=codes.index(own) if own in codes else 0)


def found_chooser(tickets: tuple[Ticket, ...], states: dict[str, str]) -> Chooser:
    """Several tickets of one number, of different lines."""
    return Chooser(
        tuple(Option(each.id, each.label, states[each.state]) for each in tickets), place=0
    )


def command_chooser(ticket: Ticket) -> Chooser:
    """What may be done with a ticket that was looked up."""
    commands = commands_for(State(ticket.state))
    return Chooser(
        tuple(
            Option(each.value, str(n), command_name(each))
            for n, each in enumerate(commands, start=1)
        )
    )
