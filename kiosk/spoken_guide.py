"""Speaks each page while the citizen wants to hear it; a touch makes it silent."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickView

from db.words import Language
from kiosk.kiosk_model import KioskModel
from kiosk.kiosk_screen import Page
from kiosk.reader import LOUDNESS, Reader
from kiosk.spoken_page import name_of, sentences
from kiosk.voice_program import VOICES

_LAID_OUT_MS = 250  # a page stands before it is read
_TURNED_MS = 700  # a finger has been lifted, and what it has turned stands
_TYPING = frozenset({Page.ASK, Page.QUESTION, Page.LEAVE})  # a word for each key would be noise


class _Manner(TypedDict):
    voice: str
    loudness: int


class SpokenGuide(QObject):
    def __init__(self, view: QQuickView, kiosk: KioskModel, reader: Reader) -> None:
        super().__init__(view)
        self._view = view
        self._kiosk = kiosk
        self._reader = reader
        reader.setParent(self)
        self._soon = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._soon.timeout.connect(self._read_page)
        self._further = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._further.timeout.connect(self._read_further)
        self._turned = QTimer(self, singleShot=True, interval=_TURNED_MS)
        self._turned.timeout.connect(self._read_turned)
        self._said: frozenset[str] = frozenset()  # what stood on the page when it was read last
        self._was_speaking = False
        self._volume = kiosk.comfort.volume_step
        kiosk.pageChanged.connect(self._page_changed)
        kiosk.languageChanged.connect(self._page_changed)
        kiosk.toldChanged.connect(self._further.start)
        kiosk.touched.connect(self._touched)
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
        for timer in (self._soon, self._further, self._turned):
            timer.stop()
        if self._was_speaking:
            self._soon.start()

    def _read_page(self) -> None:
        page: QQuickItem | None = self._view.rootObject()  # None in a window that is being closed
        if self._was_speaking and page is not None:
            words = sentences(page)
            self._said = frozenset(words)
            self._read(words)

    def _touched(self) -> None:
        self._reader.stop()
        if self._was_speaking and self._kiosk.screen.page not in _TYPING:
            self._turned.start()

    def _read_turned(self) -> None:
        if not self._soon.isActive():
            self._read_further()

    def _read_further(self) -> None:
        """What has come onto the page: after the number, that its paper is there; at once, that
        the screen is about to go home."""
        page: QQuickItem | None = self._view.rootObject()
        if not self._was_speaking or page is None:
            return
        words = sentences(page)
        new = [each for each in words if each not in self._said]
        self._said = frozenset(words)
        if self._kiosk.asks:
            self._read(new)
        elif new:
            self._reader.go_on(new, **self._manner())

    def _focus_moved(self) -> None:
        item = self._view.activeFocusItem()
        if self._was_speaking and not self._soon.isActive() and item is not None:
            self._read([name_of(item)])

    def _read(self, words: list[str]) -> None:
        self._reader.read(words, **self._manner())

    def _manner(self) -> _Manner:
        voice = VOICES[Language(self._kiosk.spoken_language)]
        return {"voice": voice, "loudness": LOUDNESS[self._volume]}
