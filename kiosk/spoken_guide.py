"""Speaks each page while the citizen wants to hear it; a touch makes it silent."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickView

from db.words import Language
from kiosk.kiosk_model import KioskModel
from kiosk.reader import LOUDNESS, Reader
from kiosk.spoken_page import name_of, sentences
from kiosk.voice_program import VOICES

_LAID_OUT_MS = 250  # a page stands before it is read


class SpokenGuide(QObject):
    def __init__(self, view: QQuickView, kiosk: KioskModel, reader: Reader) -> None:
        super().__init__(view)
        self._view = view
        self._kiosk = kiosk
        self._reader = reader
        reader.setParent(self)
        self._soon = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._soon.timeout.connect(self._read_page)
        self._was_speaking = False
        self._volume = kiosk.comfort.volume_step
        kiosk.pageChanged.connect(self._page_changed)
        kiosk.languageChanged.connect(self._page_changed)
        kiosk.touched.connect(reader.stop)
        kiosk.comfort.comfortChanged.connect(self._comfort_changed)
        view.activeFocusItemChanged.connect(self._focus_moved)
        reader.troubled.connect(kiosk.comfort.is_unheard)

    def _comfort_changed(self) -> None:
        comfort = self._kiosk.comfort
        changed = (comfort.is_speaking, comfort.volume_step) != (self._was_speaking, self._volume)
        self._was_speaking, self._volume = comfort.is_speaking, comfort.volume_step
        if changed:
            self._page_changed()

    def _page_changed(self) -> None:
        self._reader.stop()
        if self._was_speaking:
            self._soon.start()
        else:
            self._soon.stop()

    def _read_page(self) -> None:
        page: QQuickItem | None = self._view.rootObject()  # None in a window that is being closed
        if self._was_speaking and page is not None:
            self._read(sentences(page))

    def _focus_moved(self) -> None:
        item = self._view.activeFocusItem()
        if self._was_speaking and not self._soon.isActive() and item is not None:
            self._read([name_of(item)])

    def _read(self, words: list[str]) -> None:
        voice = VOICES[Language(self._kiosk.spoken_language)]
        self._reader.read(words, voice=voice, loudness=LOUDNESS[self._volume])
