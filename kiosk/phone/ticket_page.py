"""The page of a ticket: its place and state, and the part of it that is asked for anew."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from db.day import calendar
from db.hall.phone_values import PhoneBoard, PhoneTicket
from db.queue.rules import State
from kiosk.phone.markup import View, e, page, refreshed
from kiosk.phone.ticket_words import advice, state_words
from kiosk.queue_words import appointment_words, clock_time, counter_words, stale_words, then_words
from kiosk.wait_words import break_words, may_pass_a_break, wait_words

translate = QCoreApplication.translate

_WITHOUT_SCRIPT_S = 15
_SOON, _LATER, _SELDOM = 3, 6, 20  # seconds until a page asks again
_NEAR, _FAR = 4, 12  # people ahead


@dataclass(frozen=True, slots=True)
class Now:
    """The part that changes."""

    html: bytes
    etag: str


def now_part(board: PhoneBoard, ticket: PhoneTicket, view: View) -> Now:
    """How it stands with the ticket."""
    said = state_words(ticket)
    is_called = ticket.state is State.CALLED
    call = f"{ticket.label}.{ticket.counter_number}.{ticket.calls}" if is_called else ""
    facts = "".join(f"<p>{e(fact)}</p>" for fact in _facts(board, ticket, view) if fact)
    todo = advice(ticket)
    shown = {
        "key": ticket.state.value,
        "next": str(next_s(ticket)),
        "call": call,
        "label": ticket.label,
        "title": said,
    }
    html = (
        f'<section class="card{" called" if is_called else ""}"{_attributes(shown)}>'
        f"<p>{e(translate('PhoneTicket', 'Số của Ông/Bà'))}</p>"
        f'<p class="number">{e(ticket.label)}</p><p class="say">{_unparted(said)}</p>{facts}'
        f"{f'<p>{e(todo)}</p>' if todo else ''}</section>"
    ).encode()
    return Now(html, f'"{sha256(html).hexdigest()[:20]}"')


def ticket_page(
    view: View, now: Now, board: PhoneBoard, ticket: PhoneTicket, *, age_s: float, is_stale: bool
) -> bytes:
    """The whole page around it, which goes on by itself where there is a script."""
    zone = board.centre.time_zone
    seen = translate("PhoneTicket", "Số liệu lúc %1.").replace("%1", clock_time(board.at, zone))
    dated = stale_words(board.at, zone) if is_stale else seen
    told = {
        "now": f"{view.path}/now?l={view.language.value}",
        "etag": now.etag,
        "age": str(round(age_s)),
        "sound": view.assets.sound.path,
        "seconds": translate("PhoneTicket", "Số liệu cách đây %1 giây."),
        "minutes": translate("PhoneTicket", "Số liệu cách đây %1 phút."),
        "lost": translate("PhoneTicket", "Mất kết nối, đang tự nối lại."),
        "away": translate("PhoneTicket", "Trung tâm đang mất kết nối với dữ liệu."),
        "ringing": translate("PhoneTicket", "Chuông đã bật. Xin để điện thoại có tiếng."),
    }
    ring = translate("PhoneTicket", "Bật chuông báo khi được gọi")
    hint = translate("PhoneTicket", "Trang này tự cập nhật. Xin để màn hình sáng khi sắp đến lượt.")
    plain = translate("PhoneTicket", "Trang tự tải lại sau mỗi %1 giây.")
    main = (
        f'<div id="now">{now.html.decode()}</div>'
        f'<p id="state" class="soft" role="status"></p>'
        f'<button id="ring" class="js second" type="button">{e(ring)}</button>'
        f'<p class="soft js">{e(hint)}</p>'
        f'<noscript><p class="{"warn" if is_stale else "soft"}">{e(dated)}</p>'
        f'<p class="soft">{e(plain.replace("%1", str(_WITHOUT_SCRIPT_S)))}</p></noscript>'
    )
    known = translate("PhoneTicket", "Tôi đã biết")
    after = (
        '<div id="call" role="alertdialog" aria-live="assertive" hidden>'
        f'<div id="called"></div><button id="seen" type="button">{e(known)}</button></div>'
    )
    return page(
        view,
        title=f"{ticket.label} – {state_words(ticket)}",
        main=main,
        attributes=_attributes(told),
        after=after,
        refresh=refreshed(_WITHOUT_SCRIPT_S, without_script_only=True),
        script=True,
    )


def next_s(ticket: PhoneTicket) -> int:
    """How soon it is worth asking again: often before a call, seldom after the end."""
    if ticket.state is State.WAITING:
        if ticket.ahead is None or ticket.ahead <= _NEAR:
            return _SOON
        return _LATER if ticket.ahead <= _FAR else _SELDOM // 2
    if ticket.state in {State.CALLED, State.HELD, State.JOINED}:
        return _SOON
    return _SELDOM


def _unparted(words: str) -> str:
    """No number at the beginning of a line, away from what it counts."""
    return re.sub(r" (\d)", r"&nbsp;\1", e(words))


def _attributes(told: Mapping[str, str]) -> str:
    return "".join(f' data-{name}="{escape(value)}"' for name, value in told.items())


def _facts(board: PhoneBoard, ticket: PhoneTicket, view: View) -> tuple[str, ...]:
    if ticket.state is not State.WAITING:
        return ()
    lines = {each.line.id: each.line for each in board.lines}
    line = lines.get(ticket.line_id)
    zone = ZoneInfo(board.centre.time_zone)
    today = calendar.intervals(board.hours, board.business_date, zone)
    passes = may_pass_a_break(ticket.wait_s, today, board.at)
    return (
        "" if ticket.due_at or ticket.ahead == 0 else wait_words(ticket.wait_s),
        break_words() if passes else "",
        appointment_words(ticket.due_at, board.centre.time_zone),
        counter_words(board.counters.get(ticket.line_id, ())),
        line.names.get(view.language) if line else "",
        then_words((lines[each] for each in ticket.next_lines if each in lines), view.language),
    )
