"""Public words can be read: contrast in both palettes, sizes on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

PUBLIC_PAIRS = [
    ("ink", "page"),
    ("ink", "card"),
    ("ink", "cardPressed"),
    ("ink", "tint"),
    ("inkSoft", "page"),
    ("inkSoft", "card"),
    ("inkSoft", "cardPressed"),
    ("link", "card"),
    ("link", "page"),
    ("link", "cardPressed"),
    ("link", "tint"),
    ("primaryInk", "primary"),
    ("primaryInk", "primaryPressed"),
    ("primaryInkSoft", "primary"),
    ("primaryInk", "bad"),
    ("primaryInk", "badPressed"),
    ("bandInk", "band"),
    ("bandInk", "bandRow"),
    ("bandInkSoft", "band"),
    ("bandInkSoft", "bandRow"),
    ("accent", "band"),
    ("accentInk", "accent"),
    ("called", "card"),
    ("good", "card"),
    ("good", "goodTint"),
    ("warn", "card"),
    ("warn", "warnTint"),
    ("bad", "card"),
    ("bad", "badTint"),
]


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])  # type: ignore[index]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_formula() -> None:
    measured = [
        round(_contrast(QColor(one), QColor(other)), 2)
        for one, other in [("#000000", "#ffffff"), ("#ffffff", "#ffffff"), ("#767676", "#ffffff")]
    ]

    assert measured == [21.0, 1.0, 4.54]


@pytest.mark.parametrize("high_contrast", [False, True])
def test_public_text_has_contrast_seven(theme: QObject, high_contrast: bool) -> None:
    theme.setProperty("highContrast", high_contrast)

    weak = {
        f"{ink} on {ground}": round(_contrast(theme.property(ink), theme.property(ground)), 2)
        for ink, ground in PUBLIC_PAIRS
        if _contrast(theme.property(ink), theme.property(ground)) < 7
    }

    assert weak == {}


@pytest.mark.parametrize("high_contrast", [False, True])
def test_one_focus_ring_shows_on_any_ground(theme: QObject, high_contrast: bool) -> None:
    theme.setProperty("highContrast", high_contrast)
    rings = [theme.property("focusInner"), theme.property("focusOuter")]

    best = [
        max(_contrast(ring, theme.property(ground)) for ring in rings)
        for ground in ("page", "card", "primary", "band", "bad", "tint")
    ]

    assert min(best) >= 3


@pytest.mark.parametrize(
    ("size", "staff", "unit"),
    [
        ((1080, 1920), False, 1.0),
        ((1920, 1080), False, 1.0),
        ((1366, 768), False, 0.711),
        ((3840, 2160), False, 2.0),
        ((1920, 1080), True, 0.62),
        ((1366, 768), True, 0.55),
        ((3840, 2160), True, 1.24),
    ],
)
def test_one_unit_fits_every_screen(
    theme: QObject, size: tuple[int, int], staff: bool, unit: float
) -> None:
    fitted = theme.fit(*size, staff)  # type: ignore[attr-defined]

    assert round(fitted, 3) == unit


def test_sizes_follow_the_unit_and_the_person(theme: QObject) -> None:
    theme.setProperty("unit", 0.5)
    theme.setProperty("largeText", True)

    assert (theme.property("touch"), theme.property("body")) == (44, 19)
