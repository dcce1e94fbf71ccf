"""No module's source is kept in memory because PySide looked into it."""

from __future__ import annotations

import subprocess
import sys

_RUN = """
import linecache
import kiosk.kiosk
import db.record
print(sum(name.endswith(("kiosk_model.py", "record.py")) for name in linecache.cache))
"""


def test_no_source_is_kept() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _RUN], capture_output=True, text=True, timeout=60, check=True
    )

    assert "0\n" == ran.stdout
