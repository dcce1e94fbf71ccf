"""Why this one is next, in one sentence above the list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.queue.values import DeskBoard
from desk.wording import clock_time

translate = QCoreApplication.translate


def why_next(board: DeskBoard | None, zone: str) -> str:
    """ "" where nobody waits."""
    if board is None or board.why_next is None or not board.waiting:
        return ""
    facts = board.why_next
    sentence = translate("WhyNext", "Tiếp theo %1: %2, đến lúc %3%4.")
    if facts["turn"] == "appointment":
        sentence = translate("WhyNext", "Tiếp theo %1: %2 lúc %3%4.")
    parts = (
        board.waiting[0].ticket.label,
        _turn(facts),
        clock_time(datetime.fromisoformat(facts["since"]), zone),
        _before_whom(facts),
    )
    for place, part in enumerate(parts, start=1):
        sentence = sentence.replace(f"%{place}", part)
    return sentence


def _turn(facts: Mapping[str, Any]) -> str:
    count = "" if facts["of"] is None else f" {facts['run']}/{facts['of']}"
    words: dict[str, str] = {
        "reserved": translate("WhyNext", "được chuyển đến quầy này"),
        "appointment": translate("WhyNext", "có hẹn"),
        "priority": translate("WhyNext", "lượt ưu tiên%1").replace("%1", count),
        "others": translate("WhyNext", "lượt thường%1").replace("%1", count),
        "longest": translate("WhyNext", "chờ lâu nhất"),
    }
    if facts["turn"] == "longest" and facts["passes_alike"]:
        return translate("WhyNext", "chờ lâu nhất nhóm %1").replace("%1", facts["line"])
    return words[facts["turn"]]


def _before_whom(facts: Mapping[str, Any]) -> str:
    """Whoever is passed over will ask why."""
    if facts["passes"]:
        return translate("WhyNext", ", trước người đến sớm hơn")
    if facts["passes_alike"]:
        return translate("WhyNext", "; nhóm khác được gọi sau %n phút", "",
                         round(facts["head_start_s"] / 60))  # fmt: skip
    return ""
