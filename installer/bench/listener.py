"""A window without a picture: tells the moment at which it hears that the record has news.

Prints "ready", then the monotonic seconds of each knock, on the thread a window draws on.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QCoreApplication

from db.live import Live
from resources.qt import GuiThread


def main(url: str) -> int:
    app = QCoreApplication([])
    live = Live(url, GuiThread(app).post)
    live.on_news(lambda: _say(f"{time.monotonic():.6f}"))
    _say("ready")
    return app.exec()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
