"""Open a QML file as a window with its view-models."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickView

from resources.memory import memory_kb
from resources.translations import Translations

QML = Path(__file__).parent / "qml"
_UNSEEN_MS = 3_000
_log = logging.getLogger(__name__)


class QmlError(RuntimeError):
    """A QML file is wrong; the text is what the QML engine says about it."""


def open_window(
    qml_file: Path,
    view_models: Mapping[str, object],
    *,
    title: str,
    size: QSize,
    translations: Translations | None = None,
    full_screen: bool = False,
    screen: int = 0,
    shown: bool = True,
) -> QQuickView:
    """Load `<folder>/qml/<Module>/<File>.qml`, its required properties set to `view_models`.

    MOTCUA_QUARTER=1…4 in the environment puts a window that is not full screen into that quarter
    of its screen. Each window has its own engine, so that each has its own Theme. The
    view-models stay the caller's: keep them alive as long as the view.
    """
    view = QQuickView()
    view.setObjectName(qml_file.stem)
    for path in (QML, qml_file.parent.parent):
        view.engine().addImportPath(str(path))
    if translations is not None:
        translations.attach(view.engine())
    view.setColor(QColor("#eef2f8"))
    view.setTitle(title)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(size)
    view.setInitialProperties(dict(view_models))
    view.setSource(QUrl.fromLocalFile(str(qml_file)))
    if view.status() != QQuickView.Status.Ready:
        raise QmlError("\n".join(error.toString() for error in view.errors()))
    name = qml_file.stem
    view.frameSwapped.connect(
        lambda: _log.info("First frame of %s after %.3f s of CPU", name, time.process_time()),
        Qt.ConnectionType.SingleShotConnection,
    )
    screens = QGuiApplication.screens()
    view.setScreen(screens[min(screen, len(screens) - 1)])
    if shown and full_screen:
        view.setGeometry(view.screen().geometry())
        view.showFullScreen()
    elif shown:
        if quarter := os.environ.get("MOTCUA_QUARTER"):
            view.setGeometry(quarter_of(view.screen().availableGeometry(), int(quarter)))
        view.show()
    if os.environ.get("MOTCUA_DRIVEN"):
        before_kb = memory_kb()
        from resources.driven import Driven  # noqa: PLC0415  # QtTest is for driven windows only

        Driven(view, memory_kb() - before_kb)
    return view


def after_first_frame(view: QQuickView, call: Callable[[], None]) -> None:
    """`call` once the window stands on the screen: what takes time comes after the first picture.

    A window that nobody sees, behind another or on a screen that sleeps, is not waited for long.
    """
    due = QTimer(view, interval=0, singleShot=True)
    due.timeout.connect(call, Qt.ConnectionType.SingleShotConnection)
    view.frameSwapped.connect(due.start, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(_UNSEEN_MS, due, due.start)


def quarter_of(whole: QRect, quarter: int) -> QRect:
    """The first to fourth quarter of a screen, so that four windows stand side by side."""
    width, height = whole.width() // 2, whole.height() // 2
    down, right = divmod(quarter - 1, 2)
    return QRect(whole.x() + right * width, whole.y() + down * height, width, height)


def save_picture(view: QQuickView, file: Path) -> None:
    """Save what the window shows as PNG."""
    if not view.grabWindow().save(str(file)):
        raise OSError(f"{file} cannot be written")


def close_window(view: QQuickView, *view_models: QObject) -> None:
    """Destroy the window before its view-models, so that no binding sees them die."""
    view.close()
    view.setSource(QUrl())
    view.deleteLater()
    for view_model in view_models:
        view_model.deleteLater()
