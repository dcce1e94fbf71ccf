"""Tries again what may succeed the next time, until a person had better be told."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TypeVar

from db import engine as engines
from db.errors import Known

T = TypeVar("T")


def patiently(attempt: Callable[[], T], url: str, deadline_s: float) -> T:
    """Until the deadline, with jitter. Raises: Known by `attempt`; Trouble, said by a driver."""
    started = time.monotonic()
    while True:
        try:
            return attempt()
        except Known:
            raise
        except Exception as error:
            waited = time.monotonic() - started
            may_succeed = engines.is_transient(error) or engines.is_twin(error)
            if waited < deadline_s and may_succeed:
                time.sleep(_pause(url, waited))
                continue
            trouble = engines.known_trouble(error, url)
            if trouble is None:
                raise
            raise trouble from error


def _pause(url: str, waited: float) -> float:
    # A locked file is free again within milliseconds; a server that left needs longer.
    if not engines.is_postgresql(url):
        return random.uniform(0.0005, 0.0025) if waited < 2 else random.uniform(0.005, 0.02)
    return min(0.25, 0.02 + waited / 4) * random.uniform(0.5, 1.5)
