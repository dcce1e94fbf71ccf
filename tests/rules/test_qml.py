"""What QML may do: lint-clean against the view-models, dressed by Theme, drawable without GPU."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.qml_lint import FOLDERS, ROOT, lint, modules
from tests.rules.sources import files, lines_with, named

WINDOWS = files("kiosk", "desk", suffix=".qml")
ALL = files(*FOLDERS, suffix=".qml")


def test_qmllint_finds_nothing() -> None:
    assert lint() == ""


def test_each_qmldir_names_its_files() -> None:
    wrong = []
    for module in modules(ROOT):
        lines = (module / "qmldir").read_text(encoding="utf-8").splitlines()
        written = {line.split()[-1] for line in lines if line.endswith(".qml")}
        there = {file.name for file in module.glob("*.qml")}
        if lines[0] != f"module {module.name}" or written != there:
            wrong.append(f"{named(module)}/qmldir: {sorted(written ^ there)}")

    assert wrong == []


@pytest.mark.parametrize(
    ("pattern", "instead"),
    [
        (r"\"#[0-9a-fA-F]{3,8}\"|Qt\.(rgba|hsla)\(", "take the colour from Theme"),
        (r"pixelSize: *\d{1,2}\b|pointSize", "take the size from Theme (100 is a ruler)"),
        (r"font\.family: *\"", "use AppText"),
    ],
)
def test_windows_are_dressed_by_the_theme(pattern: str, instead: str) -> None:
    assert list(lines_with(pattern, WINDOWS)) == [], instead


@pytest.mark.parametrize(
    ("pattern", "instead"),
    [
        (r"MultiEffect|ShaderEffect|RectangularShadow|QtQuick\.Effects", "use Card"),
        (r"\bgradient:", "use a flat colour"),
        (r"\b(Message)?Dialog\b|\bPopup\b", "use Notice, or a page"),
        (r"property \S+ on[A-Z]", "QML takes onX for a signal handler: name it otherwise"),
        (r"^ *var |\bvar [a-z]\w* *=", "write const or let"),
    ],
)
def test_qml_draws_without_a_gpu_and_without_dialogs(pattern: str, instead: str) -> None:
    assert list(lines_with(pattern, ALL)) == [], instead


def test_every_file_binds_its_components() -> None:
    unbound = [
        named(file)
        for file in ALL
        if "pragma ComponentBehavior: Bound" not in file.read_text(encoding="utf-8")
    ]

    assert unbound == []


MODEL = '''"""A view-model."""
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Sample"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the test")
class SampleModel(QObject):
    changed = Signal()
    number = Property(str, lambda self: "A 1", notify=changed)
    fixed = Property("QVariantMap", lambda self: {}, constant=True)

    @Slot(str)
    def take(self, line: str) -> None: ...
'''
VIEW = """pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Sample

WindowRoot {
    id: root

    required property SampleModel sample

    AppText {
        text: root.sample.%s
    }
}
"""


@pytest.mark.parametrize(
    ("member", "complaint"),
    [
        ("number", ""),
        ("fixed.word", ""),
        ("nummer", 'Member "nummer" not found on type "SampleModel"'),
    ],
)
def test_a_member_the_view_model_lacks_is_reported(
    tmp_path: Path, member: str, complaint: str
) -> None:
    module = tmp_path / "kiosk" / "qml" / "Sample"
    module.mkdir(parents=True)
    (tmp_path / "kiosk" / "sample_model.py").write_text(MODEL, encoding="utf-8")
    (module / "qmldir").write_text(
        "module Sample\ntypeinfo Sample.qmltypes\ndepends QtQml.Models\nView 1.0 View.qml\n",
        encoding="utf-8",
    )
    (module / "View.qml").write_text(VIEW % member, encoding="utf-8")

    said = lint(tmp_path)

    assert complaint in said
    assert bool(said) is bool(complaint)
