"""One kiosk of one size, used in one language: touched, typed on, looked at."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from db.record import Record
from installer.driving import LOOKS_FIRST_S, DrivenWindow, WindowTrouble
from installer.tour.outside import SimulatedScanner
from installer.tour.steps import Step, Steps
from printing.simulator import Switches

BETWEEN_LETTERS_S: Final = 0.09
_PAGES: Final = re.compile(r"(\d+)/(\d+)")
_NOTHING_HAPPENS_S: Final = 4.0
# Pages where the wish, once said, may leave no button to take it back.
_COVERED: Final = frozenset({"stillHere", "askField", "questionField"})
_SCANNED_S: Final = 5.0
_MARKS: Final = {" ": "space"}


@dataclass(frozen=True, slots=True)
class Glass:
    """A screen that kiosks are built with."""

    name: str
    size: tuple[int, int]
    machine: tuple[str, ...]


GLASSES: Final = (
    Glass("upright", (1080, 1920), ("--diagonal", "24", "--mounting", "750")),
    Glass("lying", (1920, 1080), ("--landscape", "--diagonal", "24", "--mounting", "900")),
    Glass("1366x768", (1366, 768), ("--landscape", "--diagonal", "15.6", "--mounting", "950")),
)
# Which wish of the citizen's every page is shown with too: its word in file names, its button.
WISHES: Final = {
    ("fr", "upright"): ("large", "largeText"),
    ("fr", "1366x768"): ("large", "largeText"),
    ("en", "lying"): ("contrast", "highContrast"),
    ("vi", "upright"): ("low", "lowReach"),
}


@dataclass
class KioskWalk:
    steps: Steps
    kiosk: DrivenWindow
    record: Record
    switches: Switches
    scanner: SimulatedScanner
    glass: Glass
    language: str
    step: Step = field(default_factory=lambda: Step(""))
    _unseen: list[str] = field(default_factory=list)  # pages without the button of the wish
    _holds: bool = False  # the wish is said on the first page, for the pages unseen

    @contextmanager
    def named(self, name: str) -> Iterator[None]:
        with self.steps.step(f"kiosk {self.glass.name} {self.language}: {name}") as self.step:
            yield

    def play(self, name: str, part: Callable[[KioskWalk], None]) -> None:
        """A part of the walk, once more with the wish for the pages that lack its button."""
        self._unseen.clear()
        with self.named(name):
            part(self)
        if self._unseen:
            with self.named(f"{name}, once more"):
                self._holds = True
                part(self)
                self._holds = False

    # Seeing

    def look(self, page: str) -> None:
        """A picture of the page; and one with this walk's wish."""
        wish = WISHES.get((self.language, self.glass.name))
        if not self._holds:
            self._picture(page, "")
        if wish is None:
            return
        word, button = wish
        if self._holds:
            if page in self._unseen:
                self._picture(page, f"-{word}")
            return
        shown = self.kiosk.names()
        if button not in shown or _COVERED.intersection(shown):
            if self._is_offered(button):
                self._unseen.append(page)
            return
        self.kiosk.touch(button)
        self._picture(page, f"-{word}")
        self.kiosk.touch(button)

    def is_wanted(self, page: str) -> bool:
        """Whether there is still a picture to be taken of it."""
        return not self._holds or page in self._unseen

    def _is_offered(self, button: str) -> bool:
        return button != "lowReach" or self.glass.name == "upright"

    def _picture(self, page: str, mode: str) -> None:
        name = f"kiosk-{page}-{self.language}-{self.glass.name}{mode}.png"
        self.kiosk.picture(self.steps.out / "pictures" / name)
        self.step.files.append(f"pictures/{name}")

    # Touching

    def begin(self) -> None:
        """The next citizen, at the first page, in the language of this walk."""
        if "home" in self.kiosk.names():
            self.kiosk.touch("home")
        self.kiosk.wait("field_chung_thuc")
        if self.language != "vi":
            self._touch_until(f"language_{self.language}", having="chosen")
        if self._holds:
            self._touch_until(WISHES[self.language, self.glass.name][1], having="chosen")

    def touch(self, *names: str) -> None:
        for name in names:
            self.kiosk.touch(name)

    def touch_one(self, *names: str) -> str:
        """The first of these that is on the screen: a small one has other ways."""
        shown = self.kiosk.names()
        name = next((each for each in names if each in shown), names[0])
        self.kiosk.touch(name)
        return name

    def choose(self, name: str, shows: str) -> None:
        """A tile, on whichever page of tiles it is: on from here, then from the first page."""
        last, is_onward = self._pages()[1], True
        for _ in range(2 * last):
            if name in self.kiosk.names():
                break
            here, last = self._pages()
            is_onward = is_onward and here < last
            self.kiosk.touch("pageNext" if is_onward else "pageBack")
        self._touch_until(name, shows=shows)

    def _touch_until(self, name: str, *, shows: str = "", having: str | None = None) -> None:
        """Who sees nothing happen touches it again."""
        for last in (False, False, True):
            self.kiosk.touch(name)
            try:
                self.kiosk.wait(shows or name, having=having, seconds=_NOTHING_HAPPENS_S)
            except WindowTrouble:
                if last:
                    raise
                continue
            return

    def _pages(self) -> tuple[int, int]:
        found = (_PAGES.fullmatch(text) for text in self.kiosk.texts())
        return next(((int(each[1]), int(each[2])) for each in found if each), (1, 1))

    def procedure(self, field_code: str, code: str) -> None:
        """Stand before a procedure; a new citizen."""
        self.begin()
        self.add(field_code, code)

    def add(self, field_code: str, code: str) -> None:
        self.choose(f"field_{field_code}", shows="back")
        self.choose(f"procedure_{code}", shows="papersTitle")

    def type(self, letters: str) -> None:
        """On the kiosk's own keyboard; the first letter is looked for."""
        time.sleep(LOOKS_FIRST_S)
        for letter in letters:
            self.kiosk.touch(f"key_{_MARKS.get(letter, letter)}", looks_s=BETWEEN_LETTERS_S)

    def scan(self, code: str, shows: str) -> None:
        """Held before the scanner, until another page than before shows this."""
        before = self.kiosk.texts()
        self.scanner.read(code)
        until = time.monotonic() + _SCANNED_S
        while self.kiosk.texts() == before and time.monotonic() < until:
            time.sleep(BETWEEN_LETTERS_S)
        self.kiosk.wait(shows)


def record_file(record: Record) -> Path:
    return Path(str(record.engine.url.database))
