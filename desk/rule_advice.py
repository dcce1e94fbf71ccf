"""Advice on the rule of turns, from the share that priority takes of the day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.queue.fairness import Fairness
from db.queue.order import QueueRule
from db.queue.rule_values import PriorityShare

translate = QCoreApplication.translate

ENOUGH = 20  # tickets from which a share says something
_MILDER = {
    Fairness.STRICT: Fairness.TWO_TO_ONE,
    Fairness.TWO_TO_ONE: Fairness.ONE_TO_ONE,
    Fairness.ONE_TO_ONE: Fairness.ONE_TO_TWO,
}


def advice(rule: QueueRule, share: PriorityShare) -> str:
    """The warning and what to do, once the share passes the centre's own limit; else nothing."""
    if share.all < ENOUGH or share.percent <= rule.share_warning:
        return ""
    much = translate(
        "RuleAdvice", "Ưu tiên chiếm %1 % số hôm nay (ngưỡng %2 %), người khác phải chờ lâu hơn."
    )
    told = much.replace("%1", str(round(share.percent))).replace("%2", str(rule.share_warning))
    milder = _MILDER.get(rule.fairness)
    if milder is None:
        kept = translate(
            "RuleAdvice", "Quy tắc đã là %1: nên xem lại việc xếp đối tượng ưu tiên."
        ).replace("%1", rule.fairness)
        return f"{told} {kept}"
    change = translate("RuleAdvice", "Quy tắc đang là %1: nên đổi sang %2.")
    return f"{told} {change.replace('%1', _name(rule.fairness)).replace('%2', milder)}"


def _name(fairness: Fairness) -> str:
    if fairness is Fairness.STRICT:
        return translate("RuleAdvice", "hết ưu tiên mới đến thường")
    return fairness.value
