"""Reads sentences aloud by the voice program, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.player import Player
from kiosk.voice_program import PROGRAM, VoiceProgram

LOUDNESS = (60, 120, 200)  # of espeak-ng, 100 is its own


class Reader(QObject):
    """`troubled`: nothing can be heard from this machine."""

    troubled = Signal()

    def __init__(
        self, player: Player, program: str = PROGRAM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._program = VoiceProgram(program, self)
        self._left: list[str] = []
        self._voice = "vi"
        self._loudness = LOUDNESS[1]
        player.setParent(self)
        player.ended.connect(self._on_ended)
        self._program.spoken.connect(player.play)
        self._program.failed.connect(self._give_up)

    @property
    def is_reading(self) -> bool:
        return bool(self._left)

    def read(self, sentences: Sequence[str], *, voice: str, loudness: int) -> None:
        """In place of what is being read."""
        self.stop()
        self._left = [each for each in sentences if each.strip()]
        self._voice, self._loudness = voice, loudness
        self._say_next()

    def go_on(self, sentences: Sequence[str], *, voice: str, loudness: int) -> None:
        """After what is being read."""
        if self._left:
            self._left += [each for each in sentences if each.strip()]
        else:
            self.read(sentences, voice=voice, loudness=loudness)

    def stop(self) -> None:
        """Nothing more is heard."""
        self._left = []
        self._program.stop()
        self._player.stop()

    def _say_next(self) -> None:
        if self._left:
            self._program.say(self._left[0], voice=self._voice, loudness=self._loudness)

    def _on_ended(self, heard: bool) -> None:
        if not self._left:
            return
        if not heard:
            self._give_up()
            return
        self._left.pop(0)
        self._say_next()

    def _give_up(self) -> None:
        self._left = []
        self.troubled.emit()
