"""The words of a language where no window speaks one: a command's paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication

from resources.translations import SOURCE, Translations


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """The words inside are in this language; a command has no window that would speak one."""
    application = QCoreApplication.instance() or QCoreApplication([])
    words = Translations(language)
    try:
        yield
    finally:
        words.set_language(SOURCE)
        del application


def all_words() -> Translations:
    """Every language at once, for a paper that speaks them all."""
    return Translations(SOURCE)
