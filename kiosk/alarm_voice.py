"""An emergency is heard as well as seen: a tone of its own, then its words, again and again."""

from __future__ import annotations

import logging
from enum import Enum

from PySide6.QtCore import QObject, QTimer

from db.words import Language
from kiosk.announcer import Announcer
from kiosk.hall_strip_model import StripModel
from kiosk.voice_program import PROGRAM, VOICES, VoiceProgram
from resources.voice.clips import ALARM
from resources.voice.wav import WrongSound, read, samples, still, wav

AGAIN_S = 30.0  # from the end of the words to the next tone, while the emergency stands
_LOUDNESS = 150  # of the voice program: louder than the calls
_GAP_S = 0.7  # between two languages
_log = logging.getLogger(__name__)


class _Heard(Enum):
    NOTHING = 0
    TONE = 1
    WORDS = 2


class AlarmVoice(QObject):
    """It speaks through the announcer, which holds calls back as long as the emergency stands.

    The tone does not wait for the words; where they cannot be spoken, it stays alone.
    """

    def __init__(
        self,
        strip: StripModel,
        announcer: Announcer,
        *,
        program: str = PROGRAM,
        again_s: float = AGAIN_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._announcer = announcer
        self._program = VoiceProgram(program, self)
        self._tone = wav(still(0.15) + read(ALARM) + still(0.3))
        self._left: list[tuple[Language, str]] = []  # to be made into sound
        self._words: list[bytes] = []
        self._heard = _Heard.NOTHING
        self._again = QTimer(self, singleShot=True, interval=round(again_s * 1000))
        self._again.timeout.connect(self._begin_round)
        self._program.spoken.connect(self._on_spoken)
        self._program.failed.connect(self._on_failed)
        strip.alarmChanged.connect(self._on_alarm)
        announcer.uttered.connect(self._go_on)
        announcer.floor_taken.connect(self._on_floor_taken)

    def end(self) -> None:
        """Nothing more is made or begun."""
        self._again.stop()
        self._program.stop()
        self._left, self._words = [], []
        self._heard = _Heard.NOTHING

    def _on_alarm(self) -> None:
        self.end()
        alarm = self._strip.alarm_notice
        if alarm is None:
            return
        texts = {each: getattr(alarm.texts, each.value).strip() for each in Language}
        self._left = [(each, text) for each, text in texts.items() if text]
        self._announcer.hold(True)
        self._make_next()
        self._begin_round()

    def _on_floor_taken(self) -> None:
        if self._strip.alarm_notice is not None:
            self._begin_round()

    def _begin_round(self) -> None:
        self._again.stop()
        self._heard = _Heard.TONE
        self._announcer.utter(self._tone)

    def _go_on(self) -> None:
        """After the tone the words, as soon as they are all there; after them stillness."""
        if self._heard is _Heard.TONE and self._words and not self._left:
            self._heard = _Heard.WORDS
            self._announcer.utter(wav(still(_GAP_S).join(self._words)))
        elif not self._left:
            self._heard = _Heard.NOTHING
            self._again.start()

    def _make_next(self) -> None:
        if self._left:
            language, text = self._left[0]
            self._program.say(text, voice=VOICES[language], loudness=_LOUDNESS)
        elif self._heard is _Heard.TONE and not self._announcer.is_busy:
            self._go_on()

    def _on_spoken(self, spoken: bytes) -> None:
        try:
            self._words.append(samples(spoken))
        except WrongSound as reason:
            _log.warning("An emergency's words are no sound: %s", reason)
        self._made_one()

    def _on_failed(self) -> None:
        _log.warning("An emergency's words cannot be spoken: no voice program, or no such voice")
        self._made_one()

    def _made_one(self) -> None:
        if self._left:
            self._left.pop(0)
        self._make_next()
