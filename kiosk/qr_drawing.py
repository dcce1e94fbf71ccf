"""A QR code as an outline for QML: unit squares, joined along each row."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QrDrawing:
    path: str = ""
    side: int = 1  # in modules


def qr_drawing(payload: str) -> QrDrawing:
    """The drawing of a code; none of an empty one."""
    if not payload:
        return QrDrawing()
    # Loaded with the first code: the kiosk greets before.
    from printing.qr import qr_modules  # noqa: PLC0415

    modules = qr_modules(payload)
    return QrDrawing(outline(modules), len(modules))


def outline(modules: tuple[tuple[bool, ...], ...]) -> str:
    """The dark modules as one path."""
    parts = []
    for y, row in enumerate(modules):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                parts.append(f"M{x} {y}h{end - x}v1h-{end - x}z")
            x = end + 1
    return "".join(parts)
