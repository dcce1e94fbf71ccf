"""What the keys of the inbox do: answer and drop questions, teach and drop misses, ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.assistant.question_text import spaced
from db.assistant.question_values import Question, QuestionState
from db.assistant.values import Answer
from db.errors import Known
from db.live import Live
from desk import inbox_work
from desk.inbox import (
    Inbox,
    InboxPicture,
    Tab,
    answered,
    chosen,
    closed,
    filled,
    forgotten,
    listed,
    opened,
    optioned,
    picked,
    turned,
    written,
)
from desk.session import Session
from desk.session_values import Tone
from desk.words import failure_sentence

if TYPE_CHECKING:
    from db.record import Record

translate = QCoreApplication.translate


class InboxFlow:
    """`changed` is called after everything that may alter what the inbox shows."""

    def __init__(self, session: Session, live: Live, changed: Callable[[], None]) -> None:
        self._session = session
        self._live = live
        self._changed = changed
        self._consulting = inbox_work.Consulting()
        self._loaded: int | None = None  # the version of the picture
        self._asking = False
        self.inbox = Inbox()

    # Coming and going

    def open(self) -> None:
        """Open at the questions, or go on to the next tab."""
        if self._session.seat is None:
            return
        if self.inbox.is_open:
            self._set(turned(self.inbox))
            return
        self._loaded = None
        self._set(turned(opened(self.inbox), Tab.QUESTIONS))

    def close(self) -> None:
        if self.inbox.is_open:
            self._set(closed(self.inbox))

    def turn(self, tab: Tab) -> None:
        self._set(turned(self.inbox, tab))

    def follow(self) -> None:
        """Read the inbox anew where the record has changed; whoever left closes it."""
        if self._session.seat is None:
            self.inbox = closed(self.inbox)
        picture = self._session.watch.picture
        if not self.inbox.is_open or picture is None or self._asking:
            return
        if picture.version != self._loaded:
            self._asking, self._loaded = True, picture.version
            self._live.run(inbox_work.inbox, self._filled, self._failed)

    def _filled(self, picture: InboxPicture) -> None:
        self._asking = False
        self._set(filled(self.inbox, picture))
        self.follow()

    def _failed(self, failure: Known) -> None:
        self._asking = False  # it is read again after the next news, or when it is opened again
        self._away(failure)

    # Choosing and typing

    def step_list(self, step: int) -> None:
        self._set(listed(self.inbox, step))

    def step_options(self, step: int) -> None:
        if self.inbox.tab is Tab.CONSULT:
            self.step_list(step)
        else:
            self._set(optioned(self.inbox, step))

    def choose(self, key: int) -> None:
        self._set(chosen(self.inbox, key))

    def pick(self, code: str) -> None:
        self._set(picked(self.inbox, code))

    def write(self, text: str) -> None:
        if text != self.inbox.draft:
            self._set(written(self.inbox, text))

    # Doing

    def send(self) -> None:
        """Enter: answer, teach, or ask, as the tab is."""
        if self._session.busy:
            return
        inbox = self.inbox
        if inbox.tab is Tab.QUESTIONS:
            self._answer(inbox)
        elif inbox.tab is Tab.MISSES:
            self._teach(inbox)
        elif inbox.asked.strip():
            self._consult(inbox.asked.strip())

    def drop(self) -> None:
        """The question with what is typed as its reason; or the miss."""
        inbox = self.inbox
        if self._session.busy:
            return
        if inbox.tab is Tab.MISSES and inbox.miss is not None:
            words = inbox.miss.words
            self._run(inbox_work.drop_miss, lambda _: self._told_of(words), miss_id=inbox.miss.id)
        elif inbox.tab is Tab.QUESTIONS and inbox.question is not None:
            if inbox.question.state is not QuestionState.OPEN:
                self._warn(translate("Inbox", "Câu này đã xong; chỉ còn sửa câu trả lời."))
            elif not inbox.draft.strip():
                self._warn(translate("Inbox", "Gõ lý do trước khi bỏ: người hỏi sẽ đọc lý do đó."))
            else:
                self._settle(inbox_work.drop, inbox.question, reason=inbox.draft)

    def _answer(self, inbox: Inbox) -> None:
        if inbox.question is None:
            return
        if not inbox.draft.strip():
            self._warn(translate("Inbox", "Gõ câu trả lời trước khi gửi."))
        else:
            corrects = inbox.question.state is not QuestionState.OPEN
            self._settle(inbox_work.answer, inbox.question, answer=inbox.draft, corrects=corrects)

    def _settle(self, action: Callable[..., Question], question: Question, **facts: Any) -> None:
        facts |= {"question_id": question.id, "by": self._officer}
        self._run(action, self._settled, **facts)

    def _settled(self, question: Question) -> None:
        self.inbox = forgotten(self.inbox, question.id)
        sentence = (
            translate("Inbox", "Đã gửi câu trả lời cho mã %1")
            if question.state is QuestionState.ANSWERED
            else translate("Inbox", "Đã bỏ câu hỏi mã %1")
        )
        self._tell(sentence.replace("%1", spaced(question.code)))

    def _teach(self, inbox: Inbox) -> None:
        miss, procedure = inbox.miss, inbox.procedure
        if miss is None:
            return
        if procedure is None:
            self._warn(translate("Inbox", "Chọn thủ tục trước: gõ vài chữ của tên, không cần dấu."))
            return
        told = (
            translate("Inbox", "Từ nay “%1” dẫn đến: %2")
            .replace("%1", miss.words)
            .replace("%2", procedure.tile)
        )
        self._run(
            inbox_work.teach,
            lambda _: self._tell(told),
            procedure_code=procedure.code,
            words=miss.words,
            miss_id=miss.id,
            by=self._officer,
        )

    def _told_of(self, words: str) -> None:
        self._tell(translate("Inbox", "Đã bỏ qua “%1”").replace("%1", words))

    def _consult(self, words: str) -> None:
        def work(record: Record) -> Answer:
            return self._consulting.ask(record, words)

        self._live.run(work, self._consulted, self._away)

    def _consulted(self, answer: Answer) -> None:
        self._set(answered(self.inbox, answer))

    # Telling

    def _away(self, failure: Known) -> None:
        self._session.tell(failure_sentence(failure), Tone.ERROR)

    @property
    def _officer(self) -> int | None:
        return self._session.seat.officer_id if self._session.seat else None

    def _run(self, action: Callable[..., Any], done: Callable[[Any], None], **facts: Any) -> None:
        self._session.run(action, done, **facts)

    def _tell(self, text: str) -> None:
        self._session.tell(text, Tone.GOOD)
        self._session.settle()

    def _warn(self, text: str) -> None:
        self._session.tell(text, Tone.WARN)

    def _set(self, inbox: Inbox) -> None:
        self.inbox = inbox
        self._changed()
