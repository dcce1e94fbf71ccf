"""A player that keeps silence, for as long as the sound would last, while another one speaks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from db.hall.values import SoundState
from kiosk.player import Player
from resources.voice.wav import wav_seconds


class SwitchedPlayer(Player):
    """Whether it may speak is asked at the beginning of each sound; `hush` ends it at once."""

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._may_speak: Callable[[], bool] = lambda: True
        self._is_loud = True
        self._is_sounding = False  # a sound that others must not talk into
        self._length_ms = 0
        self._passed = QElapsedTimer()
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(lambda: self.ended.emit(True))
        player.setParent(self)
        player.ended.connect(self._on_ended)

    def speak_while(self, may_speak: Callable[[], bool]) -> None:
        self._may_speak = may_speak

    def play(self, wav: bytes) -> None:
        self.stop()
        self._is_loud = self._may_speak()
        self._is_sounding = self._is_loud
        self._length_ms = round(wav_seconds(wav) * 1000)
        self._passed.start()
        if self._is_loud:
            self._player.play(wav)
        else:
            self._silence.start(self._length_ms)

    def check(self, wav: bytes) -> None:
        self.stop()
        self._is_loud = True
        self._player.check(wav)

    def stop(self) -> None:
        self._is_sounding = False
        self._silence.stop()
        self._player.stop()

    def hush(self) -> None:
        """Another one speaks from now on: the rest of the sound passes in silence."""
        if self._is_sounding:
            self._is_sounding = self._is_loud = False
            self._player.stop()
            self._silence.start(max(0, self._length_ms - self._passed.elapsed()))

    @property
    def is_loud(self) -> bool:
        return self._is_loud

    @property
    def trouble(self) -> SoundState:
        return self._player.trouble

    def _on_ended(self, heard: bool) -> None:
        if self._is_loud:
            self._is_sounding = False
            self.ended.emit(heard)
