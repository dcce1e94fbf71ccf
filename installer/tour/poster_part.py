"""The tour's part on the walls: the rule of turns, the codes of the procedures, as PDF and as
pictures. `python -m installer.tour.poster_part OUT`.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from installer.tour.own_record import example_record
from installer.tour.steps import Step, Steps
from installer.tour.windows import Windows

_SCALE: Final = 110 / 72  # dots a point
_POSTERS: Final = {
    "rule-a4": ("rule-poster",),
    "rule-a3": ("rule-poster", "--size", "a3"),
    "procedures": ("posters", "--field", "ho_tich", "--field", "chung_thuc"),
}


def play(out: Path, steps: Steps) -> None:
    """Raises: WindowTrouble."""
    windows = Windows(steps, example_record(out, "posters"))
    windows.command("public", "phone-address", "http://192.168.1.10:8080")
    can_draw = find_spec("pypdfium2") is not None
    without = "" if can_draw else " (no pictures, for want of pypdfium2)"
    for name, words in _POSTERS.items():
        with steps.step(f"poster: {name}{without}") as step:
            file = f"posters/{name}.pdf"
            (out / file).parent.mkdir(parents=True, exist_ok=True)
            windows.command("print", *words, "--to", f"pdf:{out / file}")
            step.files.append(file)
            if can_draw:
                _draw(out, file, f"poster-{name}", step)


def _draw(out: Path, file: str, name: str, step: Step) -> None:
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 (not on every machine)

    (out / "pictures").mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(pypdfium2.PdfDocument(out / file), 1):
        picture = f"pictures/{name}-{number}.png"
        page.render(scale=_SCALE).to_pil().save(out / picture)
        step.files.append(picture)


def main(out: Path) -> None:
    """Raises: WindowTrouble."""
    steps = Steps(out)
    play(out, steps)
    steps.write({}, "log/posters.json")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
