"""A QR code as a matrix of modules, error correction level M."""

from __future__ import annotations

from functools import lru_cache

from db.left_out import left_out

with left_out("PIL"):  # with which it would draw; 4 MB
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

QUIET_MODULES = 4  # blank margin a reader needs on every side


@lru_cache(maxsize=8)
def qr_modules(payload: str) -> tuple[tuple[bool, ...], ...]:
    """True is black; no quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload)
    code.make(fit=True)
    return tuple(tuple(bool(dot) for dot in row) for row in code.get_matrix())
