"""A text as a board can show it: its letters, its width, its bytes. Pure."""

from __future__ import annotations

import unicodedata

from printing.bus.template import Display


def fitted(display: Display, text: str) -> bytes:
    """Exactly as many columns as there are. A number that is too long keeps its digits, and never
    loses one of them: dashes then."""
    shown = "".join(_shown(display, each) for each in unicodedata.normalize("NFC", text))
    shown = shown.strip()
    if len(shown) > display.columns:
        shown = "".join(each for each in shown if each.isascii() and each.isdigit())
    if len(shown) > display.columns or (text.strip() and not shown):
        shown = _dashes(display)
    left = display.align == "left"
    full = (shown.ljust if left else shown.rjust)(display.columns, display.pad)
    return full.encode(display.encoding)


def _shown(display: Display, letter: str) -> str:
    """A letter as it is, without its marks, in capitals, or not at all."""
    plain = letter.replace("đ", "d").replace("Đ", "D")
    bare = unicodedata.normalize("NFD", plain)[:1]
    return next((each for each in (letter, bare, bare.upper()) if _can(display, each)), "")


def _can(display: Display, letter: str) -> bool:
    if display.characters and letter not in display.characters and letter != display.pad:
        return False
    try:
        letter.encode(display.encoding)
    except UnicodeEncodeError:
        return False
    return letter.isprintable()


def _dashes(display: Display) -> str:
    return "-" * display.columns if _can(display, "-") else ""
