"""Speaking instead of typing on the page ASK."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.kiosk_screen import Page
from kiosk.voice_input import VoiceInput, VoiceState
from resources.translations import Translations
from tests.kiosk.kiosk_stage import Stage
from tests.kiosk.test_voice_input import listening, recorder


def speaking(stage: Stage, *parts: str, dies: bool = False) -> VoiceInput:
    """The page ASK with a microphone into which somebody speaks."""
    voice = VoiceInput(recorder(*parts), listening(dies=dies), stage.kiosk)
    stage.kiosk.speaking.use(voice)
    stage.kiosk.ask.open()
    stage.live.drain()
    stage.kiosk.speaking.speak()
    return voice


def test_what_is_spoken_stands_in_the_line(stage: Stage, qtbot: QtBot) -> None:
    voice = speaking(stage, "speech:10", "quiet:30", "wait:0")
    listened = stage.kiosk.speaking.property("words")
    qtbot.waitUntil(lambda: voice.state is VoiceState.RESTING, timeout=10_000)
    voice.close()

    assert listened == "Đang nghe… xin nói rõ, gần micro."
    assert stage.kiosk.ask.property("typed").startswith("nghe được ")
    assert stage.kiosk.speaking.property("words") == ""
    assert stage.page is Page.ASK


def test_nothing_heard_and_no_recogniser_are_said(stage: Stage, qtbot: QtBot) -> None:
    voice = speaking(stage, "quiet:60")
    qtbot.waitUntil(lambda: voice.state is VoiceState.RESTING, timeout=10_000)
    voice.close()
    silent = stage.kiosk.speaking.property("words")
    voice = speaking(stage, "speech:10", "quiet:30", "wait:0", dies=True)
    qtbot.waitUntil(lambda: voice.state is VoiceState.RESTING, timeout=10_000)
    voice.close()

    assert silent == "Chưa nghe rõ: xin nói lại, hoặc gõ."
    assert stage.kiosk.speaking.property("words") == "Micro chưa dùng được: xin gõ câu hỏi."


def test_whoever_leaves_the_page_is_not_listened_to(stage: Stage) -> None:
    voice = speaking(stage, "speech:50", "wait:0")
    stage.kiosk.home()
    state = voice.state
    voice.close()

    assert VoiceState.RESTING is state


def test_the_next_citizen_does_not_read_of_it(stage: Stage, qtbot: QtBot) -> None:
    voice = speaking(stage, "quiet:60")
    qtbot.waitUntil(lambda: voice.state is VoiceState.RESTING, timeout=10_000)
    voice.close()
    with qtbot.waitSignal(stage.kiosk.speaking.speakingChanged, timeout=1000):
        stage.kiosk.home()

    assert stage.kiosk.speaking.property("words") == ""


def test_it_is_offered_in_vietnamese_only_and_where_it_is_on(
    stage: Stage, translations: Translations
) -> None:
    without = stage.kiosk.speaking.property("isOffered")
    voice = VoiceInput(recorder("quiet:1"), listening(), stage.kiosk)
    stage.kiosk.speaking.use(voice)
    with_one = stage.kiosk.speaking.property("isOffered")
    translations.set_language("fr")
    in_french = stage.kiosk.speaking.property("isOffered")
    voice.close()

    assert (False, True, False) == (without, with_one, in_french)
