"""The language the windows speak: Vietnamese is the source, others come from compiled files."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QQmlEngine

SOURCE = "vi"
LANGUAGES = ("vi", "en", "fr")
FOLDER = Path(__file__).parent / "i18n"
_log = logging.getLogger(__name__)


class Translations(QObject):
    """Switches the whole application's language while it runs."""

    languageChanged = Signal()  # noqa: N815 - QML sees it

    def __init__(self, language: str = SOURCE, *, folder: Path = FOLDER) -> None:
        super().__init__()
        self._folder = folder
        self._language = SOURCE
        self._installed: QTranslator | None = None
        self._loaded: dict[str, QTranslator] = {}
        self._engines: list[QQmlEngine] = []
        self.set_language(language)

    def attach(self, engine: QQmlEngine) -> None:
        """Let this engine's qsTr bindings follow the language."""
        self._engines.append(engine)
        engine.destroyed.connect(lambda: self._engines.remove(engine))

    def _get_language(self) -> str:
        return self._language

    language = Property(str, _get_language, notify=languageChanged)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Speak `language` from now on; an unknown one is refused."""
        if language not in LANGUAGES:
            raise ValueError(f"unknown language: {language}")
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        self._installed = self._translator(language)
        if self._installed is not None:
            QCoreApplication.installTranslator(self._installed)
        QLocale.setDefault(QLocale(language))
        changed, self._language = language != self._language, language
        for engine in self._engines:
            engine.retranslate()
        if changed:
            self.languageChanged.emit()

    def text(self, language: str, context: str, source: str, n: int = -1) -> str:
        """Say one sentence in another language than the window's own."""
        translator = self._translator(language)
        found = translator.translate(context, source, "", n) if translator else ""
        return (found or source).replace("%n", str(n))

    def _translator(self, language: str) -> QTranslator | None:
        if language == SOURCE:
            return None
        if language not in self._loaded:
            translator = QTranslator(self)
            file = self._folder / f"motcua_{language}.qm"
            if not translator.load(str(file)):
                _log.warning("No %s: run `python -m resources.i18n compile`", file.name)
            self._loaded[language] = translator
        return self._loaded[language]
