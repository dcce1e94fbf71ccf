"""Update, fill, compile and check the Qt Linguist files motcua_en.ts and motcua_fr.ts."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from resources.i18n.python_words import script_of

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TARGETS = ("en", "fr")
FOLDERS = ("kiosk", "desk", "resources", "printing")
Filling = Mapping[str, Mapping[str, str | Sequence[str]]]


@dataclass(frozen=True, order=True)
class Entry:
    """One sentence of a .ts file; `forms` has one item, or one for each plural form."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    state: str

    @property
    def complete(self) -> bool:
        """Tell whether a person would see this sentence whole in the target language."""
        return self.state == "" and all(self.forms)


def ts_file(language: str, folder: Path = HERE) -> Path:
    """Return where the words of a language stand."""
    return folder / f"motcua_{language}.ts"


def update(folder: Path = HERE) -> None:
    """Bring every .ts file in line with the sources; words no longer used are dropped."""
    qml = [file for name in FOLDERS for file in sorted((ROOT / name).rglob("*.qml"))]
    python = [file for name in FOLDERS for file in sorted((ROOT / name).rglob("*.py"))]
    with tempfile.TemporaryDirectory() as scratch:
        script = Path(scratch) / "python_words.js"
        script.write_text(script_of(python), encoding="utf-8")
        for language in TARGETS:
            _run(
                "pyside6-lupdate", *map(str, [*qml, script]), "-ts", str(ts_file(language, folder)),
                "-source-language", "vi", "-target-language", language,
                "-locations", "none", "-no-obsolete", "-sort-messages", "-silent",
                "-disable-heuristic", "similartext",
            )  # fmt: skip


def compile_all(target: Path = HERE) -> None:
    """Make the .qm files the program loads."""
    for language in TARGETS:
        out = str(target / f"motcua_{language}.qm")
        _run("pyside6-lrelease", "-silent", str(ts_file(language)), "-qm", out)


def entries(file: Path) -> Iterator[Entry]:
    """Read a .ts file."""
    for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = [form.text or "" for form in translation.iter("numerusform")]
            yield Entry(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                forms=tuple(plural) or (translation.text or "",),
                state=translation.get("type", ""),
            )


def fill(filling: Filling) -> int:
    """Write {source: {language: translation or plural forms}} into the files; count them."""
    written = 0
    for language in TARGETS:
        tree = ET.parse(ts_file(language))  # noqa: S314 - our own file
        for message in tree.iter("message"):
            given = filling.get(message.findtext("source", ""), {}).get(language)
            translation = message.find("translation")
            if given is None or translation is None:
                continue
            forms = list(translation.iter("numerusform"))
            if forms and (isinstance(given, str) or len(given) != len(forms)):
                raise ValueError(f"{message.findtext('source')}: needs {len(forms)} plural forms")
            for form, text in zip(forms, given, strict=False):
                form.text = text
            if not forms:
                translation.text = str(given)
            translation.attrib.pop("type", None)
            written += 1
        tree.write(ts_file(language), encoding="utf-8", xml_declaration=True)
    update()
    return written


def troubles() -> list[str]:
    """Say what keeps the translations from being complete, and how to mend it."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in TARGETS:
            file = ts_file(language, fresh)
            file.write_bytes(ts_file(language).read_bytes())
        update(fresh)
        for language in TARGETS:
            wanted = set(entries(ts_file(language, fresh)))
            if wanted != set(entries(ts_file(language))):
                found.append(f"{language}: not up to date, run `python -m resources.i18n update`")
            found += [
                f"{language}: {entry.context}: “{entry.source}” has no translation, "
                f"add it to resources/i18n/motcua_{language}.ts"
                for entry in sorted(wanted)
                if not entry.complete
            ]
    return found


def _run(tool: str, *arguments: str) -> None:
    # Qt's tools call each other by name, so the folder of this Python must be searched first.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    subprocess.run([tool, *arguments], check=True, env={**os.environ, "PATH": path}, cwd=ROOT)
