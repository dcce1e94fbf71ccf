"""What is wrong with a screen for the person before it, whatever the screen is about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui import Ui


def _scene_rect(item: QQuickItem) -> QRectF:
    return QRectF(
        item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))
    )


def _in_view(ui: Ui, item: QQuickItem) -> bool:
    if not item.isVisible() or item.width() <= 0 or item.height() <= 0:
        return False
    shown = _scene_rect(item)
    parent = item.parentItem()
    while parent is not None:
        if parent.clip() and not _scene_rect(parent).intersects(shown):
            return False
        parent = parent.parentItem()
    return True


def faults(ui: Ui, *, smallest_target: float = 0) -> list[str]:
    """Return every fault found: cut text, things outside, buttons without name or too small."""
    window = QRectF(ui.view.contentItem().boundingRect()).adjusted(-1, -1, 1, 1)
    found = []
    for item in ui.items():
        if not _in_view(ui, item):
            continue
        where = item.objectName() or str(item.property("text") or item)
        if item.inherits("QQuickText") and item.property("text"):
            if item.property("truncated"):
                found.append(f"cut: {where}")
            if item.property("contentWidth") > item.width() + 1:
                found.append(f"wider than its place: {where}")
            if item.property("contentHeight") > item.height() + 1:
                found.append(f"higher than its place: {where}")
            if not _clipped(item) and not window.contains(_scene_rect(item)):
                found.append(f"outside the window: {where}")
        if item.inherits("QQuickAbstractButton") and item.isEnabled():
            found += _button_faults(item, where, smallest_target)
            if not _clipped(item) and not window.contains(_scene_rect(item)):
                found.append(f"button outside the window: {where}")
    return found


def _clipped(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            return True
        parent = parent.parentItem()
    return False


def _button_faults(item: QQuickItem, where: str, smallest: float) -> list[str]:
    found = []
    if not item.objectName():
        found.append(f"button without objectName: {where}")
    reader = QAccessible.queryAccessibleInterface(item)
    if not reader.text(QAccessible.Text.Name):
        found.append(f"button without accessible name: {where}")
    if min(item.width(), item.height()) < smallest:
        found.append(f"button smaller than {smallest:.0f} px: {where}")
    return found
