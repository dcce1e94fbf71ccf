"""Commit, then print: the paper may fail, the number never."""

from __future__ import annotations

import logging

import pytest

from db.errors import RecordUnavailable
from db.paper.boards import jobs_of
from db.paper.values import JobState
from kiosk.kiosk_screen import Page, PaperState
from printing.address import Address, Kind
from printing.outcome import Printed, Sent, Trouble, TroubleCode
from resources.translations import Translations
from tests.kiosk.kiosk_stage import Stage, make_stage


def _jobs(stage: Stage, label: str = "B001") -> list[tuple[JobState, str, bool]]:
    jobs = jobs_of(stage.record, stage.ticket(label).id)
    return [(job.state, job.trouble, job.is_reprint) for job in jobs]


def test_nothing_is_printed_before_the_ticket_is_stored(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    unstored = len(stage.spool.jobs)
    stage.live.answer_one()  # the ticket
    shown = stage.kiosk.ticket.property("number")
    stored = len(stage.spool.jobs)
    stage.live.answer_one()  # the job

    assert (unstored, shown, stored, len(stage.spool.jobs)) == (0, "B001", 0, 1)


@pytest.mark.parametrize(
    ("outcome", "state", "trouble"),
    [
        (Printed(), JobState.PRINTED, ""),
        (Printed(TroubleCode.PAPER_NEAR_END), JobState.PRINTED, "paper_near_end"),
        (Sent(), JobState.SENT, ""),
    ],
)
def test_paper_in_hand(
    stage: Stage, outcome: Printed | Sent, state: JobState, trouble: str
) -> None:
    stage.take()
    stage.spool.end(outcome)
    stage.live.drain()

    assert _jobs(stage) == [(state, trouble, False)]
    assert stage.kiosk.ticket.property("paperWords") == "Mời Ông/Bà lấy phiếu ở khe in."


def test_a_silent_printer_leaves_it_open_and_may_be_asked_again(stage: Stage) -> None:
    stage.take()
    stage.spool.end(Sent(TroubleCode.SILENT))
    stage.live.drain()
    words = stage.kiosk.ticket.property("paperWords")
    stage.kiosk.printAgain()
    stage.live.drain()
    stage.spool.end(Printed())
    stage.live.drain()

    assert words == "Mời Ông/Bà lấy phiếu ở khe in. Nếu không thấy phiếu, xin chụp ảnh số này."
    assert _jobs(stage) == [(JobState.SENT, "silent", False), (JobState.PRINTED, "", True)]


def test_printer_trouble_keeps_the_ticket(stage: Stage) -> None:
    stage.take()
    stage.spool.end(Trouble(TroubleCode.NO_PAPER))
    stage.live.drain()

    assert _jobs(stage) == [(JobState.FAILED, "no_paper", False)]
    assert (stage.page, stage.kiosk.ticket.property("number")) == (Page.TICKET, "B001")
    assert stage.kiosk.ticket.property("paperWords") == (
        "Máy in hết giấy. Số vẫn có giá trị: xin chụp ảnh hoặc ghi lại số này."
    )


def test_a_bug_of_the_printing_keeps_the_ticket(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.take()
    with caplog.at_level(logging.ERROR):
        stage.spool.end(ValueError("a bug"))
    stage.live.drain()

    assert _jobs(stage) == [(JobState.FAILED, "error", False)]
    assert stage.kiosk.screen.paper is PaperState.TROUBLE
    assert [record.exc_info is not None for record in caplog.records if record.levelname == "ERROR"]


def test_reprint_is_marked_on_paper_and_in_the_record(stage: Stage) -> None:
    stage.take()
    stage.spool.end(Trouble(TroubleCode.COVER_OPEN))
    stage.live.drain()
    stage.kiosk.printAgain()
    stage.live.drain()
    stage.spool.end()
    stage.live.drain()

    assert [slip.reprint for slip in stage.spool.slips] == ["", "BẢN IN LẠI 09:41"]
    assert sorted(_jobs(stage)) == sorted(
        [(JobState.FAILED, "cover_open", False), (JobState.PRINTED, "", True)]
    )


def test_a_printed_ticket_is_not_printed_again(stage: Stage) -> None:
    stage.take()
    stage.spool.end()
    stage.live.drain()
    stage.kiosk.printAgain()
    stage.live.drain()

    assert len(stage.spool.slips) == 1


def test_a_record_that_goes_away_keeps_nobody_from_the_paper(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.live.answer_one()
    stage.live.trouble = RecordUnavailable(reason="the cable")
    stage.live.drain()

    assert [slip.number for slip in stage.spool.slips] == ["B001"]


def test_late_paper_news_does_not_reach_the_next_citizen(stage: Stage) -> None:
    stage.take()
    stage.kiosk.home()
    stage.live.drain()
    stage.take()
    stage.spool.end(Trouble(TroubleCode.NO_PAPER))
    stage.live.drain()

    assert stage.kiosk.ticket.property("number") == "B002"
    assert stage.kiosk.screen.paper is PaperState.PRINTING
    assert _jobs(stage, "B001") == [(JobState.FAILED, "no_paper", False)]


@pytest.mark.parametrize("printer", [None, Address(Kind.SCREEN)])
def test_without_a_printer_the_screen_is_the_ticket(
    printer: Address | None, sqlite_url: str, translations: Translations
) -> None:
    stage = make_stage(sqlite_url, translations, printer)
    stage.begin()
    stage.take()

    assert stage.kiosk.screen.paper is PaperState.NONE
    assert stage.kiosk.ticket.property("paperWords") == "Xin chụp ảnh hoặc ghi lại số này."
    assert stage.spool.slips == []
    stage.record.close()
