from __future__ import annotations

import io
import math
import shutil
import wave
from array import array
from pathlib import Path

import pytest

from kiosk.voice import sentence
from kiosk.voice_pack import PHRASE_GAP, WORD_GAP, PackRefused, open_pack
from resources.voice.clips import CHIME, OPTIONAL, REQUIRED, STARTER_PACK
from resources.voice.wav import read, seconds

CALL = sentence("A012", 3)


@pytest.fixture
def pack_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(STARTER_PACK, tmp_path / "pack"))


def frames_of(wav: bytes) -> bytes:
    with wave.open(io.BytesIO(wav), "rb") as source:
        assert source.getparams()[:3] == (1, 2, 22_050)
        return source.readframes(source.getnframes())


def loudness(frames: bytes) -> float:
    samples = array("h", frames)
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples))


def test_the_starter_pack_is_whole() -> None:
    assert {*REQUIRED, *OPTIONAL, "chime"} == set(open_pack(STARTER_PACK).clips)


@pytest.mark.parametrize("name", sorted(REQUIRED | OPTIONAL))
def test_a_starter_clip_is_short_even_and_clean(name: str) -> None:
    frames = read(STARTER_PACK / f"{name}.wav")
    samples = array("h", frames)
    assert 0.15 < seconds(frames) < 2.6
    assert 2_500 < loudness(frames) < 3_600
    assert max(map(abs, samples)) < 30_000
    assert (samples[0], samples[-1]) == (0, 0)


def test_the_chime_is_soft_and_ends_in_silence() -> None:
    samples = array("h", read(CHIME))
    assert 10_000 < max(map(abs, samples)) < 15_000
    assert max(map(abs, samples[-100:])) < 100


def test_a_call_is_its_clips_with_short_gaps() -> None:
    pack = open_pack(STARTER_PACK)
    clips = sum(seconds(pack.clips[name]) for phrase in CALL for name in phrase)
    joined = frames_of(pack.joined_wav(CALL, chime=False))
    assert clips + 4 * WORD_GAP + 2 * PHRASE_GAP + 0.4 == pytest.approx(seconds(joined), abs=0.002)
    assert loudness(joined) > 1_500


def test_the_bells_come_before_the_words() -> None:
    pack = open_pack(STARTER_PACK)
    plain = frames_of(pack.joined_wav(CALL, chime=False))
    chimed = frames_of(pack.joined_wav(CALL, chime=True))
    assert chimed.startswith(read(CHIME))
    assert chimed.endswith(plain)


def test_a_pack_may_bring_its_own_chime_and_counters(pack_folder: Path) -> None:
    shutil.copy(pack_folder / "digit-1.wav", pack_folder / "chime.wav")
    shutil.copy(pack_folder / "digit-2.wav", pack_folder / "counter-27.wav")
    pack = open_pack(pack_folder)
    assert read(pack_folder / "digit-1.wav") == pack.clips["chime"]
    assert "counter-27" in pack.clips


def test_a_pack_is_refused_with_every_fault_named(pack_folder: Path) -> None:
    (pack_folder / "digit-4.wav").unlink()
    (pack_folder / "tens.wav").unlink()
    (pack_folder / "call.wav").write_bytes(b"no sound at all")
    with wave.open(str(pack_folder / "odd.wav"), "wb") as stereo:
        stereo.setparams((2, 2, 44_100, 0, "NONE", ""))
        stereo.writeframes(bytes(400))
    with pytest.raises(PackRefused) as refused:
        open_pack(pack_folder)
    assert {
        "folder": str(pack_folder),
        "missing": ("digit-4", "tens"),
        "wrong": ("call", "odd"),
    } == refused.value.facts


def test_a_folder_that_is_not_there_misses_every_clip(tmp_path: Path) -> None:
    with pytest.raises(PackRefused) as refused:
        open_pack(tmp_path / "nowhere")
    assert tuple(REQUIRED) == refused.value.facts["missing"]
