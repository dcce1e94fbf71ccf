"""Random histories of every action by many actors; after each step the laws of the record hold."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable
from itertools import islice
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.errors import CounterBusy, NothingWaiting, Refused
from db.people import store as people_store
from db.queue import boards, calling, deciding, hall_board, store, undoing
from db.queue.fairness import Fairness
from db.queue.history import effective, replay
from db.queue.order import calling_order, choose
from db.queue.picking import desk_of, now_of, waiting_at
from db.queue.rules import AT_COUNTER, ENDED, State, allowed
from db.queue.values import Event, Priority, Ticket
from db.record import Snapshot
from db.stats.boards import today
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id

LETTERS = st.sampled_from("ABC")
COUNTERS = st.sampled_from([1, 2, 3])
OFFICERS = st.sampled_from([0, 1, 2, 3])
PRIORITIES = st.sampled_from([Priority.NORMAL] * 3 + [Priority.FIRST, Priority.SECOND])
WHICH = st.integers(0, 200)
LISTED = 2
SIMPLE: dict[str, Callable[..., Ticket]] = {
    "recall": store.recall,
    "start": store.start,
    "finish": store.finish,
    "no_show": store.no_show,
    "cancel": store.cancel,
    "return": store.return_to_queue,
    "reinstate": store.reinstate,
    "hold": store.hold,
    "separate": store.separate,
    "undo": undoing.undo,
}


class QueueMachine(RuleBasedStateMachine):
    """`open_hall` gives a fresh centre, `put_away` removes it."""

    def __init__(self, open_hall: Callable[[FakeClock], Hall], put_away: Callable[[Hall], None]):
        super().__init__()
        self.clock = FakeClock()
        self.put_away = put_away
        self.hall = open_hall(self.clock)
        self.refused: Tally[str] = Tally()

    @initialize(fairness=st.sampled_from(list(Fairness)))
    def decide(self, fairness: Fairness) -> None:
        deciding.set_rule(self.hall.record, command_id=command_id(), changes={"fairness": fairness})

    @rule(letter=LETTERS, priority=PRIORITIES, then=st.lists(LETTERS, max_size=2))
    def issue(self, letter: str, priority: Priority, then: list[str]) -> None:
        store.issue(
            self.hall.record,
            command_id=command_id(),
            line_id=self.hall.lines[letter],
            priority=priority,
            next_lines=tuple(self.hall.lines[each] for each in then),
        )

    @rule(number=COUNTERS)
    def call(self, number: int) -> None:
        """Whoever the pure rule names, out of everybody who waits."""
        counter_id = self.hall.counters[number]

        def question(look: Snapshot) -> tuple[Ticket | None, bool]:
            now = now_of(look)
            desk = desk_of(look, counter_id, now)
            choice = choose(desk, self.tickets(), now)
            return choice.ticket if choice else None, bool(self.in_hand(counter_id))

        expected, busy = self.hall.record.ask(question)
        try:
            called = self.hall.call(number)
        except CounterBusy:
            assert busy
        except NothingWaiting:
            assert None is expected
        else:
            assert not busy
            assert expected is not None
            assert expected.id == called.id

    @precondition(lambda self: self.hall.lines and self.tickets())
    @rule(which=WHICH, action=st.sampled_from(sorted(SIMPLE)), twice=st.booleans())
    def act(self, which: int, action: str, twice: bool) -> None:
        ticket = self.ticket(which)
        command = command_id()

        def once() -> Ticket:
            return SIMPLE[action](self.hall.record, command_id=command, ticket_id=ticket.id)

        try:
            after = once()
        except Refused as refusal:
            self.refused[refusal.code] += 1
            assert ticket == boards.ticket(self.hall.record, ticket.id)
            return
        if twice:
            version = boards.version(self.hall.record)
            assert after == once()
            assert version == boards.version(self.hall.record)

    @precondition(lambda self: self.tickets())
    @rule(which=WHICH, number=COUNTERS)
    def resume(self, which: int, number: int) -> None:
        self._maybe(
            store.resume, ticket_id=self.ticket(which).id, counter_id=self.hall.counters[number]
        )

    @precondition(lambda self: self.tickets())
    @rule(
        which=WHICH,
        letter=st.none() | LETTERS,
        number=st.none() | COUNTERS,
        officer=st.none() | OFFICERS,
    )
    def transfer(
        self, which: int, letter: str | None, number: int | None, officer: int | None
    ) -> None:
        if letter is None and number is None and officer is None:
            letter = "A"
        before = self.ticket(which)
        after = self._maybe(
            store.transfer,
            ticket_id=before.id,
            line_id=self.hall.lines[letter] if letter else None,
            counter_id=self.hall.counters[number] if number else None,
            officer_id=None if officer is None else self.hall.officers[officer],
        )
        if after is not None:
            assert (before.issued_at, before.queued_at) == (after.issued_at, after.queued_at)

    @precondition(lambda self: self.tickets())
    @rule(which=st.lists(WHICH, min_size=1, max_size=3, unique=True), number=COUNTERS)
    def pick(self, which: list[int], number: int) -> None:
        self._maybe(
            calling.pick_out,
            ticket_ids=tuple(self.ticket(each).id for each in which),
            counter_id=self.hall.counters[number],
            reason="a family",
        )

    @precondition(lambda self: self.tickets())
    @rule(which=WHICH, other=WHICH)
    def join(self, which: int, other: int) -> None:
        self._maybe(calling.join, ticket_id=self.ticket(which).id, others=(self.ticket(other).id,))

    @precondition(lambda self: self.tickets())
    @rule(which=WHICH, code=st.sampled_from([None, "old80", "old60"]))
    def classify(self, which: int, code: str | None) -> None:
        self._maybe(store.classify, ticket_id=self.ticket(which).id, priority_code=code)

    @precondition(lambda self: self.tickets())
    @rule(which=WHICH, then=st.lists(LETTERS, max_size=2))
    def plan(self, which: int, then: list[str]) -> None:
        lines = tuple(self.hall.lines[each] for each in then)
        self._maybe(store.plan, ticket_id=self.ticket(which).id, next_lines=lines)

    @rule(number=COUNTERS, officer=OFFICERS)
    def sit(self, number: int, officer: int) -> None:
        self._maybe(
            people_store.sit,
            counter_id=self.hall.counters[number],
            officer_id=self.hall.officers[officer],
        )

    @rule(number=COUNTERS)
    def leave(self, number: int) -> None:
        self._maybe(people_store.leave, counter_id=self.hall.counters[number])

    @rule(seconds=st.sampled_from([0.001, 1, 30, 400, 2000, -5, -3600]))
    def time_passes(self, seconds: float) -> None:
        self.clock.forward(seconds=seconds)

    @invariant()
    def a_row_is_what_its_events_tell(self) -> None:
        history = self.history()
        for ticket in self.tickets():
            own = history[ticket.id]
            assert ticket == replay(ticket, own)
            state: State | None = None
            for event in effective(own):
                assert event.state == allowed(state, event.action)
                state = event.state
            assert state is ticket.state

    @invariant()
    def no_ticket_is_in_two_hands(self) -> None:
        tickets = self.tickets()
        at_counter = Tally(each.counter_id for each in tickets if each.state in AT_COUNTER)
        by_id = {each.id: each for each in tickets}
        assert {1} >= set(at_counter.values())
        assert None not in at_counter
        for each in tickets:
            assert (each.state is State.JOINED) == (each.joined_to is not None)
            if each.joined_to is not None:
                assert by_id[each.joined_to].state not in ENDED | {State.JOINED}

    @invariant()
    def figures_add_up(self) -> None:
        totals = today(self.hall.record).totals
        assert len(self.tickets()) == totals.arrived
        assert totals.arrived == (
            totals.waiting
            + totals.at_counter
            + totals.held
            + totals.finished
            + totals.no_show
            + totals.cancelled
            + totals.unserved
        )

    @invariant()
    def the_hall_shows_who_is_at_a_counter(self) -> None:
        news = hall_board.news(self.hall.record, None)
        assert news is not None
        heads = {each.id: each for each in self.tickets() if each.state in AT_COUNTER}
        expected = {each.label for each in heads.values()}
        expected |= {each.label for each in self.tickets() if each.joined_to in heads}
        assert expected == {call.label for call in news.at_counters}

    @invariant()
    def a_desk_lists_whom_it_would_call(self) -> None:
        tickets = self.tickets()

        def question(look: Snapshot) -> None:
            now = now_of(look)
            for counter_id in self.hall.counters.values():
                desk = desk_of(look, counter_id, now)
                everybody = list(calling_order(desk, tickets, now))
                waiting = waiting_at(look, desk, now, LISTED)
                listed = islice(calling_order(desk, waiting.first, now), LISTED)
                assert everybody[:LISTED] == list(listed)
                assert len(everybody) == waiting.count

        self.hall.record.ask(question)

    def teardown(self) -> None:
        try:
            self._nobody_waits_for_ever()
        finally:
            self.put_away(self.hall)

    def _nobody_waits_for_ever(self) -> None:
        """Counters that only call and finish serve everybody, in no more calls than legs."""
        for counter_id in self.hall.counters.values():
            for ticket in self.in_hand(counter_id):
                store.finish(self.hall.record, command_id=command_id(), ticket_id=ticket.id)
        most = sum(1 + len(each.next_lines) for each in self.tickets())
        calls = 0
        while sum(self._serve(number) for number in self.hall.counters):
            calls += 1
            assert calls <= most
        assert [] == [each.label for each in self.tickets() if each.state is State.WAITING]

    def _serve(self, number: int) -> bool:
        try:
            called = self.hall.call(number)
        except NothingWaiting:
            return False
        store.finish(self.hall.record, command_id=command_id(), ticket_id=called.id)
        return True

    def _maybe(self, action: Callable[..., Any], **wanted: Any) -> Any:
        try:
            return action(self.hall.record, command_id=command_id(), **wanted)
        except Refused as refusal:
            self.refused[refusal.code] += 1
            return None

    def ticket(self, which: int) -> Ticket:
        return (tickets := self.tickets())[which % len(tickets)]

    def in_hand(self, counter_id: int) -> list[Ticket]:
        return [
            each
            for each in self.tickets()
            if each.counter_id == counter_id and each.state in AT_COUNTER
        ]

    def tickets(self) -> list[Ticket]:
        """All of them, as they are stored."""
        return boards.tickets_of_today(self.hall.record)

    def history(self) -> dict[str, list[Event]]:
        found: dict[str, list[Event]] = {}
        for event in boards.events(self.hall.record):
            found.setdefault(event.ticket_id, []).append(event)
        return found
