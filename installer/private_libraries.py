"""Makes the environment's Python find libraries and programs unpacked under a private root.

Usage: private_libraries.py ROOT. The dynamic linker reads its search path when a program starts,
so a start-up file in the environment sets it and starts Python once more. Of the programs only the
named ones are found, after the machine's own: the others of the root would stand in their way.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

START_UP = '''"""Written by installer/private_libraries.py: see there."""

import os
import sys

SETTINGS = {settings!r}
PROGRAMS = {programs!r}

path = os.environ.get("PATH", os.defpath)
if PROGRAMS not in path.split(os.pathsep):
    os.environ["PATH"] = os.pathsep.join((path, PROGRAMS))
if any(os.environ.get(key) != value for key, value in SETTINGS.items()):
    os.environ.update(SETTINGS)
    os.execv(sys.executable, sys.orig_argv)
'''

_PROGRAMS = (
    "bin/ip",
    "usr/bin/chromedriver",
    "usr/bin/espeak-ng",
    "usr/lib/chromium/chromium",  # its script in usr/bin looks for it in the machine's own place
)
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{folder}</dir></fontconfig>
"""


def main(root: Path) -> None:
    triplet = sysconfig.get_config_var("MULTIARCH")
    libraries = root / "usr" / "lib" / triplet
    folders = [libraries, root / "lib" / triplet, root / "usr" / "lib", libraries / "pulseaudio"]
    settings = {
        "LD_LIBRARY_PATH": ":".join(str(folder) for folder in folders),
        "FONTCONFIG_PATH": str(root / "etc" / "fonts"),
        "XKB_CONFIG_ROOT": str(root / "usr" / "share" / "X11" / "xkb"),
        "ESPEAK_DATA_PATH": str(libraries),
    }
    servers = sorted((root / "usr" / "lib" / "postgresql").glob("*/bin"))
    if servers:
        settings["MOTCUA_POSTGRESQL_BIN"] = str(servers[-1])
    programs = root / "programs"
    programs.mkdir(exist_ok=True)
    for program in filter(Path.exists, (root / each for each in _PROGRAMS)):
        (programs / program.name).unlink(missing_ok=True)
        (programs / program.name).symlink_to(program)
    fonts = root / "etc" / "fonts" / "conf.d" / "00-private.conf"
    fonts.parent.mkdir(parents=True, exist_ok=True)
    fonts.write_text(FONTS.format(folder=root / "usr" / "share" / "fonts"))
    packages = Path(sysconfig.get_path("purelib"))
    start_up = START_UP.format(settings=settings, programs=str(programs))
    (packages / "motcua_private_libraries.py").write_text(start_up)
    (packages / "motcua_private_libraries.pth").write_text("import motcua_private_libraries\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
