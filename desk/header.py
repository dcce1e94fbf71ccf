"""What stands at the top of the officer's window: place, person, time, and trouble in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from db.errors import Known, RecordUnavailable
from db.queue.values import Centre
from desk.desk_screen import lateness, seconds_between
from desk.session import Session
from desk.wording import ago, clock_time, lost_sentence, waited
from desk.words import failure_sentence

translate = QCoreApplication.translate


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


def header(session: Session, now: datetime, language: str) -> Header:
    watch, seat, board = session.watch, session.seat, session.board
    picture = watch.picture
    lost = lost_words(watch.trouble, now, watch.age_s(), picture.centre if picture else None)
    if picture is None:
        return Header(language=language, lost=lost)
    waits = [seconds_between(row.ticket.issued_at, now) for row in board.waiting] if board else []
    return Header(
        language=language,
        counter=(
            translate("Header", "Quầy %1").replace("%1", str(seat.counter_number)) if seat else ""
        ),
        officer=seat.officer_name if seat else "",
        centre=f"{picture.centre.names.get(language)} · {picture.centre.parent.get(language)}",
        time=clock_time(now, picture.centre.time_zone),
        lost=lost,
        waiting=len(waits),
        longest=waited(max(waits)) if waits else "",
        late=lateness(max(waits, default=0.0)),
        finished=board.finished_today if board else 0,
    )


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
