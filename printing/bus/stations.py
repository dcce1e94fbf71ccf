"""What the bus knows of each pad and board: its wish, its silence, its last key. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from printing.bus.template import Key, Template

DIGITS_SOONER: Final = 4
REFRESH_S: Final = 5.0  # a board that was without current gets its text again


class Health(StrEnum):
    UNKNOWN = "unknown"  # has not been asked yet, or the line is away
    WELL = "well"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Text:
    """What a display is to show. Empty: nothing."""

    text: str = ""
    blinks: bool = False


@dataclass(slots=True)
class Station:
    """One address of the bus."""

    address: int
    is_pad: bool
    shows: bool
    wish: Text = field(default_factory=Text)
    shown: Text | None = None  # None: nobody knows
    shown_at: float = 0.0
    health: Health = Health.UNKNOWN
    misses: int = 0
    ask_at: float = 0.0  # not sooner
    key: Key | None = None
    key_at: float = 0.0

    def wants_text(self, now: float) -> bool:
        return self.shows and (self.wish != self.shown or now - self.shown_at >= REFRESH_S)

    def is_due(self, now: float) -> bool:
        return now >= self.ask_at and (self.is_pad or self.wants_text(now))

    def answered(self) -> bool:
        """Whether this is news."""
        is_news, self.health = self.health is not Health.WELL, Health.WELL
        self.misses, self.ask_at = 0, 0.0
        return is_news

    def missed(self, template: Template, now: float) -> bool:
        """No answer came. Whether this is news: it is given up for now."""
        self.misses += 1
        if self.misses < template.tries:
            return False
        is_news, self.health = self.health is not Health.SILENT, Health.SILENT
        self.shown, self.ask_at = None, now + template.again_s
        return is_news

    def pressed(self, keys: tuple[Key, ...], template: Template, now: float) -> tuple[Key, ...]:
        """The keys that are pressed anew: one that is told twice within a moment is one press. A
        digit may soon follow itself."""
        anew: list[Key] = []
        for key in keys:
            moment = template.debounce_s / (DIGITS_SOONER if key.is_digit else 1)
            if key is not self.key or now - self.key_at >= moment:
                anew.append(key)
            self.key, self.key_at = key, now
        return tuple(anew)

    def forget(self) -> None:
        """The line was away: nothing is known."""
        self.health, self.shown, self.misses, self.ask_at = Health.UNKNOWN, None, 0, 0.0
