"""A question spoken instead of typed, where the extra "voice-input" is installed and switched on:
a recorder program, then the listener's process; no thread, no file, no sound kept."""

from __future__ import annotations

import json
import logging
import shutil
import sys
from enum import Enum

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.listener import RATE, is_installed
from kiosk.loudness import BLOCK, Heard, hear

logger = logging.getLogger(__name__)
Command = tuple[str, ...]

RECORDERS: tuple[Command, ...] = (
    ("arecord", "-q", "-t", "raw", "-f", "S16_LE", "-r", str(RATE), "-c", "1"),
    ("parec", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"),
)
LISTENER: Command = (sys.executable, "-m", "kiosk.listener")

_LONGEST_MS = 12_000  # of a spoken question
_PATIENCE_MS = 15_000  # for its words; the model is loaded with the first one
_KILLED_MS = 1_000
_BLOCK_BYTES = 2 * BLOCK


class VoiceState(Enum):
    RESTING = 0
    RECORDING = 1
    RECOGNISING = 2


class VoiceTrouble(Enum):
    NO_MICROPHONE = "no_microphone"
    NO_RECOGNISER = "no_recogniser"


def find_recorder() -> Command | None:
    return next((each for each in RECORDERS if shutil.which(each[0])), None)


def is_available() -> bool:
    return is_installed() and find_recorder() is not None


class VoiceInput(QObject):
    """`start` records until the person is silent, `stop` is called, or time is up; then `heard`
    has the words ("" where there were none), or `failed` says why not."""

    heard = Signal(str)
    failed = Signal(VoiceTrouble)
    state_changed = Signal()

    def __init__(
        self,
        recorder: Command | None = None,
        listener: Command = LISTENER,
        parent: QObject | None = None,
        *,
        patience_ms: int = _PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._recorder = recorder or find_recorder() or RECORDERS[0]
        self._listener_command = listener
        self._recording: QProcess | None = None
        self._listener: QProcess | None = None
        self._sound, self._so_far, self._weighed = bytearray(), Heard(), 0
        self._line = b""
        self._state = VoiceState.RESTING
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._longest.timeout.connect(self.stop)
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._on_silence)

    @property
    def state(self) -> VoiceState:
        return self._state

    def start(self) -> None:
        if self._state is not VoiceState.RESTING:
            return
        self._sound, self._so_far, self._weighed = bytearray(), Heard(), 0
        self._wake_listener()  # it loads its model while the person speaks
        self._recording = QProcess(self)
        self._recording.readyReadStandardOutput.connect(self._on_sound)
        self._recording.finished.connect(self._on_recorder_gone)
        self._recording.errorOccurred.connect(self._on_recorder_error)
        self._go(VoiceState.RECORDING)
        self._longest.start()
        self._recording.start(self._recorder[0], list(self._recorder[1:]))

    def stop(self) -> None:
        """That was the question."""
        if self._state is not VoiceState.RECORDING:
            return
        self._end_recording()
        sound = bytes(self._sound[: len(self._sound) // 2 * 2])
        if not self._so_far.has_spoken:
            self._go(VoiceState.RESTING)
            self.heard.emit("")
            return
        listener = self._wake_listener()
        self._go(VoiceState.RECOGNISING)
        self._patience.start()
        listener.write(f"{len(sound)}\n".encode() + sound)

    def cancel(self) -> None:
        """Forget what was said; nothing is told."""
        self._end_recording()
        if self._state is VoiceState.RECOGNISING:
            self._end_listener()  # else its words would come with the next question
        self._go(VoiceState.RESTING)

    def close(self) -> None:
        self.cancel()
        self._end_listener()

    # The recorder

    def _on_sound(self) -> None:
        if self._recording is None:
            return
        self._sound += self._recording.readAllStandardOutput().data()
        while len(self._sound) - self._weighed >= _BLOCK_BYTES:
            block = bytes(self._sound[self._weighed : self._weighed + _BLOCK_BYTES])
            self._weighed += _BLOCK_BYTES
            self._so_far = hear(self._so_far, block)
        if self._so_far.is_over:
            self.stop()

    def _on_recorder_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(VoiceTrouble.NO_MICROPHONE)

    def _on_recorder_gone(self, _code: int) -> None:
        self._on_sound()
        if self._state is VoiceState.RECORDING:
            if self._sound:
                self.stop()
            else:
                self._fail(VoiceTrouble.NO_MICROPHONE)

    def _end_recording(self) -> None:
        self._longest.stop()
        recording, self._recording = self._recording, None
        if recording is not None:
            _end(recording)

    # The listener

    def _wake_listener(self) -> QProcess:
        if self._listener is None:
            self._line = b""
            self._listener = QProcess(self)
            self._listener.readyReadStandardOutput.connect(self._on_words)
            self._listener.finished.connect(self._on_listener_gone)
            self._listener.errorOccurred.connect(self._on_listener_error)
            program, *arguments = self._listener_command
            self._listener.start(program, arguments)
        return self._listener

    def _on_words(self) -> None:
        if self._listener is None:
            return
        self._line += self._listener.readAllStandardOutput().data()
        *whole, self._line = self._line.split(b"\n")
        for line in whole:
            answer = json.loads(line)
            if "words" in answer and self._state is VoiceState.RECOGNISING:
                self._patience.stop()
                self._go(VoiceState.RESTING)
                self.heard.emit(" ".join(str(answer["words"]).split()))

    def _on_listener_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_listener_gone()

    def _on_listener_gone(self) -> None:
        """The recogniser ended or never began: the next question starts another one."""
        self._end_listener()
        if self._state is not VoiceState.RESTING:
            self._fail(VoiceTrouble.NO_RECOGNISER)

    def _on_silence(self) -> None:
        self._end_listener()
        self._fail(VoiceTrouble.NO_RECOGNISER)

    def _end_listener(self) -> None:
        self._patience.stop()
        listener, self._listener = self._listener, None
        if listener is not None:
            _end(listener)

    def _fail(self, trouble: VoiceTrouble) -> None:
        logger.warning("a spoken question was not taken: %s", trouble.value)
        self._end_recording()
        self._patience.stop()
        self._go(VoiceState.RESTING)
        self.failed.emit(trouble)

    def _go(self, state: VoiceState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit()


def _end(process: QProcess) -> None:
    """At once, and without hearing of it."""
    process.blockSignals(True)
    if process.state() != QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(_KILLED_MS)
    process.deleteLater()
