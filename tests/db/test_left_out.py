"""What an import can do without stays unloaded, and only while it is imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from db.left_out import OPENSSL, left_out

_A_WINDOWS_RECORD = """
import sys
from threading import Event

from db.live import Live

answered = Event()
live = Live(sys.argv[1], lambda call: call())
live.run(lambda record: record.backend, lambda _: answered.set(), print)
answered.wait(30)
live.close()
unwanted = {"_ssl", "_hashlib", "sqlalchemy.dialects.postgresql", "PIL"}
print(sorted(unwanted & set(sys.modules)))

import hashlib
import ssl
import asyncio

print(hashlib.sha256(b"mot cua").hexdigest()[:8])
print(ssl.create_default_context().check_hostname, asyncio.run(asyncio.sleep(0, "slept")))
"""


def test_a_windows_record_is_open_without_what_it_does_not_need(sqlite_url: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _A_WINDOWS_RECORD, sqlite_url],
        capture_output=True,
        text=True,
        check=True,
    )

    assert (run.stdout.split("\n")[:3], run.stderr) == (["[]", "b0fd0306", "True slept"], "")


def test_hidden_only_inside_and_never_what_is_loaded() -> None:
    seen: list[object] = []

    def look() -> None:
        with left_out("nobody_has_this", "sys"):
            seen.extend([sys.modules["nobody_has_this"], sys.modules["sys"]])
            raise KeyError

    with pytest.raises(KeyError):
        look()

    assert [None, sys] == seen
    assert "nobody_has_this" not in sys.modules


def test_this_python_can_do_without_openssl() -> None:
    assert OPENSSL == ("_ssl", "_hashlib")
