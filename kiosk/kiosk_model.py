"""The kiosk's view-model: what QML shows, and the verbs it may say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.assistant.rephraser import Rephraser
from db.words import Language
from kiosk import kiosk_screen
from kiosk.ask_model import AskModel
from kiosk.card_model import CardModel
from kiosk.comfort_model import ComfortModel
from kiosk.flow_core import FlowCore
from kiosk.frame import Frame, frame
from kiosk.idle import COUNTDOWN_S
from kiosk.kiosk_flow import KioskFlow
from kiosk.kiosk_rows import FieldRow, ProcedureRow, field_rows, procedure_rows
from kiosk.leave_model import LeaveModel
from kiosk.paper_jobs import PrintSpool
from kiosk.procedure_model import ProcedureModel
from kiosk.question_model import QuestionModel
from kiosk.rate_model import RateModel
from kiosk.refusal_model import RefusalModel
from kiosk.rephrasing import Rephrasing
from kiosk.rules_model import RulesModel
from kiosk.sheet_model import SheetModel
from kiosk.speaking_model import SpeakingModel
from kiosk.spoken_part import asks, told
from kiosk.ticket_model import TicketModel
from kiosk.ticketing import LiveRecord, Ticketing
from kiosk.visit_model import VisitModel
from printing.address import Address
from resources.machine import USUAL_MACHINE, Machine
from resources.row_list import RowList
from resources.translations import Translations

if TYPE_CHECKING:
    from db.outbox.issuing import Issuing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("kiosk.kiosk makes it")
class KioskModel(QObject):  # type: ignore[operator]
    @QEnum
    class Page(Enum):
        Home = kiosk_screen.Page.HOME.value
        Procedures = kiosk_screen.Page.PROCEDURES.value
        Procedure = kiosk_screen.Page.PROCEDURE.value
        Busy = kiosk_screen.Page.BUSY.value
        Ticket = kiosk_screen.Page.TICKET.value
        Trouble = kiosk_screen.Page.TROUBLE.value
        Rules = kiosk_screen.Page.RULES.value
        Refused = kiosk_screen.Page.REFUSED.value
        Ask = kiosk_screen.Page.ASK.value
        Answer = kiosk_screen.Page.ANSWER.value
        Question = kiosk_screen.Page.QUESTION.value
        Priority = kiosk_screen.Page.PRIORITY.value
        Visit = kiosk_screen.Page.VISIT.value
        Sheet = kiosk_screen.Page.SHEET.value
        Rate = kiosk_screen.Page.RATE.value
        Card = kiosk_screen.Page.CARD.value
        Leave = kiosk_screen.Page.LEAVE.value

    pageChanged = Signal()
    frameChanged = Signal()
    secondsLeftChanged = Signal()
    visitChanged = Signal()
    unmergedChanged = Signal()
    languageChanged = Signal()
    toldChanged = Signal()  # what the page says is another thing now
    touched = Signal()
    left = Signal()  # a colleague has typed the code: the program ends

    def __init__(
        self,
        live: LiveRecord,
        spool: PrintSpool,
        printer: Address | None,
        translations: Translations,
        *,
        seconds: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        issuing: Issuing | None = None,
        has_scanner: bool = False,
        machine: Machine = USUAL_MACHINE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._translations = translations
        self._first_language = self._language()
        self._has_scanner = has_scanner
        self._core = FlowCore(
            live,
            Ticketing(live, spool, printer, issuing),
            seconds=seconds,
            now=now,
            language=lambda: Language(self._language()),
            shown=self._show,
        )
        self._flow = KioskFlow(self._core)
        self._fields = RowList(FieldRow, self)
        self._procedures = RowList(ProcedureRow, self)
        self.procedure = ProcedureModel(self)
        self.ticket = TicketModel(self)
        self.rules = RulesModel(translations, self)
        self.refusal = RefusalModel(self)
        self.ask = AskModel(self._flow.ask, self)
        self.speaking = SpeakingModel(self._flow.ask, self)
        self.question = QuestionModel(self._flow.question, self)
        self.visiting = VisitModel(self._flow.visit, self)
        self.card = CardModel(self._flow.scan, self)
        self.rate = RateModel(self._flow.rate, self._flow.scan, self)
        self.sheet = SheetModel(self._flow.sheet, self)
        self.comfort = ComfortModel(self._flow.comfort, machine, self)
        self.leaving = LeaveModel(self._flow.leave, self)
        self._flow.leave.on_left.append(self.left.emit)
        self._shown = self._core.screen
        self._frame = Frame()
        translations.languageChanged.connect(self._show)
        translations.languageChanged.connect(self.languageChanged)
        self._show()

    @property
    def screen(self) -> kiosk_screen.Screen:
        """What is shown now."""
        return self._core.screen

    def rephrase_with(self, rephraser: Rephraser) -> None:
        """Passages are said more simply where the centre runs a local model."""
        Rephrasing(self._core, self._flow.ask, rephraser)

    @property
    def asks(self) -> bool:
        """Whether it asks if anybody is still there."""
        return asks(self._core.screen)

    @property
    def spoken_language(self) -> str:
        return self._language()

    def start_leaving(self) -> None:
        """The shortcut of the staff: the code is asked for; without one, it is enough."""
        if self._flow.leave.has_code:
            self._flow.leave.open()
        else:
            self.left.emit()

    def start(self) -> None:
        """Connect to the record; call it once the first picture is on the screen."""
        self._flow.start()
        self._core.ticketing.paper.resume()

    @Slot()
    def tick(self) -> None:
        """A second has passed: the clock, and whether anybody is still there."""
        self._flow.tick()
        self._show()

    @Slot()
    def touch(self) -> None:
        self._core.touch()
        self.touched.emit()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        self._core.touch()
        self._translations.set_language(language)

    @Slot()
    def showRules(self) -> None:
        self._flow.show_rules()

    @Slot(str)
    def chooseField(self, code: str) -> None:
        self._flow.choose_field(code)

    @Slot(str)
    def chooseProcedure(self, code: str) -> None:
        self._flow.choose_procedure(code)

    @Slot()
    def takeTicket(self) -> None:
        self._flow.visit.take()

    @Slot()
    def collectResult(self) -> None:
        self._flow.scan.show_result()

    @Slot()
    def askStaff(self) -> None:
        self._flow.visit.take_for_advice()

    @Slot(str)
    def scan(self, code: str) -> None:
        """What a scanner has read."""
        self._flow.scan.scan(code)

    @Slot()
    def printAgain(self) -> None:
        self._flow.taking.print_again()

    @Slot()
    def back(self) -> None:
        self._core.back()

    @Slot()
    def home(self) -> None:
        self._core.home()

    def _show(self) -> None:
        before, screen = self._shown, self._core.screen
        self._shown = screen
        if screen.visit != before.visit:
            self._translations.set_language(self._first_language)
        language = self._language()
        self._fields.show(field_rows(screen, language))
        self._procedures.show(procedure_rows(screen, language))
        now = self._core.now()
        self.procedure.show(screen, language, now)
        self.ticket.show(screen, language)
        self.rules.show(screen, language)
        self.refusal.show(screen, language, now)
        self.ask.show(screen, language)
        self.speaking.show(screen, language)
        self.question.show(screen)
        self.visiting.show(screen, language)
        self.card.show(screen, language)
        self.rate.show(screen)
        self.sheet.show(screen, language)
        self.comfort.show(screen)
        self.leaving.show(screen)
        after = frame(screen, language, now)
        changed, self._frame = after != self._frame, after
        if changed:
            self.frameChanged.emit()
        if screen.page is not before.page:
            self.pageChanged.emit()
        elif told(screen) != told(before):
            self.toldChanged.emit()
        if screen.seconds_left != before.seconds_left:
            self.secondsLeftChanged.emit()
        if screen.visit != before.visit:
            self.visitChanged.emit()
        if screen.unmerged != before.unmerged:
            self.unmergedChanged.emit()

    def _language(self) -> str:
        return str(self._translations.language)

    page = Property(int, lambda self: self._shown.page.value, notify=pageChanged)
    secondsLeft = Property(int, lambda self: self._shown.seconds_left, notify=secondsLeftChanged)
    visit = Property(int, lambda self: self._shown.visit, notify=visitChanged)
    unmerged = Property(int, lambda self: self._shown.unmerged, notify=unmergedChanged)
    language = Property(str, lambda self: self._language(), notify=frameChanged)
    fields = Property(QAbstractItemModel, lambda self: self._fields, constant=True)
    procedures = Property(QAbstractItemModel, lambda self: self._procedures, constant=True)
    parentName = Property(str, lambda self: self._frame.parent, notify=frameChanged)
    centreName = Property(str, lambda self: self._frame.centre, notify=frameChanged)
    timeText = Property(str, lambda self: self._frame.time, notify=frameChanged)
    dateText = Property(str, lambda self: self._frame.date, notify=frameChanged)
    fieldName = Property(str, lambda self: self._frame.field, notify=frameChanged)
    isReady = Property(bool, lambda self: self._frame.is_ready, notify=frameChanged)
    hasResult = Property(bool, lambda self: self._frame.has_result, notify=frameChanged)
    resultDetail = Property(str, lambda self: self._frame.result, notify=frameChanged)
    hasAdvice = Property(bool, lambda self: self._frame.has_advice, notify=frameChanged)
    adviceDetail = Property(str, lambda self: self._frame.advice, notify=frameChanged)
    troubleText = Property(str, lambda self: self._frame.trouble, notify=frameChanged)
    staleText = Property(str, lambda self: self._frame.stale, notify=frameChanged)
    clockText = Property(str, lambda self: self._frame.clock, notify=frameChanged)
    closedText = Property(str, lambda self: self._frame.closed, notify=frameChanged)
    hasScanner = Property(bool, lambda self: self._has_scanner, constant=True)
    hasRules = Property(bool, lambda self: self._frame.has_rules, notify=frameChanged)
    rulesPage = Property(RulesModel, lambda self: self.rules, constant=True)
    refusalPage = Property(RefusalModel, lambda self: self.refusal, constant=True)
    speakingPart = Property(SpeakingModel, lambda self: self.speaking, constant=True)
    askPage = Property(AskModel, lambda self: self.ask, constant=True)
    questionPage = Property(QuestionModel, lambda self: self.question, constant=True)
    visitPage = Property(VisitModel, lambda self: self.visiting, constant=True)
    cardPage = Property(CardModel, lambda self: self.card, constant=True)
    ratePage = Property(RateModel, lambda self: self.rate, constant=True)
    sheetPage = Property(SheetModel, lambda self: self.sheet, constant=True)
    comfortModel = Property(ComfortModel, lambda self: self.comfort, constant=True)
    leavePage = Property(LeaveModel, lambda self: self.leaving, constant=True)
    countdownS = Property(int, lambda _: round(COUNTDOWN_S), constant=True)
    isRetrying = Property(bool, lambda self: self._frame.is_retrying, notify=frameChanged)
