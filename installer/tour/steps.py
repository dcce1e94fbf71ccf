"""The tour's log: each step with its seconds and what it left behind."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass
class Step:
    name: str
    seconds: float = 0.0
    files: list[str] = field(default_factory=list)


class Steps:
    def __init__(self, out: Path) -> None:
        self.out = out
        self._steps: list[Step] = []
        self._beside: list[dict[str, object]] = []

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        """Times what is done inside; shown on the error output while it runs."""
        sys.stderr.write(f"{name} … ")
        sys.stderr.flush()
        this = Step(name)
        started = time.monotonic()
        yield this
        this.seconds = round(time.monotonic() - started, 3)
        self._steps.append(this)
        sys.stderr.write(f"{this.seconds:.1f} s\n")

    def take_over(self, steps: list[dict[str, object]]) -> None:
        """What other programs have done meanwhile."""
        self._beside += steps

    def keep(self, step: Step, name: str, data: bytes) -> None:
        """A file of the tour, noted under its step."""
        path = self.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        step.files.append(name)

    def write(self, facts: dict[str, object], name: str = "tour.json") -> Path:
        path = self.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        record = facts | {"steps": [*map(asdict, self._steps), *self._beside]}
        path.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf-8")
        return path
