"""How much one address may ask for, in bounded memory: behind one there may be a whole hall.

The figures: a page asks every 3 to 15 seconds, and the hall's Wi-Fi may show all its phones under
one address; a wrong ticket address or code is what a guesser makes many of and a citizen few.
"""

from __future__ import annotations

import ipaddress
import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

MOST_ADDRESSES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, then so many a second."""

    burst: float
    per_s: float


class Kind(Enum):
    """What is counted: for one address, and for all of them together."""

    ANY = (Rate(1200, 250), Rate(4000, 1000))
    WRONG_PAGE = (Rate(60, 1), Rate(600, 20))
    ASK = (Rate(30, 2), Rate(100, 10))
    LEAVE = (Rate(10, 0.1), Rate(60, 1))
    WRONG_CODE = (Rate(10, 0.1), Rate(120, 1))


class Limits:
    """Buckets of tokens that fill as time passes."""

    def __init__(self, seconds: Callable[[], float], most_addresses: int = MOST_ADDRESSES) -> None:
        self._seconds = seconds
        self._most = most_addresses
        self._buckets: dict[Kind, OrderedDict[str, tuple[float, float]]] = {
            kind: OrderedDict() for kind in Kind
        }
        self._common: dict[Kind, tuple[float, float]] = {}

    def take(self, kind: Kind, address: str) -> int:
        """0 where it may be; else the whole seconds until it may be tried again."""
        wait = self.wait(kind, address)
        if not wait:
            self.note(kind, address)
        return wait

    def wait(self, kind: Kind, address: str) -> int:
        """As `take`, but nothing is counted yet."""
        alone, together = kind.value
        key = _network(address)
        left = max(
            _wait(self._tokens(kind, key, alone), alone),
            _wait(self._shared(kind, together), together),
        )
        return math.ceil(left)

    def note(self, kind: Kind, address: str) -> None:
        """One more of it."""
        alone, together = kind.value
        key, now = _network(address), self._seconds()
        buckets = self._buckets[kind]
        buckets[key] = (self._tokens(kind, key, alone) - 1, now)
        buckets.move_to_end(key)
        while len(buckets) > self._most:
            buckets.popitem(last=False)
        self._common[kind] = (self._shared(kind, together) - 1, now)

    @property
    def addresses(self) -> int:
        """How many are remembered, of the kind with the most."""
        return max(len(buckets) for buckets in self._buckets.values())

    def _tokens(self, kind: Kind, key: str, rate: Rate) -> float:
        return self._filled(self._buckets[kind].get(key), rate)

    def _shared(self, kind: Kind, rate: Rate) -> float:
        return self._filled(self._common.get(kind), rate)

    def _filled(self, bucket: tuple[float, float] | None, rate: Rate) -> float:
        if bucket is None:
            return rate.burst
        tokens, since = bucket
        return min(rate.burst, tokens + (self._seconds() - since) * rate.per_s)


def _wait(tokens: float, rate: Rate) -> float:
    return 0.0 if tokens >= 1 else (1 - tokens) / rate.per_s


def _network(address: str) -> str:
    """One machine has many addresses of IPv6: its network counts."""
    if ":" not in address:
        return address
    try:
        parsed = ipaddress.IPv6Address(address.partition("%")[0])
    except ValueError:
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.IPv6Network((int(parsed) >> 64 << 64, 64)))
