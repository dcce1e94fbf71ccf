"""What stands at the top of the officer's window: place, person, time, and trouble in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from db.errors import Known, RecordUnavailable
from db.people.values import Seat
from db.queue.values import Centre
from desk.desk_screen import lateness, seconds_between
from desk.reason_words import pause_words
from desk.session import Session
from desk.why_next import why_next
from desk.wording import ago, clock_time, lost_sentence, waited
from desk.words import failure_sentence

translate = QCoreApplication.translate
OLD_S = 10.0  # the record is asked every second
CLOCK_OFF_S = 60.0


@dataclass(frozen=True, slots=True)
class Header:
    language: str = "vi"
    counter: str = ""
    officer: str = ""
    centre: str = ""
    time: str = ""
    lost: str = ""
    waiting: int = 0
    longest: str = ""
    late: int = 0
    finished: int = 0
    questions: int = 0  # left by citizens, without an answer yet
    pause: str = ""
    warning: str = ""  # a picture nobody has confirmed for a while, a clock that is off
    why_next: str = ""


def header(session: Session, now: datetime, language: str) -> Header:
    watch, seat, board = session.watch, session.seat, session.board
    picture = watch.picture
    lost = lost_words(watch.trouble, now, watch.age_s(), picture.centre if picture else None)
    if picture is None:
        return Header(language=language, lost=lost)
    zone = picture.centre.time_zone
    waits = [seconds_between(row.ticket.issued_at, now) for row in board.waiting] if board else []
    return Header(
        language=language,
        counter=(
            translate("Header", "Quầy %1").replace("%1", str(seat.counter_number)) if seat else ""
        ),
        officer=seat.officer_name if seat else "",
        centre=f"{picture.centre.names.get(language)} · {picture.centre.parent.get(language)}",
        time=clock_time(now, zone),
        lost=lost,
        waiting=board.waiting_count if board else 0,
        longest=waited(max(waits)) if waits else "",
        late=lateness(max(waits, default=0.0)),
        finished=board.finished_today if board else 0,
        questions=picture.questions,
        pause=pause_sentence(seat, zone),
        warning="" if lost else warning_words(watch.clock_off_s, watch.age_s()),
        why_next=why_next(board, zone),
    )


def pause_sentence(seat: Seat | None, zone: str) -> str:
    """ "" at an open counter."""
    if seat is None or seat.pause_reason is None or seat.paused_at is None:
        return ""
    return (
        translate("Header", "Tạm nghỉ từ %1: %2")
        .replace("%1", clock_time(seat.paused_at, zone))
        .replace("%2", pause_words().get(seat.pause_reason, seat.pause_reason))
    )


def warning_words(clock_off_s: float, age_s: float) -> str:
    """What makes the times on the screen doubtful; "" while all is well."""
    if age_s >= OLD_S:
        return translate("Header", "Hình ảnh %1").replace("%1", ago(age_s))
    minutes = round(abs(clock_off_s) / 60)
    if abs(clock_off_s) < CLOCK_OFF_S:
        return ""
    if clock_off_s > 0:
        return translate("Header", "Đồng hồ máy này nhanh %n phút", "", minutes)
    return translate("Header", "Đồng hồ máy này chậm %n phút", "", minutes)


def lost_words(trouble: Known | None, now: datetime, age_s: float, centre: Centre | None) -> str:
    """What is wrong with the record and how old the picture is; "" while all is well."""
    if trouble is None:
        return ""
    if centre is None:
        return failure_sentence(trouble)
    age = ago(age_s)
    if isinstance(trouble, RecordUnavailable):
        since = now - timedelta(seconds=age_s)
        return lost_sentence(clock_time(since, centre.time_zone), age)
    return f"{failure_sentence(trouble)} ({age})"
