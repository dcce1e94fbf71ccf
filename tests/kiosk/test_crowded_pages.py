"""Several things to say at once, with large letters: each page keeps its room for fingers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Final

import pytest

from db.day.values import Hours, Opening
from db.errors import RecordUnavailable
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_model import KioskModel
from kiosk.kiosk_screen import Page
from kiosk.rate_state import RateState, RateStep
from resources.machine import Machine
from resources.translations import Translations
from tests.kiosk.kiosk_fakes import NOON, HandClock, HandLive, HandSpool
from tests.kiosk.kiosk_stage import PRINTER, Stage
from tests.qt_fixtures import OpenUi
from tests.screen_rules import size_faults, type_faults
from tests.seen_rules import overlap_faults
from tests.ui_faults import faults

_GLASSES: Final = {
    (1080, 1920): Machine(diagonal_in=24, mounting_mm=750),
    (1920, 1080): Machine(diagonal_in=24, mounting_mm=900),
    (1366, 768): Machine(diagonal_in=15.6, mounting_mm=950),
}
_AFTERNOON: Final = Hours(tuple(Opening(day, 1, time(13), time(17)) for day in range(1, 8)), {})
_MANY: Final = (
    ("dat_dai", "1.013962"), ("nuoi_con_nuoi", "2.001263"), ("ho_tich", "1.001193"),
    ("chung_thuc", "2.000815"),
)  # fmt: skip


def _away(stage: Stage) -> None:
    stage.live.trouble = RecordUnavailable(reason="the cable")
    stage.live.knock()
    stage.live.drain()


def _closed(stage: Stage) -> None:
    customs = stage.kiosk.screen.customs
    assert customs is not None
    stage.kiosk._flow.record.accustomed(
        replace(customs, hours=_AFTERNOON, refuses_outside_hours=True)
    )


def _visit(stage: Stage) -> None:
    for chosen in _MANY:
        if stage.page is not Page.HOME:
            stage.kiosk.visiting.addMore()
        stage.choose(*chosen)
        stage.kiosk.visiting.open()


def _adding_away(stage: Stage) -> None:
    _visit(stage)
    stage.kiosk.visiting.addMore()
    _away(stage)


def _procedure_away(stage: Stage) -> None:
    stage.choose("nuoi_con_nuoi", "2.001263")
    _away(stage)


def _rating_away(stage: Stage) -> None:
    rate = RateState(RateStep.FACES, ticket_id="x", label="A001", score=4)
    stage.kiosk._core.go(Page.RATE, rate=rate)
    _away(stage)
    stage.kiosk.rate.send()
    stage.live.drain()


def _ticket(stage: Stage) -> None:
    _visit(stage)
    stage.kiosk.visiting.forOther()
    stage.kiosk.takeTicket()
    stage.live.drain()


_CROWDED: Final[dict[str, Callable[[Stage], None]]] = {
    "closed": _closed,
    "adding, away": _adding_away,
    "procedure, away": _procedure_away,
    "rating, away": _rating_away,
    "visit of four": _visit,
    "ticket of four": _ticket,
}


@pytest.mark.parametrize("size", _GLASSES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_crowded_pages(
    stage: Stage, translations: Translations, open_ui: OpenUi, size: tuple[int, int]
) -> None:
    spool, clock = HandSpool(), HandClock()
    live = HandLive(stage.record)
    kiosk = KioskModel(
        live, spool, PRINTER, translations,
        seconds=clock, now=lambda: NOON, machine=_GLASSES[size],
    )  # fmt: skip
    made = Stage(stage.record, live, spool, clock, kiosk)
    made.begin()
    ui = open_ui(QML_FILE, view_models(kiosk), size=size)
    found = {}
    for title, show in _CROWDED.items():
        live.trouble = None
        kiosk.home()
        live.drain()
        kiosk.comfort.toggleLargeText()
        show(made)
        ui.grab()
        found[title] = size_faults(ui) + type_faults(ui) + faults(ui) + overlap_faults(ui)

    assert {title: those for title, those in found.items() if those} == {}


def test_a_rating_that_was_not_sent_is_not_sent_by_itself(stage: Stage) -> None:
    _rating_away(stage)

    assert stage.kiosk.rate.property("message") == (
        "Máy chưa nối được với trung tâm. Xin bấm lại sau ít phút."
    )
