"""How each page of the kiosk comes onto the screen, with something on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from db.errors import CentreClosed, RecordUnavailable
from db.queue.values import Purpose
from db.words import Language
from kiosk.kiosk_screen import Page, line_of_procedure, procedure_of
from kiosk.rate_state import RateState, RateStep
from kiosk.wish import Wish
from printing.outcome import Trouble, TroubleCode
from tests.kiosk.ask_stages import ASK_STAGINGS
from tests.kiosk.kiosk_stage import COPY, Stage
from tests.kiosk.test_cccd import NO_OLD_NUMBER

Staging = Callable[[Stage], None]
_TICKETS = iter(range(10_000))


def _ticket(stage: Stage) -> None:
    screen = stage.kiosk.screen
    procedure = procedure_of(screen, COPY)
    assert procedure is not None
    line = line_of_procedure(screen, procedure)
    assert line is not None
    wish = Wish(
        f"page-{next(_TICKETS)}", line.line.id, COPY, Purpose.PROCEDURE,
        Language(stage.kiosk.spoken_language),
    )  # fmt: skip
    stage.kiosk._flow.taking.take(wish)
    stage.live.drain()


def _printed(stage: Stage) -> None:
    _ticket(stage)
    stage.spool.end()
    stage.wait(1)


def _unprinted(stage: Stage) -> None:
    _ticket(stage)
    stage.spool.end(Trouble(TroubleCode.UNPLUGGED))
    stage.wait(1)


def _still_there(stage: Stage) -> None:
    stage.choose()
    stage.wait(35 * stage.kiosk.screen.comfort.patience)


def _trouble(stage: Stage) -> None:
    failure = RecordUnavailable(reason="the cable")
    stage.kiosk._core.go(Page.TROUBLE, failure=failure, is_retrying=True)


def _refused(stage: Stage) -> None:
    stage.kiosk._core.go(Page.REFUSED, failure=CentreClosed())


def _visit(stage: Stage) -> None:
    for chosen in (("ho_tich", "1.001193"), ("chung_thuc", COPY), ("dat_dai", "1.013962")):
        if stage.page is not Page.HOME:
            stage.kiosk.visiting.addMore()
        stage.choose(*chosen)
        stage.kiosk.visiting.open()


def _adding(stage: Stage) -> None:
    _visit(stage)
    stage.kiosk.visiting.addMore()


def _number(stage: Stage) -> None:
    stage.kiosk.rate.open()
    stage.kiosk.rate.chooseLetter("A")
    stage.kiosk.rate.typeDigit("1")


def _faces(stage: Stage) -> None:
    rate = RateState(RateStep.FACES, ticket_id="x", label="A001", score=4, reasons=("wait",))
    stage.kiosk._core.go(Page.RATE, rate=rate)


def _thanks(stage: Stage) -> None:
    stage.kiosk._core.go(Page.RATE, rate=RateState(RateStep.THANKS))


def _sheet(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.sheet.open()


def _priority(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.visiting.askPriority()


STAGINGS: Final[Mapping[str, tuple[Page, Staging]]] = {
    "procedures": (Page.PROCEDURES, lambda stage: stage.kiosk.chooseField("dat_dai")),
    "procedure": (Page.PROCEDURE, lambda stage: stage.choose()),
    "long title": (Page.PROCEDURE, lambda stage: stage.choose("dat_dai", "1.013962")),
    "many papers": (Page.PROCEDURE, lambda stage: stage.choose("nuoi_con_nuoi", "2.001263")),
    "still there": (Page.PROCEDURE, _still_there),
    "ticket": (Page.TICKET, _printed),
    "ticket without paper": (Page.TICKET, _unprinted),
    "refused": (Page.REFUSED, _refused),
    "priority": (Page.PRIORITY, _priority),
    "visit": (Page.VISIT, _visit),
    "adding": (Page.HOME, _adding),
    "result": (Page.CARD, lambda stage: stage.kiosk.collectResult()),
    "receipt": (Page.CARD, lambda stage: stage.kiosk.scan("H49.61.28-250616-0001")),
    "identity card": (Page.CARD, lambda stage: stage.kiosk.scan(NO_OLD_NUMBER)),
    "spoilt code": (Page.CARD, lambda stage: stage.kiosk.scan("MC1Ă:K7M42QXH")),
    "number": (Page.RATE, _number),
    "faces": (Page.RATE, _faces),
    "thanks": (Page.RATE, _thanks),
    "sheet": (Page.SHEET, _sheet),
    "not understood": (Page.CARD, lambda stage: stage.kiosk.scan("no code of ours")),
    "trouble": (Page.TROUBLE, _trouble),
}


def stagings() -> dict[str, tuple[Page, Staging]]:
    """Those above, and every other page as it is without anything chosen before."""
    told = {page for page, _ in (*STAGINGS.values(), *ASK_STAGINGS.values())}
    bare = {
        page.name.lower(): (page, lambda stage, page=page: stage.kiosk._core.go(page))
        for page in Page
        if page not in told
    }
    return {**STAGINGS, **ASK_STAGINGS, **bare}
