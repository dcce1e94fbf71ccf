"""What a kiosk thinks the record's clock says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from db.outbox.record_clock import RecordClock

NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


@dataclass
class Machine:
    """A machine whose clock is two hours slow."""

    second: float = 100.0
    wall: datetime = NOON - timedelta(hours=2)

    def passes(self, seconds: float) -> None:
        self.second += seconds
        self.wall += timedelta(seconds=seconds)

    def clock(self) -> RecordClock:
        return RecordClock(wall=lambda: self.wall, seconds=lambda: self.second)


def _ask(machine: Machine, clock: RecordClock, *, there: float, back: float, at: datetime) -> None:
    """The question takes so long there, and the answer so long back."""
    asked = clock.seconds()
    machine.passes(there + back)
    clock.hear(at, asked)


def _error(said: datetime, true: datetime) -> float:
    return abs((said - true).total_seconds())


def test_an_answer_is_taken_as_the_middle() -> None:
    machine = Machine()
    clock = machine.clock()

    _ask(machine, clock, there=0.3, back=0.1, at=NOON)

    assert _error(clock.now(), NOON + timedelta(seconds=0.1)) < 0.101


def test_a_slow_answer_does_not_spoil_what_a_quick_one_told() -> None:
    machine = Machine()
    clock = machine.clock()
    _ask(machine, clock, there=0.001, back=0.001, at=NOON)
    machine.passes(60)

    _ask(machine, clock, there=2.0, back=0.0, at=NOON + timedelta(seconds=62.001))

    assert _error(clock.now(), NOON + timedelta(seconds=62.001)) < 0.01


def test_after_a_while_a_slower_answer_is_the_better_one() -> None:
    machine = Machine()
    clock = machine.clock()
    _ask(machine, clock, there=0.0, back=0.0, at=NOON)
    machine.passes(7200)
    true = NOON + timedelta(seconds=7200.3)  # the record's clock goes a little faster

    _ask(machine, clock, there=0.05, back=0.05, at=true)

    assert _error(clock.now(), true + timedelta(seconds=0.05)) < 0.06


def test_the_records_own_clock_may_be_set() -> None:
    machine = Machine()
    clock = machine.clock()
    _ask(machine, clock, there=0.0, back=0.0, at=NOON)

    _ask(machine, clock, there=0.1, back=0.1, at=NOON + timedelta(minutes=10))

    assert _error(clock.now(), NOON + timedelta(minutes=10, seconds=0.1)) < 0.11


def test_the_machines_clock_set_meanwhile_changes_nothing() -> None:
    machine = Machine()
    clock = machine.clock()
    _ask(machine, clock, there=0.0, back=0.0, at=NOON)
    machine.wall += timedelta(days=400)
    machine.passes(30)

    assert _error(clock.now(), NOON + timedelta(seconds=30)) < 0.001


def test_it_never_says_the_same_moment_twice_nor_an_earlier_one() -> None:
    machine = Machine()
    clock = machine.clock()
    _ask(machine, clock, there=0.0, back=0.0, at=NOON)

    said = [clock.now() for _ in range(3)]

    assert sorted(set(said)) == said
