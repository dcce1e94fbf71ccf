"""Who wants to hear a page hears what it says, in its language; nothing typed is ever spoken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtTest import QTest

from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Page
from kiosk.player import Player
from kiosk.rate_state import RateState, RateStep
from kiosk.reader import LOUDNESS, Reader
from kiosk.spoken_guide import SpokenGuide
from kiosk.spoken_page import sentences
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi
from tests.ui import Ui


class HandReader(Reader):
    """Notes what would be read."""

    def __init__(self) -> None:
        super().__init__(HandPlayer(heard=True))
        self.said: list[tuple[list[str], str, int]] = []
        self.stops = 0

    def read(self, sentences: Sequence[str], *, voice: str, loudness: int) -> None:
        self.said.append((list(sentences), voice, loudness))

    def stop(self) -> None:
        self.stops += 1

    def go_on(self, sentences: Sequence[str], *, voice: str, loudness: int) -> None:
        self.read(sentences, voice=voice, loudness=loudness)


class HandPlayer(Player):
    def __init__(self, *, heard: bool) -> None:
        super().__init__()
        self._heard = heard
        self.played: list[bytes] = []

    def play(self, wav: bytes) -> None:
        self.played.append(wav)
        QTimer.singleShot(0, self, lambda: self.ended.emit(self._heard))

    def stop(self) -> None:
        """Nothing goes on."""


@pytest.fixture
def reader() -> HandReader:
    return HandReader()


@pytest.fixture
def ui(stage: Stage, open_ui: OpenUi, reader: HandReader) -> Ui:
    """The kiosk's window with its voice."""
    window = open_ui(QML_FILE, view_models(stage.kiosk), size=(1080, 1920))
    SpokenGuide(window.view, stage.kiosk, reader)
    return window


def _listen(ui: Ui) -> None:
    ui.click("listen")
    QTest.qWait(450)


def test_it_keeps_silent_until_somebody_wants_to_listen(
    ui: Ui, stage: Stage, reader: HandReader
) -> None:
    stage.choose()
    QTest.qWait(350)

    assert (ui.text("listen"), reader.said) == ("Nghe hướng dẫn", [])


def test_the_page_is_read_from_the_top_in_its_language(
    ui: Ui, stage: Stage, reader: HandReader
) -> None:
    _listen(ui)
    vietnamese, voice, loudness = reader.said[-1]
    stage.kiosk.setLanguage("en")
    QTest.qWait(350)
    english, other_voice, _ = reader.said[-1]

    assert vietnamese[:2] == ["Xin chào!", "Ông/Bà cần làm thủ tục gì?"]
    assert (voice, other_voice, loudness) == ("vi", "en-us", LOUDNESS[1])
    assert "What can we do for you?" in english


def test_a_window_that_closes_before_its_page_is_read_says_nothing(
    ui: Ui, stage: Stage, reader: HandReader
) -> None:
    _listen(ui)
    before = len(reader.said)
    stage.kiosk.setLanguage("en")
    ui.view.setSource(QUrl())
    QTest.qWait(350)

    assert len(reader.said) == before


def test_each_page_is_read_and_a_touch_makes_it_silent(
    ui: Ui, stage: Stage, reader: HandReader
) -> None:
    _listen(ui)
    stage.choose()
    QTest.qWait(350)
    before = reader.stops
    stage.kiosk.touch()

    assert "Giấy tờ cần mang" in reader.said[-1][0]
    assert reader.stops == before + 1


def test_that_the_screen_is_about_to_go_home_is_said_at_once_and_alone(
    ui: Ui, stage: Stage, reader: HandReader
) -> None:
    _listen(ui)
    stage.choose()
    QTest.qWait(350)
    stage.wait(60)
    QTest.qWait(350)
    asked = reader.said[-1][0]
    ui.click("stillHere")
    QTest.qWait(900)

    assert asked[0] == "Ông/Bà còn ở đó không?"
    assert not set(asked) & {"Giấy tờ cần mang", "Quay lại"}
    assert "Giấy tờ cần mang" in reader.said[-1][0]


def test_a_page_that_has_become_another_says_what_is_new(
    ui: Ui, stage: Stage, reader: HandReader
) -> None:
    _listen(ui)
    stage.kiosk._core.go(Page.RATE, rate=RateState(RateStep.FACES, ticket_id="x", label="A001"))
    QTest.qWait(350)
    stage.kiosk._core.go(Page.RATE, rate=RateState(RateStep.THANKS))
    QTest.qWait(350)

    assert reader.said[-1][0][0] == "Xin cảm ơn Ông/Bà!"


def test_the_number_is_said_with_what_it_is(ui: Ui, stage: Stage, reader: HandReader) -> None:
    _listen(ui)
    stage.take()
    QTest.qWait(350)

    assert reader.said[-1][0][0] == "Số của Ông/Bà: B001"


def test_a_turned_page_is_read(ui: Ui, stage: Stage, reader: HandReader) -> None:
    _listen(ui)
    before = set(reader.said[-1][0])
    ui.touch("pageNext")
    stage.kiosk.touch()
    QTest.qWait(900)

    assert len(set(reader.said[-1][0]) - before) > 3


def test_the_tools_are_said_where_the_focus_is(ui: Ui, reader: HandReader) -> None:
    _listen(ui)
    all_said = reader.said[-1][0]
    ui.find("largeText").forceActiveFocus()

    assert ("Chữ to" in all_said, reader.said[-1][0]) == (False, ["Chữ to"])


def test_loudness_and_voice_are_forgotten_with_the_citizen(
    ui: Ui, stage: Stage, reader: HandReader
) -> None:
    _listen(ui)
    ui.click("volume")
    QTest.qWait(350)
    louder = reader.said[-1][2]
    stage.kiosk.home()

    assert louder == LOUDNESS[2]
    assert (stage.kiosk.screen.comfort.volume, stage.kiosk.screen.comfort.speaks) == (1, False)


def test_the_code_of_the_staff_is_never_spoken(ui: Ui, stage: Stage) -> None:
    stage.kiosk._core.go(Page.LEAVE)
    for digit in "4711":
        stage.kiosk.leaving.digit(digit)
    ui.grab()

    assert sentences(ui.root) == []


def test_a_machine_without_a_voice_says_so_on_the_button(stage: Stage, open_ui: OpenUi) -> None:
    window = open_ui(QML_FILE, view_models(stage.kiosk), size=(1080, 1920))
    silent = Reader(HandPlayer(heard=True), program="no-such-program")
    SpokenGuide(window.view, stage.kiosk, silent)
    window.click("listen")
    QTest.qWait(600)

    assert window.text("listen") == "Không có âm thanh"
    assert not stage.kiosk.screen.comfort.speaks


def _fake_voice(folder: Path) -> str:
    program = folder / "voice"
    program.write_text(
        '#!/bin/sh\nwhile [ $# -gt 1 ]; do [ "$1" = -w ] && cat > "$2"; shift; done\n'
    )
    program.chmod(0o755)
    return str(program)


def test_sentences_are_played_one_after_the_other(tmp_path: Path) -> None:
    player = HandPlayer(heard=True)
    reader = Reader(player, program=_fake_voice(tmp_path))
    reader.read(["một", " ", "-f hai"], voice="vi", loudness=100)
    for _ in range(100):
        if not reader.is_reading:
            break
        QTest.qWait(20)

    assert player.played == ["một".encode(), b"-f hai"]


def test_what_comes_later_is_read_after_the_rest(tmp_path: Path) -> None:
    player = HandPlayer(heard=True)
    reader = Reader(player, program=_fake_voice(tmp_path))
    reader.read(["một", "hai"], voice="vi", loudness=100)
    reader.go_on(["ba"], voice="vi", loudness=100)
    for _ in range(100):
        if not reader.is_reading:
            break
        QTest.qWait(20)

    assert player.played == ["một".encode(), b"hai", b"ba"]


def test_a_player_that_fails_ends_the_reading(tmp_path: Path) -> None:
    reader = Reader(HandPlayer(heard=False), program=_fake_voice(tmp_path))
    troubles = []
    reader.troubled.connect(lambda: troubles.append(True))
    reader.read(["một", "hai"], voice="vi", loudness=100)
    for _ in range(100):
        if troubles:
            break
        QTest.qWait(20)

    assert (troubles, reader.is_reading) == ([True], False)
