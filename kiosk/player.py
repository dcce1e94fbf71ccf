"""The one port for sound: what plays a WAV, whatever it is played by."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, Signal

from db.hall.values import SoundState


class Player(QObject):
    """One sound at a time. After `stop`, nothing more is heard of the sound that was stopped."""

    ended = Signal(bool)  # True: it was heard whole, as far as this machine can tell

    @abstractmethod
    def play(self, wav: bytes) -> None:
        """Begin at once; `ended` tells the end."""

    @abstractmethod
    def stop(self) -> None:
        """Be silent."""

    def check(self, wav: bytes) -> None:
        """Play a stillness, only to learn whether anything would be heard."""
        self.play(wav)

    @property
    def is_loud(self) -> bool:
        """False: the last sound was kept back, for another machine speaks."""
        return True

    @property
    def trouble(self) -> SoundState:
        """Why the last sound that ended unheard did so."""
        return SoundState.FAILED
