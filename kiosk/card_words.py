"""What the kiosk says of something held before its scanner, in the language spoken now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.errors import Unknown
from db.queue.rules import State
from db.queue.values import Purpose
from kiosk.card_state import CardKind, CardState
from kiosk.kiosk_rows import line_detail
from kiosk.kiosk_screen import Screen, counters_of, line_for
from kiosk.queue_words import ahead_words, counter_words
from kiosk.visit_words import class_name
from kiosk.wait_words import wait_words
from kiosk.words import failure_sentence, unasked_sentence, unknown_fact

if TYPE_CHECKING:
    from db.queue.place import TicketNow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FactRow:
    key: str
    words: str


@dataclass(frozen=True, slots=True)
class CardPage:
    image: str = "info"
    title: str = ""
    text: str = ""
    facts: tuple[str, ...] = ()
    takes: bool = False  # a number for a result can be taken here
    go_on: str = ""  # the button that leads to the procedures


def card_page(screen: Screen, language: str) -> CardPage:
    card = screen.card
    match card.kind:
        case CardKind.RESULT | CardKind.RECEIPT:
            return _result(screen)
        case CardKind.CARD:
            return _identity(screen, language)
        case CardKind.TICKET:
            return _ticket(card, language)
    title, text = _PLAIN[card.kind]()
    image = "warning" if card.kind in {CardKind.GARBLED, CardKind.TELEX} else "info"
    return CardPage(image, title, text.replace("%1", card.code), go_on=_choose())


def _choose() -> str:
    return translate("Card", "Chọn thủ tục")


def _result(screen: Screen) -> CardPage:
    line = line_for(screen, Purpose.RESULT)
    where = counter_words(counters_of(screen, line.line.id)) if line else ""
    is_receipt = screen.card.kind is CardKind.RECEIPT
    dossier = translate("Card", "Hồ sơ %1").replace("%1", screen.card.code) if is_receipt else ""
    standing = [where or unknown_fact(), line_detail(line)]
    facts = [dossier, " · ".join(each for each in standing if each)]
    if line is not None and line.line.is_open:
        facts.append(wait_words(line.wait_s))
    if is_receipt:
        text = translate(
            "Card", "Lấy số nhận kết quả và đưa giấy hẹn cho cán bộ. Máy không lưu mã hồ sơ."
        )
    else:
        text = translate(
            "Card", "Xin cầm sẵn giấy hẹn trả kết quả và giấy tờ tùy thân, rồi lấy số."
        )
    title = translate("Card", "Nhận kết quả")
    return CardPage(
        "document-check", title, text, tuple(each for each in facts if each), takes=line is not None
    )


def _identity(screen: Screen, language: str) -> CardPage:
    text = translate("Card", "Máy không lưu và không hiện thông tin nào trên thẻ.")
    name = class_name(screen, screen.visiting.age_class, language)
    facts: tuple[str, ...] = ()
    if name:
        sentence = translate("Card", "Theo ngày sinh trên thẻ, Ông/Bà thuộc diện ưu tiên: %1.")
        facts = (sentence.replace("%1", name),)
    title = translate("Card", "Đã đọc thẻ căn cước")
    return CardPage("id-card", title, text, facts, go_on=_choose())


def _ticket(card: CardState, language: str) -> CardPage:
    if card.is_looking:
        return CardPage("clock", translate("Card", "Đang xem số…"))
    if card.ticket is None:
        return CardPage("info", _missing(card), "", go_on=_choose())
    now = card.ticket
    title = translate("Card", "Số %1").replace("%1", now.ticket.label)
    image, facts = _standing(now)
    line = now.line.names.get(language)
    return CardPage(image, title, line, tuple(each for each in facts if each))


def _missing(card: CardState) -> str:
    if card.failure is None or isinstance(card.failure, Unknown):
        return translate("Card", "Không có số này trong hôm nay.")
    return unasked_sentence(card.failure.code, card.failure.facts)


def _standing(now: TicketNow) -> tuple[str, tuple[str, ...]]:
    """A picture, and what is to be known."""
    counter = counter_words((now.counter,) if now.counter else ())
    if not now.is_of_today:
        return "info", (translate("Card", "Số này của ngày khác: xin lấy số mới."),)
    if now.ticket.state is State.WAITING:
        return "people", (ahead_words(now.ahead), wait_words(now.wait_s))
    if now.ticket.state is State.FINISHED:
        rated = failure_sentence("already_rated", {}) if now.is_rated else ""
        return "check", (translate("Card", "Đã xong."), rated)
    image, words = _AT_COUNTER.get(now.ticket.state, ("info", _void))
    return image, (words(), counter)


def _called() -> str:
    return translate("Card", "Số này đang được gọi. Xin mời Ông/Bà đến ngay.")


def _serving() -> str:
    return translate("Card", "Đang được phục vụ.")


def _held() -> str:
    return translate("Card", "Đang tạm chờ ở quầy.")


def _missed() -> str:
    return translate("Card", "Đã gọi mà chưa thấy Ông/Bà. Xin hỏi cán bộ để được gọi lại.")


def _void() -> str:
    return translate("Card", "Số này không còn hiệu lực: xin hỏi cán bộ.")


_AT_COUNTER: dict[State, tuple[str, Callable[[], str]]] = {
    State.CALLED: ("speaker", _called),
    State.SERVING: ("person", _serving),
    State.JOINED: ("person", _serving),
    State.HELD: ("pause", _held),
    State.NO_SHOW: ("warning", _missed),
}


def _payment() -> tuple[str, str]:
    return (
        translate("Card", "Đây là mã thanh toán"),
        translate(
            "Card",
            "Máy này không thu tiền. Đã chuyển khoản thì xin cho cán bộ xem: cán bộ thấy tiền về"
            " mới tính là đã nộp.",
        ),
    )


def _garbled() -> tuple[str, str]:
    return (
        translate("Card", "Mã đọc chưa rõ"),
        translate("Card", "Xin đưa mã lại gần máy quét một lần nữa, hoặc chọn trên màn hình."),
    )


def _telex() -> tuple[str, str]:
    return (
        translate("Card", "Máy quét gõ ra chữ có dấu"),
        translate(
            "Card",
            "Xin chọn trên màn hình. Cán bộ: tắt bộ gõ tiếng Việt của máy này, hoặc nối máy quét"
            " qua cổng nối tiếp.",
        ),
    )


def _elsewhere() -> tuple[str, str]:
    return (
        translate("Card", "Thủ tục này không có ở đây"),
        translate("Card", "Mã thủ tục %1. Xin hỏi cán bộ nơi tiếp nhận."),
    )


def _unknown() -> tuple[str, str]:
    return (
        translate("Card", "Máy chưa hiểu mã này"),
        translate(
            "Card",
            "Máy đọc được: mã hẹn, mã câu hỏi, thẻ căn cước, giấy hẹn trả kết quả, phiếu số và"
            " mã thủ tục.",
        ),
    )


_PLAIN: dict[CardKind, Callable[[], tuple[str, str]]] = {
    CardKind.PAYMENT: _payment,
    CardKind.GARBLED: _garbled,
    CardKind.TELEX: _telex,
    CardKind.ELSEWHERE: _elsewhere,
    CardKind.UNKNOWN: _unknown,
}
