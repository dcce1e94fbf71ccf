"""A kiosk before the example centre."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from resources.translations import Translations
from tests.kiosk.kiosk_stage import Stage, make_stage


@pytest.fixture
def stage(sqlite_url: str, translations: Translations) -> Iterator[Stage]:
    """A kiosk that greets, with a printer."""
    made = make_stage(sqlite_url, translations)
    made.begin()
    yield made
    made.record.close()
