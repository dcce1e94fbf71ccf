"""Record by a program of this machine and play what was recorded, without holding up the window."""

from __future__ import annotations

from array import array
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer, Signal

from resources.voice.programs import PLAYERS, RECORDERS, Command, found
from resources.voice.script import samples_of
from resources.voice.takes import level
from resources.voice.wav import wav

LONGEST_MS = 8_000
_ENDED_MS = 1_000
_METER = 2_205  # samples, a tenth of a second


class Microphone(QObject):
    """`recorded` gets the samples of one recording, `failed` tells that there is none to be had."""

    level_changed = Signal(float)
    recorded = Signal(object)
    failed = Signal()
    played = Signal(bool)

    def __init__(
        self,
        recorders: tuple[Command, ...] | None = None,
        players: tuple[Command, ...] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recorders = found(RECORDERS) if recorders is None else recorders
        self._players = found(PLAYERS) if players is None else players
        self._recording: QProcess | None = None
        self._playing: QProcess | None = None
        self._raw = bytearray()
        self._room = QTemporaryDir()
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._longest.timeout.connect(self.stop)
        self._unheeded = QTimer(self, singleShot=True, interval=_ENDED_MS)
        self._unheeded.timeout.connect(self._on_unheeded)
        self._is_stopped = False

    @property
    def is_recording(self) -> bool:
        return self._recording is not None

    def start(self) -> None:
        self.cancel()
        if not self._recorders:
            QTimer.singleShot(0, self, self.failed.emit)
            return
        self._raw.clear()
        self._is_stopped = False
        program, *arguments = self._recorders[0]
        self._recording = QProcess(self)
        self._recording.readyReadStandardOutput.connect(self._on_sound)
        self._recording.finished.connect(self._on_end)
        self._recording.errorOccurred.connect(self._on_error)
        self._recording.start(program, arguments)
        self._longest.start()

    def stop(self) -> None:
        """The recording is whole; `recorded` follows once the program has ended."""
        self._longest.stop()
        if self._recording is not None:
            self._is_stopped = True
            self._recording.terminate()
            self._unheeded.start()

    def play(self, clip: bytes) -> None:
        self.cancel()
        if not self._players:
            QTimer.singleShot(0, self, lambda: self.played.emit(False))
            return
        file = Path(self._room.path()) / "take.wav"
        file.write_bytes(wav(clip))
        program, *arguments = self._players[0]
        self._playing = QProcess(self)
        self._playing.finished.connect(lambda code, _: self._on_played(code == 0))
        self._playing.errorOccurred.connect(self._on_play_error)
        self._playing.start(program, [*arguments, str(file)])

    def cancel(self) -> None:
        """Stop everything; nothing more is told of it."""
        self._longest.stop()
        self._unheeded.stop()
        for process in (self._recording, self._playing):
            if process is not None:
                process.blockSignals(True)
                process.kill()
                process.waitForFinished(_ENDED_MS)
                process.deleteLater()
        self._recording = self._playing = None

    def _on_sound(self) -> None:
        if self._recording is None:
            return
        heard = self._recording.readAllStandardOutput().data()
        if heard:
            self._raw += heard
            self.level_changed.emit(level(samples_of(bytes(self._raw))[-_METER:]))

    def _on_unheeded(self) -> None:
        """A program that was just starting, or is deaf, is ended all the same."""
        if self._recording is not None:
            self._recording.kill()

    def _on_end(self) -> None:
        if self._recording is None:
            return
        self._on_sound()
        self._longest.stop()
        self._unheeded.stop()
        self._recording.deleteLater()
        self._recording = None
        samples: array[int] = samples_of(bytes(self._raw))
        if samples:
            self.recorded.emit(samples)
        elif len(self._recorders) > 1 and not self._is_stopped:
            self._recorders = self._recorders[1:]
            self.start()
        else:
            self.failed.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_play_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_played(False)

    def _on_played(self, heard: bool) -> None:
        if self._playing is not None:
            self._playing.deleteLater()
            self._playing = None
            self.played.emit(heard)
