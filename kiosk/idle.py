"""When a screen nobody touches goes home; pure, times in seconds of a monotonic clock."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.kiosk_screen import Page, PaperState, Screen
from kiosk.rate_state import RateStep

ASK_AFTER_S = 30.0
COUNTDOWN_S = 25.0
TICKET_S = 10.0  # the paper is in the citizen's hand
THANKS_S = 8.0
TICKET_WITHOUT_PAPER_S = 60.0  # time to photograph or write down the number
LONGEST_S = 2 * ASK_AFTER_S + COUNTDOWN_S


@dataclass(frozen=True, slots=True)
class Idle:
    goes_home: bool
    seconds_left: int  # to show; 0 = show nothing


STAYS = Idle(goes_home=False, seconds_left=0)
GOES = Idle(goes_home=True, seconds_left=0)


def idle(screen: Screen, untouched_s: float) -> Idle:
    """What `untouched_s` seconds without a touch or a change of page mean for this screen.

    Who reads large letters, or listens, has twice the time until the question "still there?"; no
    page stays longer than `LONGEST_S`.
    """
    patience = screen.comfort.patience
    if screen.page is Page.BUSY or _waits_for_paper(screen):
        return STAYS
    if screen.page is Page.TICKET:
        heard = 2 if screen.comfort.speaks else 1  # read to the end, it takes half a minute
        return _countdown(min(_ticket_s(screen) * patience * heard, LONGEST_S) - untouched_s)
    unasked = _unasked_s(screen, patience)
    if unasked is not None:
        return GOES if untouched_s >= unasked else STAYS
    if untouched_s < ASK_AFTER_S * patience:
        return STAYS
    return _countdown(ASK_AFTER_S * patience + COUNTDOWN_S - untouched_s)


def _waits_for_paper(screen: Screen) -> bool:
    return screen.page is Page.TICKET and screen.paper is PaperState.PRINTING


def _ticket_s(screen: Screen) -> float:
    return TICKET_S if screen.paper is PaperState.READY else TICKET_WITHOUT_PAPER_S


def _countdown(left: float) -> Idle:
    return GOES if left <= 0 else Idle(goes_home=False, seconds_left=math.ceil(left))


def _unasked_s(screen: Screen, patience: int) -> float | None:
    """After how long a page goes home without asking; None where somebody may be in the middle of
    something."""
    if screen.page is Page.RATE and screen.rate.step is RateStep.THANKS:
        return THANKS_S * patience
    if screen.page is Page.HOME and not screen.visiting.procedure_codes:
        return ASK_AFTER_S * patience
    if screen.page in {Page.TROUBLE, Page.REFUSED}:
        return ASK_AFTER_S * patience + COUNTDOWN_S
    return None
