"""The one format of all clips, and the packs that the suite comes with."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_HERE = Path(__file__).parent
STARTER_PACK: Final = _HERE / "starter"
STARTERS: Final = {
    "vi": STARTER_PACK,
    "en": _HERE / "starter_en",
    "fr": _HERE / "starter_fr",
}
"""A synthetic voice for each language of a ticket."""

CHIME: Final = _HERE / "chime.wav"
ALARM: Final = _HERE / "alarm.wav"

CHANNELS: Final = 1
SAMPLE_BYTES: Final = 2
RATE: Final = 22_050
