"""The least a window can be: one word by Qt Quick, to hold the windows against."""

from __future__ import annotations

import logging
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from installer.logs import start_log

_log = logging.getLogger("hello")


def main() -> int:
    start_log("info")
    app = QGuiApplication([])
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).parent / "Hello.qml")))
    view.frameSwapped.connect(
        lambda: _log.info("First frame of Hello after %.3f s of CPU", time.process_time()),
        Qt.ConnectionType.SingleShotConnection,
    )
    view.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
