"""Has espeak-ng speak a sentence into a WAV without holding up the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer, Signal

from db.words import Language

PROGRAM = "espeak-ng"
VOICES = {Language.VI: "vi", Language.EN: "en-us", Language.FR: "fr-fr"}
_KILLED_MS = 500
_LONGEST_MS = 10_000  # a sentence takes a tenth of a second
# Words a minute: slower than the program's own, for those who follow with a finger.
_RATE = "140"


class VoiceProgram(QObject):
    """One sentence at a time; after `stop` nothing is told of it."""

    spoken = Signal(bytes)  # the WAV
    failed = Signal()  # there is no such program or voice, or it hangs

    def __init__(
        self,
        program: str = PROGRAM,
        parent: QObject | None = None,
        *,
        longest_ms: int = _LONGEST_MS,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._process: QProcess | None = None
        self._room = QTemporaryDir()
        self._file = Path(self._room.path()) / "said.wav"
        self._late = QTimer(self, singleShot=True, interval=longest_ms)
        self._late.timeout.connect(self._on_late)

    def say(self, words: str, *, voice: str, loudness: int) -> None:
        """`loudness`: 100 is the program's own."""
        self.stop()
        self._file.unlink(missing_ok=True)
        self._process = QProcess(self)
        self._process.finished.connect(self._on_spoken)
        self._process.errorOccurred.connect(self._on_error)
        arguments = ["-v", voice, "-s", _RATE, "-a", str(loudness)]
        self._process.start(self._program, [*arguments, "-w", str(self._file), "--stdin"])
        self._process.write(words.encode())
        self._process.closeWriteChannel()
        self._late.start()

    def stop(self) -> None:
        if self._process is not None:
            self._process.finished.disconnect(self._on_spoken)
            self._process.errorOccurred.disconnect(self._on_error)
            self._process.kill()
            self._process.waitForFinished(_KILLED_MS)
            self._drop_process()

    def _on_late(self) -> None:
        self.stop()
        self.failed.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._drop_process()
            self.failed.emit()

    def _on_spoken(self) -> None:
        """The program may return 0 and write nothing, so the file is what counts."""
        self._drop_process()
        if self._file.is_file():
            spoken = self._file.read_bytes()
            self._file.unlink()  # it may be somebody's answer
            self.spoken.emit(spoken)
        else:
            self.failed.emit()

    def _drop_process(self) -> None:
        self._late.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
