"""Find the translatable words of Python files and hand them to lupdate as a script it reads well.

lupdate's own Python reader drops a call whose count is an expression (`len(rows)`, `self.n`)
and takes a count held in a variable for no count at all.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_MARKERS = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True)
class Word:
    """One call of translate(context, source, comment, n)."""

    context: str
    source: str
    comment: str
    counted: bool


class NotLiteralError(ValueError):
    """A word is put together at run time, so no translator can ever see it."""


def words_in(code: str, name: str) -> Iterator[Word]:
    """Yield the words of one Python file, in order."""
    calls = [node for node in ast.walk(ast.parse(code, name)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        called = call.func
        marker = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if marker not in _MARKERS or len(call.args) < 2 or _literal(call.args[0]) is None:
            continue
        source = _literal(call.args[1])
        if source is None:
            raise NotLiteralError(
                f"{name}:{call.lineno}: write the whole sentence as one literal with %1 or %n"
            )
        yield Word(
            context=_literal(call.args[0]) or "",
            source=source,
            comment=(_literal(call.args[2]) or "") if len(call.args) > 2 else "",
            counted=len(call.args) > 3 or any(key.arg == "n" for key in call.keywords),
        )


def script_of(files: Iterable[Path]) -> str:
    """Write the words of all files as qsTranslate calls."""
    lines = []
    for file in files:
        for word in words_in(file.read_text(encoding="utf-8"), str(file)):
            texts = (word.context, word.source, word.comment)
            arguments = [json.dumps(text, ensure_ascii=False) for text in texts]
            lines.append(f"qsTranslate({', '.join([*arguments, '1'][: 3 + word.counted])});")
    return "\n".join(lines) + "\n"


def _literal(node: ast.expr) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None
