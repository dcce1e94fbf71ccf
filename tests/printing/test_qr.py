"""A code's dots are there without the picture library, and the printer's dots with it."""

from __future__ import annotations

import subprocess
import sys

from printing.qr import qr_modules
from printing.qr_bitmap import qr_bitmap

_BOTH = """
import sys

from printing.qr import qr_modules

print("PIL" in sys.modules, len(qr_modules("A001")))

from printing.qr_bitmap import qr_bitmap

print(qr_bitmap("A001", 3).size)
"""


def test_a_screen_draws_a_code_without_the_picture_library() -> None:
    run = subprocess.run([sys.executable, "-c", _BOTH], capture_output=True, text=True, check=True)

    assert (run.stdout, run.stderr) == ("False 21\n(63, 63)\n", "")


def test_the_printers_dots_are_the_screens() -> None:
    modules = qr_modules("https://motcua.example/p/1.001193")
    bitmap = qr_bitmap("https://motcua.example/p/1.001193", 2)

    assert modules == tuple(
        tuple(bitmap.getpixel((2 * x + 1, 2 * y)) == 0 for x in range(len(modules)))
        for y in range(len(modules))
    )
