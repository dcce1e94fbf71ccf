"""The words on the paper of a question left for an officer: its code, how to read the answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.assistant.question_text import parse_code
from db.assistant.question_values import Question
from db.queue.values import Centre
from kiosk.queue_words import stamp
from printing.slip import Slip

translate = QCoreApplication.translate
PREFIX = "MC1Q"  # tells a scanned code of a question from every other


def question_payload(code: str) -> str:
    """What the QR code of a question says."""
    return f"{PREFIX}:{code}"


def question_of_scan(text: str) -> str | None:
    """The code of the question whose slip was scanned."""
    return parse_code(text[len(PREFIX) :]) if text[: len(PREFIX)].upper() == PREFIX else None


def make_question_slip(question: Question, centre: Centre) -> Slip:
    """The words come from the translation installed now."""
    language = question.language
    return Slip(
        number=question.code,
        language=language,
        parent=centre.parent.get(language),
        centre=centre.names.get(language),
        caption=translate("QuestionSlip", "MÃ CÂU HỎI"),
        ahead=translate(
            "QuestionSlip",
            "Để đọc câu trả lời: bấm “Hỏi bằng chữ” ở máy lấy số, rồi nhập mã này.",
        ),
        issued=translate("QuestionSlip", "Gửi lúc %1").replace(
            "%1", stamp(question.asked_at, centre.time_zone)
        ),
        qr=question_payload(question.code),
        footer=translate("QuestionSlip", "Ai có mã này cũng đọc được câu trả lời."),
    )
