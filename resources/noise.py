"""A crowd that touches, swipes and types at random, faster than any crowd.

What must not happen by accident in a test is spared: a stroke that would press one of those items
is left out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from resources.hands import Ui

_PACE_MS = 8  # at once, all of it would fall into the guard after one change of page
_PRESSING = {"Return", "Enter", "Space", "Select"}


class Noise(QObject):
    """Carries out strokes: ["tap", x, y], ["swipe", x, y, x2, y2] in shares of the window, and
    ["key", name, modifiers…]; then says how many were spared."""

    def __init__(
        self,
        ui: Ui,
        strokes: Sequence[Sequence[Any]],
        spare: Sequence[str],
        done: Callable[[int], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._left = deque(strokes)
        self._spare = tuple(spare)
        self._done = done
        self._spared = 0
        self._touch_screen = QTest.createTouchDevice()
        self._timer = QTimer(self, interval=_PACE_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if not self._left:
            self._timer.stop()
            self._done(self._spared)
            self.deleteLater()
            return
        kind, *rest = self._left.popleft()
        if kind == "key":
            self._press(*rest)
        else:
            self._touch([QPointF(*rest[at : at + 2]) for at in range(0, len(rest), 2)])

    def _touch(self, shares: Sequence[QPointF]) -> None:
        view = self._ui.view
        points = [QPointF(at.x() * view.width(), at.y() * view.height()) for at in shares]
        if any(self._is_spared(under) for at in points for under in self._under(at)):
            self._spared += 1
            return
        first, last = points[0].toPoint(), points[-1].toPoint()
        QTest.touchEvent(view, self._touch_screen).press(0, first, view).commit()
        if first != last:
            QTest.touchEvent(view, self._touch_screen).move(0, last, view).commit()
        QTest.touchEvent(view, self._touch_screen).release(0, last, view).commit()

    def _press(self, name: str, *held: str) -> None:
        focused = self._ui.view.activeFocusItem()
        if name in _PRESSING and self._is_spared(focused):
            self._spared += 1
            return
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= getattr(Qt.KeyboardModifier, f"{each}Modifier")
        self._ui.key(getattr(Qt.Key, f"Key_{name}"), modifiers)

    def _is_spared(self, item: QQuickItem | None) -> bool:
        while item is not None:
            if item.objectName().startswith(self._spare):
                return True
            item = item.parentItem()
        return False

    def _under(self, at: QPointF, start: QQuickItem | None = None) -> Iterator[QQuickItem]:
        item = start or self._ui.root
        if not item.isVisible():
            return
        if item.width() and item.height() and not item.contains(item.mapFromScene(at)):
            return
        yield item
        for child in item.childItems():
            yield from self._under(at, child)
