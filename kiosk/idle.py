"""When a screen nobody touches goes home; pure, times in seconds of a monotonic clock."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.kiosk_screen import Page, PaperState, Screen

ASK_AFTER_S = 30.0
COUNTDOWN_S = 20.0
TICKET_S = 10.0  # the paper is in the citizen's hand
TICKET_WITHOUT_PAPER_S = 60.0  # time to photograph or write down the number


@dataclass(frozen=True, slots=True)
class Idle:
    goes_home: bool
    seconds_left: int  # to show; 0 = show nothing


STAYS = Idle(goes_home=False, seconds_left=0)
GOES = Idle(goes_home=True, seconds_left=0)


def idle(screen: Screen, untouched_s: float) -> Idle:
    """What `untouched_s` seconds without a touch or a change of page mean for this screen."""
    if screen.page is Page.BUSY or _waits_for_paper(screen):
        return STAYS
    if screen.page is Page.TICKET:
        return _countdown(_ticket_s(screen) - untouched_s)
    if screen.page is Page.HOME:
        return _quiet(ASK_AFTER_S - untouched_s)
    if screen.page in {Page.TROUBLE, Page.REFUSED}:
        return _quiet(ASK_AFTER_S + COUNTDOWN_S - untouched_s)
    if untouched_s < ASK_AFTER_S:
        return STAYS
    return _countdown(ASK_AFTER_S + COUNTDOWN_S - untouched_s)


def _waits_for_paper(screen: Screen) -> bool:
    return screen.page is Page.TICKET and screen.paper is PaperState.PRINTING


def _ticket_s(screen: Screen) -> float:
    return TICKET_S if screen.paper is PaperState.READY else TICKET_WITHOUT_PAPER_S


def _countdown(left: float) -> Idle:
    return GOES if left <= 0 else Idle(goes_home=False, seconds_left=math.ceil(left))


def _quiet(left: float) -> Idle:
    return GOES if left <= 0 else STAYS
