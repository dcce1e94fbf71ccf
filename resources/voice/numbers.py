"""How a language composes its numbers, as data: patterns of digits and what is said for them.

`"a5" = "<a> tens five-of-tens"` reads: a two-digit number that ends in 5 is said as the number a,
then the clips `tens` and `five-of-tens`. The pattern with more digits of its own wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

MOST = 999  # beyond that a number is said digit by digit


class NumberFault(ValueError):
    """The rules do not say how this number is composed, or go round in a circle."""


@dataclass(frozen=True, slots=True)
class Numbers:
    rules: Mapping[str, str]

    def say(self, number: int) -> tuple[str, ...]:
        """The clips of a number. Raises: NumberFault."""
        digits = str(number)
        fitting = [pattern for pattern in self.rules if _fits(pattern, digits)]
        if not fitting:
            raise NumberFault(f"no rule says {number}")
        pattern = max(fitting, key=lambda each: sum(mark.isdigit() for mark in each))
        bound = dict(zip(pattern, digits, strict=True))
        said: list[str] = []
        for word in self.rules[pattern].split():
            if not (word.startswith("<") and word.endswith(">")):
                said.append(word)
                continue
            part = "".join(bound.get(mark, mark) for mark in word[1:-1])
            if not part.isdigit() or int(part) >= number:
                raise NumberFault(f"{pattern} = {self.rules[pattern]}: {word} leads nowhere")
            said.extend(self.say(int(part)))
        return tuple(said)

    def composed(self, number: int) -> tuple[str, ...]:
        """As `say`; what the rules do not reach is said digit by digit."""
        if 0 <= number <= MOST:
            try:
                return self.say(number)
            except NumberFault:
                pass
        return tuple(clip for digit in str(number) for clip in self.say(int(digit)))


def _fits(pattern: str, digits: str) -> bool:
    if len(pattern) != len(digits):
        return False
    bound: dict[str, str] = {}
    return all(
        mark == digit if mark.isdigit() else bound.setdefault(mark, digit) == digit
        for mark, digit in zip(pattern, digits, strict=True)
    )
