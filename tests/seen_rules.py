"""What is seen and what is read out are the same, and nothing lies on words."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.screen_rules import controls, name, place, readable, texts
from tests.ui import Ui

_TOUCHES_PX = 2.0


def overlap_faults(ui: Ui) -> list[str]:
    """No word lies on another one, or under a button."""
    words = [(each, _words(each)) for each in texts(ui)]
    found = [
        f"{name(one)} on {name(other)}"
        for (one, here), (other, there) in combinations(words, 2)
        if _meet(here, there)
    ]
    for button in controls(ui):
        found += [
            f"{name(each)} under {name(button)}"
            for each, here in words
            if not button.isAncestorOf(each) and _meet(here, _in_clips(button, place(button)))
        ]
    return found


def unseen_faults(ui: Ui) -> list[str]:
    """Nothing is read out that nobody can see."""
    found = []
    for reader in readable(QAccessible.queryAccessibleInterface(ui.view)):
        item, words = reader.object(), reader.text(QAccessible.Text.Name)
        if isinstance(item, QQuickItem) and words.strip() and _is_unseen(item):
            found.append(f"read out and not seen: {words}")
    return found


def _is_unseen(item: QQuickItem) -> bool:
    here = _in_clips(item, place(item))
    return here.width() < _TOUCHES_PX or here.height() < _TOUCHES_PX


def _meet(one: QRectF, other: QRectF) -> bool:
    common = one & other
    return common.width() > _TOUCHES_PX and common.height() > _TOUCHES_PX


def _words(item: QQuickItem) -> QRectF:
    """Where the letters of a text are, without the room for their marks."""
    here = place(item)
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    line = high / max(1, int(item.property("lineCount")))
    middle = here.center()
    letters = QRectF(here.left(), middle.y() - high / 2, min(wide, here.width()), high)
    return _in_clips(item, letters.adjusted(0, 0.2 * line, 0, -0.2 * line))


def _in_clips(item: QQuickItem, here: QRectF) -> QRectF:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.clip():
            here = here & place(parent)
        parent = parent.parentItem()
    return here
