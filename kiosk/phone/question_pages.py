"""A question for an officer: leaving it, and reading the answer by its code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.assistant.question_text import LEAST, MOST, spaced
from db.assistant.question_values import Question, QuestionState
from kiosk.phone.markup import View, e, lines, page

translate = QCoreApplication.translate


def question_page(view: View, words: str, command_id: str, trouble: str = "") -> bytes:
    """Both forms; `command_id` makes a question sent twice one question."""
    title = translate("PhoneQuestion", "Gửi câu hỏi cho cán bộ")
    warning = f'<p class="warn">{e(trouble)}</p>' if trouble else ""
    no_names = translate(
        "PhoneQuestion", "Xin không ghi họ tên, số căn cước hay số điện thoại của ai."
    )
    main = (
        f"<h1>{e(title)}</h1>{warning}"
        f'<form action="{view.link("/question")}" method="post">'
        f'<label for="w">{e(translate("PhoneQuestion", "Câu hỏi"))}</label>'
        f'<textarea id="w" name="w" rows="5" minlength="{LEAST}" maxlength="{MOST}" required>'
        f"{e(words)}</textarea>"
        f'<p class="soft">{e(no_names)}</p>'
        f'<input type="hidden" name="id" value="{e(command_id)}">'
        f'<input type="submit" value="{e(translate("PhoneQuestion", "Gửi"))}"></form>'
        f"<h2>{e(translate('PhoneQuestion', 'Đọc câu trả lời'))}</h2>{_code_form(view)}"
    )
    return page(view, title=title, main=main)


def left_page(view: View, question: Question) -> bytes:
    """The code, to be kept."""
    title = translate("PhoneQuestion", "Đã nhận câu hỏi")
    keep = translate(
        "PhoneQuestion",
        "Xin ghi lại mã này. Đọc câu trả lời bằng mã, ở trang này hoặc ở máy lấy số.",
    )
    main = (
        f'<h1>{e(title)}</h1><section class="card">'
        f'<p class="code">{e(spaced(question.code))}</p><p>{e(keep)}</p></section>'
        f'<p class="soft">{lines(question.words)}</p>'
    )
    return page(view, title=title, main=main)


def read_page(view: View, question: Question) -> bytes:
    """How it stands with a question."""
    title = translate("PhoneQuestion", "Câu hỏi %1").replace("%1", spaced(question.code))
    asked = translate("PhoneQuestion", "Câu hỏi")
    main = (
        f'<h1>{e(title)}</h1><section class="card"><h2>{e(asked)}</h2>'
        f"<p>{lines(question.words)}</p>{_answer(question)}</section>"
    )
    return page(view, title=title, main=main)


def wrong_code_page(view: View) -> bytes:
    """No question has that code."""
    title = translate("PhoneQuestion", "Không có câu hỏi nào mang mã này")
    main = f"<h1>{e(title)}</h1>{_code_form(view)}"
    return page(view, title=title, main=main)


def length_words() -> str:
    """Why a question was not taken."""
    words = translate("PhoneQuestion", "Câu hỏi cần từ %1 đến %2 ký tự.")
    return words.replace("%1", str(LEAST)).replace("%2", str(MOST))


def _answer(question: Question) -> str:
    if question.state is QuestionState.OPEN:
        words = translate("PhoneQuestion", "Cán bộ chưa trả lời. Xin xem lại sau.")
        return f'<p class="warn">{e(words)}</p>'
    title = translate("PhoneQuestion", "Trả lời của cán bộ")
    if question.state is QuestionState.DROPPED:
        title = translate("PhoneQuestion", "Cán bộ không trả lời được câu hỏi này")
    return f"<h2>{e(title)}</h2><p>{lines(question.answer)}</p>"


def _code_form(view: View) -> str:
    return (
        f'<form action="{view.link("/question/read")}" method="post">'
        f'<label for="c">{e(translate("PhoneQuestion", "Mã câu hỏi"))}</label>'
        '<input id="c" name="c" type="text" maxlength="20" autocomplete="off"'
        ' autocapitalize="characters" spellcheck="false" required>'
        f'<input type="submit" value="{e(translate("PhoneQuestion", "Đọc"))}"></form>'
    )
