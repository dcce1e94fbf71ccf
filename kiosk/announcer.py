"""Say calls aloud one after another: in order, none lost, none over another, none stuck."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from db.queue.values import Call
from kiosk.player import Player
from kiosk.voice import Phrase, sentence
from kiosk.voice_pack import VoicePack


@dataclass(frozen=True)
class Pace:
    """Seconds."""

    again_after: float = 1.5  # stillness before the second reading
    backlog: float = 15.0  # with more than this still to be said, everyone is called once
    unheard: float = 4.0  # how long a call that cannot be heard stays to be seen
    patience: float = 5.0  # a player this late after the end of a sound hangs


class Announcer(QObject):
    """One call is current from its chime until the next call's chime."""

    call_changed = Signal()
    sound_changed = Signal()

    def __init__(
        self,
        player: Player,
        pack: VoicePack,
        *,
        readings: int = 1,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._pack = pack
        self._readings = readings
        self._pace = pace or Pace()
        self._waiting: deque[Call] = deque()
        self._current: Call | None = None
        self._read = 0  # how often the current call has been said
        self._playing = False
        self._is_heard = True
        self._late = self._timer(self._on_late)
        self._again = self._timer(self._read_aloud)
        self._seen = self._timer(self._begin_next)
        player.ended.connect(self._on_ended)

    @property
    def current(self) -> Call | None:
        """The call that is being said, or was said last."""
        return self._current

    @property
    def waiting(self) -> tuple[Call, ...]:
        return tuple(self._waiting)

    @property
    def is_heard(self) -> bool:
        """False once a sound could not be played, until one is again."""
        return self._is_heard

    @property
    def is_busy(self) -> bool:
        return self._playing or self._again.isActive() or self._seen.isActive()

    def announce(self, calls: Iterable[Call]) -> None:
        self._waiting.extend(calls)
        if not self.is_busy:
            self._begin_next()

    def keep(self, stands: Callable[[Call], bool]) -> None:
        """Say and show no call that has been taken back, not even the one being said."""
        self._waiting = deque(call for call in self._waiting if stands(call))
        if self._current is None or stands(self._current):
            return
        was_busy, self._current = self.is_busy, None
        for timer in (self._late, self._again, self._seen):
            timer.stop()
        if self._playing:
            self._playing = False
            self._player.stop()
        if was_busy:
            self._begin_next()

    def _begin_next(self) -> None:
        if not self._waiting:
            return
        self._current = self._waiting.popleft()
        self._read = 0
        self.call_changed.emit()
        self._read_aloud()

    def _read_aloud(self) -> None:
        assert self._current is not None  # noqa: S101 - only ever started for a call
        self._playing = True
        self._read += 1
        self._late.start(self._ms(self._length(self._current) + self._pace.patience))
        said = self._phrases(self._current)
        self._player.play(self._pack.joined_wav(said, chime=self._read == 1))

    def _on_ended(self, heard: bool) -> None:
        if not self._playing:
            return
        self._playing = False
        self._late.stop()
        self._tell(heard=heard)
        if not heard:
            self._seen.start(self._ms(self._pace.unheard))
        elif self._read < self._readings and self._backlog() <= self._pace.backlog:
            self._again.start(self._ms(self._pace.again_after))
        else:
            self._begin_next()

    def _on_late(self) -> None:
        self._playing = False
        self._player.stop()
        self._tell(heard=False)
        self._begin_next()

    def _tell(self, *, heard: bool) -> None:
        if heard != self._is_heard:
            self._is_heard = heard
            self.sound_changed.emit()

    def _backlog(self) -> float:
        return sum(self._length(call) for call in self._waiting)

    def _length(self, call: Call) -> float:
        return self._pack.seconds(self._phrases(call))

    def _phrases(self, call: Call) -> tuple[Phrase, ...]:
        whole = self._pack.clips
        return sentence(call.label, call.counter_number, is_recall=call.is_recall, whole=whole)

    def _timer(self, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(due)
        return timer

    @staticmethod
    def _ms(seconds: float) -> int:
        return round(seconds * 1000)
