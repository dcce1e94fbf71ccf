"""A kiosk is killed at every step, and at random in random days: paper and record are one."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.db.outbox.machines import Centre, Machine, open_centre
from tests.db.outbox.wires import Net
from tests.faults.counts import Counts, rounds

Step = Callable[[Machine], object]


def _take(kiosk: Machine) -> None:
    kiosk.take(random.choice(_lines(kiosk)))


def _lines(kiosk: Machine) -> list[int]:
    picture = kiosk.issuer.outbox.picture
    return [each.id for each in picture.arrangement.lines[:3]] if picture else []


def _net(net: Net) -> Step:
    def change(kiosk: Machine) -> None:
        kiosk.wire.net = net

    return change


def _found_again(kiosk: Machine) -> None:
    kiosk.time.passes(4)
    kiosk.reached()


def _tell_some(kiosk: Machine) -> None:
    kiosk.send(2)


DAY: list[Step] = [
    _take,
    _net(Net.LOSES_ANSWERS),
    _take,
    _take,
    _net(Net.UP),
    _found_again,
    _tell_some,
    _take,
    _net(Net.DOWN),
    _tell_some,
    _take,
    _net(Net.LOSES_ANSWERS),
    _found_again,
    _tell_some,
    _net(Net.UP),
    _found_again,
    _tell_some,
    _take,
]


def _live(centre: Centre, kiosk: Machine, steps: list[Step]) -> None:
    for step in steps:
        centre.time.passes(1)
        with kiosk.survives():
            step(kiosk)


@pytest.mark.timeout(1200)
def test_killed_before_and_after_each_statement(
    template_file: Path, tmp_path: Path, counts: Counts
) -> None:
    every = rounds(10, 1)
    for dies_at in count(1 + random.randrange(every), every):
        with _fresh(template_file) as centre:
            kiosk = centre.machine()
            kiosk.wire.steps, kiosk.wire.dies_at = 0, dies_at

            _live(centre, kiosk, DAY)
            centre.settle()

            centre.assert_whole()
            counts.add(kiosks_killed=kiosk.deaths, kiosk_papers=len(centre.papers))
            if not kiosk.deaths:
                return


STEPS = st.sampled_from(
    [*[_take] * 6, *[_net(net) for net in Net], *[_found_again] * 3, *[_tell_some] * 2, "killed"]
)


@settings(
    max_examples=rounds(15, 400),
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    day=st.lists(st.tuples(st.integers(0, 1), STEPS, st.integers(1, 12)), max_size=40),
    seed=st.integers(0, 1000),
)
@pytest.mark.timeout(1200)
def test_two_kiosks_on_a_day_of_outages(
    template_file: Path, day: list[tuple[int, Step | str, int]], seed: int
) -> None:
    random.seed(seed)
    with _fresh(template_file) as centre:
        kiosks = (centre.machine(), centre.machine())
        for who, step, moment in day:
            kiosk = kiosks[who]
            if isinstance(step, str):
                kiosk.wire.dies_at = kiosk.wire.steps + moment
            else:
                _live(centre, kiosk, [step])

        for each in kiosks:
            each.wire.dies_at = None
        centre.settle()

        centre.assert_whole()


class _fresh:  # noqa: N801  # reads as a function
    """A centre of its own, gone afterwards."""

    def __init__(self, template: Path) -> None:
        self._folder = Path(tempfile.mkdtemp())
        shutil.copyfile(template, self._folder / "record.db")

    def __enter__(self) -> Centre:
        self._centre = open_centre(str(self._folder / "record.db"), self._folder)
        return self._centre

    def __exit__(self, *_: object) -> None:
        self._centre.close()
        shutil.rmtree(self._folder)
