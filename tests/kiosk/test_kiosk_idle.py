"""A screen nobody touches asks, counts down and goes home."""

from __future__ import annotations

import pytest

from kiosk.comfort import Comfort
from kiosk.idle import GOES, STAYS, Idle, idle
from kiosk.kiosk_screen import Page, PaperState, Screen
from tests.kiosk.kiosk_stage import Stage


def _counts(seconds: int) -> Idle:
    return Idle(goes_home=False, seconds_left=seconds)


_HEARD = Screen(Page.TICKET, paper=PaperState.READY, comfort=Comfort(speaks=True))
_SLOWLY = Screen(Page.TICKET, paper=PaperState.NONE, comfort=Comfort(speaks=True))


@pytest.mark.parametrize(
    ("screen", "untouched", "state"),
    [
        (Screen(Page.PROCEDURES), 29.9, STAYS),
        (Screen(Page.PROCEDURES), 30.0, _counts(25)),
        (Screen(Page.PROCEDURE), 54.5, _counts(1)),
        (Screen(Page.PROCEDURE), 55.0, GOES),
        (Screen(Page.PROCEDURE, comfort=Comfort(large_text=True)), 59.9, STAYS),
        (Screen(Page.PROCEDURE, comfort=Comfort(large_text=True)), 60.0, _counts(25)),
        (Screen(Page.PROCEDURE, comfort=Comfort(speaks=True)), 85.0, GOES),
        (Screen(Page.HOME), 29.0, STAYS),
        (Screen(Page.HOME), 30.0, GOES),
        (Screen(Page.BUSY), 3600.0, STAYS),
        (Screen(Page.TROUBLE), 54.0, STAYS),
        (Screen(Page.TROUBLE), 55.0, GOES),
        (Screen(Page.TICKET, paper=PaperState.PRINTING), 3600.0, STAYS),
        (Screen(Page.TICKET, paper=PaperState.READY), 0.0, _counts(10)),
        (Screen(Page.TICKET, paper=PaperState.READY), 10.0, GOES),
        (_HEARD, 39.0, _counts(1)),
        (_HEARD, 40.0, GOES),
        (Screen(Page.TICKET, paper=PaperState.TROUBLE), 10.0, _counts(50)),
        (Screen(Page.TICKET, paper=PaperState.NONE), 60.0, GOES),
        (_SLOWLY, 84.9, _counts(1)),
        (_SLOWLY, 85.0, GOES),
    ],
)
def test_table(screen: Screen, untouched: float, state: Idle) -> None:
    assert idle(screen, untouched) == state


def test_asks_then_goes_home(stage: Stage) -> None:
    stage.choose()
    stage.wait(30)
    asked = (stage.page, stage.kiosk.property("secondsLeft"))
    stage.wait(25)

    assert (asked, stage.page) == ((Page.PROCEDURE, 25), Page.HOME)


def test_a_touch_keeps_the_page(stage: Stage) -> None:
    stage.choose()
    stage.wait(45)
    stage.kiosk.touch()
    stage.wait(25)

    assert (stage.page, stage.kiosk.property("secondsLeft")) == (Page.PROCEDURE, 0)


def test_a_foreign_greeting_returns_to_vietnamese(stage: Stage) -> None:
    stage.kiosk.setLanguage("en")
    stage.wait(31)

    assert stage.kiosk.property("language") == "vi"


def test_an_untouched_greeting_is_left_alone(stage: Stage) -> None:
    visits = stage.kiosk.property("visit")
    for _ in range(5):
        stage.wait(60)

    assert (stage.page, stage.kiosk.property("visit")) == (Page.HOME, visits)


def test_ticket_closes_after_the_paper(stage: Stage) -> None:
    stage.take()
    stage.wait(30)
    printing = stage.page
    stage.spool.end()
    stage.wait(9)
    ready = stage.page
    stage.wait(1)

    assert (printing, ready, stage.page) == (Page.TICKET, Page.TICKET, Page.HOME)
