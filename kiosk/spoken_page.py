"""What a page says to somebody who hears it: its words and choices, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

_SPOKEN = frozenset(
    {
        QAccessible.Role.Heading,
        QAccessible.Role.StaticText,
        QAccessible.Role.AlertMessage,
        QAccessible.Role.ListItem,
        QAccessible.Role.Button,
        QAccessible.Role.RadioButton,
        QAccessible.Role.CheckBox,
    }
)


def sentences(root: QQuickItem) -> list[str]:
    """An item with the property `unspoken` keeps silent with all that is in it: frames, and what
    somebody has typed; one with `aside` is only said where the focus is."""
    found = [(_place(each), _words(each)) for each in _told(root)]
    words = [words for _, words in sorted(found, key=lambda pair: pair[0]) if words]
    return list(dict.fromkeys(words))


def name_of(item: QQuickItem) -> str:
    """What is said of the item that has the focus."""
    if any(each.property("unspoken") for each in _with_parents(item)):
        return ""
    return _words(item)


def _told(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0 or _is_left_out(item):
        return
    if item.clip() and (item.width() <= 0 or item.height() <= 0):
        return
    reader = _reader(item)
    if reader is not None and reader.role() in _SPOKEN and _is_inside(item):
        yield item
        return
    for child in item.childItems():
        yield from _told(child)


def _is_left_out(item: QQuickItem) -> bool:
    return bool(item.property("unspoken") or item.property("aside"))


def _reader(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def _is_inside(item: QQuickItem) -> bool:
    """Not on another page of a list that is cut into pages."""
    here = _scene(item)
    return all(_scene(each).intersects(here) for each in _with_parents(item) if each.clip())


def _with_parents(item: QQuickItem) -> Iterator[QQuickItem]:
    each: QQuickItem | None = item
    while each is not None:
        yield each
        each = each.parentItem()


def _scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _place(item: QQuickItem) -> tuple[int, float]:
    """In rows of equal height, so that what stands side by side is read from the left."""
    corner = item.mapToScene(QPointF(0, 0))
    return round(corner.y() / 8), corner.x()


def _words(item: QQuickItem) -> str:
    reader = _reader(item)
    if reader is None:
        return ""
    parts = (reader.text(QAccessible.Text.Name), reader.text(QAccessible.Text.Description))
    return ". ".join(part for part in parts if part)
