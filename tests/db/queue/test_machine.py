"""The queue machine on both back ends."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from db.throwaway import ThrowawayServer
from tests.db.queue.hall import FakeClock, Hall
from tests.db.queue.machine import QueueMachine

LONG = os.environ.get("MOTCUA_TORTURE") == "1"
HISTORIES = {"sqlite": 150 if LONG else 15, "postgresql": 60 if LONG else 6}


def _run(
    open_hall: Callable[[FakeClock], Hall], put_away: Callable[[Hall], None], backend: str
) -> None:
    machine: Any = partial(QueueMachine, open_hall, put_away)
    run_state_machine_as_test(machine, settings=_settings(backend))


def _settings(backend: str) -> settings:
    return settings(
        max_examples=HISTORIES[backend],
        stateful_step_count=100 if LONG else 40,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )


@pytest.mark.timeout(3600 if LONG else 300)
def test_random_histories_on_sqlite(template_file: Path, tmp_path: Path) -> None:
    numbers = count()

    def open_hall(clock: FakeClock) -> Hall:
        path = tmp_path / f"record-{next(numbers)}.db"
        shutil.copyfile(template_file, path)
        return Hall.at(str(path), clock)

    def put_away(hall: Hall) -> None:
        hall.record.close()
        for left in Path(hall.record.url).parent.glob(f"{Path(hall.record.url).name}*"):
            left.unlink()

    _run(open_hall, put_away, "sqlite")


@pytest.mark.timeout(3600 if LONG else 300)
def test_random_histories_on_postgresql(server: ThrowawayServer, template_database: str) -> None:
    def open_hall(clock: FakeClock) -> Hall:
        return Hall.at(server.create(f"machine_{uuid4().hex}", template_database), clock)

    def put_away(hall: Hall) -> None:
        hall.record.close()
        server.drop(hall.record.url.rpartition("/")[2])

    _run(open_hall, put_away, "postgresql")
