"""What tests of commands share: the record they find by themselves, and the words of today."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from db.record import Record, open_record
from resources import speaking
from resources.translations import Translations


@pytest.fixture
def found_record(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Record]:
    """The example centre, which the commands find."""
    monkeypatch.setenv("MOTCUA_DATABASE", sqlite_url)
    opened = open_record(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def todays_words(
    qapp: QGuiApplication, compiled_words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commands speak the words of today's .ts files."""
    del qapp
    monkeypatch.setattr(speaking, "Translations", partial(Translations, folder=compiled_words))
