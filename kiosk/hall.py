"""Put the hall's screen together and run it."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSize

from db.live import Live
from db.words import Language
from kiosk.announcer import Announcer
from kiosk.hall_model import HallModel
from kiosk.hall_words import HallWords
from kiosk.player import Player
from kiosk.sound import FilePlayer, player_for_this_machine
from kiosk.voice_pack import PackRefused, VoicePack, open_pack
from resources.qt import GuiThread, Render, start_application
from resources.translations import Translations
from resources.voice.clips import STARTER_PACK
from resources.windows import after_first_frame, close_window, open_window

HALL_QML = Path(__file__).parent / "qml" / "Hall" / "Hall.qml"
_SIZE = QSize(1920, 1080)
_log = logging.getLogger(__name__)


def run_hall(
    url: str | None,
    *,
    language: Language = Language.VI,
    screen: int = 0,
    full_screen: bool = True,
    voice: Path | None = None,
    readings: int = 1,
    sounds: Path | None = None,
    render: Render = "auto",
) -> int:
    """Run until the window is closed; the exit code is Qt's.

    Vietnamese always stands first; `language` en or fr chooses the one below it. `voice` is a
    folder of the centre's own clips; `sounds` keeps what would be heard there instead.
    """
    app = start_application("motcua-hall", render=render)
    gui = GuiThread()
    translations = Translations()
    live = Live(url, gui.post)
    player = FilePlayer(sounds) if sounds else player_for_this_machine()
    model = make_hall(live, translations, player, language=language, voice=voice, readings=readings)
    view = open_window(
        HALL_QML,
        {"hall": model},
        title="Một Cửa",
        size=_SIZE,
        translations=translations,
        full_screen=full_screen,
        screen=screen,
    )
    after_first_frame(view, model.start)
    code = app.exec()
    live.close()
    player.stop()
    close_window(view, model)
    return code


def make_hall(
    live: Live,
    translations: Translations,
    player: Player,
    *,
    language: Language = Language.VI,
    voice: Path | None = None,
    readings: int = 1,
) -> HallModel:
    """The hall's view-model, silent until it is started."""
    pack, notice = _pack(voice, HallWords(translations, Language.VI))
    announcer = Announcer(player, pack, readings=readings)
    second = Language.EN if language is Language.VI else language
    model = HallModel(live, announcer, translations, second=second, notice=notice)
    player.setParent(model)
    announcer.setParent(model)
    return model


def _pack(voice: Path | None, words: HallWords) -> tuple[VoicePack, str]:
    """The wanted voice, or the starter voice and the sentence that tells why."""
    try:
        return open_pack(voice or STARTER_PACK), ""
    except PackRefused as refused:
        if voice is None:
            raise
        _log.warning("Voice pack refused: %s", refused.facts)
        return open_pack(STARTER_PACK), words.pack_refused(refused.facts)
