"""Read and make the one sound format of the clips: mono, 16 bits, 22 050 Hz."""

from __future__ import annotations

import io
import wave
from pathlib import Path
from typing import Final

from resources.voice.clips import CHANNELS, RATE, SAMPLE_BYTES

_OF_A_STREAM: Final = 0x7FFF_0000  # programs that write to a pipe do not know the length


class WrongSound(ValueError):
    """The file is no WAV, is empty, or has another format than the clips'."""


def read(path: Path) -> bytes:
    """The samples of a clip. Raises: WrongSound."""
    try:
        return samples(path.read_bytes())
    except (WrongSound, OSError) as reason:
        raise WrongSound(f"{path}: {reason}") from reason


def samples(file: bytes) -> bytes:
    """The samples of a WAV. Raises: WrongSound."""
    try:
        with wave.open(io.BytesIO(file), "rb") as source:
            form = (source.getnchannels(), source.getsampwidth(), source.getframerate())
            promised = source.getnframes()
            frames = source.readframes(promised)
    except (wave.Error, EOFError, RuntimeError) as reason:  # RuntimeError: a piece beyond the end
        raise WrongSound(str(reason)) from reason
    if form != (CHANNELS, SAMPLE_BYTES, RATE) or not frames:
        raise WrongSound(f"{form}, {len(frames)} bytes")
    wanted = promised * SAMPLE_BYTES
    if len(frames) % SAMPLE_BYTES or len(frames) < wanted < _OF_A_STREAM:
        raise WrongSound(f"cut off after {len(frames)} of {wanted} bytes")
    return frames


def wav(frames: bytes) -> bytes:
    """The samples as a WAV file."""
    room = io.BytesIO()
    with wave.open(room, "wb") as target:
        target.setnchannels(CHANNELS)
        target.setsampwidth(SAMPLE_BYTES)
        target.setframerate(RATE)
        target.writeframes(frames)
    return room.getvalue()


def seconds(frames: bytes) -> float:
    return len(frames) / SAMPLE_BYTES / RATE


def wav_seconds(file: bytes) -> float:
    with wave.open(io.BytesIO(file), "rb") as source:
        return source.getnframes() / source.getframerate()


def still(duration: float) -> bytes:
    return bytes(SAMPLE_BYTES * round(duration * RATE))
