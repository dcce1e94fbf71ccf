"""What the manager's board shows, derived from the day's figures. Pure but for words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.stats.values import HourToday, Today
from desk.desk_screen import lateness, seconds_between
from desk.wording import stopwatch, waited

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Figure:
    """One large figure; `late` is 0 in time, 1 past fifteen minutes, 2 past thirty."""

    key: str
    name: str
    value: str
    note: str
    late: int


@dataclass(frozen=True, slots=True)
class LineItem:
    key: int
    letter: str
    name: str
    waiting: int
    longest: str
    late: int
    median: str
    tail: str
    counters: int
    share: float  # of the longest queue of all lines


@dataclass(frozen=True, slots=True)
class CounterItem:
    key: int
    number: str
    officer: str
    ticket: str
    since: str
    late: int
    finished: int
    median: str


@dataclass(frozen=True, slots=True)
class HourItem:
    key: int
    hour: str
    arrived: int
    called: int


@dataclass(frozen=True, slots=True)
class Chart:
    hours: tuple[HourItem, ...] = ()
    top: int = 4
    step: int = 1


def figures(today: Today, elapsed_s: float) -> tuple[Figure, ...]:
    """The seven figures of the day; `elapsed_s` is the age of the picture."""
    totals = today.totals
    longest = _aged(totals.longest_waiting, elapsed_s)
    p50, p90 = totals.wait.p50, totals.wait.p90
    called = translate("ManagerScreen", "%n lượt gọi", "", totals.wait.count)
    return (
        Figure("arrived", translate("ManagerScreen", "Đã lấy số"), str(totals.arrived), "", 0),
        Figure(
            "waitingNow", translate("ManagerScreen", "Đang chờ"), str(totals.waiting),
            translate("ManagerScreen", "%n người ở quầy", "", totals.at_counter), 0,
        ),
        Figure(
            "longest", translate("ManagerScreen", "Chờ lâu nhất"), waited(longest),
            late_words(longest), lateness(longest or 0.0),
        ),
        Figure(
            "p50", translate("ManagerScreen", "Trung vị chờ"), waited(p50),
            late_words(p50) or called, _late(p50),
        ),
        Figure(
            "p90", translate("ManagerScreen", "Chờ P90"), waited(p90),
            late_words(p90) or called, _late(p90),
        ),
        Figure(
            "finished", translate("ManagerScreen", "Đã hoàn tất"), str(totals.finished),
            _share(totals.finished, totals.arrived), 0,
        ),
        Figure(
            "noShow", translate("ManagerScreen", "Vắng mặt"), str(totals.no_show),
            _share(totals.no_show, totals.arrived), 0,
        ),
    )  # fmt: skip


def late_words(seconds: float | None) -> str:
    """The warning beside a wait."""
    return (
        "",
        translate("ManagerScreen", "quá 15 phút"),
        translate("ManagerScreen", "quá 30 phút"),
    )[lateness(seconds or 0.0)]


def line_items(today: Today, elapsed_s: float, language: str) -> tuple[LineItem, ...]:
    most = max((each.totals.waiting for each in today.lines), default=0)
    return tuple(
        LineItem(
            key=each.line.id,
            letter=each.line.letter,
            name=each.line.names.get(language),
            waiting=each.totals.waiting,
            longest=waited(_aged(each.totals.longest_waiting, elapsed_s)),
            late=lateness(_aged(each.totals.longest_waiting, elapsed_s) or 0.0),
            median=waited(each.totals.wait.p50),
            tail=waited(each.totals.wait.p90),
            counters=each.open_counters,
            share=each.totals.waiting / most if most else 0.0,
        )
        for each in today.lines
    )


def counter_items(today: Today, now: datetime) -> tuple[CounterItem, ...]:
    """Every counter; those where nobody sits are kept, so that an empty one is seen."""
    return tuple(
        CounterItem(
            key=each.counter.id,
            number=str(each.counter.number),
            officer=each.officer_name,
            ticket=each.ticket_label,
            since=stopwatch(seconds_between(each.since, now)) if each.since else "",
            late=lateness(seconds_between(each.since, now)) if each.since else 0,
            finished=each.finished,
            median=waited(each.service.p50),
        )
        for each in today.counters
    )


def chart(hours: tuple[HourToday, ...]) -> Chart:
    """The hours with a round scale above the highest bar."""
    highest = max((max(each.arrived, each.called) for each in hours), default=0)
    step = next(
        scale * unit
        for unit in (10**power for power in range(9))
        for scale in (1, 2, 5)
        if scale * unit * 4 >= highest
    )
    return Chart(
        tuple(HourItem(each.hour, f"{each.hour}h", each.arrived, each.called) for each in hours),
        top=step * 4,
        step=step,
    )


def _aged(seconds: float | None, elapsed_s: float) -> float | None:
    return None if seconds is None else seconds + max(0.0, elapsed_s)


def _late(seconds: float | None) -> int:
    return lateness(seconds or 0.0)


def _share(part: int, whole: int) -> str:
    if not whole:
        return ""
    percent = translate("ManagerScreen", "%1 % số đã lấy")
    return percent.replace("%1", str(round(100 * part / whole)))
