"""Where a citizen without a code begins, and when the centre is open."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from db.day import calendar
from db.hall.phone_values import PhoneBoard
from db.words import Language
from kiosk.phone.ask_pages import ask_form
from kiosk.phone.markup import View, e, page
from kiosk.queue_words import hours_words, waiting_words
from kiosk.wait_words import wait_words

translate = QCoreApplication.translate

_DAYS_AHEAD = 14


def home_page(view: View, board: PhoneBoard) -> bytes:
    """A question, today's hours, and who waits."""
    title = board.centre.names.get(view.language)
    rows = "".join(
        f"<tr><th>{e(each.line.letter)}</th><td>{e(each.line.names.get(view.language))}<br>"
        f'<span class="soft">{e(waiting_words(each.waiting))}'
        f"{f' · {e(wait_words(each.wait_s))}' if each.waiting else ''}</span></td></tr>"
        for each in board.lines
        if each.line.is_open
    )
    main = (
        f"<h1>{e(translate('PhoneHome', 'Xin chào Ông/Bà'))}</h1>{ask_form(view, '')}"
        f'<div class="card"><h2>{e(translate("PhoneHome", "Hôm nay"))}</h2>'
        f"<p>{e(today_words(board, view.language))}</p></div>"
        f'<div class="card"><h2>{e(translate("PhoneHome", "Đang chờ"))}</h2>'
        f"<table>{rows}</table></div>"
    )
    return page(view, title=title, main=main)


def hours_page(view: View, board: PhoneBoard) -> bytes:
    """The hours of the next two weeks, days off with their names."""
    title = translate("PhoneHome", "Giờ làm việc")
    if calendar.is_always_open(board.hours):
        unknown = translate("PhoneHome", "Chưa đặt giờ làm việc: xin hỏi cán bộ.")
        return page(view, title=title, main=f"<h1>{e(title)}</h1><p>{e(unknown)}</p>")
    days = [board.business_date + timedelta(days=ahead) for ahead in range(_DAYS_AHEAD)]
    rows = "".join(
        f"<tr><th>{e(_day_name(day, view.language))}<br>"
        f'<span class="soft">{day:%d/%m/%Y}</span></th>'
        f"<td>{e(_hours_of(board, day, view.language))}</td></tr>"
        for day in days
    )
    return page(
        view, title=title, main=f'<h1>{e(title)}</h1><div class="card"><table>{rows}</table></div>'
    )


def today_words(board: PhoneBoard, language: Language) -> str:
    if board.is_day_closed:
        return translate("PhoneHome", "Hôm nay trung tâm đã ngừng làm việc")
    if calendar.is_always_open(board.hours):
        return translate("PhoneHome", "Trung tâm đang mở cửa")
    return _hours_of(board, board.business_date, language)


def _hours_of(board: PhoneBoard, day: date, language: Language) -> str:
    zone = ZoneInfo(board.centre.time_zone)
    if intervals := calendar.intervals(board.hours, day, zone):
        return hours_words(intervals, board.centre.time_zone)
    exception = board.hours.exceptions.get(day)
    closed = translate("PhoneHome", "Nghỉ")
    name = exception.names.get(language) if exception is not None else ""
    return f"{closed}: {name}" if name else closed


def _day_name(day: date, language: Language) -> str:
    name = QLocale(language.value).dayName(day.isoweekday())
    return f"{name[:1].upper()}{name[1:]}"
