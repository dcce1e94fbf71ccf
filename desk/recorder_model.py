"""The view-model of the recorder: say this, listen, keep, next."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desk.microphone import Microphone
from desk.recorder_words import advice, fault_words, no_microphone, not_played, not_written
from resources.row_list import RowList
from resources.translations import Translations
from resources.voice.script import Line, Script
from resources.voice.takes import Take, judge
from resources.voice.wav import WrongSound, read

QML_IMPORT_NAME = "Recorder"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ClipRow:
    key: str
    words: str
    isDone: bool
    isCurrent: bool


class Step(Enum):
    READY = auto()
    RECORDING = auto()
    TAKEN = auto()  # there is a take to listen to
    PLAYING = auto()


@dataclass(frozen=True, slots=True)
class RecorderScreen:
    language: str = "vi"
    place: int = 0
    step: Step = Step.READY
    done: int = 0
    fault: str = ""


@QmlElement
@QmlUncreatable("desk.recorder makes it")
class RecorderModel(QObject):  # type: ignore[operator]
    changed = Signal()
    levelChanged = Signal()

    def __init__(
        self,
        script: Script,
        microphone: Microphone,
        translations: Translations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._script = script
        self._microphone = microphone
        self._translations = translations
        self._take: Take | None = None
        self._level = 0.0
        self._clips = RowList(ClipRow, self)
        self._screen = RecorderScreen(
            language=str(translations.language), place=script.first_open() or 0, done=script.done
        )
        microphone.setParent(self)
        microphone.level_changed.connect(self._on_level)
        microphone.recorded.connect(self._on_recorded)
        microphone.failed.connect(self._on_no_microphone)
        microphone.played.connect(self._on_played)
        translations.languageChanged.connect(self._on_language)
        self._show()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._translations.set_language(language)

    @Slot()
    def record(self) -> None:
        """Begin, or end what is being recorded."""
        if self._screen.step is Step.RECORDING:
            self._microphone.stop()
            return
        self._take = None
        self._show(step=Step.RECORDING, fault="")
        self._microphone.start()

    @Slot()
    def listen(self) -> None:
        """The new take; without one, what was kept."""
        if self._screen.step is Step.RECORDING:
            return
        clip = self._take.clip if self._take else self._kept()
        if clip:
            self._show(step=Step.PLAYING)
            self._microphone.play(clip)

    @Slot()
    def keep(self) -> None:
        """Keep the take and go on to the next clip that is not there."""
        if self._take is None or not self._take.is_usable:
            return
        try:
            self._script.keep(self._line, self._take.clip)
        except OSError as reason:
            self._show(fault=not_written(str(reason.strerror)))
            return
        following = self._script.first_open(self._screen.place)
        self._go(self._screen.place if following is None else following)

    @Slot()
    def next(self) -> None:
        self._go(min(self._screen.place + 1, len(self._script.lines) - 1))

    @Slot()
    def previous(self) -> None:
        self._go(max(self._screen.place - 1, 0))

    @Slot(int)
    def pick(self, place: int) -> None:
        self._go(place)

    def end(self) -> None:
        self._microphone.cancel()

    @property
    def _line(self) -> Line:
        return self._script.lines[self._screen.place]

    def _kept(self) -> bytes:
        try:
            return read(self._script.path(self._line))
        except WrongSound:
            return b""

    def _go(self, place: int) -> None:
        self._microphone.cancel()
        self._take = None
        self._on_level(0.0)
        self._show(place=place, step=Step.READY, fault="", done=self._script.done)

    def _on_level(self, level: float) -> None:
        self._level = level
        self.levelChanged.emit()

    def _on_recorded(self, samples: array[int]) -> None:
        self._take = judge(samples)
        self._on_level(0.0)
        step = Step.TAKEN if self._take.is_usable else Step.READY
        self._show(step=step, fault=fault_words(self._take.faults))

    def _on_no_microphone(self) -> None:
        self._show(step=Step.READY, fault=no_microphone())

    def _on_played(self, heard: bool) -> None:
        fault = self._screen.fault if heard else not_played()
        self._show(step=Step.TAKEN if self._take else Step.READY, fault=fault)

    def _on_language(self) -> None:
        fault = fault_words(self._take.faults) if self._take else ""
        self._show(language=str(self._translations.language), fault=fault)

    def _show(self, **changes: Any) -> None:
        self._screen = replace(self._screen, **changes)
        self._clips.show(
            [
                ClipRow(line.clip, line.words, self._script.is_done(line), place == self._place)
                for place, line in enumerate(self._script.lines)
            ]
        )
        self.changed.emit()

    @property
    def _place(self) -> int:
        return self._screen.place

    def _has_take(self) -> bool:
        return self._take is not None and self._take.is_usable

    clips = Property(QAbstractItemModel, lambda self: self._clips, constant=True)
    packName = Property(str, lambda self: self._script.manifest.name, constant=True)
    total = Property(int, lambda self: len(self._script.lines), constant=True)
    level = Property(float, lambda self: self._level, notify=levelChanged)
    language = Property(str, lambda self: self._screen.language, notify=changed)
    place = Property(int, lambda self: self._screen.place, notify=changed)
    done = Property(int, lambda self: self._screen.done, notify=changed)
    words = Property(str, lambda self: self._line.words, notify=changed)
    advice = Property(str, lambda self: advice(self._line.clip), notify=changed)
    isOptional = Property(bool, lambda self: self._line.is_optional, notify=changed)
    isKept = Property(bool, lambda self: self._script.is_done(self._line), notify=changed)
    fault = Property(str, lambda self: self._screen.fault, notify=changed)
    isRecording = Property(bool, lambda self: self._screen.step is Step.RECORDING, notify=changed)
    isPlaying = Property(bool, lambda self: self._screen.step is Step.PLAYING, notify=changed)
    hasTake = Property(bool, lambda self: self._has_take(), notify=changed)
