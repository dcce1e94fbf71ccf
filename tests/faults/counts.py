"""What the fault tests went through, counted, and told in one line when the tests are over."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

LONG = bool(os.environ.get("MOTCUA_TORTURE"))
"""Whether the long set runs: `make torture`."""

_COUNT, _HEALED = "faults-count", "faults-healed"


def rounds(short: int, long: int) -> int:
    """How often: in `make test`, and in `make torture`."""
    return long if LONG else short


class Counts:
    """Kept with the test's report, which comes from the process that ran it to the one that
    tells."""

    def __init__(self, keep: Callable[[str, object], None]) -> None:
        self._keep = keep

    def add(self, **counts: int) -> None:
        for what, number in counts.items():
            self._keep(_COUNT, [what, number])

    def healed(self, fault: str, seconds: float) -> None:
        """How long after the end of a fault a window was right again, by itself."""
        self._keep(_HEALED, [fault, seconds])


@pytest.fixture
def counts(record_property: Callable[[str, object], None]) -> Counts:
    return Counts(record_property)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    kept = [
        (name, value)
        for reports in terminalreporter.stats.values()
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, value in report.user_properties
    ]
    for line in _lines(kept):
        terminalreporter.write_line(line)


def _lines(kept: list[tuple[str, Any]]) -> list[str]:
    totals: Counter[str] = Counter()
    healed: dict[str, list[float]] = {}
    for name, value in kept:
        if name == _COUNT:
            totals[value[0]] += value[1]
        elif name == _HEALED:
            healed.setdefault(value[0], []).append(value[1])
    lines = []
    if totals:
        told = ", ".join(f"{number} {what.replace('_', ' ')}" for what, number in totals.items())
        lines.append(f"faults: {told}")
    for fault, seconds in healed.items():
        worst = f"{max(seconds):.2f} s"
        lines.append(f"windows right again after {fault}: at most {worst} ({len(seconds)} times)")
    return lines
