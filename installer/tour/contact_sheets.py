"""All pictures of one page side by side, small, on one sheet: what a person looks at first."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

_HEIGHT: Final = 480
_MOST: Final = 9  # in a row
_LONGEST: Final = 2  # times its width
_GAP: Final = 12
_CAPTION: Final = 16
_LANGUAGES: Final = ("vi", "en", "fr")


def page_of(name: str) -> str:
    """ "kiosk-ask-long" of "kiosk-ask-long-fr-upright-large"."""
    words = name.split("-")
    cut = next((place for place, word in enumerate(words) if word in _LANGUAGES), 2)
    return "-".join(words[:cut])


def make(pictures: Path, out: Path) -> list[Path]:
    """A sheet for every page that has been pictured."""
    pages: dict[str, list[Path]] = {}
    for file in sorted(pictures.glob("*.png")):
        pages.setdefault(page_of(file.stem), []).append(file)
    out.mkdir(parents=True, exist_ok=True)
    made = []
    for page, files in pages.items():
        made.append(out / f"{page}.png")
        _sheet([(file.stem.removeprefix(f"{page}-"), _small(file)) for file in files]).save(
            made[-1]
        )
    return made


def _small(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        # Of a long page its begin.
        height = min(picture.height, _LONGEST * picture.width)
        width = round(picture.width * _HEIGHT / height)
        begin = picture.convert("RGB").crop((0, 0, picture.width, height))
        return begin.resize((width, _HEIGHT), Image.Resampling.BOX, reducing_gap=2.0)


def _sheet(pictures: Iterable[tuple[str, Image.Image]]) -> Image.Image:
    named = list(pictures)
    rows = [named[start : start + _MOST] for start in range(0, len(named), _MOST)]
    width = max(sum(picture.width + _GAP for _, picture in row) for row in rows)
    sheet = Image.new("RGB", (width + _GAP, len(rows) * (_HEIGHT + _CAPTION + _GAP)), "white")
    draw = ImageDraw.Draw(sheet)
    for place, row in enumerate(rows):
        x, y = _GAP, place * (_HEIGHT + _CAPTION + _GAP)
        for name, picture in row:
            draw.text((x, y + 2), name, fill="black")
            sheet.paste(picture, (x, y + _CAPTION))
            x += picture.width + _GAP
    return sheet
