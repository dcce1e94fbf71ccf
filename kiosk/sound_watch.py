"""Tells the device board how this machine's loudspeaker is, and tries a broken one again."""

from __future__ import annotations

import platform
from functools import partial

from PySide6.QtCore import QObject, QTimer

from db.live import Live
from kiosk import voice_work
from kiosk.announcer import Announcer

TELL_MS = 60_000
TRY_MS = 20_000
_NAME_ROOM = 58  # of the 64 letters of a device's name


class SoundWatch(QObject):
    def __init__(
        self,
        live: Live,
        announcer: Announcer,
        *,
        place: str = "",
        machine: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        name = (machine or platform.node() or "hall")[:_NAME_ROOM]
        self._live = live
        self._announcer = announcer
        self._device = f"{name}:sound"
        self._place = place or name
        announcer.sound_changed.connect(self._tell)

    def begin(self) -> None:
        """A machine that never calls tells too."""
        for interval, due in ((TELL_MS, self._tell), (TRY_MS, self._try_again)):
            timer = QTimer(self, interval=interval)
            timer.timeout.connect(due)
            timer.start()
        self._announcer.check()
        self._tell()

    def _try_again(self) -> None:
        if not self._announcer.is_heard:
            self._announcer.check()

    def _tell(self) -> None:
        work = partial(
            voice_work.tell_sound,
            device=self._device,
            place=self._place,
            sound=self._announcer.sound,
        )
        self._live.run(work, lambda _: None, lambda _: None)
