"""The ticket kiosk as a program: everything is made here and closed here."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtQuick import QQuickView

from db.assistant.rephraser import Rephraser
from db.live import Live
from db.outbox.issuing import Issuing, needs_outbox
from kiosk.arrows import Arrows
from kiosk.kiosk_model import KioskModel
from kiosk.lockdown import Lockdown
from kiosk.reader import Reader
from kiosk.scan_keys import TYPES, ScanKeys
from kiosk.scan_port import ScanPort
from kiosk.sound import player_for_this_machine
from kiosk.spoken_guide import SpokenGuide
from kiosk.spool_folder import open_spool_folder
from kiosk.tidying import Tidying
from kiosk.voice_input import VoiceInput
from printing.address import parse_address
from printing.scanner import scanner_at
from printing.spool import Spool
from resources.machine import USUAL_MACHINE, Machine
from resources.qt import GuiThread, Render, start_application
from resources.translations import Translations
from resources.windows import after_first_frame, close_window, open_window

QML_FILE = Path(__file__).parent / "qml" / "Kiosk" / "Kiosk.qml"
PORTRAIT = QSize(1080, 1920)
_SECOND_MS = 1000
_WATCH_MS = 250


def run_kiosk(
    url: str | None = None,
    *,
    language: str = "vi",
    printer: str | None = None,
    screen: int = 0,
    full_screen: bool = True,
    size: tuple[int, int] | None = None,
    render: Render = "auto",
    outbox: Path | None = None,
    scanner: str | None = None,
    machine: Machine = USUAL_MACHINE,
    voice_input: bool = False,
) -> int:
    """Serve citizens until the window is closed; `printer` as in `printing.address`, `outbox` as
    in `db.outbox.issuing`, `scanner` as in `printing.scanner`; `voice_input`: questions may be
    spoken.

    Raises: BadAddress.
    """
    address = parse_address(printer) if printer else None
    app = start_application("motcua-kiosk", render=render)
    gui = GuiThread()
    live = Live(url, gui.post)
    spool = Spool(gui.post, open_folder=partial(open_spool_folder, url, outbox))
    issuing = Issuing(url, gui.post, outbox) if needs_outbox(url) else None
    translations = Translations(language)
    kiosk = KioskModel(
        live,
        spool,
        address,
        translations,
        issuing=issuing,
        has_scanner=scanner is not None,
        machine=machine,
    )
    rephraser = Rephraser(gui.post)
    kiosk.rephrase_with(rephraser)
    voice = VoiceInput(parent=kiosk) if voice_input else None
    if voice is not None:
        kiosk.speaking.use(voice)
    is_locked = full_screen and size is None
    view = open_kiosk(
        kiosk,
        translations,
        size=QSize(*size) if size else PORTRAIT,
        full_screen=is_locked,
        screen=screen,
    )
    lockdown = Lockdown(view, kiosk.start_leaving) if is_locked else None
    kiosk.left.connect(lambda: app.exit(0))  # quit would ask the window, which refuses
    Arrows(view, kiosk.touch)
    Tidying(view, kiosk)
    SpokenGuide(view, kiosk, Reader(player_for_this_machine()))
    view.installEventFilter(ScanKeys(kiosk.scan, parent=view))
    port = ScanPort(scanner_at(scanner), kiosk.scan) if scanner not in {None, TYPES} else None
    after_first_frame(view, kiosk.start)
    seconds = QTimer(interval=_SECOND_MS)
    seconds.timeout.connect(kiosk.tick)
    watch = QTimer(interval=_WATCH_MS)
    if issuing is not None:
        watch.timeout.connect(issuing.watch)
        watch.start()
    seconds.start()
    try:
        return app.exec()
    finally:
        seconds.stop()
        watch.stop()
        if port is not None:
            port.close()
        if voice is not None:
            voice.close()
        rephraser.close()
        spool.close()
        if issuing is not None:
            issuing.close()
        live.close()
        if lockdown is not None:
            lockdown.release()
        close_window(view, kiosk)


def open_kiosk(
    kiosk: KioskModel,
    translations: Translations,
    *,
    size: QSize = PORTRAIT,
    full_screen: bool = False,
    screen: int = 0,
) -> QQuickView:
    """Show the kiosk's window."""
    return open_window(
        QML_FILE,
        view_models(kiosk),
        title="Một Cửa",
        size=size,
        translations=translations,
        full_screen=full_screen,
        screen=screen,
    )


def view_models(kiosk: KioskModel) -> dict[str, object]:
    """What Kiosk.qml requires."""
    return {"kiosk": kiosk, "procedure": kiosk.procedure, "ticket": kiosk.ticket}
