"""Reads sentences aloud by espeak-ng, one after the other, without holding up the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, Signal

from kiosk.player import Player

_PROGRAM = "espeak-ng"
_KILLED_MS = 500
# Words a minute: slower than the program's own, for those who follow with a finger.
_RATE = "140"
LOUDNESS = (60, 120, 200)  # of espeak-ng, 100 is its own


class Reader(QObject):
    """`troubled`: nothing can be heard from this machine."""

    troubled = Signal()

    def __init__(
        self, player: Player, program: str = _PROGRAM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._program = program
        self._left: list[str] = []
        self._voice = "vi"
        self._loudness = LOUDNESS[1]
        self._process: QProcess | None = None
        self._room = QTemporaryDir()
        self._file = Path(self._room.path()) / "said.wav"
        player.setParent(self)
        player.ended.connect(self._on_ended)

    @property
    def is_reading(self) -> bool:
        return bool(self._left)

    def read(self, sentences: Sequence[str], *, voice: str, loudness: int) -> None:
        """In place of what is being read."""
        self.stop()
        self._left = [each for each in sentences if each.strip()]
        self._voice, self._loudness = voice, loudness
        self._say_next()

    def stop(self) -> None:
        """Nothing more is heard."""
        self._left = []
        if self._process is not None:
            self._process.finished.disconnect(self._on_spoken)
            self._process.errorOccurred.disconnect(self._on_error)
            self._process.kill()
            self._process.waitForFinished(_KILLED_MS)
            self._process.deleteLater()
            self._process = None
        self._player.stop()

    def _say_next(self) -> None:
        if not self._left:
            return
        self._file.unlink(missing_ok=True)
        self._process = QProcess(self)
        self._process.finished.connect(self._on_spoken)
        self._process.errorOccurred.connect(self._on_error)
        arguments = ["-v", self._voice, "-s", _RATE, "-a", str(self._loudness)]
        self._process.start(self._program, [*arguments, "-w", str(self._file), "--stdin"])
        self._process.write(self._left[0].encode())
        self._process.closeWriteChannel()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._give_up()

    def _on_spoken(self) -> None:
        self._drop_process()
        if self._file.is_file():
            spoken = self._file.read_bytes()
            self._file.unlink()  # it may be somebody's answer
            self._player.play(spoken)
        else:
            self._give_up()

    def _on_ended(self, heard: bool) -> None:
        if not self._left:
            return
        if not heard:
            self._give_up()
            return
        self._left.pop(0)
        self._say_next()

    def _give_up(self) -> None:
        self._drop_process()
        self._left = []
        self.troubled.emit()

    def _drop_process(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
