"""Every word the hall shows, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.words import Language
from kiosk.clock_error import clock_words
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

    def pack_refused(self, facts: Mapping[str, Any]) -> str:
        """For whoever installs the voice: which clips are at fault, each by its name."""
        faults = [
            sentence.replace("%1", ", ".join(facts[kind]))
            for kind, sentence in (
                ("missing", self.translate("Hall", "thiếu %1")),
                ("wrong", self.translate("Hall", "sai định dạng %1")),
            )
            if facts[kind]
        ]
        refused = self.translate("Hall", "Không dùng được gói giọng nói %1: %2.")
        return refused.replace("%1", str(facts["folder"])).replace("%2", "; ".join(faults))
