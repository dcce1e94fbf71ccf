"""The words that go with a dossier: the small copy for the pocket, the label on its folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from db.queue.values import Centre
from db.words import Language
from desk.wording import clock_time
from printing.masking import masked
from printing.receipt import FolderLabel, Receipt

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierFacts:
    """What paper says of a dossier; what is empty is left out."""

    code: str
    received_at: datetime
    name: str = ""  # of whom it is
    is_name_whole: bool = False  # an organisation, or somebody who wants it so
    procedure: str = ""
    papers: int = 0  # handed in
    due_at: datetime | None = None
    place: str = ""  # where the result is collected
    phone: str = ""  # of the centre
    unit: str = ""  # in charge

    @property
    def shown_name(self) -> str:
        return self.name if self.is_name_whole else masked(self.name)


def make_receipt(
    facts: DossierFacts, centre: Centre, language: Language, reprinted_at: datetime | None = None
) -> Receipt:
    """The words come from the translation installed now."""
    zone = centre.time_zone
    papers = translate("Receipt", "Đã nhận %n giấy tờ", "", facts.papers) if facts.papers else ""
    return Receipt(
        code=facts.code,
        language=language,
        parent=centre.parent.get(language),
        centre=centre.names.get(language),
        caption=translate("Receipt", "TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"),
        code_label=translate("Receipt", "Mã hồ sơ"),
        person=_filled(translate("Receipt", "Của: %1"), facts.shown_name),
        procedure=_filled(translate("Receipt", "Thủ tục: %1"), facts.procedure),
        papers=papers,
        received=_filled(translate("Receipt", "Nhận lúc %1"), _stamp(facts.received_at, zone)),
        due_label=translate("Receipt", "HẸN TRẢ KẾT QUẢ"),
        due_time=clock_time(facts.due_at, zone) if facts.due_at else "",
        due_date=_long_date(facts.due_at, zone, language)
        if facts.due_at
        else translate("Receipt", "Hỏi cán bộ"),
        place=_filled(translate("Receipt", "Nhận kết quả tại: %1"), facts.place),
        bring=translate(
            "Receipt",
            "Khi đến nhận, mang theo giấy này và căn cước; nhận thay thì thêm giấy ủy quyền.",
        ),
        phone=_filled(translate("Receipt", "Điện thoại: %1"), facts.phone),
        footer=translate("Receipt", "Bản nhỏ để mang theo. Bản chính là giấy tiếp nhận có chữ ký."),
        reprint=_again(reprinted_at, zone),
    )


def make_label(
    facts: DossierFacts, centre: Centre, language: Language, reprinted_at: datetime | None = None
) -> FolderLabel:
    """The words come from the translation installed now."""
    zone = centre.time_zone
    due = _stamp(facts.due_at, zone) if facts.due_at else translate("Receipt", "Hỏi cán bộ")
    return FolderLabel(
        code=facts.code,
        language=language,
        centre=centre.names.get(language),
        code_label=translate("Receipt", "Mã hồ sơ"),
        person=facts.shown_name,
        procedure=facts.procedure,
        received=_filled(translate("FolderLabel", "Nhận: %1"), _stamp(facts.received_at, zone)),
        due=_filled(translate("FolderLabel", "Hẹn trả: %1"), due),
        unit=_filled(translate("FolderLabel", "Xử lý: %1"), facts.unit),
        reprint=_again(reprinted_at, zone),
    )


def _filled(words: str, value: str) -> str:
    return words.replace("%1", value) if value else ""


def _again(at: datetime | None, zone: str) -> str:
    return _filled(translate("Receipt", "BẢN IN LẠI %1"), clock_time(at, zone)) if at else ""


def _stamp(moment: datetime, zone: str) -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%d/%m/%Y %H:%M}"


def _long_date(moment: datetime, zone: str, language: str) -> str:
    there = moment.astimezone(ZoneInfo(zone))
    day = QLocale(language).dayName(QDate(there.year, there.month, there.day).dayOfWeek())
    return f"{day[:1].upper()}{day[1:]}, {there:%d/%m/%Y}"
