"""Say calls aloud one after another: in order, none lost, none over another, none stuck."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from db.hall.values import SoundState
from db.queue.values import Call
from kiosk.player import Player
from kiosk.voices import Voices
from resources.voice.wav import still, wav, wav_seconds

_log = logging.getLogger(__name__)
_STILLNESS = wav(still(0.2))


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
    read = Signal(Call, bool)  # a call for the first time, and whether it was heard
    uttered = Signal()  # what is no call is over, heard or not
    floor_taken = Signal()  # another window spoke until now

    def __init__(
        self,
        player: Player,
        voices: Voices,
        *,
        readings: int = 1,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._voices = voices
        self._readings = readings
        self._pace = pace or Pace()
        self._waiting: deque[Call] = deque()
        self._current: Call | None = None
        self._read = 0  # how often the current call has been said
        self._playing = False
        self._aside: Callable[[], None] | None = None  # what follows a sound that is no call
        self._is_held = False
        self._sound = SoundState.WELL
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
        return self._sound is SoundState.WELL

    @property
    def sound(self) -> SoundState:
        return self._sound

    @property
    def is_held(self) -> bool:
        return self._is_held

    @property
    def is_busy(self) -> bool:
        return self._playing or self._again.isActive() or self._seen.isActive()

    def announce(self, calls: Iterable[Call]) -> None:
        self._waiting.extend(calls)
        if not self.is_busy:
            self._begin_next()

    def carry_on(self, calls: Iterable[Call]) -> None:
        """Begin with these instead of whatever was being said or waited."""
        self._fall_silent()
        self._waiting = deque(calls)
        self._begin_next()
        self.floor_taken.emit()

    def hold(self, wanted: bool) -> None:
        """Say nothing for as long as it is wanted; then go on, with a call that was cut off first.

        A call whose first reading was heard is not said again.
        """
        if wanted == self._is_held:
            return
        self._is_held = wanted
        if wanted:
            is_first_reading = self._playing and self._aside is None and self._read == 1
            if is_first_reading and self._current is not None:
                self._waiting.appendleft(self._current)
            self._current = None
            self._fall_silent()
        else:
            self._fall_silent()
            self._begin_next()

    def utter(self, sound: bytes) -> None:
        """Play what is no call, while calls are held."""
        self._fall_silent()
        self._play_aside(self.uttered.emit, wav_seconds(sound))
        self._player.play(sound)

    def check(self) -> None:
        """Learn how the loudspeaker is, unless a call is just being said."""
        if not self.is_busy:
            self._play_aside(self._begin_next, 0.0)
            self._player.check(_STILLNESS)

    def _play_aside(self, then: Callable[[], None], seconds: float) -> None:
        self._playing, self._aside = True, then
        self._late.start(self._ms(seconds + self._pace.patience))

    def keep(self, stands: Callable[[Call], bool]) -> None:
        """Say and show no call that has been taken back, not even the one being said."""
        self._waiting = deque(call for call in self._waiting if stands(call))
        if self._current is None or stands(self._current):
            return
        was_busy, self._current = self.is_busy, None
        if was_busy and self._aside is None:
            self._fall_silent()
            self._begin_next()

    def _fall_silent(self) -> None:
        for timer in (self._late, self._again, self._seen):
            timer.stop()
        if self._playing:
            self._playing, self._aside = False, None
            self._player.stop()

    def _begin_next(self) -> None:
        if self._is_held or not self._waiting:
            return
        self._current = self._waiting.popleft()
        self._read = 0
        self.call_changed.emit()
        self._read_aloud()

    def _read_aloud(self) -> None:
        assert self._current is not None  # noqa: S101 - only ever started for a call
        self._playing = True
        self._read += 1
        _log.info("Says %s to counter %d", self._current.label, self._current.counter_number)
        length = self._voices.seconds(self._current)
        self._late.start(self._ms(length + self._pace.patience))
        self._player.play(self._voices.reading(self._current, chime=self._read == 1))

    def _on_ended(self, heard: bool) -> None:
        if not self._playing:
            return
        self._playing = False
        self._late.stop()
        if self._player.is_loud:
            self._tell(SoundState.WELL if heard else self._player.trouble)
        if self._was_aside():
            return
        self._tell_read(heard=heard)
        if not heard:
            self._seen.start(self._ms(self._pace.unheard))
        elif self._read < self._readings and not self._is_behind():
            self._again.start(self._ms(self._pace.again_after))
        else:
            self._begin_next()

    def _on_late(self) -> None:
        self._playing = False
        self._player.stop()
        self._tell(SoundState.HANGS)
        if not self._was_aside():
            self._tell_read(heard=False)
            self._begin_next()

    def _was_aside(self) -> bool:
        then, self._aside = self._aside, None
        if then is not None:
            then()
        return then is not None

    def _tell_read(self, *, heard: bool) -> None:
        if self._read == 1 and self._current is not None:
            self.read.emit(self._current, heard)

    def _tell(self, sound: SoundState) -> None:
        if sound is not self._sound:
            self._sound = sound
            self.sound_changed.emit()

    def _is_behind(self) -> bool:
        left = self._pace.backlog
        for call in self._waiting:
            left -= self._voices.seconds(call)
            if left < 0:
                return True
        return False

    def _timer(self, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(due)
        return timer

    @staticmethod
    def _ms(seconds: float) -> int:
        return round(seconds * 1000)
