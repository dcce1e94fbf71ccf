"""What the page QUESTION says, in the language spoken now. Pure but for the translations."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from db.assistant.question_text import spaced
from db.assistant.question_values import Question, QuestionState
from db.errors import Trouble, Unexpected, Unknown
from kiosk.ask_state import QuestionPart, Step
from kiosk.kiosk_screen import Screen
from kiosk.opening_words import zone_of
from kiosk.qr_drawing import QrDrawing, qr_drawing
from kiosk.question_slip import question_payload
from kiosk.queue_words import stamp
from kiosk.words import failure_sentence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class QuestionPage:
    step: Step = Step.WRITE
    typed: str = ""
    failure: str = ""
    code: str = ""
    asked: str = ""
    answer: str = ""
    is_answered: bool = False
    when: str = ""
    printed: str = ""
    qr: QrDrawing = field(default_factory=QrDrawing)


def question_page(screen: Screen) -> QuestionPage:
    """Everything said of the question the screen holds."""
    part, question = screen.question, screen.question.question
    is_left = part.step is Step.LEFT and question is not None
    return QuestionPage(
        step=part.step,
        typed=(part.code if part.step in {Step.CODE, Step.LOOKING} else part.words).text,
        failure=_failure(part),
        code=spaced(question.code) if question else "",
        asked=question.words if question else "",
        answer=_answer(question) if question else "",
        is_answered=question is not None and question.state is QuestionState.ANSWERED,
        when=_when(screen, question) if question else "",
        printed=translate("QuestionPage", "Mã đã được in ra giấy.") if part.is_printed else "",
        qr=qr_drawing(question_payload(question.code) if is_left and question else ""),
    )


def _failure(part: QuestionPart) -> str:
    if part.is_resting:
        return translate("QuestionPage", "Đã nhập sai nhiều lần. Xin chờ một phút rồi thử lại.")
    if part.failure is None:
        return ""
    if isinstance(part.failure, Unknown):
        return translate("QuestionPage", "Không có mã này. Xin xem lại từng chữ.")
    if isinstance(part.failure, Trouble) and not isinstance(part.failure, Unexpected):
        return translate(
            "QuestionPage", "Máy chưa nối được với trung tâm. Xin bấm lại sau ít phút."
        )
    return failure_sentence(part.failure.code, part.failure.facts)


def _answer(question: Question) -> str:
    if question.state is QuestionState.OPEN:
        return translate("QuestionPage", "Cán bộ chưa trả lời. Xin Ông/Bà xem lại sau.")
    if question.state is QuestionState.DROPPED:
        words = translate("QuestionPage", "Câu hỏi này không được trả lời. Lý do: %1")
        return words.replace("%1", question.answer)
    return question.answer


def _when(screen: Screen, question: Question) -> str:
    zone = zone_of(screen)
    if question.answered_at is not None:
        words = translate("QuestionPage", "Trả lời lúc %1")
        return words.replace("%1", stamp(question.answered_at, zone))
    words = translate("QuestionPage", "Gửi lúc %1")
    return words.replace("%1", stamp(question.asked_at, zone))
