"""A QR code as dots for a thermal printer."""

from __future__ import annotations

from PIL import Image

from printing.qr import qr_modules


def qr_bitmap(payload: str, module: int) -> Image.Image:
    """Each module `module` dots wide; no quiet zone."""
    rows = qr_modules(payload)
    small = Image.new("1", (len(rows), len(rows)))
    small.putdata([0 if black else 255 for row in rows for black in row])
    return small.resize((len(rows) * module,) * 2, Image.Resampling.NEAREST)
