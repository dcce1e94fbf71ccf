"""Takes Python's garbage away on the window's thread, and on no other.

Python frees what refers to itself on whichever thread allocates next. If a Qt object is among it
and that is the record's thread, the process ends with a segmentation fault, at some later moment.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000
SETTLED_LOOKS = 20  # until the window and the record's code are loaded


class GarbageCollection(QObject):
    """From now on by a timer of this thread; a generation is collected when Python itself would.

    What there is once the window has settled stays for its whole life and is not looked through
    again: that held a finger up for 60 ms, every hundred seconds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        self._looks += 1
        if self._looks == SETTLED_LOOKS:
            gc.collect()
            gc.freeze()
            return
        due = [
            generation
            for generation, (found, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if found > most
        ]
        if due:
            gc.collect(due[-1])
