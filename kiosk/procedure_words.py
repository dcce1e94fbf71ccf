"""A procedure's facts in words: time limit, fee and papers; unknown facts say so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.catalogue.values import Fee, Paper, Procedure, TimeLimit, TimeUnit
from db.words import Language
from kiosk.queue_words import money
from kiosk.words import unknown_fact

translate = QCoreApplication.translate

_SAYS_ITSELF = ("Miễn", "Giảm")


def short_name(procedure: Procedure, language: str) -> str:
    """What people call it; the official title where nobody gave it a short name."""
    return procedure.short.get(language) or procedure.title


def time_limit_words(limit: TimeLimit) -> str:
    """The legal time limit; "Hỏi cán bộ" where it is not known."""
    if limit.unit is TimeUnit.SAME_DAY:
        return translate("ProcedureWords", "Trong ngày")
    if limit.unit is not TimeUnit.UNKNOWN and limit.value is not None:
        return _counted(limit.value, limit.unit)
    if limit.unit is not TimeUnit.UNKNOWN and limit.values_seen:
        return _several(limit.values_seen, limit.unit)
    return unknown_fact()


def time_limit_details(limit: TimeLimit) -> tuple[str, ...]:
    """What one has to know beside the time limit."""
    details = []
    if limit.after_15h_next_working_day:
        details.append(
            translate(
                "ProcedureWords",
                "Nộp sau 15 giờ mà chưa giải quyết được ngay thì trả trong ngày làm việc sau.",
            )
        )
    if limit.text and not (limit.values_seen and limit.value is None):
        details.append(limit.text)
    return tuple(details)


def fee_words(fee: Fee, language: str) -> str:
    """The fee at the counter. Where the province sets it, no amount and never "free"."""
    if fee.set_by_province:
        return translate("ProcedureWords", "Do Hội đồng nhân dân cấp tỉnh quy định – hỏi cán bộ")
    if fee.direct_vnd is None:
        return unknown_fact()
    if fee.direct_vnd == 0:
        return translate("ProcedureWords", "Miễn phí")
    if _tells(fee, fee.direct_vnd, language):
        return fee.text
    return money(fee.direct_vnd, language)


def fee_details(fee: Fee, language: str) -> tuple[str, ...]:
    """The rule in words, the fee online where it differs, and always the exemption."""
    details = []
    said = {fee_words(fee, language), translate("ProcedureWords", "Miễn phí"), "Miễn phí"}
    if fee.text and fee.text not in said and not fee.set_by_province:
        details.append(fee.text)
    if not fee.set_by_province and fee.online_vnd not in {None, fee.direct_vnd}:
        online = (
            translate("ProcedureWords", "miễn phí")
            if fee.online_vnd == 0
            else money(fee.online_vnd or 0, language)
        )
        details.append(translate("ProcedureWords", "Nộp trực tuyến: %1").replace("%1", online))
    if fee.exemption.startswith(_SAYS_ITSELF) and language == Language.VI:
        details.append(fee.exemption)
    elif fee.exemption:
        details.append(translate("ProcedureWords", "Miễn, giảm: %1").replace("%1", fee.exemption))
    return tuple(details)


def paper_words(paper: Paper) -> str:
    """How many of a paper, and whether it is only shown."""
    if paper.is_note:
        return ""
    counts = []
    if paper.originals:
        counts.append(translate("ProcedureWords", "%n bản chính", None, paper.originals))
    if paper.copies:
        counts.append(translate("ProcedureWords", "%n bản sao", None, paper.copies))
    said = ", ".join(counts)
    if paper.to_show:
        if not said:
            return translate("ProcedureWords", "Chỉ xuất trình")
        return translate("ProcedureWords", "Chỉ xuất trình: %1").replace("%1", said)
    return said or translate("ProcedureWords", "Số bản: hỏi cán bộ")


def source_words(procedure: Procedure) -> str:
    """Where the facts were read and when."""
    if not procedure.source:
        return translate("ProcedureWords", "Nguồn: hỏi cán bộ")
    words = translate("ProcedureWords", "Nguồn: %1").replace("%1", procedure.source)
    if procedure.source_date is None:
        return words
    return f"{words}, {procedure.source_date:%d/%m/%Y}"


def _tells(fee: Fee, amount: int, language: str) -> bool:
    return language == Language.VI and f"{amount:,}".replace(",", ".") in fee.text


def _counted(value: int, unit: TimeUnit) -> str:
    match unit:
        case TimeUnit.WORKING_DAYS:
            return translate("ProcedureWords", "%n ngày làm việc", None, value)
        case TimeUnit.DAYS:
            return translate("ProcedureWords", "%n ngày", None, value)
        case TimeUnit.HOURS:
            return translate("ProcedureWords", "%n giờ", None, value)
        case TimeUnit.WORKING_HOURS:
            return translate("ProcedureWords", "%n giờ làm việc", None, value)
        case TimeUnit.MONTHS:
            return translate("ProcedureWords", "%n tháng", None, value)
    return unknown_fact()


def _several(values: Sequence[int], unit: TimeUnit) -> str:
    """15 hoặc 25 ngày, tùy trường hợp."""
    *before, last = sorted(values)
    words = _counted(last, unit)
    if before:
        words = (
            translate("ProcedureWords", "%1 hoặc %2")
            .replace("%1", ", ".join(map(str, before)))
            .replace("%2", words)
        )
    return translate("ProcedureWords", "%1, tùy trường hợp").replace("%1", words)
