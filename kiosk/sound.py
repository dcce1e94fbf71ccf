"""Play a WAV without holding up the window: by a player program, by Windows, or into a folder."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer

from db.hall.values import SoundState
from kiosk.player import Player
from resources.voice.programs import PLAYERS, Command, found, leashed

_KILLED_MS = 1_000
_log = logging.getLogger(__name__)
_NO_CARD = (
    "no such device", "no such file or directory", "cannot find card", "connection refused",
    "no soundcards", "host is down", "can't connect", "failed to connect",
)  # fmt: skip


class ProgramPlayer(Player):
    """Asks each program in turn until one plays; the one that did is asked first next time."""

    def __init__(self, commands: tuple[Command, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._left: list[Command] = []
        self._process: QProcess | None = None
        self._trouble = SoundState.NO_PROGRAM
        self._room = QTemporaryDir()
        self._file = Path(self._room.path()) / "call.wav"

    def play(self, wav: bytes) -> None:
        self.stop()
        self._left = list(self._commands)
        self._trouble = SoundState.NO_PROGRAM
        try:
            self._file.write_bytes(wav)
        except OSError as reason:
            _log.warning("No sound can be written: %s", reason)
            self._left, self._trouble = [], SoundState.FAILED
        self._ask_next()

    @property
    def trouble(self) -> SoundState:
        return self._trouble

    def stop(self) -> None:
        if self._process is not None:
            self._process.finished.disconnect(self._on_finished)
            self._process.errorOccurred.disconnect(self._on_error)
            self._process.kill()
            self._process.waitForFinished(_KILLED_MS)
            self._process.deleteLater()
            self._process = None

    def _ask_next(self) -> None:
        if not self._left:
            QTimer.singleShot(0, self, lambda: self.ended.emit(False))
            return
        program, *arguments = self._left[0]
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start(program, [*arguments, str(self._file)])

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_finished(-1, QProcess.ExitStatus.CrashExit)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is not None:
            if code >= 0:
                self._note(self._process.readAllStandardError().data())
            self._process.deleteLater()
            self._process = None
        command = self._left.pop(0)
        if code == 0 and status == QProcess.ExitStatus.NormalExit:
            self._commands = (command, *(each for each in self._commands if each != command))
            self.ended.emit(True)
        else:
            self._ask_next()

    def _note(self, said: bytes | bytearray | memoryview) -> None:
        """The first reason counts that is more than a missing program."""
        words = bytes(said).decode("utf-8", "replace").casefold()
        if any(sign in words for sign in _NO_CARD):
            self._trouble = SoundState.NO_CARD
        elif self._trouble is SoundState.NO_PROGRAM:
            self._trouble = SoundState.FAILED


class FilePlayer(Player):
    """Keeps every sound as a numbered WAV instead of playing it: for tours and tests."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._count = 0

    def play(self, wav: bytes) -> None:
        self._count += 1
        (self._folder / f"call-{self._count:03d}.wav").write_bytes(wav)
        QTimer.singleShot(0, self, lambda: self.ended.emit(True))

    def check(self, wav: bytes) -> None:
        del wav
        QTimer.singleShot(0, self, lambda: self.ended.emit(True))

    def stop(self) -> None:
        """A sound written is a sound ended."""


def player_for_this_machine(parent: QObject | None = None) -> Player:
    """What this machine plays with; without any program every sound ends unheard."""
    if sys.platform == "win32":
        from kiosk.sound_windows import WindowsPlayer  # noqa: PLC0415 - only there

        return WindowsPlayer(parent)
    return ProgramPlayer(tuple(leashed(each) for each in found(PLAYERS)), parent)
