"""Simulated printers, one for each kind of line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from printing.simulated_lines import SimulatedLine, SimulatedNetwork, SimulatedSerial
from tests.printing.platforms import POSIX


@pytest.fixture(params=[pytest.param(SimulatedSerial, marks=POSIX), SimulatedNetwork])
def line(request: pytest.FixtureRequest) -> Iterator[SimulatedLine]:
    with request.param() as simulated:
        yield simulated


@pytest.fixture
def serial_line() -> Iterator[SimulatedSerial]:
    with SimulatedSerial() as simulated:
        yield simulated
