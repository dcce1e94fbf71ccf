"""The words tools: what Python files say, and what becomes of a filled-in list."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from resources.i18n import linguist
from resources.i18n.python_words import NotLiteralError, Word, script_of, words_in

CODE = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate
TITLE = QT_TRANSLATE_NOOP("Desk", "Quầy")


def say(rows, name):
    first = QCoreApplication.translate("Desk", "%n người chờ", None, len(rows))
    second = translate("Desk", "Mời Ông/Bà "
                       "chờ", "on paper")
    return name.translate({1: 2})
"""


def test_words_of_python() -> None:
    assert list(words_in(CODE, "desk.py")) == [
        Word("Desk", "Quầy", "", counted=False),
        Word("Desk", "%n người chờ", "", counted=True),
        Word("Desk", "Mời Ông/Bà chờ", "on paper", counted=False),
    ]


def test_a_word_made_at_run_time_is_refused() -> None:
    code = 'translate("Desk", f"Quầy {number}")'

    with pytest.raises(NotLiteralError, match=r"desk\.py:1: write the whole sentence"):
        list(words_in(code, "desk.py"))


def test_the_script_keeps_quotes_and_counts(tmp_path: Path) -> None:
    file = tmp_path / "words.py"
    file.write_text('translate("A", "nói \\"%n\\"", "", n)', encoding="utf-8")

    assert script_of([file]) == 'qsTranslate("A", "nói \\"%n\\"", "", 1);\n'


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of one counted and one plain sentence."""
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "model.py").write_text(
        'translate("Desk", "%n người chờ", None, count)\ntranslate("Desk", "Quầy")\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(linguist, "ROOT", tmp_path)
    monkeypatch.setattr(linguist, "HERE", tmp_path)
    monkeypatch.setattr(linguist.update, "__defaults__", (tmp_path,))
    monkeypatch.setattr(linguist.ts_file, "__defaults__", (tmp_path,))
    linguist.update()
    return tmp_path


FILLING: linguist.Filling = {
    "%n người chờ": {"en": ["%n waiting", "%n waiting"], "fr": ["%n attend", "%n attendent"]},
    "Quầy": {"en": "Counter", "fr": "Guichet"},
}


def test_missing_words_are_named(words: Path) -> None:
    assert linguist.troubles()[0] == (
        "en: Desk: “%n người chờ” has no translation, add it to resources/i18n/motcua_en.ts"
    )
    assert len(linguist.troubles()) == 4


def test_filled_words_are_complete(words: Path) -> None:
    assert linguist.fill(FILLING) == 4
    assert linguist.troubles() == []


def test_plural_forms_are_counted(words: Path) -> None:
    with pytest.raises(ValueError, match="needs 2 plural forms"):
        linguist.fill({"%n người chờ": {"fr": ["%n attend"]}})


def test_a_new_word_makes_the_files_stale(words: Path) -> None:
    linguist.fill(FILLING)
    shutil.copy(words / "desk" / "model.py", words / "desk" / "other.py")
    (words / "desk" / "other.py").write_text('translate("Desk", "Mới")', encoding="utf-8")

    assert linguist.troubles()[0] == "en: not up to date, run `python -m resources.i18n update`"
