"""The assistant on a phone: passages of the catalogue with their source, or "ask an officer"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.assistant.values import Answer, Candidate
from db.hall.phone_values import PhoneBoard
from db.queue.values import Purpose
from kiosk.phone.markup import View, e, lines, page
from kiosk.queue_words import counter_words

translate = QCoreApplication.translate

LONGEST = 200


def ask_form(view: View, words: str) -> str:
    label = translate("PhoneAsk", "Ông/Bà muốn hỏi gì?")
    return (
        f'<form action="/ask" method="get"><label for="q">{e(label)}</label>'
        f'<input id="q" name="q" type="text" maxlength="{LONGEST}" value="{e(words)}"'
        ' autocomplete="off">'
        f'<input type="hidden" name="l" value="{view.language.value}">'
        f'<input type="submit" value="{e(translate("PhoneAsk", "Hỏi"))}"></form>'
    )


def ask_page(view: View, words: str, answer: Answer | None, board: PhoneBoard | None) -> bytes:
    """The question, and what the catalogue says to it."""
    title = translate("PhoneAsk", "Hỏi về thủ tục")
    main = f"<h1>{e(title)}</h1>{ask_form(view, words)}"
    if answer is not None:
        main += _answer(view, words, answer, _help_counters(board))
    return page(view, title=title, main=main)


def _answer(view: View, words: str, answer: Answer, counters: str) -> str:
    said = ""
    if not answer.is_known:
        unknown = translate(
            "PhoneAsk", "Máy không biết chắc câu trả lời. Xin hỏi cán bộ ở quầy hướng dẫn."
        )
        leave = translate("PhoneAsk", "Gửi câu hỏi này cho cán bộ")
        said = (
            f'<p class="warn">{e(unknown)}{f" <b>{e(counters)}</b>" if counters else ""}</p>'
            f'<p><a class="big second" href="{view.link("/question", q=words)}">{e(leave)}</a></p>'
        )
        if answer.candidates:
            said += f"<h2>{e(translate('PhoneAsk', 'Có thể Ông/Bà cần'))}</h2>"
    return said + "".join(_candidate(view, each) for each in answer.candidates)


def _help_counters(board: PhoneBoard | None) -> str:
    """Where somebody helps with procedures."""
    if board is None:
        return ""
    helping = [each.line.id for each in board.lines if each.line.purpose is Purpose.ADVICE]
    return counter_words({number for line in helping for number in board.counters.get(line, ())})


def _candidate(view: View, candidate: Candidate) -> str:
    more = translate("PhoneAsk", "Xem đầy đủ")
    passage = candidate.passage
    said = ""
    if passage is not None and passage.lines:
        said = "".join(f"<p>{lines(line)}</p>" for line in passage.lines)
        source = passage.source
        if passage.source_date is not None:
            source += f", {passage.source_date:%d/%m/%Y}"
        if source:
            said += (
                f'<p class="soft">{e(translate("PhoneAsk", "Nguồn: %1").replace("%1", source))}</p>'
            )
    elif passage is not None:
        said = f"<p>{e(translate('PhoneAsk', 'Danh mục chưa ghi điều này: xin hỏi cán bộ.'))}</p>"
    address = view.link(f"/p/{candidate.code}")
    return (
        f'<section class="card"><h2>{e(candidate.title)}</h2>{said}'
        f'<p><a href="{address}">{e(more)}</a></p></section>'
    )
