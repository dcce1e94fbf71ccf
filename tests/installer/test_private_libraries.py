"""An ordinary user's private copy of Debian's packages: the environment beside it finds its
programs, libraries, letters and servers, and the machine's own programs first."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

import installer
from resources.fonts import FAMILY, font_files

SCRIPT = Path(installer.__file__).parent / "private_libraries.py"
LIBRARIES = f"usr/lib/{sysconfig.get_config_var('MULTIARCH')}"
FIND = "import json, shutil, sys; print(json.dumps([shutil.which(each) for each in sys.argv[1:]]))"
LOAD = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).ilogb(ctypes.c_double(8)))"
TELL = "import json, os; print(json.dumps(dict(os.environ)))"
MATCH = """
import ctypes, sys
lib, file, found = ctypes.CDLL("libfontconfig.so.1"), ctypes.c_char_p(), ctypes.c_int()
for name in ("FcInitLoadConfigAndFonts", "FcNameParse", "FcFontMatch"):
    getattr(lib, name).restype = ctypes.c_void_p
config = ctypes.c_void_p(lib.FcInitLoadConfigAndFonts())
wanted = ctypes.c_void_p(lib.FcNameParse(sys.argv[1].encode()))
lib.FcConfigSubstitute(config, wanted, 0)
lib.FcDefaultSubstitute(wanted)
font = ctypes.c_void_p(lib.FcFontMatch(config, wanted, ctypes.byref(found)))
if font:
    lib.FcPatternGetString(font, b"file", 0, ctypes.byref(file))
print((file.value or b"").decode())
"""
"""Asks the machine's own fontconfig."""
CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><cachedir>{cache}</cachedir><include ignore_missing="yes">conf.d</include></fontconfig>
"""


class Copy:
    """A private copy, an environment beside it, and what the machine has itself."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root, self.own = folder / "root", folder / "own"
        self.root.mkdir()
        self.own.mkdir()
        venv.create(folder / "env", with_pip=False, symlinks=True)
        self.python = folder / "env" / "bin" / "python"

    def unpack(self, *programs: str) -> None:
        for each in programs:
            _program(self.root / each)

    def make_known(self) -> None:
        self._run(str(SCRIPT), str(self.root))

    def run(self, code: str, *words: str, **settings: str) -> str:
        return self._run("-c", code, *words, **settings)

    def find(self, *programs: str, **settings: str) -> list[str | None]:
        found: list[str | None] = json.loads(self.run(FIND, *programs, **settings))
        return found

    def settings(self) -> dict[str, str]:
        told: dict[str, str] = json.loads(self.run(TELL))
        return told

    def at(self, path: str) -> str:
        return str(self.root / path)

    def _run(self, *words: str, **settings: str) -> str:
        environment = {"PATH": str(self.own), "HOME": str(self.folder), **settings}
        return subprocess.run(
            [self.python, *words],
            env=environment, check=True, capture_output=True, text=True, timeout=60,
        ).stdout.strip()  # fmt: skip


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def _program(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)


def _real(paths: list[str | None]) -> list[str | None]:
    return [each and os.path.realpath(each) for each in paths]


def test_the_named_programs_are_found_and_no_others(copy: Copy) -> None:
    wanted = ["bin/ip", "usr/bin/chromedriver", "usr/bin/espeak-ng"]
    copy.unpack(*wanted, "usr/bin/sort", "usr/bin/chromium", "usr/lib/chromium/chromium")
    copy.make_known()
    names = ["ip", "chromedriver", "espeak-ng", "chromium", "sort"]

    assert [*map(copy.at, wanted), copy.at("usr/lib/chromium/chromium"), None] == _real(
        copy.find(*names)
    )


def test_the_machines_own_programs_go_first(copy: Copy) -> None:
    copy.unpack("bin/ip", "usr/bin/espeak-ng")
    _program(copy.own / "ip")
    copy.make_known()

    assert [str(copy.own / "ip"), copy.at("usr/bin/espeak-ng")] == _real(
        copy.find("ip", "espeak-ng")
    )


def test_what_a_program_of_the_environment_starts_finds_them_once(copy: Copy) -> None:
    copy.unpack("usr/bin/espeak-ng")
    copy.make_known()
    path = copy.settings()["PATH"]

    assert f"{copy.own}:{copy.root}/programs" == path
    assert path == json.loads(copy.run(TELL, PATH=path))["PATH"]


def test_a_library_of_the_copy_is_loaded(copy: Copy) -> None:
    loaded = Path("/proc/self/maps").read_text().splitlines()
    libm = next(line.split()[-1] for line in loaded if "/libm.so" in line)
    name = "libprivate-copy.so.1"
    folder = copy.root / LIBRARIES
    folder.mkdir(parents=True)
    shutil.copy(libm, folder / name)

    with pytest.raises(subprocess.CalledProcessError):
        copy.run(LOAD, name)
    copy.make_known()
    assert "3" == copy.run(LOAD, name)


@pytest.mark.parametrize("place", ["lib/{}", "usr/lib", "usr/lib/{}/pulseaudio"])
def test_every_folder_debian_keeps_libraries_in_is_looked_through(copy: Copy, place: str) -> None:
    copy.make_known()
    folder = place.format(Path(LIBRARIES).name)
    assert copy.at(folder) in copy.settings()["LD_LIBRARY_PATH"].split(":")


def test_the_letters_of_the_copy_are_found(copy: Copy) -> None:
    fonts, etc = copy.root / "usr" / "share" / "fonts" / "truetype", copy.root / "etc" / "fonts"
    for each in (fonts, etc):
        each.mkdir(parents=True)
    shutil.copy(font_files()[0], fonts)
    (etc / "fonts.conf").write_text(CONFIGURATION.format(cache=copy.folder / "cache"))
    copy.make_known()
    settings = {**os.environ, "FONTCONFIG_PATH": copy.settings()["FONTCONFIG_PATH"]}
    # -S: on a machine with a private copy of its own, this environment would name that one.
    asked = [sys.executable, "-S", "-c", MATCH, FAMILY]
    found = subprocess.run(asked, env=settings, check=True, capture_output=True, text=True).stdout

    assert str(fonts / font_files()[0].name) == found.strip()


def test_keyboards_and_the_voice_have_their_data_in_the_copy(copy: Copy) -> None:
    copy.make_known()
    told = copy.settings()
    assert (copy.at("usr/share/X11/xkb"), copy.at(LIBRARIES)) == (
        told["XKB_CONFIG_ROOT"], told["ESPEAK_DATA_PATH"],
    )  # fmt: skip


def test_the_latest_server_of_the_copy_is_named_and_none_where_it_has_none(copy: Copy) -> None:
    copy.make_known()
    before = "MOTCUA_POSTGRESQL_BIN" in copy.settings()
    for version in ("17", "15"):
        (copy.root / "usr" / "lib" / "postgresql" / version / "bin").mkdir(parents=True)
    copy.make_known()

    assert not before
    assert copy.at("usr/lib/postgresql/17/bin") == copy.settings()["MOTCUA_POSTGRESQL_BIN"]


def test_python_goes_on_with_its_words_and_input(copy: Copy) -> None:
    copy.make_known()
    code = "import os, sys; print(sys.argv[1:], sys.flags.optimize, os.environ['PATH'])"
    words = [str(copy.python), "-O", "-X", "utf8", "-", "một từ", "--two"]
    told = subprocess.run(
        words, input=code, env={}, check=True, capture_output=True, text=True
    ).stdout

    assert f"['một từ', '--two'] 1 {os.defpath}:{copy.root}/programs" == told.strip()


def test_an_older_copy_serves_without_the_newer_programs_and_gets_them_later(copy: Copy) -> None:
    copy.unpack("usr/bin/chromedriver")
    copy.make_known()
    older = _real(copy.find("chromedriver", "espeak-ng", "ip"))
    linked = [each.name for each in (copy.root / "programs").iterdir()]
    copy.unpack("usr/bin/espeak-ng")
    copy.make_known()

    driver = copy.at("usr/bin/chromedriver")
    assert ([driver, None, None], ["chromedriver"]) == (older, linked)
    assert [driver, copy.at("usr/bin/espeak-ng"), None] == _real(
        copy.find("chromedriver", "espeak-ng", "ip")
    )


def test_a_copy_that_was_moved_is_found_where_it_is(copy: Copy) -> None:
    copy.unpack("usr/bin/espeak-ng")
    copy.make_known()
    copy.root = copy.root.rename(copy.folder / "moved")
    copy.make_known()

    assert [copy.at("usr/bin/espeak-ng")] == _real(copy.find("espeak-ng"))
    assert copy.settings()["LD_LIBRARY_PATH"].startswith(copy.at(LIBRARIES))
