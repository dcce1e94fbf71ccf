"""All threads of a window's process share one heap of the C library."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not hasattr(ctypes.CDLL(None) if os.name == "posix" else None, "malloc_info"),
    reason="the C library is not glibc",
)

_THREADS = 4
# Each thread holds memory of its own while the heaps are counted.
_COUNTED = f"""
import ctypes, sys, threading
ready, done = threading.Barrier({_THREADS + 1}), threading.Event()
def hold():
    held = [bytearray(4096) for _ in range(16)]
    ready.wait()
    done.wait()
threads = [threading.Thread(target=hold) for _ in range({_THREADS})]
for each in threads:
    each.start()
ready.wait()
library = ctypes.CDLL(None)
library.fopen.restype = ctypes.c_void_p
told = ctypes.c_void_p(library.fopen(sys.argv[1].encode(), b"w"))
assert library.malloc_info(0, told) == 0
library.fclose(told)
done.set()
"""


def heaps(begin: str, tmp_path: Path) -> int:
    """How many heaps a process has after `begin` and with some threads at work."""
    told = tmp_path / "heaps.xml"
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MALLOC_", "GLIBC_TUNABLES"))
    }
    subprocess.run(
        [sys.executable, "-c", f"{begin}\n{_COUNTED}", told], env=environment, check=True
    )
    return told.read_text().count("<heap nr=")


def test_each_thread_would_have_a_heap_of_its_own(tmp_path: Path) -> None:
    """What the others would not be worth without."""
    assert heaps("", tmp_path) > 1


def test_threads_share_one_heap(tmp_path: Path) -> None:
    assert 1 == heaps("from resources.heap import one_heap; one_heap()", tmp_path)


def test_a_windows_process_has_one_heap(tmp_path: Path) -> None:
    begin = "from resources.qt import start_application; app = start_application('heap')"

    assert 1 == heaps(begin, tmp_path)
