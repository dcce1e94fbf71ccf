"""What no file may do; each name of a test is the rule, each failure the lines that break it."""

from __future__ import annotations

import ast
import unicodedata

from tests.rules.sources import PRODUCT, TEXT, files, lines_with, named, texts

THREADS = {"Thread", "QThread", "QThreadPool", "ThreadPoolExecutor", "ProcessPoolExecutor"}
MAY_START_THREADS = {
    "db/live.py",  # the database thread
    "db/assistant/rephraser.py",  # a slow model must hold nobody up
    "db/outbox/issuing.py",  # a citizen with a lost server must not wait behind other questions
    "db/news.py",  # waits for the record to change; runs no work
    "printing/spool.py",  # the print thread
    "printing/simulated_lines.py",  # stands for a device, a machine of its own
}


def test_only_the_database_and_the_printer_have_a_thread() -> None:
    found = []
    for file in files(*PRODUCT, suffix=".py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
            called = node.func if isinstance(node, ast.Call) else None
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in THREADS and named(file) not in MAY_START_THREADS:
                found.append(f"{named(file)}: {name}, give the work to Live or Spool instead")

    assert found == []


def test_view_models_reach_qml_as_required_properties() -> None:
    pattern = r"setContext(Property|Object)|qmlRegisterSingleton|@QmlSingleton"

    assert list(lines_with(pattern, files(*PRODUCT, suffix=".py"))) == []


def test_only_constants_are_singletons() -> None:
    found = lines_with("^pragma Singleton", files(*PRODUCT, suffix=".qml"))

    assert [line.split(":")[0] for line in found] == [
        "resources/qml/Theme/IconPaths.qml",
        "resources/qml/Theme/Theme.qml",
    ]


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    pattern = r"(?<![\w.])/(work|root|tmp|home)/"

    assert list(lines_with(pattern, texts())) == []


def test_all_text_is_composed() -> None:
    decomposed = [
        named(file)
        for file in texts()
        if not unicodedata.is_normalized("NFC", file.read_text(encoding="utf-8"))
    ]

    assert decomposed == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        named(file)
        for file in files(*PRODUCT, suffix=".py")
        if (code := file.read_text(encoding="utf-8")).strip()
        and not ast.get_docstring(ast.parse(code, str(file)))
    ]

    assert silent == []


def test_every_file_is_of_a_known_kind() -> None:
    """What a tool leaves behind by mistake, a cache for one, has another ending or none."""
    kinds = {*TEXT, ".png", ".wav", ".sql", ".css", ".js", ".tsv", ".lock", ".qmltypes", ".qm"}
    strange = [
        named(file)
        for file in files(*PRODUCT, "tests", suffix="")
        if file.is_file() and file.suffix not in kinds and file.name != "qmldir"
    ]

    assert strange == []
