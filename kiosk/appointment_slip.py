"""The words on the paper of an appointment, in the citizen's language; nobody's name is on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.appointments.payload import format_payload
from db.appointments.values import Appointment
from db.catalogue.values import Procedure
from db.queue.values import Centre, Line
from kiosk.queue_words import clock_time, long_date, stamp
from kiosk.slip import title_words
from printing.slip import Slip

translate = QCoreApplication.translate


def make_appointment_slip(
    appointment: Appointment,
    *,
    centre: Centre,
    line: Line,
    procedure: Procedure | None,
    late_s: int,
) -> Slip:
    """The words come from the translation installed now."""
    language, zone = appointment.language, centre.time_zone
    return Slip(
        number=appointment.code,
        language=language,
        parent=centre.parent.get(language),
        centre=centre.names.get(language),
        caption=translate("AppointmentSlip", "PHIẾU HẸN"),
        counters=f"{clock_time(appointment.starts_at, zone)}, "
        + long_date(appointment.starts_at, zone, language),
        line=line.names.get(language),
        title=title_words(procedure, language) if procedure else "",
        ahead=translate(
            "AppointmentSlip", "Khi đến, đưa mã này vào máy quét ở máy lấy số để nhận số."
        ),
        issued=translate("AppointmentSlip", "Đặt hẹn lúc %1").replace(
            "%1", stamp(appointment.booked_at, zone)
        ),
        qr=format_payload(appointment.code),
        footer=_late_words(late_s // 60),
    )


def _late_words(minutes: int) -> str:
    if not minutes:
        return translate("AppointmentSlip", "Đến sau giờ hẹn thì chờ như người không hẹn.")
    return translate(
        "AppointmentSlip",
        "Đến trễ quá %n phút thì chờ như người không hẹn.",
        None,
        minutes,
    )
