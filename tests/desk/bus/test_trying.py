"""A bus that is only tried: addresses on the displays, keys in words."""

from __future__ import annotations

from pathlib import Path

from desk.bus.setup import BusSetup
from desk.bus.trying import try_bus
from printing.bus.template import Key
from printing.bus.template_file import read_template
from tests.printing.bus.line import SimulatedLine
from tests.printing.platforms import POSIX

pytestmark = POSIX


def test_each_display_shows_its_address_and_each_key_is_told(tmp_path: Path) -> None:
    template, told, shown = read_template("motcua"), list[str](), list[str]()
    with SimulatedLine(template, (1, 21), tmp_path) as line:
        setup = BusSetup(line.address, template, pads={1: 3, 7: 4}, boards={21: 3})
        line.station(1).keys.append(Key.RECALL)

        def is_done() -> bool:
            texts = [line.station(each).text for each in (1, 21)]
            shown[:] = texts if all(texts) else shown
            return bool(shown) and len(told) >= 5

        try_bus(setup, told.append, is_done)
        dark = [line.station(each).text for each in (1, 21)]

    assert {
        "the line is open",
        "address 1, counter 3: answers",
        "address 1, counter 3: recall",
        "address 7, counter 4: does not answer",
        "address 21, counter 3: answers",
    } == set(told)
    assert (["1", "21"], ["", ""]) == (shown, dark)
