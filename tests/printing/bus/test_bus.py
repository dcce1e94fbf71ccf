"""The bus against simulated pads and boards on a pty."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest

from printing.address import Address, Kind
from printing.bus.bus import Bus, Pressed
from printing.bus.port import BusPort
from printing.bus.simulated import NOISE
from printing.bus.stations import Health, Text
from printing.bus.template import Key, Template
from printing.bus.template_file import read_template, shipped, template_of
from printing.lines import open_link
from printing.outcome import LinkTrouble, TroubleCode
from tests.printing.bus.line import Hung, hang
from tests.printing.bus.samples import VENDORS, every_template, table
from tests.printing.platforms import POSIX

pytestmark = POSIX
Hang = Callable[..., Hung]


@pytest.fixture
def hung(tmp_path: Path) -> Iterator[Hang]:
    with ExitStack() as stack:

        def one(name: str = "motcua", **more: object) -> Hung:
            vendor = VENDORS.get(name)
            template = template_of(table(vendor), name) if vendor else read_template(name)
            return hang(stack, template, tmp_path, **more)  # type: ignore[arg-type]

        yield one


def is_well(hung: Hung, *addresses: int) -> Callable[[], bool]:
    return lambda: all(hung.bus.health(each) is Health.WELL for each in addresses)


@pytest.mark.parametrize("template", every_template(), ids=lambda each: each.name)
def test_every_key_of_every_template(tmp_path: Path, template: Template) -> None:
    with ExitStack() as stack:
        hung = hang(stack, template, tmp_path)
        for count, key in enumerate(template.keys.values(), start=1):
            hung.line.station(1).keys.append(key)
            hung.until(lambda count=count: len(hung.pressed) == count)  # type: ignore[misc]

        assert [Pressed(1, key) for key in template.keys.values()] == hung.pressed


@pytest.mark.parametrize("name", shipped())
def test_boards_show_and_go_dark(hung: Hang, name: str) -> None:
    bus = hung(name, pads=(), boards=(21, 22))
    bus.bus.show(21, Text("1012"))
    bus.until(lambda: bus.line.station(21).text == "1012")
    bus.bus.show(21, Text())
    bus.until(lambda: bus.line.station(21).text == "")

    assert "" == bus.line.station(22).text
    assert [] == bus.pressed


def test_a_text_blinks_where_the_frame_can(hung: Hang) -> None:
    bus = hung(boards=(21,))
    bus.bus.show(21, Text("A012", blinks=True))
    bus.until(lambda: bus.line.station(21).blinks)
    bus.bus.show(21, Text("A012"))
    bus.until(lambda: not bus.line.station(21).blinks)

    assert "A012" == bus.line.station(21).text


def test_a_key_that_is_told_again_is_taken_only_once(hung: Hang) -> None:
    bus = hung()
    pad = bus.line.station(1)
    pad.keeps_keys = True
    pad.keys.append(Key.NEXT)
    bus.until(lambda: len(bus.line.devices.asked) > 8)

    assert [Pressed(1, Key.NEXT)] == bus.pressed


def test_a_dead_pad_is_told_once_and_holds_nobody_up(
    hung: Hang, caplog: pytest.LogCaptureFixture
) -> None:
    bus = hung(pads=(1, 7))
    bus.line.station(7).is_silent = True
    bus.until(lambda: bus.bus.health(7) is Health.SILENT)
    bus.line.devices.asked.clear()
    bus.for_a_while(1.0)
    asked = [frame.address for frame in bus.line.devices.asked]

    assert asked.count(1) > 3 * asked.count(7)
    assert asked.count(7) <= 2
    assert ["address 7 of the bus does not answer"] == [
        each.getMessage() for each in caplog.records if "does not" in each.getMessage()
    ]

    bus.line.station(7).is_silent = False
    bus.until(is_well(bus, 7))


@pytest.mark.parametrize("name", [*shipped(), *VENDORS])
def test_noise_before_each_answer(hung: Hang, name: str) -> None:
    bus = hung(name, boards=(21,))
    for each in (1, 21):
        bus.line.station(each).is_noisy = True
    bus.bus.show(21, Text("1012"))
    bus.line.station(1).keys.append(Key.NEXT)
    bus.until(lambda: bus.line.station(21).text == "1012" and bool(bus.pressed))

    assert Pressed(1, Key.NEXT) in bus.pressed


@pytest.mark.parametrize("name", [*shipped(), *VENDORS])
def test_answers_in_halves(hung: Hang, name: str) -> None:
    bus = hung(name)
    bus.line.garble = lambda answer: [answer[:3], answer[3:]]
    bus.line.station(1).keys.append(Key.NEXT)
    bus.until(lambda: bool(bus.pressed))

    assert [Pressed(1, Key.NEXT)] == bus.pressed
    assert Health.WELL is bus.bus.health(1)


def test_two_answers_in_one_reading(hung: Hang) -> None:
    bus = hung()
    bus.line.garble = lambda answer: [answer + answer]
    bus.line.station(1).keys.append(Key.RECALL)
    bus.for_a_while(0.3)

    assert [Pressed(1, Key.RECALL)] == bus.pressed


def test_an_answer_of_another_address_is_none(hung: Hang) -> None:
    bus = hung(pads=(1, 2))
    bus.line.garble = lambda answer: [answer.replace(b"02K", b"01K")]
    bus.line.station(2).keys.append(Key.NEXT)
    bus.until(lambda: bus.bus.health(2) is Health.SILENT)

    assert [] == bus.pressed


def test_an_adapter_that_hears_itself(hung: Hang) -> None:
    bus = hung("modbus", echoes=True)
    bus.line.echoes = True
    bus.line.station(1).keys.append(Key.NEXT)
    bus.until(lambda: bool(bus.pressed))

    assert [Pressed(1, Key.NEXT)] == bus.pressed


def test_unplugged_and_plugged_in_again(hung: Hang) -> None:
    bus = hung(boards=(21,))
    bus.bus.show(21, Text("A001"))
    bus.until(lambda: bus.line.station(21).text == "A001")
    bus.line.unplug()
    bus.until(lambda: bus.bus.trouble is not None)
    lost = bus.bus.trouble
    bus.line.station(21).text = ""  # it was without current too
    bus.for_a_while(0.3)
    unknown = bus.bus.health(1)
    bus.line.plug()
    bus.line.station(1).keys.append(Key.NEXT)
    bus.until(lambda: bus.line.station(21).text == "A001" and bool(bus.pressed))

    assert TroubleCode.UNPLUGGED is lost
    assert Health.UNKNOWN is unknown
    assert bus.bus.trouble is None
    assert [Pressed(1, Key.NEXT)] == bus.pressed


def test_no_step_takes_longer_than_an_answer_may(hung: Hang) -> None:
    bus = hung(pads=(1, 7), boards=(21,))
    for each in (1, 7, 21):
        bus.line.station(each).is_silent = True
    bus.line.garble = lambda answer: [answer or NOISE]
    took, template = list[float](), read_template("motcua")
    for _ in range(60):
        begun = time.monotonic()
        bus.bus.step()
        took.append(time.monotonic() - begun)

    assert sorted(took)[-6] < template.answer_s + template.silence_s + 0.03  # a busy machine


def test_nobody_else_opens_the_line(hung: Hang) -> None:
    bus = hung()
    bus.until(is_well(bus, 1))

    with pytest.raises(LinkTrouble) as refused:
        open_link(bus.line.address)

    assert TroubleCode.BUSY is refused.value.code


def test_a_line_that_is_not_there_is_tried_more_and_more_rarely(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    now, tried = [0.0], list[float]()

    def missing(address: Address) -> object:
        tried.append(now[0])
        return open_link(address)

    port = BusPort(
        Address(Kind.SERIAL, str(tmp_path / "none")),
        opened=missing,  # type: ignore[arg-type]
        seconds=lambda: now[0],
    )
    bus = Bus(port, read_template("motcua"), pads=(1,), seconds=lambda: now[0])
    with caplog.at_level(logging.WARNING):
        for _ in range(9):
            bus.step()
            now[0] += max(bus.rest(), 0.01)

    pauses = [later - earlier for earlier, later in pairwise(tried)]

    assert [0.25, 0.5, 1.0, 2.0, 4.0, 5.0, 5.0, 5.0] == [round(each, 2) for each in pauses]
    assert TroubleCode.NOT_FOUND is bus.trouble
    assert [] == caplog.records  # it is what one begins with


def test_an_address_the_frame_has_no_room_for(tmp_path: Path) -> None:
    port = BusPort(Address(Kind.SERIAL, str(tmp_path / "none")))

    with pytest.raises(ValueError, match="300 is not between 0 and 255"):
        Bus(port, read_template("motcua"), pads=(300,))
