"""The catalogue on a phone: fields, a search, and the sheet behind each procedure's code."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from db.catalogue.search import search
from db.catalogue.values import Paper, Procedure
from db.hall.phone_values import PhoneBoard, PhoneGuide
from kiosk.phone.markup import View, e, lines, page
from kiosk.procedure_words import (
    fee_details,
    fee_words,
    paper_words,
    short_name,
    source_words,
    time_limit_details,
    time_limit_words,
)
from kiosk.queue_words import counter_words, waiting_words
from kiosk.words import unknown_fact

translate = QCoreApplication.translate

MOST_FOUND = 30


def list_page(view: View, guide: PhoneGuide, words: str, field_code: str) -> bytes:
    """The fields; the procedures of one, or those that were searched for."""
    title = translate("PhoneSheet", "Thủ tục và giấy tờ")
    field = next((each for each in guide.fields if each.code == field_code), None)
    main = f"<h1>{e(title)}</h1>{search_form(view, words)}"
    if words:
        found = search(guide.procedures, words, MOST_FOUND)
        nothing = translate("PhoneSheet", "Không tìm thấy thủ tục nào. Xin hỏi cán bộ.")
        main += _procedures(view, found) if found else f'<p class="warn">{e(nothing)}</p>'
    elif field is not None:
        of_field = [each for each in guide.procedures if each.field_code == field.code]
        main += f"<h2>{e(field.names.get(view.language))}</h2>{_procedures(view, of_field)}"
    else:
        rows = "".join(
            f'<li><a href="{view.link("/p", f=each.code)}">'
            f"{e(each.names.get(view.language))}</a></li>"
            for each in guide.fields
        )
        main += f'<div class="card"><ul class="rows">{rows}</ul></div>'
    return page(view, title=title, main=main)


def sheet_page(view: View, procedure: Procedure, guide: PhoneGuide, board: PhoneBoard) -> bytes:
    """Everything that is published of one procedure, with its source."""
    language = view.language
    title = short_name(procedure, language)
    official = "" if title == procedure.title else f'<p lang="vi">{e(procedure.title)}</p>'
    parts = (
        (translate("PhoneSheet", "Giấy tờ cần mang"), _papers(procedure)),
        (
            translate("PhoneSheet", "Phí, lệ phí"),
            _facts(fee_words(procedure.fee, language), fee_details(procedure.fee, language)),
        ),
        (
            translate("PhoneSheet", "Thời hạn giải quyết"),
            _facts(
                time_limit_words(procedure.time_limit), time_limit_details(procedure.time_limit)
            ),
        ),
        (translate("PhoneSheet", "Nơi tiếp nhận"), _place(procedure, guide, board, view)),
        (translate("PhoneSheet", "Kết quả"), _facts(procedure.result or unknown_fact(), ())),
    )
    main = (
        f'<h1>{e(title)}</h1>{official}<div class="card">'
        + "".join(f"<h2>{e(name)}</h2>{content}" for name, content in parts)
        + f'</div><p class="soft">{e(source_words(procedure))}<br>{e(procedure.code)}</p>'
        + _portal(procedure)
    )
    return page(view, title=title, main=main)


def closed_page(view: View, procedure: Procedure) -> bytes:
    """A code on a poster of before: the procedure has gone from the catalogue."""
    words = translate("PhoneSheet", "Thủ tục này không còn được tiếp nhận. Xin hỏi cán bộ.")
    main = f'<h1>{e(procedure.title)}</h1><p class="warn">{e(words)}</p>'
    return page(view, title=procedure.title, main=main)


def search_form(view: View, words: str, action: str = "/p") -> str:
    label = translate("PhoneSheet", "Tìm thủ tục")
    return (
        f'<form action="{action}" method="get" role="search"><label for="q">{e(label)}</label>'
        f'<input id="q" name="q" type="search" maxlength="200" value="{e(words)}">'
        f'<input type="hidden" name="l" value="{view.language.value}">'
        f'<input type="submit" value="{e(translate("PhoneSheet", "Tìm"))}"></form>'
    )


def _procedures(view: View, found: Iterable[Procedure]) -> str:
    rows = []
    for each in found:
        name = short_name(each, view.language)
        official = "" if name == each.title else f'<br><span class="soft">{e(each.title)}</span>'
        rows.append(f'<li><a href="{view.link(f"/p/{each.code}")}">{e(name)}{official}</a></li>')
    return f'<div class="card"><ul class="rows">{"".join(rows)}</ul></div>'


def _facts(first: str, details: Iterable[str]) -> str:
    more = "".join(f'<p class="soft">{lines(each)}</p>' for each in details)
    return f"<p>{lines(first)}</p>{more}"


def _papers(procedure: Procedure) -> str:
    if not procedure.papers_known or not procedure.papers:
        return f"<p>{e(unknown_fact())}</p>"
    ordered = sorted(procedure.papers, key=lambda paper: paper.is_note)
    return f'<ul lang="vi">{"".join(map(_paper, ordered))}</ul>'


def _paper(paper: Paper) -> str:
    copies = paper_words(paper)
    said = f"{lines(paper.name)}"
    if copies:
        said += f' <span class="soft">({e(copies)})</span>'
    if paper.case:
        said += f'<br><span class="occasion">{lines(paper.case)}</span>'
    return f"<li>{said}</li>"


def _place(procedure: Procedure, guide: PhoneGuide, board: PhoneBoard, view: View) -> str:
    field = next((each for each in guide.fields if each.code == procedure.field_code), None)
    now = next((each for each in board.lines if field and each.line.id == field.line_id), None)
    if now is None:
        return f"<p>{e(unknown_fact())}</p>"
    counters = counter_words(board.counters.get(now.line.id, ()))
    name = f"{now.line.letter} – {now.line.names.get(view.language)}"
    waiting = translate("PhoneSheet", "Tạm ngừng nhận số")
    if now.line.is_open:
        waiting = waiting_words(now.waiting)
    return f'<p>{e(counters or unknown_fact())}</p><p>{e(name)}</p><p class="soft">{e(waiting)}</p>'


def _portal(procedure: Procedure) -> str:
    if not procedure.portal_url.startswith(("https://", "http://")):
        return ""
    words = translate("PhoneSheet", "Xem trên Cổng Dịch vụ công quốc gia")
    return f'<p><a rel="noreferrer" href="{e(procedure.portal_url)}">{e(words)}</a></p>'
