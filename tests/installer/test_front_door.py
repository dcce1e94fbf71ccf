"""The command line as a terminal meets it: letters it does not have, bytes that are no text."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def run(url: str, *words: str | bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "motcua", "--database", url, *words],
        env=os.environ | environment,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    "words", [("ask", b"\xff khai sinh", "--json"), ("ask", "keywords", b"\xff")]
)
def test_bytes_that_are_no_text_are_wrong_use(
    sqlite_url: str, words: tuple[str | bytes, ...]
) -> None:
    done = run(sqlite_url, *words, PYTHONIOENCODING="utf-8:strict")

    assert (2, b"") == (done.returncode, done.stdout)
    assert b"Something in this command is no text in UTF-8.\n" == done.stderr


def test_a_terminal_without_vietnamese_letters_gets_an_answer(sqlite_url: str) -> None:
    done = run(sqlite_url, "ask", "vé tàu hỏa", PYTHONIOENCODING="ascii")

    assert (0, b"") == (done.returncode, done.stderr)
    assert done.stdout.startswith(b"T\\xf4i kh\\xf4ng bi\\u1ebft.")
