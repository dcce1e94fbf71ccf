"""Makes the environment's Python find libraries unpacked under a private root.

Usage: private_libraries.py ROOT. The dynamic linker reads its search path when a program starts,
so a start-up file in the environment sets it and starts Python once more.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

START_UP = '''"""Written by installer/private_libraries.py: see there."""

import os
import sys

SETTINGS = {settings!r}

if any(os.environ.get(key) != value for key, value in SETTINGS.items()):
    os.environ.update(SETTINGS)
    os.execv(sys.executable, sys.orig_argv)
'''


def main(root: Path) -> None:
    triplet = sysconfig.get_config_var("MULTIARCH")
    folders = [root / "usr" / "lib" / triplet, root / "lib" / triplet, root / "usr" / "lib"]
    settings = {
        "LD_LIBRARY_PATH": ":".join(str(folder) for folder in folders),
        "FONTCONFIG_PATH": str(root / "etc" / "fonts"),
        "XKB_CONFIG_ROOT": str(root / "usr" / "share" / "X11" / "xkb"),
    }
    servers = sorted((root / "usr" / "lib" / "postgresql").glob("*/bin"))
    if servers:
        settings["MOTCUA_POSTGRESQL_BIN"] = str(servers[-1])
    packages = Path(sysconfig.get_path("purelib"))
    (packages / "motcua_private_libraries.py").write_text(START_UP.format(settings=settings))
    (packages / "motcua_private_libraries.pth").write_text("import motcua_private_libraries\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
