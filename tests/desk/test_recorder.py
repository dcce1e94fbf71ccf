"""A voice is recorded clip by clip, by the window and by command."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desk.microphone import Microphone
from desk.recorder import RECORDER_QML
from desk.recorder_model import RecorderModel
from desk.recorder_terminal import NoMicrophone, record_all
from resources.translations import Translations
from resources.voice.clips import STARTER_PACK
from resources.voice.programs import Command
from resources.voice.script import Script, open_script
from resources.voice.takes import judge
from resources.voice.wav import read, wav
from tests.desk import microphones
from tests.qt_fixtures import OpenUi
from tests.ui import Ui

VOICE = microphones.tone(0.6)


class Studio:
    def __init__(self, ui: Ui, model: RecorderModel, script: Script, qtbot: QtBot) -> None:
        self.ui, self.model, self.script, self._qtbot = ui, model, script, qtbot

    def see(self, name: str) -> object:
        return self.model.property(name)

    def take(self) -> None:
        """Press, speak, press."""
        heard = QSignalSpy(self.model.levelChanged)
        self.ui.click("record")
        self._qtbot.waitUntil(lambda: heard.count() > 0, timeout=5_000)
        self.ui.click("record")
        self._qtbot.waitUntil(lambda: not self.see("isRecording"), timeout=5_000)


OpenStudio = Callable[..., Studio]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    return open_script(tmp_path / "vi", STARTER_PACK)


@pytest.fixture
def open_studio(
    open_ui: OpenUi, translations: Translations, script: Script, tmp_path: Path, qtbot: QtBot
) -> Iterator[OpenStudio]:
    made: list[RecorderModel] = []

    def open_one(
        samples: array[int] = VOICE,
        recorders: tuple[Command, ...] | None = None,
        size: tuple[int, int] = (1366, 768),
    ) -> Studio:
        given = (microphones.recorder(tmp_path, samples),) if recorders is None else recorders
        microphone = Microphone(given, (microphones.player(tmp_path),))
        model = RecorderModel(script, microphone, translations)
        made.append(model)
        return Studio(open_ui(RECORDER_QML, {"recorder": model}, size=size), model, script, qtbot)

    yield open_one
    for model in made:
        model.end()


def test_it_says_what_to_say(open_studio: OpenStudio) -> None:
    studio = open_studio()

    assert studio.ui.text("words") == "Mời công dân có số"
    assert studio.ui.text("progress").startswith("Đã thu 0 trên 61 đoạn.")
    assert not studio.ui.find("keep").property("enabled")


def test_say_listen_keep_next(open_studio: OpenStudio, tmp_path: Path, qtbot: QtBot) -> None:
    studio = open_studio()
    studio.take()
    clip = judge(VOICE).clip
    fault = studio.see("fault")
    studio.ui.click("listen")
    qtbot.waitUntil((tmp_path / "played.wav").exists, timeout=5_000)
    qtbot.waitUntil(lambda: not studio.see("isPlaying"), timeout=5_000)
    studio.ui.click("keep")

    assert fault == ""
    assert (tmp_path / "played.wav").read_bytes() == wav(clip)
    assert read(tmp_path / "vi" / "call.wav") == clip
    assert studio.ui.text("words") == "đến quầy số"
    assert studio.see("done") == 1


def test_by_keys(open_studio: OpenStudio, qtbot: QtBot, tmp_path: Path) -> None:
    studio = open_studio()
    heard = QSignalSpy(studio.model.levelChanged)
    studio.ui.key(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: heard.count() > 0, timeout=5_000)
    studio.ui.key(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: bool(studio.see("hasTake")), timeout=5_000)
    studio.ui.key(Qt.Key.Key_F9)

    assert (tmp_path / "vi" / "call.wav").exists()
    studio.ui.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert studio.ui.text("words") == "Mời công dân có số"


def test_an_interrupted_recording_goes_on(open_studio: OpenStudio, script: Script) -> None:
    for line in (script.lines[0], script.lines[2]):
        script.keep(line, judge(VOICE).clip)
    studio = open_studio()
    first = studio.ui.text("words")
    studio.take()
    studio.ui.click("keep")

    assert (first, studio.ui.text("words")) == ("đến quầy số", "không")


@pytest.mark.parametrize(
    ("samples", "words", "can_keep"),
    [
        (array("h", [0] * 20_000), "Không nghe thấy tiếng.", False),
        (microphones.tone(0.6, 60_000), "Tiếng quá to", True),
        (microphones.tone(0.6, 600), "Tiếng quá nhỏ", True),
        (microphones.tone(0.6, before=0.0), "Mất đầu hoặc cuối", True),
    ],
)
def test_a_bad_take_is_told(
    open_studio: OpenStudio,
    qtbot: QtBot,
    samples: array[int],
    words: str,
    can_keep: bool,
) -> None:
    studio = open_studio(samples)
    studio.ui.click("record")
    qtbot.wait(200)
    studio.ui.click("record")
    qtbot.waitUntil(lambda: studio.see("fault") != "", timeout=5_000)

    assert words in str(studio.see("fault"))
    assert studio.ui.find("keep").property("enabled") is can_keep


@pytest.mark.parametrize("there", [True, False])
def test_without_a_microphone_it_says_so(
    open_studio: OpenStudio, qtbot: QtBot, tmp_path: Path, there: bool
) -> None:
    studio = open_studio(recorders=(microphones.broken(tmp_path),) if there else ())
    studio.ui.click("record")
    qtbot.waitUntil(lambda: studio.see("fault") != "", timeout=5_000)

    assert str(studio.see("fault")).startswith("Không thu được")
    assert not studio.see("isRecording")


def test_the_next_recorder_is_asked_when_one_fails(
    open_studio: OpenStudio, tmp_path: Path, qtbot: QtBot
) -> None:
    works = microphones.recorder(tmp_path, VOICE)
    studio = open_studio(recorders=(microphones.broken(tmp_path), ("/nowhere",), works))
    studio.take()

    assert studio.see("hasTake")


def test_a_recorder_deaf_to_the_end_is_ended_all_the_same(
    open_studio: OpenStudio, tmp_path: Path
) -> None:
    studio = open_studio(recorders=(microphones.deaf(tmp_path, VOICE),))
    studio.take()

    assert studio.see("hasTake")


def test_stopped_before_it_began_it_is_not_begun_again(
    open_studio: OpenStudio, tmp_path: Path, qtbot: QtBot
) -> None:
    works = microphones.recorder(tmp_path, VOICE)
    studio = open_studio(recorders=(microphones.silent(tmp_path), works))
    studio.ui.click("record")
    studio.ui.click("record")
    qtbot.waitUntil(lambda: not studio.see("isRecording"), timeout=5_000)

    assert not studio.see("hasTake")


def test_a_disk_that_refuses_is_told(open_studio: OpenStudio, script: Script) -> None:
    studio = open_studio()
    studio.take()
    script.folder.write_text("in the way", "utf-8")
    studio.ui.click("keep")

    assert str(studio.see("fault")).startswith("Không ghi được tệp")
    assert studio.see("hasTake")


def test_a_clip_is_picked_from_the_list(open_studio: OpenStudio) -> None:
    studio = open_studio()
    studio.ui.click("clip_3")

    assert studio.ui.text("words") == "không"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_in_three_languages(open_studio: OpenStudio, language: str) -> None:
    studio = open_studio()
    vietnamese = set(studio.ui.texts())
    studio.ui.click(f"language{language.capitalize()}")
    shown = set(studio.ui.texts())

    recorded = {line.words for line in studio.script.lines}
    same = {text for text in shown & vietnamese if text not in recorded and len(text) > 3}
    assert same <= {"Tiếng Việt", "English", "Français"}


def answers(*given: str) -> Callable[[str], str]:
    left = iter(given)

    def ask(prompt: str) -> str:
        time.sleep(0.3 if "speak" in prompt else 0)
        return next(left)

    return ask


def test_without_a_window(script: Script, tmp_path: Path) -> None:
    works = microphones.recorder(tmp_path, VOICE)
    record_all(
        script,
        answers("", "", "k", "s", "", "", "q"),
        recorders=(microphones.broken(tmp_path), works),
        players=(microphones.player(tmp_path),),
    )

    assert [line.clip for line in script.lines if script.is_done(line)] == ["call"]
    assert read(tmp_path / "vi" / "call.wav") == judge(VOICE).clip


def test_without_a_microphone_the_terminal_says_so(script: Script, tmp_path: Path) -> None:
    with pytest.raises(NoMicrophone):
        record_all(script, answers("", ""), recorders=(microphones.broken(tmp_path),), players=())
