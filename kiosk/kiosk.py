"""The ticket kiosk as a program: everything is made here and closed here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtQuick import QQuickView

from db.live import Live
from kiosk.kiosk_model import KioskModel
from printing.address import parse_address
from printing.spool import Spool
from resources.qt import GuiThread, Render, start_application
from resources.translations import Translations
from resources.windows import after_first_frame, close_window, open_window

QML_FILE = Path(__file__).parent / "qml" / "Kiosk" / "Kiosk.qml"
PORTRAIT = QSize(1080, 1920)
_SECOND_MS = 1000


def run_kiosk(
    url: str | None = None,
    *,
    language: str = "vi",
    printer: str | None = None,
    screen: int = 0,
    full_screen: bool = True,
    size: tuple[int, int] | None = None,
    render: Render = "auto",
) -> int:
    """Serve citizens until the window is closed; `printer` as in `printing.address`.

    Raises: BadAddress.
    """
    address = parse_address(printer) if printer else None
    app = start_application("motcua-kiosk", render=render)
    gui = GuiThread()
    live = Live(url, gui.post)
    spool = Spool(gui.post)
    translations = Translations(language)
    kiosk = KioskModel(live, spool, address, translations)
    view = open_kiosk(
        kiosk,
        translations,
        size=QSize(*size) if size else PORTRAIT,
        full_screen=full_screen and size is None,
        screen=screen,
    )
    after_first_frame(view, kiosk.start)
    seconds = QTimer(interval=_SECOND_MS)
    seconds.timeout.connect(kiosk.tick)
    seconds.start()
    try:
        return app.exec()
    finally:
        seconds.stop()
        spool.close()
        live.close()
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
