"""Which line, pads and boards: by options, by a file, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from desk.bus.setup import Wanted, check, read_wanted, with_options
from desk.bus_command import app
from printing.address import Address, Kind
from printing.bus.notation import Faults
from tests.printing.bus.samples import SMALL

FILE = """
port = "serial:/dev/ttyUSB0"
frames = "vendor.toml"
echo = true
[pads]
3 = 1
4 = [2, 5]
[boards]
3 = 21
[numpads]
5 = "/dev/input/by-id/usb-pad-event-kbd"
"""


def test_by_options() -> None:
    wanted = Wanted("serial:/dev/ttyUSB0@19200", pads=("3=1", "4=2"), boards=("3=21",))
    setup = check(wanted)

    assert Address(Kind.SERIAL, "/dev/ttyUSB0", baud=19200) == setup.port
    assert ({1: 3, 2: 4}, {21: 3}) == (setup.pads, setup.boards)
    assert (3, 4) == setup.counters
    assert "motcua" == setup.template.name


def test_by_a_file_with_a_vendors_frames_beside_it(tmp_path: Path) -> None:
    (tmp_path / "bus.toml").write_text(FILE, encoding="utf-8")
    (tmp_path / "vendor.toml").write_text(SMALL, encoding="utf-8")
    setup = check(with_options(read_wanted(tmp_path / "bus.toml"), Wanted(pads=("6=9",))))

    assert Address(Kind.SERIAL, "/dev/ttyUSB0", baud=9600) == setup.port
    assert ({1: 3, 2: 4, 5: 4, 9: 6}, {21: 3}) == (setup.pads, setup.boards)
    assert {5: "/dev/input/by-id/usb-pad-event-kbd"} == setup.numpads
    assert ("vendor", True) == (setup.template.name, setup.echoes)


@pytest.mark.parametrize(
    ("port", "expected"),
    [
        ("serial:COM3", Address(Kind.SERIAL, "COM3", baud=9600)),
        ("serial:COM3@38400", Address(Kind.SERIAL, "COM3", baud=38400)),
        ("serial:COM3@2400", Address(Kind.SERIAL, "COM3", baud=2400)),
        ("net:10.0.0.9:4001", Address(Kind.NET, "10.0.0.9", port=4001)),
    ],
)
def test_lines(port: str, expected: Address) -> None:
    assert expected == check(Wanted(port, pads=("3=1",))).port


def test_numpads_alone_need_no_line() -> None:
    assert (3,) == check(Wanted(numpads=("3=/dev/input/event3",))).counters


LINE = "serial:/dev/ttyUSB0"


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (Wanted(), "No pad and no board is named"),
        (Wanted(LINE, pads=("3",)), "pad '3': is to be COUNTER=ADDRESS"),
        (Wanted(LINE, pads=("3=x",)), "pad '3=x': is to be COUNTER=ADDRESS"),
        (Wanted(LINE, pads=("0=1",)), "pad '0=1': is to be COUNTER=ADDRESS"),
        (Wanted(LINE, pads=("3=256",)), "pad '3=256': addresses go to 255."),
        (Wanted(LINE, pads=("3=1", "4=1")), "pad '4=1': address 1 has been named before."),
        (Wanted("ttyUSB0", pads=("3=1",)), "port: 'ttyUSB0' is no line: serial:DEVICE@BAUD"),
        (Wanted("serial:", pads=("3=1",)), "port: 'serial:' lacks what follows"),
        (Wanted("serial:tty@7", pads=("3=1",)), "port: '7' is no speed"),
        (Wanted("net:a:b:c", pads=("3=1",)), "port: 'a:b:c' is no host"),
        (Wanted(pads=("3=1",)), "port: '' is no line"),
        (Wanted("pdf:x", pads=("3=1",)), "port: 'pdf:x' is no line"),
        (Wanted(numpads=("3",)), "numpad '3': is to be COUNTER=DEVICE"),
        (Wanted(numpads=("3=a", "3=b")), "numpad '3=b': counter 3 has one already."),
    ],
)
def test_what_is_wrong_is_said(wanted: Wanted, sentence: str) -> None:
    with pytest.raises(Faults) as raised:
        check(wanted)

    assert any(each.startswith(sentence) for each in raised.value.sentences), str(raised.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("port = 3", "port: is to be str."),
        ("padz = 3", "padz: is not known here."),
        ("pads = 3", "pads: is to be a table"),
        ("=", "is no TOML"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "bus.toml").write_text(text, encoding="utf-8")

    with pytest.raises(Faults) as raised:
        read_wanted(tmp_path / "bus.toml")

    assert any(sentence in each for each in raised.value.sentences), str(raised.value)


def test_the_command_only_checks_where_it_is_asked_to() -> None:
    good = CliRunner().invoke(app, ["--port", LINE, "--pad", "3=1", "--check"])
    bad = CliRunner().invoke(app, ["--port", LINE, "--pad", "3=1", "--frames", "nothing.toml"])

    assert (0, "Pads and boards with the suite's own frame: sound\n") == (
        good.exit_code,
        good.stdout,
    )
    assert 2 == bad.exit_code
