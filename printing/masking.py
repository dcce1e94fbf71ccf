"""A person's name as it may lie about: the family name and initials."""

from __future__ import annotations

from db.words import tidy


def masked(name: str) -> str:
    """ "Nguyễn Văn An" becomes "Nguyễn V. A."; a single word becomes its initial."""
    words = tidy(name).split()
    if not words:
        return ""
    initials = [f"{word[0].upper()}." for word in words[1:]]
    return " ".join((words[0], *initials)) if initials else f"{words[0][0].upper()}."
