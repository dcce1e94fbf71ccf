"""Qt's and QML's messages, and exceptions nobody caught, in Python's log; none is dropped."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import PurePosixPath
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# Qt's renderer and its clock of animations disagree now and then about who stopped first when a
# window closes on a busy machine. Nothing follows from it.
_HARMLESS = {"QUnifiedTimer::stopAnimationDriver: driver is not running"}
_log = logging.getLogger(__name__)


def logger_name(file: str | None, category: str | None) -> str:
    """Name a message by its QML file, else by its Qt category."""
    if file and file.endswith((".qml", ".js")):
        return f"qml.{PurePosixPath(file).stem}"
    return f"qt.{category or 'default'}"


def _handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logger = logging.getLogger(logger_name(context.file, context.category))
    where = f" ({context.line})" if context.file and context.line else ""
    level = logging.DEBUG if message in _HARMLESS else _LEVELS[kind]
    logger.log(level, "%s%s", message, where)


def route_messages() -> None:
    """Send Qt's messages to Python's logging."""
    qInstallMessageHandler(_handle)


def report_bugs(on_bug: Callable[[], None] | None = None) -> None:
    """Log every uncaught exception whole; `on_bug` may then show one neutral sentence."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("A bug, not a known failure", exc_info=(kind, error, trace))
        if on_bug is not None:
            on_bug()

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        hook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook
