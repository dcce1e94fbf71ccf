"""The one port for sound: what plays a WAV, whatever it is played by."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Player(QObject):
    """One sound at a time. After `stop`, nothing more is heard of the sound that was stopped."""

    ended = Signal(bool)  # True: it was heard whole, as far as this machine can tell

    def play(self, wav: bytes) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        raise NotImplementedError
