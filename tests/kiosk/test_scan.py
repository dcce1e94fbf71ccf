"""A code before the scanner: the appointment's ticket, or why there is none."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.appointments import boards, store
from db.appointments.importing import import_bookings
from db.appointments.payload import format_payload
from db.appointments.values import Booking, Person
from db.errors import RecordUnavailable
from db.queue.boards import events, ticket
from db.words import Language
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_model import KioskModel
from kiosk.kiosk_screen import Page
from resources.translations import LANGUAGES, Translations
from tests.kiosk.kiosk_fakes import NOON
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi
from tests.records import command_id
from tests.ui_faults import faults

EARLY, IN_TIME, TOO_LATE = 19, -10, -41  # minutes from now: 10:00, 09:31, 09:00
ANOTHER_DAY = 3 * 24 * 60
SIZES = [(1080, 1920), (1920, 1080)]


def booked(stage: Stage, minutes: int = EARLY, language: Language = Language.VI) -> str:
    """The code of an appointment that many minutes from now, in line A."""
    at = NOON + timedelta(minutes=minutes)
    booking = Booking(2, command_id(), "A", at, "1.001193", None, language, Person("Lê Văn Tám"))
    import_bookings(stage.record, [booking], command_id=command_id(), as_booked=True)
    listed = boards.day_list(stage.record, at.date())
    codes = {each.appointment.outside_code: each.appointment.code for each in listed}
    return codes[booking.outside_code]


def scan(stage: Stage, code: str) -> None:
    stage.kiosk.scan(code)
    stage.live.drain()


def shown(stage: Stage, name: str) -> str:
    """What the page of the ticket says."""
    return str(stage.kiosk.ticket.property(name))


def page(stage: Stage) -> Page:
    return stage.kiosk.screen.page


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (EARLY, "Lịch hẹn lúc 10:00: từ giờ đó số này được gọi trước."),
        (IN_TIME, "Lịch hẹn lúc 09:31: số này được gọi trước."),
        (TOO_LATE, "Đã quá giờ hẹn 09:00: chờ như người không hẹn."),
    ],
)
def test_a_scan_gives_the_ticket_and_says_how_it_waits(
    stage: Stage, minutes: int, words: str
) -> None:
    scan(stage, format_payload(booked(stage, minutes)))

    assert Page.TICKET is page(stage)
    assert ("A001", words) == (shown(stage, "number"), shown(stage, "appointment"))
    assert ["A001"] == [slip.number for slip in stage.spool.slips]


def test_a_second_scan_shows_the_same_number(stage: Stage) -> None:
    code = booked(stage)
    scan(stage, code)
    scan(stage, code.lower())

    assert Page.TICKET is page(stage)
    assert shown(stage, "number") == "A001"
    assert shown(stage, "appointment") == "Mã hẹn 10:00 đã lấy số: đây là số đó."
    assert 1 == len(events(stage.record))


def test_the_next_citizen_scans_while_a_ticket_is_still_shown(stage: Stage) -> None:
    stage.take()
    scan(stage, booked(stage))
    stage.kiosk.home()

    assert shown(stage, "number") == ""
    stage.take()
    assert (Page.TICKET, "") == (page(stage), shown(stage, "appointment"))


@pytest.mark.parametrize(
    ("case", "title"),
    [
        ("another day", "Lịch hẹn này vào ngày khác."),
        ("cancelled", "Lịch hẹn này không còn dùng được."),
        ("unknown", "Máy không tìm thấy lịch hẹn của mã này."),
    ],
)
def test_why_there_is_no_ticket(stage: Stage, case: str, title: str) -> None:
    code = {"unknown": "22222222"}.get(case) or booked(
        stage, ANOTHER_DAY if case == "another day" else EARLY
    )
    if case == "cancelled":
        store.cancel(stage.record, command_id=command_id(), code=code)
    scan(stage, code)

    assert Page.REFUSED is page(stage)
    assert title == str(stage.kiosk.refusal.property("title"))
    stage.wait(60)
    assert Page.HOME is page(stage)


def test_a_code_of_something_else_takes_no_ticket(stage: Stage) -> None:
    scan(stage, "https://example.org/")
    noise = page(stage)
    stage.wait(60)

    assert (noise, page(stage)) == (Page.CARD, Page.HOME)
    assert shown(stage, "number") == ""


def test_a_scan_waits_for_the_record(stage: Stage) -> None:
    code = booked(stage)
    stage.live.trouble = RecordUnavailable(reason="test")
    stage.live.loses_answers = True  # it is carried out, and nobody hears of it
    scan(stage, code)
    assert Page.TROUBLE is page(stage)
    stage.live.trouble = None
    stage.live.knock()
    stage.live.drain()

    assert (Page.TICKET, "A001") == (page(stage), shown(stage, "number"))
    assert "đã lấy số" not in shown(stage, "appointment")
    assert 1 == len(events(stage.record))


def test_who_gives_up_waiting_can_scan_again(stage: Stage) -> None:
    code = booked(stage)
    stage.live.trouble = RecordUnavailable(reason="test")
    scan(stage, code)
    stage.live.trouble = None
    stage.live.knock()
    stage.live.answer_one()
    stage.kiosk.home()
    stage.live.drain()
    scan(stage, code)

    assert (Page.TICKET, "A001") == (page(stage), shown(stage, "number"))
    assert 1 == len(events(stage.record))


def test_the_language_chosen_at_the_kiosk_is_the_tickets(stage: Stage) -> None:
    mine, theirs = booked(stage, language=Language.FR), booked(stage, language=Language.FR)
    scan(stage, mine)
    stage.kiosk.home()
    stage.kiosk.setLanguage("en")
    scan(stage, theirs)

    given = [ticket(stage.record, label).language for label in ("A001", "A002")]
    assert [Language.FR, Language.EN] == given
    assert shown(stage, "appointment").startswith("Appointment at 10:00")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("minutes", [EARLY, TOO_LATE])
def test_the_page_holds_its_words(
    size: tuple[int, int], language: str, minutes: int, stage: Stage, open_ui: OpenUi,
    tmp_path: Path,
) -> None:  # fmt: skip
    code = booked(stage, minutes)
    ui = open_ui(QML_FILE, view_models(stage.kiosk), size=size)
    scan(stage, code)
    stage.kiosk.setLanguage(language)
    ui.grab(tmp_path / "scan.png")

    assert [] == faults(ui, smallest_target=72)
    assert ui.text("appointment") == shown(stage, "appointment")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_scanner_stands_the_start_says_so(
    size: tuple[int, int],
    language: str,
    stage: Stage,
    open_ui: OpenUi,
    translations: Translations,
    tmp_path: Path,
) -> None:
    kiosk = KioskModel(
        stage.live, stage.spool, None, translations, now=lambda: NOON, has_scanner=True
    )
    kiosk.start()
    stage.live.drain()
    ui = open_ui(QML_FILE, view_models(kiosk), size=size)
    kiosk.setLanguage(language)
    ui.grab(tmp_path / "hint.png")

    assert ui.has("scanHint")
    assert [] == faults(ui, smallest_target=72)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("minutes", [ANOTHER_DAY, None])
def test_the_refusal_holds_its_words(
    size: tuple[int, int], minutes: int | None, stage: Stage, open_ui: OpenUi, tmp_path: Path
) -> None:
    ui = open_ui(QML_FILE, view_models(stage.kiosk), size=size)
    scan(stage, booked(stage, minutes) if minutes else "22222222")
    ui.grab(tmp_path / "refused.png")

    assert Page.REFUSED is page(stage)
    assert [] == faults(ui, smallest_target=72)
