"""What the hall says for a call: Vietnamese first, then what the centre adds, then the ticket's
own language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.queue.values import Call
from db.words import Language
from kiosk.speech import Speech
from resources.voice.wav import still, wav, wav_seconds

_LEAD = 0.150  # a loudspeaker that wakes up swallows the first moments
_CHIME_GAP = 0.250
_LANGUAGE_GAP = 0.500
_TAIL = 0.400  # stillness that keeps two calls apart
_KEPT = 256


@dataclass(frozen=True, slots=True)
class Also:
    """One more language, for every line or for those of these letters."""

    speech: Speech
    lines: str = ""

    def is_for(self, label: str) -> bool:
        return not self.lines or label[:1].upper() in self.lines.upper()


class Voices:
    def __init__(
        self, vietnamese: Speech, others: Mapping[Language, Speech], also: tuple[Also, ...] = ()
    ) -> None:
        self._vietnamese = vietnamese
        self._others = others
        self._also = also
        self._lengths: dict[tuple[str, int, Language, bool], float] = {}

    def reading(self, call: Call, *, chime: bool) -> bytes:
        """The call as one WAV, after the two bells if wanted."""
        spoken = still(_LANGUAGE_GAP).join(self._spoken(call))
        bells = self._vietnamese.pack.chime + still(_CHIME_GAP) if chime else b""
        return wav(still(_LEAD) + bells + spoken + still(_TAIL))

    def seconds(self, call: Call) -> float:
        """How long one reading takes with its bells."""
        key = (call.label, call.counter_number, call.language, call.is_recall)
        if key not in self._lengths:
            if len(self._lengths) >= _KEPT:
                self._lengths.clear()
            self._lengths[key] = wav_seconds(self.reading(call, chime=True))
        return self._lengths[key]

    def _spoken(self, call: Call) -> list[bytes]:
        speeches = [self._vietnamese]
        speeches += [each.speech for each in self._also if each.is_for(call.label)]
        if call.language in self._others:
            speeches.append(self._others[call.language])
        said = [
            speech.samples(call.label, call.counter_number, is_recall=call.is_recall)
            for speech in speeches
        ]
        return [each for each in said if each is not None]
