"""What a key changes in the inline panel. Pure."""

from __future__ import annotations

from dataclasses import replace

from desk.session_values import Asked, Mode

_LONGEST = 8  # of a number typed


def typed(asked: Asked, sign: str | None) -> Asked:
    """One more letter or digit; None takes the last one back."""
    if asked.mode is not Mode.FIND:
        return replace(asked, chooser=asked.chooser.type(sign)) if sign else asked
    if sign is None:
        return replace(asked, typed=asked.typed[:-1])
    return replace(asked, typed=(asked.typed + sign.upper())[:_LONGEST])


def stepped(asked: Asked, step: int) -> Asked:
    """One up or down."""
    return replace(asked, chooser=asked.chooser.step(step))


def marked(asked: Asked) -> Asked:
    """The chosen one among several, or no longer."""
    return replace(asked, chooser=asked.chooser.mark())
