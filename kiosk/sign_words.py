"""Every word on the sign of a counter, in one language."""

from __future__ import annotations

from dataclasses import dataclass

from db.people.values import PauseReason
from db.words import Language
from kiosk.sign_screen import Sign, SignState
from resources.translations import Translations


@dataclass(frozen=True, slots=True)
class SignWords:
    translations: Translations
    language: Language

    def translate(self, context: str, source: str) -> str:
        return self.translations.text(self.language.value, context, source)

    def counter(self) -> str:
        return self.translate("Sign", "Quầy")

    def state(self, sign: Sign) -> str:
        return {
            SignState.UNKNOWN: "",
            SignState.CLOSED: self.translate("Sign", "Quầy đóng"),
            SignState.OPEN: self.translate("Sign", "Xin chờ gọi số"),
            SignState.CALLING: self.translate("Sign", "Mời số"),
            SignState.SERVING: self.translate("Sign", "Đang phục vụ"),
            SignState.PAUSED: self.translate("Sign", "Tạm nghỉ"),
        }[sign.state]

    def reason(self, code: str) -> str:
        """Why a counter pauses; nothing where the public need not know."""
        words: dict[str, str] = {
            PauseReason.LUNCH: self.translate("Sign", "Nghỉ trưa"),
            PauseReason.MEETING: self.translate("Sign", "Họp"),
            PauseReason.TECHNICAL: self.translate("Sign", "Sự cố kỹ thuật"),
        }
        return words.get(code, "")

    def missing(self, number: int) -> str:
        """For whoever set the sign up."""
        return self.translate("Sign", "Trung tâm không có quầy %1.").replace("%1", str(number))

    def lost(self, since: str) -> str:
        """The picture is of this time."""
        if not since:
            return self.translate("Sign", "Chưa có kết nối")
        return self.translate("Sign", "Số liệu lúc %1").replace("%1", since)
