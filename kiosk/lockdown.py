"""A kiosk's window cannot be closed, left or opened up by keys, menus, drops or window managers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickView

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_SWALLOWED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Shortcut,
        QEvent.Type.Close,
    }
)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
_MOVES = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Backspace,
    }
)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_STAFF = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


def may_pass(event: QKeyEvent) -> bool:
    """Keys that move about the page, and what a scanner types; nothing that commands."""
    if event.modifiers() & _COMMANDS:
        return False
    text = event.text()
    return event.key() in _MOVES or (len(text) == 1 and text.isprintable())


def is_staff_shortcut(event: QKeyEvent) -> bool:
    """Ctrl+Alt+Shift+Q: four keys no citizen presses by chance."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_Q and held == _STAFF


class Lockdown(QObject):
    """An event filter of the window; `release` it before the window is taken apart."""

    def __init__(self, view: QQuickView, staff_asks: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._staff_asks = staff_asks
        view.installEventFilter(self)

    def release(self) -> None:
        self._view.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        del watched
        kind = event.type()
        if kind in _SWALLOWED:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            if kind is QEvent.Type.KeyPress and is_staff_shortcut(event):
                self._staff_asks()
                return True
            return not may_pass(event)
        if kind in _PRESSES and isinstance(event, QMouseEvent):
            return event.button() is not Qt.MouseButton.LeftButton
        if kind is QEvent.Type.WindowStateChange and self._is_small():
            self._view.showFullScreen()
        return False

    def _is_small(self) -> bool:
        return not self._view.windowStates() & Qt.WindowState.WindowFullScreen
