"""Start Qt rightly, and bring answers back to the window thread."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, MutableMapping, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication

from resources.display import require_screen
from resources.fonts import FAMILY, load_fonts
from resources.garbage import GarbageCollection
from resources.heap import one_heap
from resources.messages import report_bugs, route_messages

Render = Literal["auto", "software", "gpu"]
_log = logging.getLogger(__name__)


def choose_renderer(
    environment: MutableMapping[str, str], render: Render, *, gpu_found: bool
) -> None:
    """Choose Qt Quick's software renderer where a GPU is missing or unwanted."""
    if "QT_QUICK_BACKEND" in environment:
        return
    if render == "software" or (render == "auto" and not gpu_found):
        environment["QT_QUICK_BACKEND"] = "software"


def gpu_found() -> bool:
    """Tell whether this machine can draw by GPU (only Linux tells us beforehand)."""
    return sys.platform != "linux" or any(Path("/dev/dri").glob("renderD*"))


def dress(app: QGuiApplication) -> None:
    """Give a running application the house's fonts."""
    load_fonts()
    app.setFont(QFont(FAMILY))


def start_application(
    name: str,
    arguments: Sequence[str] = (),
    *,
    render: Render = "auto",
    on_bug: Callable[[], None] | None = None,
) -> QGuiApplication:
    """Make the one application of this process, ready for `open_window`. Raises: SystemExit,
    where there is no screen."""
    require_screen(os.environ)
    one_heap()
    choose_renderer(os.environ, render, gpu_found=gpu_found())
    route_messages()
    report_bugs(on_bug)
    app = QGuiApplication([name, *arguments])
    app.setApplicationName(name)
    app.setApplicationDisplayName("Một Cửa")
    GarbageCollection(app)
    dress(app)
    _log.info("Started %s on %s", name, app.platformName())
    return app


class GuiThread(QObject):
    """Runs what other threads post on the thread that made this object."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, work: Callable[[], None]) -> None:
        """Run `work` soon on the window thread; may be called from any thread."""
        self._posted.emit(work)

    @Slot(object)
    def _run(self, work: Callable[[], None]) -> None:
        work()
