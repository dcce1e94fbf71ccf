"""The recorder's window in every language and size, with each of its states."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from resources.translations import LANGUAGES, Translations
from tests.desk import microphones
from tests.desk.test_looks import SIZES, look
from tests.desk.test_recorder import OpenStudio, open_studio, script

__all__ = ["open_studio", "script"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=["1366", "1920"])
def test_the_recorder(
    open_studio: OpenStudio,
    translations: Translations,
    qtbot: QtBot,
    tmp_path: Path,
    language: str,
    size: tuple[int, int],
) -> None:
    translations.set_language(language)
    studio = open_studio(size=size)

    def see(name: str) -> list[str]:
        return look(studio.ui, f"recorder_{name}_{language}", tmp_path)

    found = see("first")
    studio.take()
    found += see("taken")
    studio.ui.key(Qt.Key.Key_F9)
    found += see("kept")
    quiet = open_studio(microphones.tone(0.6, 600), size=size)
    quiet.take()
    found += look(quiet.ui, f"recorder_quiet_{language}", tmp_path)
    deaf = open_studio(recorders=(), size=size)
    deaf.ui.click("record")
    qtbot.wait(50)
    found += look(deaf.ui, f"recorder_deaf_{language}", tmp_path)

    assert found == []
