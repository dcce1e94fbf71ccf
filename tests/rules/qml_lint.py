"""Lint all QML against the Python view-models: `python -m tests.rules.qml_lint`.

The view-models' members are written beside each module's qmldir as <Module>.qmltypes, so that
qmllint (and an editor) reports a member that a view-model does not have.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).parent.parent.parent
FOLDERS = ("kiosk", "desk", "resources", "tests")
_CORE = Path(PySide6.__file__).parent / "Qt" / "metatypes" / "qt6core_metatypes.json"


class ToolError(RuntimeError):
    """One of Qt's tools failed; the text is what it said."""


def modules(root: Path) -> list[Path]:
    """Return every QML module folder: <folder>/qml/<Module>."""
    return sorted(file.parent for name in FOLDERS for file in root.glob(f"{name}/qml/*/qmldir"))


def view_model_files(root: Path) -> dict[str, list[Path]]:
    """Return the Python files of each QML module that define types for it."""
    found = defaultdict(list)
    for name in FOLDERS:
        for file in sorted((root / name).rglob("*.py")):
            for node in ast.parse(file.read_text(encoding="utf-8"), str(file)).body:
                if (
                    isinstance(node, ast.Assign)
                    and ast.unparse(node.targets[0]) == "QML_IMPORT_NAME"
                    and isinstance(node.value, ast.Constant)
                ):
                    found[str(node.value.value)].append(file)
    return found


def _constant_properties(file: Path) -> set[str]:
    # metaobjectdump forgets constant=True, which qmllint would then report at every use.
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
        if isinstance(node, ast.FunctionDef):
            calls, name = node.decorator_list, node.name
        elif isinstance(node, ast.Assign):
            calls, name = [node.value], ast.unparse(node.targets[0])
        else:
            continue
        if any("constant=True" in ast.unparse(call) for call in calls):
            found.add(name)
    return found


class _Plainer(ast.NodeTransformer):
    """metaobjectdump stumbles over Property("QVariantMap", lambda self: ...)."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        if isinstance(node.func, ast.Name) and node.func.id == "Property" and len(node.args) > 1:
            names = [
                str(part.value) if isinstance(part, ast.Constant) else ast.unparse(part)
                for part in node.args
            ]
            read = [name if name.isidentifier() else "getter" for name in names[1:]]
            node.args = [ast.Name(name, ast.Load()) for name in [names[0], *read]]
        return node


def _describe(file: Path) -> list[dict[str, Any]]:
    plain = ast.unparse(_Plainer().visit(ast.parse(file.read_text(encoding="utf-8"), str(file))))
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / file.name
        copy.write_text(plain, encoding="utf-8")
        dumped: list[dict[str, Any]] = json.loads(_run("pyside6-metaobjectdump", "-q", str(copy)))
    constants = _constant_properties(file)
    for part in dumped:
        part["inputFile"] = file.name
        for described in part["classes"]:
            for row in described.get("properties", []):
                if row["name"] in constants:
                    row["constant"] = True
    return dumped


def write_types(root: Path) -> None:
    """Write <Module>.qmltypes for every module that has view-models."""
    files = view_model_files(root)
    for module in modules(root):
        types = module / f"{module.name}.qmltypes"
        if module.name not in files:
            types.unlink(missing_ok=True)
            continue
        with tempfile.TemporaryDirectory() as scratch:
            described = Path(scratch) / "types.json"
            parts = [part for file in files[module.name] for part in _describe(file)]
            described.write_text(json.dumps(parts), encoding="utf-8")
            _run(
                "pyside6-qmltyperegistrar", "--generate-qmltypes", str(types),
                "--foreign-types", str(_CORE), "--import-name", module.name,
                "--major-version", "1", "-o", str(Path(scratch) / "unused.cpp"), str(described),
            )  # fmt: skip


def lint(root: Path = ROOT) -> str:
    """Return what qmllint finds in all modules; empty when all is well."""
    write_types(root)
    folders = modules(root)
    paths = sorted({str(folder.parent) for folder in [*folders, *modules(ROOT)]})
    files = [str(file) for folder in folders for file in sorted(folder.glob("*.qml"))]
    imports = [part for path in paths for part in ("-I", path)]
    try:
        _run("pyside6-qmllint", "--max-warnings", "0", *imports, *files)
    except ToolError as error:
        return str(error)
    return ""


def _run(tool: str, *arguments: str) -> str:
    # Qt's tools call each other by name, so the folder of this Python must be searched first.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        [tool, *arguments],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": path},
    )
    if done.returncode != 0:
        raise ToolError(f"{tool}:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(lint() or 0)
