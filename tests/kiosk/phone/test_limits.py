"""How much may be asked: bursts, refills, one network for another, and bounded memory."""

from __future__ import annotations

from kiosk.phone.limits import Kind, Limits

HALL, GUESSER = "192.168.1.7", "192.168.1.66"


class Watch:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def allowed(limits: Limits, kind: Kind, address: str, times: int) -> int:
    return sum(limits.take(kind, address) == 0 for _ in range(times))


def test_a_burst_is_allowed_and_then_a_rate() -> None:
    watch = Watch()
    limits = Limits(watch)

    first = allowed(limits, Kind.WRONG_CODE, GUESSER, 50)
    wait = limits.take(Kind.WRONG_CODE, GUESSER)
    watch.now += wait
    after = allowed(limits, Kind.WRONG_CODE, GUESSER, 50)
    watch.now += 3600
    rested = allowed(limits, Kind.WRONG_CODE, GUESSER, 50)

    assert (10, 10, 1, 10) == (first, wait, after, rested)


def test_whoever_guesses_stops_nobody_else() -> None:
    limits = Limits(Watch())
    allowed(limits, Kind.WRONG_PAGE, GUESSER, 1000)

    assert 0 == limits.take(Kind.WRONG_PAGE, HALL)
    assert 0 == limits.take(Kind.ANY, GUESSER)


def test_a_hall_behind_one_address_is_served() -> None:
    watch = Watch()
    limits = Limits(watch)
    refused = 0
    for _ in range(30):  # seconds in which 500 pages ask every 3 seconds
        refused += 167 - allowed(limits, Kind.ANY, HALL, 167)
        watch.now += 1

    assert 0 == refused


def test_many_addresses_guess_together_no_faster() -> None:
    watch = Watch()
    limits = Limits(watch)
    guesses = 0
    for second in range(600):
        guesses += sum(
            limits.take(Kind.WRONG_CODE, f"10.0.{second % 250}.{n}") == 0 for n in range(5)
        )
        watch.now += 1

    assert 700 <= guesses <= 720


def test_addresses_of_one_network_count_as_one() -> None:
    limits = Limits(Watch())
    for n in range(20):
        limits.take(Kind.LEAVE, f"fd00:1:2:3::{n:x}")

    assert limits.take(Kind.LEAVE, "fd00:1:2:3:ffff::1") > 0
    assert 0 == limits.take(Kind.LEAVE, "fd00:1:2:4::1")
    assert 0 == limits.take(Kind.LEAVE, "::ffff:10.0.0.1")
    assert 0 == limits.take(Kind.LEAVE, "not an address: at all")


def test_the_memory_of_addresses_is_bounded() -> None:
    limits = Limits(Watch(), most_addresses=100)
    for n in range(1000):
        limits.take(Kind.ANY, f"10.0.{n // 250}.{n % 250}")

    assert 100 == limits.addresses
