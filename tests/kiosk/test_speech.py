"""What is said in place of clips that are missing, and in which languages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.words import Language
from kiosk.open_voices import PackFault, open_voices
from kiosk.speech import Speech
from kiosk.voices import Also, Voices
from resources.voice import espeak
from resources.voice.clips import STARTERS
from resources.voice.folders import voices_folder
from resources.voice.pack import Pack, joined, open_pack
from resources.voice.shaping import shaped
from resources.voice.wav import read, wav_seconds
from tests.kiosk.hall_fakes import call

STARTER = {language: open_pack(folder) for language, folder in STARTERS.items()}


@pytest.fixture(autouse=True)
def _a_busy_disk_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "DEADLINE_S", 30.0)


def without(pack: Pack, *names: str) -> Pack:
    clips = {name: clip for name, clip in pack.clips.items() if name not in names}
    return Pack(pack.folder, pack.manifest, clips, ())


def only(pack: Pack, *names: str) -> Pack:
    return without(pack, *(set(pack.clips) - set(names)))


def said(speech: Speech, label: str = "A012", counter: int = 27) -> bytes | None:
    return speech.samples(label, counter, is_recall=False)


def starter(label: str = "A012", counter: int = 27) -> bytes:
    return joined(STARTER["vi"].sentence(label, counter), STARTER["vi"].clips)


def no_machine(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def say(words: str, voice: str) -> None:
        asked.append(f"{voice}: {words}")

    monkeypatch.setattr(espeak, "say", say)
    return asked


def test_a_whole_pack_asks_no_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = no_machine(monkeypatch)

    assert said(Speech(STARTER["vi"])) == starter()
    assert asked == []


def test_a_missing_word_is_taken_from_the_starter_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = no_machine(monkeypatch)
    pack = without(STARTER["vi"], "letter-A")

    assert said(Speech(pack, starter=STARTER["vi"])) == starter()
    assert asked == []


def test_a_sentence_of_many_missing_words_is_read_in_one_breath() -> None:
    pack = only(STARTER["vi"], "call", "to-counter")
    spoken = espeak.say(pack.manifest.text(pack.sentence("A012", 27)), "vi+f2")
    assert spoken is not None

    assert said(Speech(pack, starter=STARTER["vi"])) == shaped(spoken).tobytes()


def test_without_a_reading_machine_the_starter_voice_says_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = no_machine(monkeypatch)
    pack = only(STARTER["vi"], "call")

    assert said(Speech(pack, starter=STARTER["vi"])) == starter()
    assert asked == ["vi+f2: Mời công dân có số, a không một hai, đến quầy số hai mươi bảy"]


def test_a_word_of_the_machine_is_kept_as_a_wav(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = without(STARTER["vi"], "letter-A")
    first = said(Speech(pack, kept_in=tmp_path))
    kept = list(tmp_path.glob("*.wav"))
    no_machine(monkeypatch)
    second = said(Speech(pack, kept_in=tmp_path))

    assert first is not None
    assert len(kept) == 1
    assert read(kept[0]) in first
    assert first == second


def test_letters_are_borrowed_where_none_are_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    no_machine(monkeypatch)
    letters = {"letter-A": STARTER["vi"].clips["letter-A"]}

    assert said(Speech(without(STARTER["vi"], "letter-A"), letters=letters)) == starter()


def test_what_nobody_can_say_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    no_machine(monkeypatch)

    assert said(Speech(without(STARTER["vi"], "call"))) is None


def test_a_machine_without_espeak_says_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert espeak.say("một", "vi+f2") is None
    assert not espeak.is_there()


def sound_of(voices: Voices, language: Language, label: str = "A012") -> bytes:
    return voices.reading(call(label, 27, language=language), chime=False)


def test_vietnamese_is_said_first_then_the_tickets_language() -> None:
    voices, faults = open_voices()
    vietnamese, english, french = (sound_of(voices, language) for language in Language)
    own = joined(STARTER["en"].sentence("A012", 27), STARTER["en"].clips)

    assert faults == ()
    assert starter() in vietnamese
    assert english.index(starter()) < english.index(own)
    assert len({len(vietnamese), len(english), len(french)}) == 3


def test_one_more_language_stands_between_for_its_lines() -> None:
    packs = [Speech(STARTER[each.value]) for each in Language]
    voices = Voices(packs[0], {Language.EN: packs[1]}, (Also(packs[2], "BC"),))
    french = joined(STARTER["fr"].sentence("B012", 27), STARTER["fr"].clips)
    english = joined(STARTER["en"].sentence("B012", 27), STARTER["en"].clips)
    for_b, for_a = sound_of(voices, Language.EN, "B012"), sound_of(voices, Language.EN)

    assert for_b.index(starter("B012")) < for_b.index(french) < for_b.index(english)
    assert wav_seconds(for_a) < wav_seconds(for_b)


def test_the_length_is_known_before_it_is_said() -> None:
    voices, _ = open_voices()
    english = call("A012", 3, language=Language.EN)

    assert voices.seconds(english) == wav_seconds(voices.reading(english, chime=True))


def test_what_the_centre_recorded_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    own = Path(shutil.copytree(STARTERS["fr"], voices_folder() / "fr"))
    tay = Path(shutil.copytree(STARTERS["vi"], voices_folder() / "tyz"))
    shutil.copy(own / "again.wav", own / "call.wav")
    (own / "tens.wav").write_bytes(b"noise")
    word_list = (tay / "pack.toml").read_text("utf-8").replace('"vi"', '"tyz"')
    (tay / "pack.toml").write_text(word_list, "utf-8")
    voices, faults = open_voices(also=("tyz:A", "km"))
    recorded = read(own / "again.wav")

    assert recorded in sound_of(voices, Language.FR)
    assert faults == (
        PackFault(own, wrong=("tens",)),
        PackFault(voices_folder() / "km", reasons=("pack.toml",)),
    )
    assert sound_of(voices, Language.VI).count(starter()) == 2
    assert sound_of(voices, Language.VI, "B012").count(starter("B012")) == 1
