"""What each key of a pad does for the officer at its counter."""

from __future__ import annotations

import pytest

from db.errors import Unknown
from db.people.values import PauseReason
from db.queue import boards, store
from db.queue.rules import Action, State
from desk.bus.codes import Code
from desk.bus.pad_work import OUT_OF_TURN, Answer, press
from desk.reason_words import PickReason
from printing.bus.template import Key
from tests.desk.centre import Centre


@pytest.fixture
def served(centre: Centre) -> Centre:
    """An at counter 1; A001, A002 and B001 wait."""
    for letter in "AAB":
        centre.issue(letter)
        centre.time.pass_s(1)
    centre.sit(1, "an")
    return centre


def keys(centre: Centre, *pressed: Key | str) -> list[str]:
    """What the pad of counter 1 shows after each key; a text is digits typed before the next."""
    shown, typed = [], ""
    for each in pressed:
        if isinstance(each, Key):
            shown.append(press(centre.live.record, counter=1, key=each, typed=typed).text)
            typed = ""
        else:
            typed = each
    return shown


def state(centre: Centre, label: str) -> State:
    return centre.ticket(label).state


def test_a_visit_by_keys(served: Centre) -> None:
    shown = keys(served, Key.NEXT, Key.RECALL, Key.START, Key.FINISH)

    assert ["A001", "A001", "A001", Code.NOBODY] == shown
    assert State.FINISHED is state(served, "A001")


def test_who_acts_is_the_officer_at_the_counter(served: Centre) -> None:
    keys(served, Key.NEXT, Key.FINISH)
    history = boards.events(served.live.record, ticket_id=served.ticket("A001").id)

    assert {served.officers["an"]} == {event.officer_id for event in history[1:]}


def test_next_ends_the_visit_before(served: Centre) -> None:
    shown = keys(served, Key.NEXT, Key.NEXT)

    assert ["A001", "A002"] == shown
    assert State.FINISHED is state(served, "A001")


def test_next_after_enough_calls_is_a_no_show(served: Centre) -> None:
    shown = keys(served, Key.NEXT, Key.RECALL, Key.RECALL, Key.RECALL, Key.NEXT)

    assert ["A001", "A001", "A001", Code.CALLED_ENOUGH, "A002"] == shown
    assert State.NO_SHOW is state(served, "A001")


def test_no_show(served: Centre) -> None:
    assert ["A001", Code.NOBODY] == keys(served, Key.NEXT, Key.NO_SHOW)
    assert State.NO_SHOW is state(served, "A001")


def test_hold_and_again_takes_up(served: Centre) -> None:
    shown = keys(served, Key.NEXT, Key.START, Key.HOLD, Key.HOLD)

    assert ["A001", "A001", Code.NOBODY, "A001"] == shown
    assert State.SERVING is state(served, "A001")


def test_pause_and_again_opens(served: Centre) -> None:
    paused = keys(served, Key.PAUSE, Key.NEXT)
    reason = served.board().pause_reason
    again = keys(served, Key.PAUSE, Key.NEXT)

    assert [Code.NOBODY, Code.PAUSED] == paused
    assert PauseReason.OTHER.value == reason
    assert [Code.NOBODY, "A001"] == again


def test_a_number_that_is_typed_is_called(served: Centre) -> None:
    shown = keys(served, Key.NEXT, "2", Key.NEXT)
    history = boards.events(served.live.record, ticket_id=served.ticket("A002").id)

    assert ["A001", "A002"] == shown
    assert State.FINISHED is state(served, "A001")
    assert Action.CALL is history[-1].action


def test_out_of_turn_has_a_reason_the_desk_knows(served: Centre) -> None:
    shown = keys(served, "002", Key.NEXT)
    last = boards.events(served.live.record, ticket_id=served.ticket("A002").id)[-1]

    assert ["A002"] == shown
    assert (Action.PICK, OUT_OF_TURN) == (last.action, last.reason)
    assert PickReason(OUT_OF_TURN) is PickReason.OTHER


def test_a_number_set_aside_here_is_taken_up(served: Centre) -> None:
    assert ["A001", Code.NOBODY, "A002", "A001"] == keys(
        served, Key.NEXT, Key.HOLD, Key.NEXT, "1", Key.NEXT
    )
    assert State.FINISHED is state(served, "A002")


@pytest.mark.parametrize(
    ("pressed", "code"),
    [
        ((Key.RECALL,), Code.EMPTY),
        ((Key.START,), Code.EMPTY),
        ((Key.FINISH,), Code.EMPTY),
        ((Key.NO_SHOW,), Code.EMPTY),
        ((Key.HOLD,), Code.EMPTY),
        ((Key.NEXT, Key.START, Key.NO_SHOW), Code.NOT_NOW),
        (("99", Key.NEXT), Code.NO_SUCH_NUMBER),
        ((Key.PAUSE, "1", Key.NEXT), Code.PAUSED),
    ],
)
def test_what_cannot_be_is_a_code(
    served: Centre, pressed: tuple[Key | str, ...], code: Code
) -> None:
    assert code == keys(served, *pressed)[-1]


def test_nobody_waits(centre: Centre) -> None:
    centre.sit(1, "an")

    assert Answer(Code.NOBODY, is_refused=True) == press(
        centre.live.record, counter=1, key=Key.NEXT
    )


def test_nobody_sits_there(centre: Centre) -> None:
    centre.issue()

    assert Answer(Code.NOT_SEATED, is_refused=True) == press(
        centre.live.record, counter=1, key=Key.NEXT
    )
    assert State.WAITING is state(centre, "A001")


def test_who_has_left_without_signing_out_is_not_there(centre: Centre) -> None:
    centre.issue()
    centre.sit(1, "an", lease_s=60)
    centre.time.pass_s(61)

    assert [Code.NOT_SEATED] == keys(centre, Key.NEXT)


def test_an_officer_may_not_touch_what_is_not_theirs(served: Centre) -> None:
    served.do(store.transfer, served.ticket("A001"), line_id=served.lines["C"].id)
    served.sit(3, "chi")
    served.call(3)

    assert ["A002"] == keys(served, Key.NEXT)
    assert served.counters[3] == served.ticket("A001").counter_id


def test_a_counter_nobody_has(centre: Centre) -> None:
    with pytest.raises(Unknown):
        press(centre.live.record, counter=99, key=Key.NEXT)
