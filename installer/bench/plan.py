"""What a group of figures is measured with."""

from __future__ import annotations

from dataclasses import dataclass

from installer.bench.figures import Backend
from installer.bench.progress import Progress
from installer.bench.records import Records


@dataclass(frozen=True, slots=True)
class Plan:
    is_quick: bool
    backends: tuple[Backend, ...]
    records: Records
    progress: Progress
