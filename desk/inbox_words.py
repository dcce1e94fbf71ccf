"""The rows and words of the inbox, derived from what it holds and the time. Pure but for words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.assistant.question_text import spaced
from db.assistant.question_values import Question, QuestionState
from db.assistant.values import Answer, Aspect, Candidate, Miss, Passage
from db.words import Language
from desk.chooser import OptionItem
from desk.desk_screen import seconds_between
from desk.inbox import Inbox, Tab
from desk.wording import waited

translate = QCoreApplication.translate
_DAY_S = 86400
_ROW = 90  # characters
_LATE_S, _VERY_LATE_S = _DAY_S, 3 * _DAY_S


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One row of the list; `late` is 0 in time, 1 past a day, 2 past three."""

    key: str
    words: str
    detail: str
    late: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class InboxScreen:
    is_open: bool = False
    tab: int = 0
    questions: int = 0  # that wait for an answer
    misses: int = 0
    subject: str = ""  # what was asked
    facts: str = ""
    draft: str = ""
    prompt: str = ""  # in the empty field
    send: str = ""
    drop: str = ""  # "" where nothing can be dropped
    empty: str = ""  # what the list says where it has no row
    passage: str = ""
    source: str = ""
    doubt: str = ""


def inbox_screen(inbox: Inbox, now: datetime) -> InboxScreen:
    question, miss = inbox.question, inbox.miss
    shared = InboxScreen(
        is_open=inbox.is_open,
        tab=inbox.tab.value,
        questions=len(inbox.picture.questions),
        misses=len(inbox.picture.misses),
        draft=inbox.draft,
    )
    if inbox.tab is Tab.QUESTIONS:
        is_open = question is not None and question.state is QuestionState.OPEN
        return replace(
            shared,
            subject=question.words if question else "",
            facts=_question_facts(question, now) if question else "",
            prompt=translate("Inbox", "Gõ câu trả lời; người hỏi đọc bằng mã"),
            send=(
                translate("Inbox", "Gửi trả lời")
                if is_open or question is None
                else translate("Inbox", "Sửa trả lời")
            ),
            drop=translate("Inbox", "Bỏ, kèm lý do") if is_open else "",
            empty=(
                translate("Inbox", "Không có câu hỏi nào đang chờ trả lời") if inbox.is_read else ""
            ),
        )
    if inbox.tab is Tab.MISSES:
        return replace(
            shared,
            subject=miss.words if miss else "",
            facts=_miss_facts(miss, now) if miss else "",
            prompt=translate("Inbox", "Nghĩa là thủ tục nào? Gõ vài chữ, không cần dấu"),
            send=translate("Inbox", "Dạy trợ lý"),
            drop=translate("Inbox", "Bỏ qua") if miss else "",
            empty=translate("Inbox", "Trợ lý hiểu mọi câu đã được hỏi") if inbox.is_read else "",
        )
    return _consulted(
        inbox,
        replace(
            shared,
            prompt=translate("Inbox", "Hỏi trợ lý như người dân hỏi"),
            send=translate("Inbox", "Hỏi"),
        ),
    )


def inbox_items(inbox: Inbox, now: datetime) -> tuple[InboxItem, ...]:
    if inbox.tab is Tab.QUESTIONS:
        return tuple(
            InboxItem(
                str(each.id),
                shortened(each.words),
                _question_state(each, now),
                _lateness(each, now),
                each.id == inbox.question_id,
            )
            for each in inbox.letters
        )
    if inbox.tab is Tab.MISSES:
        return tuple(
            InboxItem(
                str(each.id),
                shortened(each.words),
                _miss_facts(each, now),
                0,
                each.id == inbox.miss_id,
            )
            for each in inbox.picture.misses
        )
    return tuple(
        InboxItem(str(place), each.title, each.code, 0, place == inbox.candidate)
        for place, each in enumerate(inbox.candidates)
    )


def procedure_items(inbox: Inbox, language: str) -> tuple[OptionItem, ...]:
    """The procedures that a miss may mean."""
    if inbox.tab is not Tab.MISSES:
        return ()
    return tuple(
        OptionItem(
            each.code,
            each.code,
            each.short.get(language) or each.title,
            "",
            chosen=place == inbox.place,
            marked=False,
        )
        for place, each in enumerate(inbox.found)
    )


def shortened(words: str) -> str:
    """As much as a row has room for; the whole stands beside the list."""
    if len(words) <= _ROW:
        return words
    return words[:_ROW].rsplit(" ", 1)[0] + "…"


def aged(seconds: float) -> str:
    """How long something has waited: minutes, hours, then days."""
    if seconds < _DAY_S:
        return waited(seconds)
    return translate("Inbox", "%n ngày", "", int(seconds // _DAY_S))


def _question_state(question: Question, now: datetime) -> str:
    if question.state is QuestionState.OPEN:
        age = aged(seconds_between(question.asked_at, now))
        return translate("Inbox", "chờ %1").replace("%1", age)
    if question.state is QuestionState.DROPPED:
        return translate("Inbox", "đã bỏ")
    if question.read_at is None:
        return translate("Inbox", "đã trả lời, chưa đọc")
    return translate("Inbox", "đã trả lời, đã đọc")


def _lateness(question: Question, now: datetime) -> int:
    if question.state is not QuestionState.OPEN:
        return 0
    seconds = seconds_between(question.asked_at, now)
    return 2 if seconds >= _VERY_LATE_S else 1 if seconds >= _LATE_S else 0


def _question_facts(question: Question, now: datetime) -> str:
    places = {
        "kiosk": translate("Inbox", "hỏi ở máy lấy số"),
        "phone": translate("Inbox", "hỏi bằng điện thoại"),
        "desk": translate("Inbox", "hỏi ở quầy"),
    }
    languages = {
        Language.VI: translate("Inbox", "tiếng Việt"),
        Language.EN: translate("Inbox", "tiếng Anh"),
        Language.FR: translate("Inbox", "tiếng Pháp"),
    }
    code = translate("Inbox", "mã %1").replace("%1", spaced(question.code))
    told = (code, places[question.place], languages[question.language])
    return " · ".join((*told, _question_state(question, now)))


def _miss_facts(miss: Miss, now: datetime) -> str:
    age = aged(seconds_between(miss.last_at, now))
    times = translate("Inbox", "hỏi %n lần", "", miss.times)
    return f"{times} · {translate('Inbox', 'lần cuối %1 trước').replace('%1', age)}"


def _consulted(inbox: Inbox, screen: InboxScreen) -> InboxScreen:
    answer = inbox.answer
    if answer is None:
        return replace(screen, empty=translate("Inbox", "Thủ tục tìm được hiện ở đây"))
    if not answer.candidates:
        nothing = translate("Inbox", "Không có thủ tục nào trong danh mục giống câu này")
        return replace(screen, empty=nothing)
    candidate = answer.candidates[inbox.candidate]
    doubt = translate("Inbox", "Trợ lý không chắc: đây chỉ là thủ tục gần giống nhất.")
    return replace(
        screen,
        subject=candidate.title,
        facts=_aspect_words(candidate, answer),
        passage=_passage_words(candidate.passage),
        source=_source_words(candidate.passage),
        doubt="" if answer.is_known else doubt,
    )


def _aspect_words(candidate: Candidate, answer: Answer) -> str:
    if answer.aspect is None:
        return candidate.code
    words = {
        Aspect.PAPERS: translate("Inbox", "Giấy tờ cần mang"),
        Aspect.FEE: translate("Inbox", "Phí, lệ phí"),
        Aspect.TIME: translate("Inbox", "Thời hạn giải quyết"),
        Aspect.WHERE: translate("Inbox", "Nơi nộp"),
        Aspect.WHO: translate("Inbox", "Ai được làm"),
        Aspect.RESULT: translate("Inbox", "Kết quả nhận được"),
        Aspect.HOW: translate("Inbox", "Cách làm"),
    }
    return f"{candidate.code} · {words[answer.aspect]}"


def _passage_words(passage: Passage | None) -> str:
    if passage is None:
        return ""
    return "\n".join(passage.lines) or translate("Inbox", "Danh mục không nói điều này.")


def _source_words(passage: Passage | None) -> str:
    if passage is None or not passage.source:
        return ""
    told = translate("Inbox", "Nguồn: %1").replace("%1", passage.source)
    return f"{told} ({passage.source_date:%d/%m/%Y})" if passage.source_date else told
