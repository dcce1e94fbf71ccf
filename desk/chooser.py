"""An inline list of options: typed, stepped, clicked, marked. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desk.choice import chosen_by, stepped, typed_on


@dataclass(frozen=True, slots=True)
class Option:
    """One choice; `cap` is what to type for it, `facts` what the command is told."""

    key: str
    cap: str
    name: str
    detail: str = ""
    facts: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class OptionItem:
    """One row of the chooser on the screen."""

    key: str
    cap: str
    name: str
    detail: str
    chosen: bool
    marked: bool


@dataclass(frozen=True, slots=True)
class Chooser:
    options: tuple[Option, ...]
    typed: str = ""
    place: int | None = None
    marked: tuple[str, ...] = ()  # keys, in the order in which they were marked

    @property
    def chosen(self) -> Option | None:
        return None if self.place is None else self.options[self.place]

    @property
    def keys(self) -> tuple[str, ...]:
        """The marked ones, or else the chosen one."""
        if self.marked:
            return self.marked
        return () if self.chosen is None else (self.chosen.key,)

    def type(self, key: str) -> Chooser:
        """One more letter or digit."""
        caps = [option.cap for option in self.options]
        typed = typed_on(self.typed, key, caps)
        return replace(self, typed=typed, place=chosen_by(typed, caps))

    def step(self, step: int) -> Chooser:
        """One up or down."""
        return replace(self, typed="", place=stepped(self.place, step, len(self.options)))

    def pick(self, key: str) -> Chooser:
        """The option that was clicked."""
        keys = [option.key for option in self.options]
        return replace(self, typed="", place=keys.index(key)) if key in keys else self

    def mark(self) -> Chooser:
        """The chosen one is to be among several, or no longer."""
        if self.chosen is None:
            return self
        key = self.chosen.key
        left = tuple(each for each in self.marked if each != key)
        return replace(self, typed="", marked=left if key in self.marked else (*left, key))

    def items(self) -> tuple[OptionItem, ...]:
        return tuple(
            OptionItem(
                each.key,
                each.cap,
                each.name,
                each.detail,
                place == self.place,
                each.key in self.marked,
            )
            for place, each in enumerate(self.options)
        )
