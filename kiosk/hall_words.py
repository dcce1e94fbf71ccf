"""Every word the hall shows, in one language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from db.day.values import Interval
from db.words import Language
from kiosk.clock_error import clock_words
from kiosk.queue_words import hours_words
from kiosk.wait_words import WIDEST_MIN, wait_range
from resources.translations import Translations


@dataclass(frozen=True, slots=True)
class HallWords:
    """Vietnamese stands first and large; a second HallWords stands below it."""

    translations: Translations
    language: Language

    def translate(self, context: str, source: str, n: int = -1) -> str:
        return self.translations.text(self.language.value, context, source, n)

    def captions(self) -> dict[str, str]:
        return {
            "calling": self.translate("Hall", "Mời công dân có số"),
            "again": self.translate("Hall", "Xin nhắc lại"),
            "toCounter": self.translate("Hall", "Đến quầy số"),
            "counter": self.translate("Hall", "Quầy"),
            "lastCalls": self.translate("Hall", "Vừa gọi"),
            "waiting": self.translate("Hall", "Đang chờ"),
            "coming": self.translate("Hall", "Sắp đến lượt"),
            "nobody": self.translate("Hall", "Chưa gọi số nào"),
            "takeNumber": self.translate("Hall", "Vui lòng lấy số và ngồi chờ"),
        }

    def messages(self) -> tuple[str, ...]:
        """The pages of the strip at the foot."""
        return (
            self.translate("Hall", "Kính mời quý công dân ngồi chờ, số được gọi lần lượt."),
            self.translate(
                "Hall",
                "Ưu tiên người cao tuổi, người khuyết tật, phụ nữ mang thai, người có công.",
            ),
            self.translate("Hall", "Xin chuẩn bị sẵn thẻ căn cước và giấy tờ khi đến quầy."),
        )

    def session(self) -> str:
        """Before what is said of a session in a village."""
        return self.translate("Hall", "Hôm nay tại thôn")

    def wait(self, wait_s: float | None) -> str:
        """How long who comes now would wait; nothing where it cannot be told."""
        if wait_s is None:
            return ""
        found = wait_range(wait_s)
        if found.least == 0:
            return self.translate("Hall", "dưới %1 phút").replace("%1", str(found.most))
        if found.most - found.least > WIDEST_MIN:
            return self.translate("Hall", "trên %1 phút").replace("%1", str(found.least))
        sentence = self.translate("Hall", "%1–%2 phút")
        return sentence.replace("%1", str(found.least)).replace("%2", str(found.most))

    def hours(self, today: Sequence[Interval], time_zone: str, holiday: str | None) -> str:
        """When the centre is open today; a day off with its name."""
        if today:
            hours = hours_words(today, time_zone)
            return self.translate("Hall", "Hôm nay mở cửa %1").replace("%1", hours)
        if holiday:
            return self.translate("Hall", "Hôm nay trung tâm nghỉ: %1").replace("%1", holiday)
        return self.translate("Hall", "Hôm nay trung tâm nghỉ")

    def zone_missing(self, code: str) -> str:
        """For whoever set the screen up."""
        sentence = self.translate("Hall", "Không có khu %1: màn hình này gọi mọi quầy.")
        return sentence.replace("%1", code)

    def too_small(self, metres: float, farthest: float) -> str:
        """For whoever hung the screen."""
        sentence = self.translate("Hall", "Màn hình này đọc được đến %1 m, ghế xa nhất cách %2 m.")
        read = f"{floor(10 * metres) / 10:g}".replace(".", ",")
        return sentence.replace("%1", read).replace("%2", f"{farthest:g}".replace(".", ","))

    def lost(self, since: str, minutes: int) -> str:
        """The picture is old: since when and how old; with no picture yet, `since` is empty."""
        if not since:
            return self.translate("Hall", "Chưa có kết nối. Đang thử lại, xin hỏi cán bộ.")
        if minutes < 1:
            sentence = self.translate("Hall", "Số liệu lúc %1, đang kết nối lại…")
        else:
            sentence = self.translate(
                "Hall", "Số liệu lúc %1, đã cũ %n phút, đang kết nối lại…", n=minutes
            )
        return sentence.replace("%1", since)

    def clock(self, minutes: int) -> str:
        """For staff: how wrong this machine's clock is; nothing while it is right."""
        return clock_words(minutes)

    def no_speaker(self) -> str:
        return self.translate("Hall", "Không có loa")

    def pack_refused(self, folder: str, reasons: Sequence[str]) -> str:
        """For whoever installs the voice: why a pack is of no use."""
        sentence = self.translate("Hall", "Không dùng được gói giọng nói %1: %2.")
        return sentence.replace("%1", folder).replace("%2", "; ".join(reasons))

    def pack_patched(self, folder: str, missing: Sequence[str], wrong: Sequence[str]) -> str:
        """Which clips the machine's voice says instead, each by its name."""
        faults = [
            sentence.replace("%1", ", ".join(names))
            for names, sentence in (
                (missing, self.translate("Hall", "thiếu %1")),
                (wrong, self.translate("Hall", "sai định dạng %1")),
            )
            if names
        ]
        patched = self.translate("Hall", "Gói giọng nói %1: %2. Giọng máy đọc thay.")
        return patched.replace("%1", folder).replace("%2", "; ".join(faults))
