"""Arrow keys move the focus to the next thing to press in their direction, and Enter presses it:
for a keypad beside the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickView

_DIRECTIONS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BUTTON = "QQuickAbstractButton"
_SIDEWAYS = 2.5  # a step aside costs more than one ahead


class Arrows(QObject):
    """An event filter of the window; `touched` is told of each key, for somebody is there."""

    def __init__(self, view: QQuickView, touched: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._touched = touched
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        del watched
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.isAutoRepeat():  # a thing that lies on the keys is nobody
            self._touched()
        if event.key() in _ENTER:
            return self._press()
        direction = _DIRECTIONS.get(Qt.Key(event.key()))
        if direction is None:
            return False
        target = self._next(direction)
        if target is not None:
            target.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _press(self) -> bool:
        here = self._focused()
        if here is None or not here.isEnabled():
            return False
        return QMetaObject.invokeMethod(here, "click")

    def _focused(self) -> QQuickItem | None:
        """What would be pressed."""
        here: QQuickItem | None = self._view.activeFocusItem()
        return here if here is not None and here.inherits(_BUTTON) else None

    def _next(self, direction: QPointF) -> QQuickItem | None:
        here = self._focused()
        found = [each for each in _pressable(self._view.rootObject()) if each is not here]
        if here is None:
            return min(found, key=lambda each: (_middle(each).y(), _middle(each).x()), default=None)
        start = _middle(here)
        ahead = [(cost, each) for each in found if (cost := _cost(start, each, direction)) > 0]
        return min(ahead, key=lambda pair: pair[0])[1] if ahead else None


def _pressable(item: QQuickItem) -> list[QQuickItem]:
    if not item.isVisible() or not item.isEnabled():
        return []
    found = [item] if item.inherits(_BUTTON) and item.width() > 0 else []
    for child in item.childItems():
        found += _pressable(child)
    return found


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _cost(start: QPointF, item: QQuickItem, direction: QPointF) -> float:
    """0 where it does not lie in that direction."""
    way = _middle(item) - start
    ahead = way.x() * direction.x() + way.y() * direction.y()
    aside = abs(way.x() * direction.y()) + abs(way.y() * direction.x())
    return ahead + _SIDEWAYS * aside if ahead > 1 and ahead * 4 > aside else 0.0
