"""What the operating system and pyserial raise when a line fails."""

from __future__ import annotations

from printing.outcome import LinkTrouble, TroubleCode

try:
    import termios

    LINE_ERRORS: tuple[type[Exception], ...] = (OSError, termios.error, TypeError, ValueError)
except ImportError:  # Windows
    LINE_ERRORS = (OSError, TypeError, ValueError)


def gone(error: Exception) -> LinkTrouble:
    return LinkTrouble(TroubleCode.UNPLUGGED, f"{type(error).__name__}: {error}")
