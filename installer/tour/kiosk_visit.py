"""The kiosk's pages of a visit: several procedures, for somebody else, priority, the number."""

from __future__ import annotations

from typing import Final

from installer.tour.kiosk_procedures import ADOPTION, COPY, LAND
from installer.tour.kiosk_walk import KioskWalk
from printing.replies import Paper

_MORE: Final = (
    ("ho_tich", "1.001193"),
    COPY,
    LAND,
    ADOPTION,
    ("ho_tich", "1.000894"),
)
TAKE_PAPER: Final = {"vi": "lấy phiếu", "en": "take your ticket", "fr": "prendre votre ticket"}


def gather(walk: KioskWalk) -> None:
    """As many procedures in one visit as it may have, for somebody else, with priority."""
    walk.procedure(*_MORE[0])
    for chosen in _MORE[1:]:
        _add_more(walk)
        if chosen is LAND:
            walk.look("adding")
        walk.add(*chosen)
        if chosen is COPY:
            walk.look("procedure-added")
        walk.touch("addToVisit")
        walk.kiosk.wait("forOther")
    walk.look("visit")
    walk.touch("forOther")
    walk.look("visit-for-other")
    walk.touch("takeWithPriority")
    walk.kiosk.wait("priority_none")
    walk.look("priority")
    walk.touch("priority_old80")
    walk.kiosk.wait_text(TAKE_PAPER[walk.language])
    walk.look("ticket-visit")


def print_number(walk: KioskWalk) -> None:
    """The paper comes, does not come, and nobody knows whether it has come."""
    walk.procedure(*COPY)
    walk.touch("takeTicket")
    walk.kiosk.wait_text(TAKE_PAPER[walk.language])
    walk.look("ticket")
    walk.switches.paper = Paper.END
    _take_in_trouble(walk, "ticket-no-paper")
    walk.switches.paper = Paper.OK
    walk.switches.silent = True
    _take_in_trouble(walk, "ticket-silent")
    walk.switches.silent = False


def _take_in_trouble(walk: KioskWalk, page: str) -> None:
    walk.procedure(*COPY)
    walk.touch("takeTicket")
    walk.kiosk.wait("printAgain")
    walk.look(page)


def _add_more(walk: KioskWalk) -> None:
    if walk.touch_one("addMore", "openVisit") == "openVisit":
        walk.touch("addMore")
    walk.kiosk.wait("visitBegun")
