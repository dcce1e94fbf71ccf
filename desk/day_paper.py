"""The words of a day's sheet: what it came to, for the file and for who asks later."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from db.queue.values import Priority
from db.stats.values import DayFigures, Spread, Totals
from db.words import Language
from desk.wording import clock_time, waited
from printing.day_sheet import DayRow, DaySection, DaySheet

translate = QCoreApplication.translate


def make_day_sheet(figures: DayFigures, language: Language) -> DaySheet:
    """The words come from the translation installed now."""
    centre = figures.centre
    stamp = f"{figures.at.astimezone(ZoneInfo(centre.time_zone)):%d/%m/%Y %H:%M}"
    return DaySheet(
        language=language,
        parent=centre.parent.get(language),
        centre=centre.names.get(language),
        caption=translate("DaySheet", "TỔNG KẾT NGÀY"),
        date=_date(figures.business_date, language),
        status=_status(figures),
        sections=(
            _numbers(figures.totals),
            _waits(figures),
            _paper(figures),
            _lines(figures, language),
            _counters(figures),
            _priorities(figures),
        ),
        printed=translate("DaySheet", "In lúc %1").replace("%1", stamp),
        page=translate("DaySheet", "Trang %1/%2"),
    )


def _status(figures: DayFigures) -> str:
    zone, end = figures.centre.time_zone, figures.end
    if end is None and not figures.totals.arrived:
        return translate("DaySheet", "Chưa có số nào trong ngày này.")
    if end is None:
        words = translate("DaySheet", "Ngày chưa đóng: số liệu lúc %1")
        return words.replace("%1", clock_time(figures.at, zone))
    if end.is_by_itself:
        return translate("DaySheet", "Không ai đóng ngày này; ngày sau đã bắt đầu.")
    if not end.officer_name:
        return translate("DaySheet", "Đã đóng lúc %1").replace("%1", clock_time(end.at, zone))
    words = translate("DaySheet", "Đã đóng lúc %1, người đóng: %2")
    return words.replace("%1", clock_time(end.at, zone)).replace("%2", end.officer_name)


def _numbers(totals: Totals) -> DaySection:
    rows = [
        (translate("DaySheet", "Số đã cấp"), totals.arrived),
        (translate("DaySheet", "Đã phục vụ xong"), totals.finished),
        (translate("DaySheet", "Vắng mặt"), totals.no_show),
        (translate("DaySheet", "Đã hủy"), totals.cancelled),
        (translate("DaySheet", "Chưa được phục vụ"), totals.unserved),
    ]
    if still := totals.waiting + totals.at_counter + totals.held:
        rows.append((translate("DaySheet", "Còn chờ hoặc đang ở quầy"), still))
    return DaySection(
        translate("DaySheet", "Số thứ tự"), tuple(DayRow(name, (str(n),)) for name, n in rows)
    )


def _waits(figures: DayFigures) -> DaySection:
    wait = figures.totals.wait
    rows = (
        (translate("DaySheet", "Trung vị (P50)"), waited(wait.p50)),
        (translate("DaySheet", "P90"), waited(wait.p90)),
        (translate("DaySheet", "Lâu nhất (Max)"), waited(wait.longest)),
        (translate("DaySheet", "Lượt gọi đầu tiên"), _clock(figures, figures.first_call)),
        (translate("DaySheet", "Lượt gọi cuối cùng"), _clock(figures, figures.last_call)),
    )
    return DaySection(
        translate("DaySheet", "Thời gian chờ"), tuple(DayRow(name, (said,)) for name, said in rows)
    )


def _lines(figures: DayFigures, language: Language) -> DaySection:
    return DaySection(
        translate("DaySheet", "Theo nhóm dịch vụ; chờ bao nhiêu phút"),
        tuple(
            DayRow(
                f"{each.line.letter} · {each.line.names.get(language)}",
                (
                    str(each.totals.arrived),
                    str(each.totals.finished),
                    str(each.totals.no_show),
                    *_minutes(each.totals.wait),
                ),
            )
            for each in figures.lines
            if each.totals.arrived
        ),
        (*_heads(), "P50", "P90", "Max"),
    )


def _counters(figures: DayFigures) -> DaySection:
    return DaySection(
        translate("DaySheet", "Theo quầy; phục vụ bao nhiêu phút"),
        tuple(
            DayRow(
                translate("DaySheet", "Quầy số %1").replace("%1", str(each.counter.number)),
                (str(each.finished), str(each.no_show), *_minutes(each.service)),
            )
            for each in figures.counters
        ),
        (*_heads()[1:], "P50", "P90", "Max"),
    )


def _heads() -> tuple[str, str, str]:
    return (
        translate("DaySheet", "Cấp"),
        translate("DaySheet", "Xong"),
        translate("DaySheet", "Vắng"),
    )


def _priorities(figures: DayFigures) -> DaySection:
    """Whose turn it was, and how long they had waited."""
    called = sum(each.called for each in figures.priorities)
    names = {
        Priority.FIRST: translate("DaySheet", "Ưu tiên mức 1"),
        Priority.SECOND: translate("DaySheet", "Ưu tiên mức 2"),
        Priority.NORMAL: translate("DaySheet", "Không ưu tiên"),
    }
    return DaySection(
        translate("DaySheet", "Ưu tiên; chờ bao nhiêu phút"),
        tuple(
            DayRow(
                names[each.level],
                (str(each.arrived), _share(each.called, called), *_minutes(each.wait)),
            )
            for each in figures.priorities
            if each.arrived
        ),
        (_heads()[0], translate("DaySheet", "Gọi"), "P50", "P90", "Max"),
    )


def _paper(figures: DayFigures) -> DaySection:
    paper = figures.paper
    rows = (
        (translate("DaySheet", "Phiếu đã in"), paper.printed),
        (translate("DaySheet", "Phiếu in lại"), paper.reprinted),
        (translate("DaySheet", "Lần in không được"), paper.failed),
        (translate("DaySheet", "Lần in chưa rõ đã ra giấy"), paper.unsure),
        (translate("DaySheet", "Số không có phiếu giấy"), paper.without_paper),
        (translate("DaySheet", "Số cấp khi mất kết nối, ghi sau"), figures.told_later),
    )
    return DaySection(
        translate("DaySheet", "Giấy và kết nối"),
        tuple(DayRow(name, (str(n),)) for name, n in rows),
    )


def _minutes(spread: Spread) -> tuple[str, ...]:
    seconds = (spread.p50, spread.p90, spread.longest)
    return tuple("–" if each is None else str(int(each // 60)) for each in seconds)


def _share(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)}%" if whole else "–"


def _clock(figures: DayFigures, moment: datetime | None) -> str:
    return clock_time(moment, figures.centre.time_zone) if moment else "–"


def _date(day: date, language: str) -> str:
    name = QLocale(language).dayName(QDate(day.year, day.month, day.day).dayOfWeek())
    return f"{name[:1].upper()}{name[1:]}, {day:%d/%m/%Y}"
