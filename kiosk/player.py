"""The one port for sound: what plays a WAV, whatever it is played by."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.hall.values import SoundState


class Player(QObject):
    """One sound at a time. After `stop`, nothing more is heard of the sound that was stopped."""

    ended = Signal(bool)  # True: it was heard whole, as far as this machine can tell

    def play(self, wav: bytes) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        raise NotImplementedError

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
