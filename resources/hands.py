"""A person at a window: finds items by objectName, touches, types, looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

_NO_KEY = Qt.KeyboardModifier.NoModifier


class Ui:
    """One open window."""

    def __init__(self, view: QQuickView) -> None:
        self.view = view
        self._touch_screen = QTest.createTouchDevice()

    @property
    def root(self) -> QQuickItem:
        """Return the root item."""
        return self.view.rootObject()

    def items(self, start: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield all items; childItems, because findChild misses the delegates of views."""
        item = start or self.root
        yield item
        for child in item.childItems():
            yield from self.items(child)

    def shown(self, start: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield the items on the screen; what a hidden one holds is hidden with it."""
        item = start or self.root
        if item.isVisible():
            yield item
            for child in item.childItems():
                yield from self.shown(child)

    def has(self, name: str) -> bool:
        """Tell whether an item of this name is on the screen."""
        return any(item.objectName() == name for item in self.shown())

    def find(self, name: str) -> QQuickItem:
        """Return the item of this name; a visible one if there are several."""
        for items in (self.shown(), self.items()):
            found = next((item for item in items if item.objectName() == name), None)
            if found is not None:
                return found
        names = sorted({item.objectName() for item in self.items()} - {""})
        raise LookupError(f"no item {name!r}; there are: {', '.join(names)}")

    def text(self, name: str) -> str:
        """Return the text of an item."""
        return str(self.find(name).property("text"))

    def texts(self) -> list[str]:
        """Return every text a person can see, in drawing order."""
        shown = [item for item in self.shown() if item.width() > 0]
        found = [item for item in shown if item.inherits("QQuickText")]
        return [str(item.property("text")) for item in found if item.property("text")]

    def centre(self, name: str) -> QPoint:
        """Return where a finger would aim; the item must be able to answer."""
        item = self.find(name)
        for each in list(self.shown()):  # a page just made is laid out with its first frame
            each.ensurePolished()
        if not (item.isVisible() and item.isEnabled()):
            raise LookupError(f"{name!r} is hidden or disabled")
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        if not self.view.contentItem().contains(QPointF(point)):
            raise LookupError(f"{name!r} lies outside the window, at {point.toTuple()}")
        return point

    def click(self, name: str) -> None:
        """Click an item."""
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, _NO_KEY, self.centre(name))

    def touch(self, name: str) -> None:
        """Touch an item with one finger."""
        self.lift(self.lay(name))

    def lay(self, name: str) -> QPoint:
        """Lay a finger on an item and leave it there; where it lies."""
        point = self.centre(name)
        QTest.touchEvent(self.view, self._touch_screen).press(0, point, self.view).commit()
        return point

    def lift(self, point: QPoint) -> None:
        """Lift the finger that lies there."""
        QTest.touchEvent(self.view, self._touch_screen).release(0, point, self.view).commit()

    def drag(self, name: str, dx: int, dy: int, steps: int = 8) -> None:
        """Drag from the middle of an item."""
        start = self.centre(name)
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.view, left, _NO_KEY, start)
        for step in range(1, steps + 1):
            QTest.mouseMove(self.view, start + QPoint(dx * step // steps, dy * step // steps), 10)
        QTest.mouseRelease(self.view, left, _NO_KEY, start + QPoint(dx, dy))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_KEY) -> None:
        """Press and release a key."""
        QTest.keyClick(self.view, key, modifier)

    def write(self, name: str, text: str) -> None:
        """Click a field and write into it, Vietnamese too."""
        self.click(name)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(self.find(name), event)

    def grab(self, file: Path | None = None) -> QImage:
        """Return what the window shows; keep it as PNG if a file is named."""
        image = self.view.grabWindow()
        if file is not None and not image.save(str(file)):
            raise OSError(f"{file} cannot be written")
        return image
