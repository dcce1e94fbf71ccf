"""A citizen's visit: priority, several procedures, for somebody else, a result, advice."""

from __future__ import annotations

import pytest

from db.queue.boards import lines
from db.queue.values import Priority, Purpose
from kiosk import record_work
from kiosk.kiosk_screen import Page, offered
from kiosk.wish import Wish
from tests.kiosk.kiosk_stage import COPY, Stage

BIRTH = "1.001193"  # line A
SIGNATURE = "2.000884"  # line B, like COPY
LAND = "1.013962"  # line D


def gather(stage: Stage, *chosen: tuple[str, str]) -> None:
    """Put procedures into the visit, and stand before the list."""
    first, *others = chosen
    stage.choose(*first)
    stage.kiosk.visiting.open()
    for each in others:
        stage.kiosk.visiting.addMore()
        stage.choose(*each)
        stage.kiosk.visiting.open()


def test_no_priority_costs_no_touch(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.visiting.take()
    stage.live.drain()

    assert (Priority.NORMAL, None) == (
        stage.ticket("B001").priority,
        stage.ticket("B001").priority_code,
    )


@pytest.mark.parametrize(
    ("answer", "level", "code"),
    [("old60", Priority.SECOND, "old60"), ("none", Priority.NORMAL, None)],
)
def test_priority_is_one_touch_more(
    stage: Stage, answer: str, level: Priority, code: str | None
) -> None:
    stage.choose()
    stage.kiosk.visiting.askPriority()
    asked = stage.page
    stage.kiosk.visiting.answerPriority(answer)
    stage.live.drain()

    assert (Page.PRIORITY, Page.TICKET) == (asked, stage.page)
    assert (level, code) == (stage.ticket("B001").priority, stage.ticket("B001").priority_code)


def test_an_answer_nobody_was_offered_takes_nothing(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.visiting.answerPriority("old80")
    stage.kiosk.visiting.askPriority()
    stage.kiosk.visiting.answerPriority("king")
    stage.live.drain()

    assert Page.PRIORITY is stage.page


def test_every_offered_class_stands_beside_no(stage: Stage) -> None:
    rows = stage.kiosk.visiting.property("classes").rows

    assert ["none", "old80", "disabled", "pregnant", "child", "old60", "merit"] == [
        row.key for row in rows
    ]
    assert "Không" == rows[0].title


def test_one_number_for_several_procedures(stage: Stage) -> None:
    letters = {line.letter: line.id for line in lines(stage.record)}
    gather(
        stage,
        ("ho_tich", BIRTH),
        ("chung_thuc", COPY),
        ("dat_dai", LAND),
        ("chung_thuc", SIGNATURE),
    )
    way = stage.kiosk.visiting.property("way")
    stage.kiosk.visiting.take()
    stage.live.drain()
    ticket = stage.ticket("A001")

    assert BIRTH == ticket.procedure_code
    assert (letters["B"], letters["D"]) == ticket.next_lines
    assert (COPY, SIGNATURE, LAND) == ticket.also_procedures
    assert "nhóm A (" in way
    assert "→ B (" in way
    assert "Sao y bản chính" in stage.spool.slips[0].also
    assert "nhóm B (" in stage.spool.slips[0].then


@pytest.mark.parametrize("with_priority", [False, True])
def test_a_number_from_another_procedures_page_is_for_the_whole_visit(
    stage: Stage, with_priority: bool
) -> None:
    gather(stage, ("ho_tich", BIRTH))
    stage.kiosk.visiting.addMore()
    stage.choose("chung_thuc", COPY)
    if with_priority:
        stage.kiosk.visiting.askPriority()
        stage.kiosk.visiting.answerPriority("old60")
    else:
        stage.kiosk.visiting.take()
    stage.live.drain()
    ticket = stage.ticket("A001")

    assert (BIRTH, (COPY,)) == (ticket.procedure_code, ticket.also_procedures)


def test_a_sixth_procedure_is_not_lost_in_silence(stage: Stage) -> None:
    codes = [each.code for each in offered(stage.kiosk.screen, "ho_tich")[:5]]
    gather(stage, *(("ho_tich", code) for code in codes))
    stage.kiosk.back()
    stage.kiosk.back()
    stage.kiosk._core.go(Page.HOME)
    stage.choose("chung_thuc", COPY)
    stage.kiosk.visiting.take()
    stage.live.drain()

    assert (Page.VISIT, 5) == (stage.page, len(stage.kiosk.screen.visiting.procedure_codes))


def test_the_list_grows_to_five_and_shrinks_to_the_start(stage: Stage) -> None:
    gather(stage, ("ho_tich", BIRTH), ("chung_thuc", COPY))
    twice = len(stage.kiosk.visiting.property("procedures").rows)
    stage.kiosk.visiting.remove(BIRTH)
    left = [row.key for row in stage.kiosk.visiting.property("procedures").rows]
    stage.kiosk.visiting.remove(COPY)

    assert (2, [COPY]) == (twice, left)
    assert Page.HOME is stage.page
    assert () == stage.kiosk.screen.visiting.procedure_codes


def test_for_somebody_else(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.visiting.forOther()
    page = stage.page
    stage.kiosk.visiting.forOther()
    once_more = stage.kiosk.screen.visiting.is_for_other
    stage.kiosk.visiting.forOther()
    stage.kiosk.visiting.take()
    stage.live.drain()

    assert (Page.VISIT, False) == (page, once_more)
    assert stage.ticket("B001").for_other
    assert "Lấy số hộ người khác" == stage.spool.slips[0].for_other


def test_going_home_forgets_the_visit(stage: Stage) -> None:
    gather(stage, ("ho_tich", BIRTH))
    stage.kiosk.visiting.addMore()
    begun = stage.kiosk.screen.visiting.procedure_codes
    stage.kiosk.home()

    assert (BIRTH,) == begun
    assert () == stage.kiosk.screen.visiting.procedure_codes


def test_a_visit_begun_is_not_wiped_without_asking(stage: Stage) -> None:
    gather(stage, ("ho_tich", BIRTH))
    stage.kiosk.visiting.addMore()
    stage.wait(35)
    asked = stage.kiosk.screen.seconds_left
    stage.wait(60)

    assert asked > 0
    assert () == stage.kiosk.screen.visiting.procedure_codes


def test_a_result_has_a_page_of_its_own(stage: Stage) -> None:
    stage.kiosk.collectResult()
    page, takes = stage.page, stage.kiosk.card.property("takes")
    stage.kiosk.visiting.take()
    stage.live.drain()

    assert (Page.CARD, True) == (page, takes)
    assert Purpose.RESULT is stage.ticket("R001").purpose


def test_priority_for_a_result(stage: Stage) -> None:
    stage.kiosk.collectResult()
    stage.kiosk.visiting.askPriority()
    stage.kiosk.visiting.answerPriority("merit")
    stage.live.drain()

    assert (Purpose.RESULT, "merit") == (
        stage.ticket("R001").purpose,
        stage.ticket("R001").priority_code,
    )


def test_advice_asks_for_priority_once(stage: Stage) -> None:
    stage.kiosk.askStaff()
    page = stage.page
    stage.kiosk.visiting.answerPriority("none")
    stage.live.drain()

    assert Page.PRIORITY is page
    assert Purpose.ADVICE is stage.ticket("T001").purpose


def test_a_kiosk_alone_passes_the_whole_wish_on(stage: Stage) -> None:
    language = stage.kiosk._core.language()
    wish = Wish("x", 1, BIRTH, Purpose.PROCEDURE, language, "", "old80", (2,), (COPY,), True)
    ask = record_work.ask(wish)

    assert ("old80", (2,), (COPY,), True) == (
        ask.priority_code,
        ask.next_lines,
        ask.also_procedures,
        ask.for_other,
    )
