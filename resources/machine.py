"""What the software cannot know of the machine it runs on: the glass, its height, the hall."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths

MM_IN_AN_INCH = 25.4
HIGHEST_REACH_MM = 1200.0  # above the floor, without anything in front (EN 301 549, 8.3.2)
LOW_REACH_MM = 1000.0  # for a person in a wheelchair, with room to spare
LOWEST_REACH_MM = 380.0


@dataclass(frozen=True, slots=True)
class Machine:
    """A 24-inch screen standing upright, unless the file says otherwise."""

    name: str = ""
    diagonal_in: float = 24.0
    width_px: int = 0  # 0: as the screen says
    height_px: int = 0
    mounting_mm: float = 750.0  # from the floor to the lower edge of the picture
    farthest_m: float = 8.0  # from the hall's screen to the last seat
    low_reach: bool = False  # everything to touch stays low for everybody

    @property
    def diagonal_mm(self) -> float:
        return self.diagonal_in * MM_IN_AN_INCH

    def with_options(self, **options: float | str | bool | None) -> Machine:
        """Those that were given, over what the file says. Raises: ValueError."""
        return checked(replace(self, **{k: v for k, v in options.items() if v is not None}))  # type: ignore[arg-type]


USUAL_MACHINE = Machine()

_RANGES = {
    "diagonal_in": (5.0, 200.0),
    "width_px": (0, 16384),
    "height_px": (0, 16384),
    "mounting_mm": (0.0, 4000.0),
    "farthest_m": (0.5, 100.0),
}


def checked(machine: Machine) -> Machine:
    """Raises: ValueError, with what is wrong."""
    for name, (lowest, highest) in _RANGES.items():
        value = getattr(machine, name)
        if not lowest <= value <= highest:
            raise ValueError(f"{name} is {value:g}; it must lie between {lowest:g} and {highest:g}")
    return machine


def machine_file() -> Path:
    """In the user's folder of settings."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "motcua" / "machine.toml"


def read_machine(file: Path | None = None) -> Machine:
    """The machine of the file; the usual one where there is none. Raises: ValueError."""
    file = file or machine_file()
    try:
        told = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Machine()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"{file}: {error}") from error
    try:
        return checked(Machine(**{name: _typed(name, told[name]) for name in told}))  # type: ignore[arg-type]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{file}: {error}") from error


def write_machine(machine: Machine, file: Path | None = None) -> Path:
    """Keep what is true of this machine. Raises: OSError."""
    file = file or machine_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{each.name} = {_toml(getattr(machine, each.name))}" for each in fields(machine)]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


_TYPES = {each.name: type(each.default) for each in fields(Machine)}


def _typed(name: str, value: object) -> object:
    if name not in _TYPES:
        raise ValueError(f"{name} is not known; there are {', '.join(_TYPES)}")
    wanted = _TYPES[name]
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not wanted:
        raise ValueError(f"{name} must be of the kind {wanted.__name__}")
    return value


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + "".join(_escaped(letter) for letter in value) + '"'
    return str(value)


def _escaped(letter: str) -> str:
    if letter in {'"', "\\"}:
        return "\\" + letter
    return letter if letter.isprintable() else f"\\u{ord(letter):04x}"
