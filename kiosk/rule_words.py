"""The rule of turns in words, for the kiosk and for the wall, in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.queue.fairness import RATIOS, Fairness
from db.queue.order import QueueRule
from db.queue.rule_values import RuleBoard
from db.queue.values import Priority, PriorityClass
from db.words import Language
from resources.translations import Translations


@dataclass(frozen=True, slots=True)
class RuleWords:
    translations: Translations
    language: Language

    def translate(self, context: str, source: str, *, n: int = -1) -> str:
        return self.translations.text(self.language.value, context, source, n)

    def title(self) -> str:
        return self.translate("Rule", "Ai được gọi trước?")

    def turns(self, fairness: Fairness) -> str:
        """The rule itself: how many priority calls, to how many others."""
        match fairness:
            case Fairness.STRICT:
                return self.translate("Rule", "Mỗi quầy gọi hết lượt ưu tiên, rồi đến lượt thường.")
            case Fairness.TWO_TO_ONE:
                return self.translate(
                    "Rule", "Mỗi quầy gọi tối đa 2 lượt ưu tiên liền nhau, rồi đến 1 lượt thường."
                )
            case Fairness.ONE_TO_ONE:
                return self.translate(
                    "Rule", "Mỗi quầy gọi xen kẽ: 1 lượt ưu tiên, rồi đến 1 lượt thường."
                )
            case Fairness.ONE_TO_TWO:
                return self.translate("Rule", "Mỗi quầy gọi 1 lượt ưu tiên, rồi đến 2 lượt thường.")

    def steps(self, fairness: Fairness) -> tuple[tuple[str, bool], ...]:
        """The same as a row of turns, each with whether it is a priority one."""
        if fairness not in RATIOS:
            return ()
        priority, other = RATIOS[fairness]
        first = (self.translate("Rule", "Ưu tiên"), True)
        then = (self.translate("Rule", "Thường"), False)
        return (first,) * priority + (then,) * other

    def points(self, board: RuleBoard) -> tuple[str, ...]:
        """What follows from it, the most asked first."""
        levels = {each.level for each in board.classes}
        return (
            self.translate("Rule", "Cùng một diện: ai lấy số trước được gọi trước."),
            *((self._levels(board.rule.fairness),) if len(levels) > 1 else ()),
            self.translate(
                "Rule",
                "Mỗi nhóm dịch vụ có quầy riêng, nên số của nhóm khác có thể được gọi sớm hơn.",
            ),
            self._missed(board.rule),
            *((self._appointment(board.rule),) if board.has_appointments else ()),
            *(
                (self.translate("Rule", "Thuộc diện ưu tiên: xin báo cán bộ để được xếp lượt."),)
                if board.classes
                else ()
            ),
        )

    def group(self, level: Priority, classes: Iterable[PriorityClass]) -> str:
        """What stands above the classes of a level; the level is named where there are two."""
        if all(each.level is level for each in classes):
            return self.translate("Rule", "Được ưu tiên")
        return self.translate("Rule", "Ưu tiên mức %1").replace("%1", str(int(level)))

    def basis(self, each: PriorityClass) -> str:
        """By which law; the laws keep their Vietnamese names."""
        if each.legal_basis:
            return each.legal_basis
        return self.translate("Rule", "Trung tâm tự áp dụng")

    def printed(self, date: str) -> str:
        return self.translate("Rule", "Quy tắc đang áp dụng ngày %1").replace("%1", date)

    def _levels(self, fairness: Fairness) -> str:
        if fairness is Fairness.STRICT:
            return self.translate("Rule", "Ưu tiên mức 1 được gọi trước mức 2.")
        return self.translate(
            "Rule", "Giữa hai mức ưu tiên: tối đa 2 lượt mức 1, rồi đến 1 lượt mức 2."
        )

    def _missed(self, rule: QueueRule) -> str:
        back = (
            self.translate(
                "Rule",
                "Vắng mặt mà trở lại trong vòng %n phút: giữ chỗ cũ; muộn hơn: xếp cuối hàng chờ.",
                n=rule.keeps_place_s // 60,
            )
            if rule.keeps_place_s >= 60
            else self.translate("Rule", "Vắng mặt rồi trở lại: xếp cuối hàng chờ.")
        )
        if not rule.calls_before_no_show:
            return back
        called = self.translate(
            "Rule", "Mỗi số được gọi tối đa %n lần.", n=rule.calls_before_no_show
        )
        return f"{called} {back}"

    def _appointment(self, rule: QueueRule) -> str:
        return self.translate(
            "Rule",
            "Có lịch hẹn: từ giờ hẹn được gọi cùng lượt ưu tiên mức 2;"
            " đến muộn quá %n phút thì xếp như số thường.",
            n=rule.late_s // 60,
        )
