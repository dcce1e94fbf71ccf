"""Put the hall's voice together: what it says, whether this window says it, how its sound is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from db.live import Live
from kiosk.alarm_voice import AlarmVoice
from kiosk.announcer import Announcer
from kiosk.hall_model import HallModel
from kiosk.hall_words import HallWords
from kiosk.open_voices import PackFault, open_voices
from kiosk.player import Player
from kiosk.sound_watch import SoundWatch
from kiosk.speaker import Speaker
from kiosk.switched_player import SwitchedPlayer


def make_announcer(
    player: Player,
    words: HallWords,
    *,
    voice: Path | None = None,
    also: tuple[str, ...] = (),
    readings: int = 1,
) -> tuple[Announcer, str]:
    """The announcer, and what whoever installs the voices should know."""
    voices, faults = open_voices(voice, also)
    notice = " ".join(_told(words, each) for each in faults)
    return Announcer(player, voices, readings=readings), notice


def _told(words: HallWords, fault: PackFault) -> str:
    if fault.reasons:
        return words.pack_refused(str(fault.folder), fault.reasons)
    return words.pack_patched(str(fault.folder), fault.missing, fault.wrong)


class HallVoice(QObject):
    """The voice of a window among others; without it a hall says everything itself."""

    def __init__(
        self, live: Live, model: HallModel, player: SwitchedPlayer, *, zone_code: str = ""
    ) -> None:
        super().__init__(model)
        self._speaker = Speaker(
            live,
            model.announcer,
            player,
            seen=model.seen,
            carry_on=model.carry_on,
            zone_code=zone_code,
            parent=self,
        )
        self._watch = SoundWatch(live, model.announcer, place=zone_code, parent=self)
        self._alarm = AlarmVoice(model.strip, model.announcer, parent=self)

    def begin(self) -> None:
        self._speaker.begin()
        self._watch.begin()

    def speaks(self) -> bool:
        return self._speaker.speaks()

    def end(self) -> None:
        """Let another window speak at once."""
        self._alarm.end()
        self._speaker.end()
