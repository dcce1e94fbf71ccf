"""The one typeface of screen and paper."""

from __future__ import annotations

from pathlib import Path

import fontpkg_be_vietnam_pro  # type: ignore[import-untyped]
from PySide6.QtGui import QFontDatabase

FAMILY: str = fontpkg_be_vietnam_pro.FAMILY
_FILES = Path(fontpkg_be_vietnam_pro.ROOT) / "files"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")


def font_files() -> tuple[Path, ...]:
    """Return the font files the windows use."""
    return tuple(_FILES / f"BeVietnamPro-{weight}.ttf" for weight in _WEIGHTS)


def load_fonts() -> None:
    """Give the fonts to the running application."""
    for file in font_files():
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"The font {file.name} cannot be read: reinstall the program.")
