"""Put the hall's screen together and run it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize

from db.live import Live
from db.words import Language
from kiosk.hall_model import HallModel
from kiosk.hall_sight import Sight
from kiosk.hall_voice import HallVoice, make_announcer
from kiosk.hall_words import HallWords
from kiosk.player import Player
from kiosk.sound import FilePlayer, player_for_this_machine
from kiosk.switched_player import SwitchedPlayer
from resources.machine import Machine
from resources.qt import GuiThread, Render, start_application
from resources.translations import Translations
from resources.windows import after_first_frame, close_window, open_window

HALL_QML = Path(__file__).parent / "qml" / "Hall" / "Hall.qml"
_SIZE = QSize(1920, 1080)


def run_hall(
    url: str | None,
    *,
    language: Language = Language.VI,
    screen: int = 0,
    full_screen: bool = True,
    voice: Path | None = None,
    also: tuple[str, ...] = (),
    readings: int = 2,
    sounds: Path | None = None,
    zone_code: str = "",
    ticker: bool = False,
    machine: Machine | None = None,
    render: Render = "auto",
) -> int:
    """Run until the window is closed; the exit code is Qt's.

    Vietnamese always stands first; `language` en or fr chooses the one below it. `voice` is a
    folder of the centre's own clips, `also` are languages spoken after it; `sounds` keeps what
    would be heard there instead. With a `machine` the letters are as high as its farthest seat
    needs them.
    """
    app = start_application("motcua-hall", render=render)
    gui = GuiThread()
    translations = Translations()
    live = Live(url, gui.post)
    player = SwitchedPlayer(FilePlayer(sounds) if sounds else player_for_this_machine())
    model = make_hall(
        live,
        translations,
        player,
        language=language,
        voice=voice,
        also=also,
        readings=readings,
        zone_code=zone_code,
        sight=Sight(machine.diagonal_in, machine.farthest_m) if machine else None,
        runs=ticker,
    )
    view = open_window(
        HALL_QML,
        hall_parts(model),
        title="Một Cửa",
        size=_SIZE,
        translations=translations,
        full_screen=full_screen,
        screen=screen,
    )
    spoken = HallVoice(live, model, player, zone_code=zone_code.strip().upper())

    def begin() -> None:
        model.start()
        spoken.begin()

    after_first_frame(view, begin)
    code = app.exec()
    spoken.end()
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
    also: tuple[str, ...] = (),
    readings: int = 1,
    zone_code: str = "",
    sight: Sight | None = None,
    runs: bool = False,
) -> HallModel:
    """The hall's view-model, silent until it is started."""
    announcer, notice = make_announcer(
        player, HallWords(translations, Language.VI), voice=voice, also=also, readings=readings
    )
    second = Language.EN if language is Language.VI else language
    model = HallModel(
        live,
        announcer,
        translations,
        zone_code=zone_code.strip().upper(),
        second=second,
        notice=notice,
        sight=sight,
        runs=runs,
    )
    player.setParent(model)
    announcer.setParent(model)
    return model


def hall_parts(model: HallModel) -> dict[str, QObject]:
    """The view-models of the hall's window, by the names it knows them by."""
    return {"hall": model, "strip": model.strip}
