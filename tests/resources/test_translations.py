"""The language is switched while the windows are open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from resources.translations import Translations
from tests.qt_fixtures import OpenUi

GREETING = Path(__file__).parent.parent / "qml" / "Gallery" / "Greeting.qml"


def test_open_windows_change_their_words(open_ui: OpenUi, translations: Translations) -> None:
    ui = open_ui(GREETING, {"who": "Bà Lan"})
    heard = []

    for language in ("vi", "en", "fr", "vi"):
        translations.set_language(language)
        heard.append(ui.find("busy").property("spoken"))

    assert heard == ["Đang xử lý", "Working", "En cours", "Đang xử lý"]


def test_words_made_in_python_follow(translations: Translations, qtbot: QtBot) -> None:
    with qtbot.waitSignal(translations.languageChanged):
        translations.set_language("en")

    assert QCoreApplication.translate("BusyDots", "Đang xử lý") == "Working"
    assert (translations.property("language"), QLocale().name()) == ("en", "en_US")


def test_the_same_language_again_tells_nobody(translations: Translations, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(translations.languageChanged):
        translations.set_language("vi")


def test_one_sentence_in_another_language(translations: Translations) -> None:
    spoken = [translations.text(code, "BusyDots", "Đang xử lý") for code in ("vi", "en", "fr")]

    assert spoken == ["Đang xử lý", "Working", "En cours"]


def test_an_unknown_language_is_refused(translations: Translations) -> None:
    with pytest.raises(ValueError, match="unknown language: de"):
        translations.set_language("de")
