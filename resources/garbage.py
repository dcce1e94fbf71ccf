"""Takes Python's garbage away on the window's thread, and on no other.

Python frees what refers to itself on whichever thread allocates next. If a Qt object is among it
and that is the record's thread, the process ends with a segmentation fault, at some later moment.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000


class GarbageCollection(QObject):
    """From now on by a timer of this thread; a generation is collected when Python itself would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        due = [
            generation
            for generation, (found, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if found > most
        ]
        if due:
            gc.collect(due[-1])
