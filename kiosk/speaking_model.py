"""The microphone of the page ASK for QML: speaking instead of typing, where it is switched on."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow_ask import AskFlow
from kiosk.kiosk_screen import Page, Screen
from kiosk.voice_input import VoiceInput, VoiceState, VoiceTrouble

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("KioskModel makes it")
class SpeakingModel(QObject):  # type: ignore[operator]
    speakingChanged = Signal()

    def __init__(self, flow: AskFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._voice: VoiceInput | None = None
        self._is_vietnamese = True
        self._trouble = ""

    def use(self, voice: VoiceInput) -> None:
        self._voice = voice
        voice.heard.connect(self._heard)
        voice.failed.connect(self._failed)
        voice.state_changed.connect(self.speakingChanged)
        self.speakingChanged.emit()

    def show(self, screen: Screen, language: str) -> None:
        """Whoever has left the page is not listened to."""
        if screen.page is not Page.ASK:
            if self._trouble:
                self._trouble = ""
                self.speakingChanged.emit()
            if self._voice is not None and self._voice.state is not VoiceState.RESTING:
                self._voice.cancel()
        if (language == "vi") != self._is_vietnamese:
            self._is_vietnamese = language == "vi"
            self.speakingChanged.emit()

    @Slot()
    def speak(self) -> None:
        """Begin, or say that this was all."""
        if self._voice is None:
            return
        self._flow.touch()
        self._trouble = ""
        if self._voice.state is VoiceState.RECORDING:
            self._voice.stop()
        else:
            self._voice.start()

    def _heard(self, words: str) -> None:
        self._trouble = (
            "" if words else translate("Speaking", "Chưa nghe rõ: xin nói lại, hoặc gõ.")
        )
        self._flow.say(words)
        self.speakingChanged.emit()

    def _failed(self, _trouble: VoiceTrouble) -> None:
        self._trouble = translate("Speaking", "Micro chưa dùng được: xin gõ câu hỏi.")
        self.speakingChanged.emit()

    def _state(self) -> VoiceState:
        return self._voice.state if self._voice is not None else VoiceState.RESTING

    def _words(self) -> str:
        if self._state() is VoiceState.RECORDING:
            return translate("Speaking", "Đang nghe… xin nói rõ, gần micro.")
        if self._state() is VoiceState.RECOGNISING:
            return translate("Speaking", "Đang chuyển lời nói thành chữ…")
        return self._trouble

    isOffered = Property(
        bool, lambda self: self._voice is not None and self._is_vietnamese, notify=speakingChanged
    )
    isListening = Property(
        bool, lambda self: self._state() is VoiceState.RECORDING, notify=speakingChanged
    )
    words = Property(str, lambda self: self._words(), notify=speakingChanged)
