"""A printer on a terminal: what happens to it is typed, what it has printed is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from installer.simulating.terminal import TypedLines, end_in_order, tell
from printing.replies import Paper
from printing.simulated_lines import SimulatedSerial
from printing.simulator import Switches

SLOW: Final = 960  # bytes a second: 9600 baud
_TURNS: Final[dict[str, Callable[[Switches], None]]] = {
    "paper out": lambda switches: setattr(switches, "paper", Paper.END),
    "paper low": lambda switches: setattr(switches, "paper", Paper.NEAR_END),
    "paper ok": lambda switches: setattr(switches, "paper", Paper.OK),
    "cover open": lambda switches: setattr(switches, "cover_open", True),
    "cover closed": lambda switches: setattr(switches, "cover_open", False),
    "offline": lambda switches: setattr(switches, "online", False),
    "online": lambda switches: setattr(switches, "online", True),
    "error": lambda switches: setattr(switches, "error", True),
    "no error": lambda switches: setattr(switches, "error", False),
    "stall": lambda switches: setattr(switches, "stall", True),
    "go on": lambda switches: setattr(switches, "stall", False),
    "silent": lambda switches: setattr(switches, "silent", True),
    "answers": lambda switches: setattr(switches, "silent", False),
    "slow": lambda switches: setattr(switches, "bytes_per_second", SLOW),
    "fast": lambda switches: setattr(switches, "bytes_per_second", None),
}


def play_printer(line: SimulatedSerial, link: Path | None, folder: Path | None) -> None:
    """Until nothing more can be typed. With a folder each page is kept there as a picture."""
    path = line.address.target
    if link is not None:
        link.unlink(missing_ok=True)
        link.symlink_to(path)
    end_in_order()
    lines, told = TypedLines(), 0
    try:
        tell(str(link or path))
        while not lines.has_ended:
            for each in lines.read(0.1):
                turned = turn(line.switches, each)
                if turned:
                    tell(turned)
            told = _tell_pages(line, told, folder)
    finally:
        if link is not None:
            link.unlink(missing_ok=True)


def turn(switches: Switches, words: str) -> str:
    """Turn a switch; what can be typed where this cannot."""
    wanted = " ".join(words.split())
    if not wanted:
        return ""
    if wanted not in _TURNS:
        return f"{wanted}: one of {', '.join(_TURNS)}"
    _TURNS[wanted](switches)
    return ""


def _tell_pages(line: SimulatedSerial, told: int, folder: Path | None) -> int:
    pages = line.printer.pages()
    for count, page in enumerate(pages[told:], start=told + 1):
        words = " ".join(text for text, _ in page.texts)
        codes = " ".join(page.qr)
        tell(" ".join(each for each in (f"page {count}:", words, codes) if each))
        if folder is not None:
            page.image.save(folder / f"page-{count}.png")
    return len(pages)
