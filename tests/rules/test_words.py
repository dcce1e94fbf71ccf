"""Public words: complete in three languages, and the same words for the same things."""

from __future__ import annotations

import re

from resources.i18n import linguist
from resources.i18n.linguist import entries, ts_file
from tests.rules.sources import PRODUCT, ROOT, files, named

# | Tiếng Việt | English | Français | `code` | never |
ROW = re.compile(r"^\|(?P<cells>[^|]*(\|[^|]*){4})\|$", re.MULTILINE)


def _terms() -> list[list[str]]:
    text = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in row["cells"].split("|")] for row in ROW.finditer(text)]
    return [row for row in rows[1:] if not set(row[0]) <= {"-", ":"}]


def test_every_public_word_is_translated() -> None:
    assert linguist.troubles() == []


def test_placeholders_survive_translation() -> None:
    wrong = []
    for language in linguist.TARGETS:
        for entry in entries(ts_file(language)):
            wanted = set(re.findall(r"%\d", entry.source))
            wrong += [
                f"{language}: “{entry.source}” became “{form}”"
                for form in entry.forms
                if form and set(re.findall(r"%\d", form)) != wanted
            ]

    assert wrong == []


def test_the_code_uses_the_nouns_of_the_glossary() -> None:
    code = "\n".join(
        file.read_text(encoding="utf-8")
        for folder in PRODUCT
        for file in files(folder, suffix=".py")
    )
    nouns = [noun for row in _terms() for noun in re.findall(r"`(\w+)`", row[3])]

    unused = [noun for noun in nouns if not re.search(rf"\b{noun}\b", code)]

    assert len(nouns) >= 20
    assert unused == []


def _without_names(source: str) -> str:
    return source.replace("Cổng Dịch vụ công quốc gia", "")


def test_no_screen_says_what_the_glossary_forbids() -> None:
    never = [word.strip() for row in _terms() for word in row[4].split(",") if word.strip()]
    sources = {entry.source for entry in entries(ts_file("en"))}

    said = [
        f"“{source}” says {word}"
        for source in sorted(sources)
        for word in never
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", _without_names(source), re.IGNORECASE)
    ]

    assert said == []


def test_no_window_writes_words_past_the_translations() -> None:
    bare = re.compile(r'^\s*(text|title|detail|actionText|placeholderText): *"[^"]*[^\W\d_]{2,}')
    found = [
        f"{named(file)}:{number}: {line.strip()}"
        for file in files("kiosk", "desk", suffix=".qml")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if bare.search(line)
    ]

    assert found == []
