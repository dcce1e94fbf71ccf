"""Draw the soft shadow of a card, a nine-patch: `python -m resources.draw_shadow`."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from resources.windows import QML

SIDE = 160
MARGIN = 40
RADIUS = 30
STEPS = 34
DARKEST = 46.0


def draw() -> QImage:
    """Lay many faint rounded sheets over each other, each a little smaller."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(STEPS):
        nearness = (step + 1) / STEPS
        inset = 4 + (MARGIN - 4) * nearness
        alpha = DARKEST / STEPS * 2 * nearness**2
        painter.setBrush(QColor.fromRgbF(0.04, 0.12, 0.24, alpha / 255))
        radius = RADIUS + MARGIN - inset
        painter.drawRoundedRect(
            QRectF(image.rect()).adjusted(inset, inset, -inset, -inset), radius, radius
        )
    painter.end()
    return image


if __name__ == "__main__":
    application = QGuiApplication([])
    draw().save(str(QML / "Theme" / "shadow.png"))
