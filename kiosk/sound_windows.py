"""Play a WAV on Windows, which brings a player in Python's own library."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QTimer

from db.hall.values import SoundState
from kiosk.player import Player
from resources.voice.wav import wav_seconds


class WindowsPlayer(Player):
    """winsound plays by itself but never tells the end: the length of the sound does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = QTemporaryDir()
        self._file = Path(self._room.path()) / "call.wav"
        self._heard = False
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(lambda: self.ended.emit(self._heard))

    def play(self, wav: bytes) -> None:
        self.stop()
        self._file.write_bytes(wav)
        self._heard = _start(self._file)
        self._end.start(round(wav_seconds(wav) * 1000) if self._heard else 0)

    @property
    def trouble(self) -> SoundState:
        return SoundState.NO_CARD

    def stop(self) -> None:
        self._end.stop()
        _start(None)


def _start(file: Path | None) -> bool:
    """Begin to play, or with None be still. False: Windows has nothing to play with."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - only there

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(file) if file else None, flags if file else 0)
        except RuntimeError:
            return False
        return True
    return False
