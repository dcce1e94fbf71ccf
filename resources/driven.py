"""Lets the program that started a window drive it over standard input: touches, keys, pictures.

One JSON object a line asks, one answers: {"ok": true, …} or {"ok": false, "problem": …}. Touches
and keys go through Qt's own event queue, as a finger's would. Only a parent that asked for it by
the environment variable MOTCUA_DRIVEN can drive a window.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import deque
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from resources.hands import Ui
from resources.memory import memory_kb
from resources.noise import Noise

_LOOK_MS = 20
_SETTLES_S = 5.0
_TOUCHES = ("touch", "tap", "hold")


class Driven(QObject):
    """Carries out what comes in on standard input, in order; a child of the window."""

    def __init__(self, view: QQuickView, own_kb: int) -> None:
        """`own_kb`: what this module and those it needs hold of the machine's memory."""
        super().__init__(view)
        self._own_kb = own_kb
        self._ui = Ui(view)
        self._view = view
        self._unread = b""
        self._asked: deque[dict[str, Any]] = deque()
        self._awaited: dict[str, Any] | None = None
        self._deadline = 0.0
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._look_again = QTimer(self, interval=_LOOK_MS)
        self._look_again.timeout.connect(self._look)
        self._tapped = 0.0
        view.frameSwapped.connect(self._drawn)

    def _read(self) -> None:
        data = os.read(sys.stdin.fileno(), 65536)
        if not data:  # the parent has gone
            self._notifier.setEnabled(False)
            QGuiApplication.exit()
            return
        *lines, self._unread = (self._unread + data).split(b"\n")
        self._asked.extend(json.loads(line) for line in lines if line)
        self._go_on()

    def _go_on(self) -> None:
        while self._asked and self._awaited is None:
            wish = self._asked.popleft()
            if wish["do"] in _TOUCHES and self._ui.root.property("swallowsTaps"):
                self._asked.appendleft(wish)  # a slow machine rests longer than a person looks
                QTimer.singleShot(_LOOK_MS, self, self._go_on)
                return
            if wish["do"] == "size":
                self._view.resize(*wish["size"])
                self._await(wish, _SETTLES_S)
                continue
            if wish["do"] == "wait":
                self._await(wish, float(wish["seconds"]))
                self._look()
                continue
            if wish["do"] == "tap":
                self._tap(wish)
                continue
            if wish["do"] == "hold":
                self._hold(wish)
                continue
            if wish["do"] == "noise":
                self._awaited = wish
                Noise(self._ui, wish["strokes"], wish["spare"], self._quiet, self)
                continue
            try:
                self._tell({"ok": True, **self._do(wish)})
            except (LookupError, OSError) as problem:
                self._tell({"ok": False, "problem": str(problem)})

    def _tap(self, wish: dict[str, Any]) -> None:
        """Touch; the answer comes with the first picture of what that leads to."""
        self._await(wish, float(wish["seconds"]))
        self._tapped = time.monotonic()
        self._ui.touch(wish["name"])

    def _drawn(self) -> None:
        wish = self._awaited
        if wish is None or wish["do"] != "tap" or not self._ui.has(wish["shows"]):
            return
        self._answer({"ok": True, "took": time.monotonic() - self._tapped})

    def _hold(self, wish: dict[str, Any]) -> None:
        try:
            point = self._ui.lay(wish["name"])
        except LookupError as problem:
            self._tell({"ok": False, "problem": str(problem)})
            return
        self._awaited = wish
        QTimer.singleShot(round(wish["seconds"] * 1000), lambda: self._lift(point))

    def _lift(self, point: QPoint) -> None:
        self._ui.lift(point)
        self._awaited = None
        self._tell({"ok": True})
        self._go_on()

    def _await(self, wish: dict[str, Any], seconds: float) -> None:
        self._awaited = wish
        self._deadline = time.monotonic() + seconds
        self._look_again.start()

    def _quiet(self, spared: int) -> None:
        self._awaited = None
        self._tell({"ok": True, "spared": spared, "memory_kb": self._memory_kb()})
        self._go_on()

    def _do(self, wish: dict[str, Any]) -> dict[str, Any]:
        match wish["do"]:
            case "touch":
                self._ui.touch(wish["name"])
            case "key":
                modifiers = Qt.KeyboardModifier.NoModifier
                *held, name = wish["key"].split("+")
                for each in held:
                    modifiers |= getattr(Qt.KeyboardModifier, f"{each}Modifier")
                self._ui.key(getattr(Qt.Key, f"Key_{name}"), modifiers)
            case "picture":
                self._ui.grab(Path(wish["file"]))
            case "texts":
                return {"texts": self._ui.texts()}
            case "memory":
                return {"kb": self._memory_kb()}
            case "names":
                shown = {item.objectName() for item in self._ui.shown()}
                return {"names": sorted(shown - {""})}
            case "quit":
                QTimer.singleShot(0, self._view.close)
                # Not quit(), which asks the window first: a locked kiosk says no.
                QTimer.singleShot(0, lambda: QGuiApplication.exit(0))
            case unknown:
                raise LookupError(f"nobody knows how to {unknown!r}")
        return {}

    def _look(self) -> None:
        """Answer an awaited thing once it is there, or too late."""
        if self._awaited is None:
            return
        if self._is_there(self._awaited):
            answer: dict[str, Any] = {"ok": True, "at": time.monotonic()}
        elif time.monotonic() > self._deadline:
            shown = " | ".join(self._ui.texts())
            answer = {"ok": False, "problem": f"{self._awaited} did not come; shown: {shown}"}
        else:
            return
        self._answer(answer)

    def _answer(self, answer: dict[str, Any]) -> None:
        self._awaited = None
        self._look_again.stop()
        self._tell(answer)
        self._go_on()

    def _is_there(self, wish: dict[str, Any]) -> bool:
        if "shows" in wish:
            return False  # it is drawn that tells
        if "size" in wish:  # the layout has followed, and a picture been drawn of it
            size = [round(self._ui.root.width()), round(self._ui.root.height())]
            return size == wish["size"] and time.monotonic() > self._deadline - _SETTLES_S + 0.15
        if "text" in wish:
            return any(wish["text"] in text for text in self._ui.texts())
        if not self._ui.has(wish["name"]):
            return False
        item = self._ui.find(wish["name"])
        having = wish.get("having")
        return (item.isEnabled() or not wish.get("enabled")) and (
            having is None or bool(item.property(having))
        )

    def _memory_kb(self) -> int:
        """What the window holds of the machine's memory, the driving of it aside."""
        return max(0, memory_kb() - self._own_kb)

    def _tell(self, answer: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
