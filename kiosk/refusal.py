"""No number now, by a rule: why, when again, and what else one can do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.appointments.values import State
from db.errors import (
    AppointmentOtherDay,
    AppointmentOver,
    CentreClosed,
    DayClosed,
    Known,
    LastTicketGiven,
    LineClosed,
    NoSuchSlot,
    QuotaReached,
    SlotFull,
    Unknown,
)
from kiosk.kiosk_screen import Screen, procedure_of
from kiosk.opening_words import next_day, opens_words, todays_hours, zone_of
from kiosk.queue_words import clock_time, moment_words
from kiosk.words import failure_sentence

translate = QCoreApplication.translate

_OF_THE_DAY = (CentreClosed, DayClosed)
_OF_A_LINE = (QuotaReached, LastTicketGiven, LineClosed)
_OF_APPOINTMENTS = (AppointmentOtherDay, AppointmentOver, SlotFull, NoSuchSlot)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Empty words are not shown."""

    icon: str = "info"
    title: str = ""
    text: str = ""
    hours: str = ""  # of today
    options: tuple[str, ...] = ()


def has_its_own_page(failure: Known) -> bool:
    return isinstance(failure, _OF_THE_DAY + _OF_A_LINE) or _is_of_appointment(failure)


def _is_of_appointment(failure: Known) -> bool:
    if isinstance(failure, Unknown):
        return bool(failure.facts.get("kind") == "appointment")
    return isinstance(failure, _OF_APPOINTMENTS)


def refusal(screen: Screen, language: str, now: datetime) -> Refusal:
    failure = screen.failure
    if failure is None or not has_its_own_page(failure):
        return Refusal()
    return Refusal(
        icon="clock" if isinstance(failure, (*_OF_THE_DAY, LastTicketGiven)) else "info",
        title=failure_sentence(failure.code, failure.facts),
        text=_text(failure, screen, language, now),
        hours="" if _is_of_appointment(failure) else todays_hours(screen, language, now),
        options=_options(failure, screen, language, now),
    )


def _text(failure: Known, screen: Screen, language: str, now: datetime) -> str:
    facts, zone = failure.facts, zone_of(screen)
    match failure:
        case CentreClosed():
            return opens_words(facts.get("opens_at"), zone, language, now)
        case DayClosed():
            return opens_words(next_day(screen, now), zone, language, now)
        case QuotaReached():
            return translate(
                "Refusal", "Nhóm này nhận %n số mỗi ngày và hôm nay đã cấp hết.", None,
                int(facts["quota"]),
            )  # fmt: skip
        case LastTicketGiven():
            return translate(
                "Refusal", "Những người đang chờ sẽ được phục vụ đến giờ đóng cửa, %1."
            ).replace("%1", clock_time(facts["closes_at"], zone))
    return _of_appointment(failure, zone, language)


def _of_appointment(failure: Known, zone: str, language: str) -> str:
    facts = failure.facts
    match failure:
        case AppointmentOtherDay():
            sentence = translate("Refusal", "Lịch hẹn %1: %2.")
            when = moment_words(facts["starts_at"], zone, language)
            return sentence.replace("%1", str(facts["code"])).replace("%2", when)
        case AppointmentOver():
            return _over(State(facts["state"])).replace("%1", str(facts["code"]))
    return ""


def _options(failure: Known, screen: Screen, language: str, now: datetime) -> tuple[str, ...]:
    ask = translate("Refusal", "Hỏi cán bộ ở quầy hướng dẫn.")
    if _is_of_appointment(failure):
        return (ask, translate("Refusal", "Hoặc lấy số thường ở trang đầu."))
    found = []
    is_empty = isinstance(failure, CentreClosed)  # nobody is there to ask
    if is_empty:
        found.append(translate("Refusal", "Xem trước giấy tờ cần mang ở trang đầu."))
    elif not isinstance(failure, LineClosed):  # it may be opened again at any moment
        found.append(_later(next_day(screen, now), screen, language))
    if not is_empty and screen.customs is not None and screen.customs.rules.has_appointments:
        found.append(translate("Refusal", "Đặt lịch hẹn với cán bộ để khỏi phải chờ."))
    procedure = procedure_of(screen, screen.procedure_code)
    if procedure is not None and procedure.online_level:
        found.append(translate("Refusal", "Nộp trực tuyến tại dichvucong.gov.vn."))
    if procedure is not None and procedure.non_territorial:
        found.append(
            translate("Refusal", "Nộp ở trung tâm khác: thủ tục này không phụ thuộc nơi ở.")
        )
    return tuple(found) if is_empty else (*found, ask)


def _later(opens: datetime | None, screen: Screen, language: str) -> str:
    if opens is None:
        return translate("Refusal", "Trở lại vào ngày làm việc sau.")
    return translate("Refusal", "Trở lại vào ngày làm việc sau: từ %1.").replace(
        "%1", moment_words(opens, zone_of(screen), language)
    )


def _over(state: State) -> str:
    match state:
        case State.ARRIVED:
            return translate("Refusal", "Lịch hẹn %1 đã được dùng để lấy số.")
        case State.CANCELLED:
            return translate("Refusal", "Lịch hẹn %1 đã hủy.")
        case State.MISSED:
            return translate("Refusal", "Lịch hẹn %1 đã qua ngày.")
    return ""
