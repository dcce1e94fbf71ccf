"""A QR code as a matrix of modules, error correction level M."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M

QUIET_MODULES = 4  # blank margin a reader needs on every side


@lru_cache(maxsize=32)
def qr_modules(payload: str) -> tuple[tuple[bool, ...], ...]:
    """True is black; no quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload)
    code.make(fit=True)
    return tuple(tuple(bool(dot) for dot in row) for row in code.get_matrix())


def qr_bitmap(payload: str, module: int) -> Image.Image:
    rows = qr_modules(payload)
    small = Image.new("1", (len(rows), len(rows)))
    small.putdata([0 if black else 255 for row in rows for black in row])
    return small.resize((len(rows) * module,) * 2, Image.Resampling.NEAREST)
