"""Voice packs: word lists, the clips in a folder, a call from them."""

from __future__ import annotations

import math
import shutil
import wave
from array import array
from pathlib import Path

import pytest

from resources.voice.checking import check
from resources.voice.clips import CHIME, STARTER_PACK, STARTERS
from resources.voice.manifest import ManifestFault, read_manifest
from resources.voice.pack import PHRASE_GAP, WORD_GAP, joined, open_pack
from resources.voice.wav import read, seconds, wav

PACK = open_pack(STARTER_PACK)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(STARTER_PACK, tmp_path / "pack"))


def loudness(frames: bytes) -> float:
    samples = array("h", frames)
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples))


@pytest.mark.parametrize("language", sorted(STARTERS))
def test_a_starter_voice_is_whole_even_and_clean(language: str) -> None:
    pack = open_pack(STARTERS[language])
    assert pack.manifest.language == language
    assert {*pack.manifest.words, *pack.manifest.optional} == set(pack.clips)
    assert (pack.missing, pack.wrong) == ((), ())
    for frames in pack.clips.values():
        samples = array("h", frames)
        assert 0.08 < seconds(frames) < 2.6
        assert 2_500 < loudness(frames) < 3_600
        assert max(map(abs, samples)) < 30_000
        assert (samples[0], samples[-1]) == (0, 0)


def test_the_chime_is_soft_and_ends_in_silence() -> None:
    samples = array("h", read(CHIME))
    assert 10_000 < max(map(abs, samples)) < 15_000
    assert max(map(abs, samples[-100:])) < 100


def test_a_call_names_the_number_then_the_counter() -> None:
    bare = PACK.manifest.sentence("A012", 3, is_recall=False)
    assert bare == (
        ("call",),
        ("letter-A", "digit-0", "digit-1", "digit-2"),
        ("to-counter", "digit-3"),
    )
    assert PACK.manifest.sentence("A012", 3, is_recall=True) == (("again",), *bare)


def test_a_counter_recorded_in_one_breath_replaces_the_joined_words() -> None:
    assert PACK.sentence("A012", 3)[-1] == ("counter-3",)
    assert PACK.sentence("A012", 27)[-1] == ("to-counter", "digit-2", "tens", "digit-7")


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("A012", "a không một hai"),
        ("Đ105", "đê một không năm"),
        ("a007", "a không không bảy"),
        ("C-21", "xê hai một"),
        ("AK001", "a ca không không một"),
        ("ĐZ1000", "đê dét một không không không"),
    ],
)
def test_a_ticket_is_spelt_digit_by_digit(label: str, words: str) -> None:
    spelt = PACK.manifest.spelt(label)
    assert words == " ".join(PACK.manifest.words[clip] for clip in spelt)


def test_a_call_is_its_clips_with_short_gaps() -> None:
    phrases = PACK.sentence("A012", 3)
    clips = sum(seconds(PACK.clips[name]) for phrase in phrases for name in phrase)
    frames = joined(phrases, PACK.clips)
    assert clips + 3 * WORD_GAP + 2 * PHRASE_GAP == pytest.approx(seconds(frames), abs=0.002)


def test_a_pack_may_bring_its_own_chime_and_counters(folder: Path) -> None:
    shutil.copy(folder / "digit-1.wav", folder / "chime.wav")
    shutil.copy(folder / "digit-2.wav", folder / "counter-27.wav")
    pack = open_pack(folder)
    assert pack.chime == read(folder / "digit-1.wav")
    assert pack.sentence("A012", 27)[-1] == ("counter-27",)


def test_missing_and_odd_clips_are_named(folder: Path) -> None:
    (folder / "digit-4.wav").unlink()
    (folder / "call.wav").write_bytes(b"no sound at all")
    with wave.open(str(folder / "odd.wav"), "wb") as stereo:
        stereo.setparams((2, 2, 44_100, 0, "NONE", ""))
        stereo.writeframes(bytes(400))
    pack = open_pack(folder)

    assert (pack.missing, pack.wrong) == (("digit-4",), ("call", "odd"))


WHOLE = (STARTER_PACK / "digit-2.wav").read_bytes()
CUT = WHOLE[: len(WHOLE) // 4 * 2]


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        (b"", "unreadable"),
        (CUT[:20], "unreadable"),
        (b"RIFF\x00Y\x00\x00WAVEfmt \x10\x00\x80\x00" + CUT[20:], "unreadable"),
        (CUT, "cut"),
        (CUT[:-1], "cut"),
        (wav(b""), "cut"),
    ],
    ids=["nothing", "header", "beyond the end", "half", "half a sample", "no sound"],
)
def test_a_damaged_clip_is_not_said(folder: Path, file: bytes, fault: str) -> None:
    (folder / "digit-2.wav").write_bytes(file)
    pack = open_pack(folder)

    assert ("digit-2",) == pack.wrong
    assert [("digit-2", fault)] == [(odd.clip, odd.fault) for odd in check(folder, pack.manifest)]


def test_a_clip_written_to_a_pipe_is_said(folder: Path) -> None:
    """Its header tells the largest length there is."""
    file = folder / "digit-2.wav"
    before = read(file)
    header = bytearray(wav(before)[:44])
    header[40:44] = b"\xff\xff\xff\xff"
    file.write_bytes(bytes(header) + before)

    assert before == read(file)


def test_clips_without_a_word_list_are_vietnamese(folder: Path) -> None:
    (folder / "pack.toml").unlink()

    assert open_pack(folder).manifest == PACK.manifest


KHMER = """
language = "km"
name = "ខ្មែរ"
[sentences]
call = ["call {ticket}", "go {counter}"]
[numbers]
"a" = "digit-<a>"
[words]
call = "សូមអញ្ជើញ"
"""


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ("language = ''", "name: is missing"),
        (KHMER, "no rule says 10"),
        (KHMER.replace("{counter}", ""), "[sentences] call: {counter} is missing"),
        (KHMER.replace('"go ', '"walk '), "walk: is said, but has no words"),
        (KHMER + "'a/b' = 'x'\n", "a/b: is no name"),
        (KHMER + "[colours]\n", "colours: is not known"),
        ("language = ", "pack.toml: "),
        (KHMER.replace("[words]", "[words]\nfive = 5"), "a value is not in quotes"),
    ],
)
def test_a_word_list_of_no_use_says_why(folder: Path, changed: str, reason: str) -> None:
    (folder / "pack.toml").write_text(changed, "utf-8")
    with pytest.raises(ManifestFault) as fault:
        read_manifest(folder)

    assert reason in str(fault.value)
