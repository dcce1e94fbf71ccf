"""What a platform lacks."""

from __future__ import annotations

import sys

import pytest

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a pty is POSIX")
