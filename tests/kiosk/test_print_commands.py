"""A stored ticket on paper by command, through the program's front door."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from db.paper.boards import jobs_of
from db.paper.values import JobState
from db.queue import store
from db.queue.values import Ticket
from db.record import Record
from db.words import Language
from kiosk.slip import ticket_code
from motcua import app
from printing.simulated_lines import SimulatedNetwork
from tests.records import command_id

pytestmark = pytest.mark.usefixtures("todays_words")


@pytest.fixture
def ticket(found_record: Record) -> Ticket:
    """A001, for a birth, taken in Vietnamese."""
    return issued(found_record)


@pytest.fixture
def printer() -> Iterator[SimulatedNetwork]:
    with SimulatedNetwork() as simulated:
        yield simulated


def issued(found_record: Record, language: Language = Language.VI) -> Ticket:
    return store.issue(
        found_record, command_id=command_id(), procedure_code="1.001193", language=language
    ).ticket


def motcua(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["print", "ticket", *arguments])


def told(*arguments: str) -> Any:
    return json.loads(motcua(*arguments, "--json").stdout)


def jobs(found_record: Record, ticket: Ticket) -> list[tuple[str, JobState, str, bool]]:
    return [
        (job.device, job.state, job.trouble, job.is_reprint)
        for job in jobs_of(found_record, ticket.id)
    ]


def test_a_look_on_the_screen_shows_the_lines_and_stores_no_print(
    found_record: Record, ticket: Ticket
) -> None:
    shown = told("A001", "--to", "screen")

    assert (shown["ticket"], shown["to"], shown["is_reprint"]) == ("A001", "screen", False)
    assert shown["lines"][3:9] == [
        "SỐ THỨ TỰ",
        "** A001 **",
        "Quầy 1, 2",
        "Hộ tịch – Tư pháp",
        "Khai sinh",
        "Không có ai chờ trước",
    ]
    assert f"QR {ticket_code(ticket.id)}" in shown["lines"]
    assert jobs(found_record, ticket) == []


def test_the_words_are_in_the_language_the_ticket_was_taken_in(found_record: Record) -> None:
    issued(found_record, Language.EN)

    assert "YOUR NUMBER" in told("A001", "--to", "screen")["lines"]


def test_another_language_may_be_asked_for(found_record: Record, ticket: Ticket) -> None:
    lines = told("A001", "--to", "screen", "--language", "fr")["lines"]

    assert "VOTRE NUMÉRO" in lines
    assert "SỐ THỨ TỰ" in told("A001", "--to", "screen")["lines"]


def test_a_picture_is_as_wide_as_the_roll(
    found_record: Record, ticket: Ticket, tmp_path: Path
) -> None:
    widths = []
    for paper in ("80", "58"):
        file = tmp_path / f"{paper}.png"
        motcua("A001", "--to", "screen", "--paper", paper, "--picture", str(file))
        with Image.open(file) as picture:
            widths.append(picture.width)

    assert widths == [80 * 8, 58 * 8]


def test_a_pdf_is_printed_and_the_job_stored(
    found_record: Record, ticket: Ticket, tmp_path: Path
) -> None:
    file = tmp_path / "ticket.pdf"

    result = motcua(ticket.id, "--to", f"pdf:{file}")

    assert (result.exit_code, result.stdout) == (0, f"A001 printed to pdf:{file}\n")
    with pypdfium2.PdfDocument(file) as document:
        assert "A001" in document[0].get_textpage().get_text_range()
    assert jobs(found_record, ticket) == [(f"pdf:{file}", JobState.PRINTED, "", False)]


def test_the_second_paper_says_that_it_is_a_reprint(
    found_record: Record, ticket: Ticket, tmp_path: Path
) -> None:
    to = ("--to", f"escpos:{tmp_path / 'ticket.bin'}")

    answers = [told("A001", *to)["is_reprint"] for _ in range(2)]
    shown = told("A001", "--to", "screen")["lines"]

    assert answers == [False, True]
    assert [job[3] for job in jobs(found_record, ticket)] == [False, True]
    assert shown[0].startswith("[ BẢN IN LẠI ")


def test_after_a_failed_print_the_next_is_the_first(
    found_record: Record, ticket: Ticket, tmp_path: Path
) -> None:
    motcua("A001", "--to", f"pdf:{tmp_path / 'none' / 'ticket.pdf'}")

    assert told("A001", "--to", f"pdf:{tmp_path / 'ticket.pdf'}")["is_reprint"] is False


def test_a_printer_that_confirms(
    found_record: Record, ticket: Ticket, printer: SimulatedNetwork
) -> None:
    answer = told("A001", "--to", str(printer.address))

    assert answer == {
        "ticket": "A001",
        "to": str(printer.address),
        "is_reprint": False,
        "state": "printed",
        "warning": "",
    }
    assert jobs(found_record, ticket) == [(str(printer.address), JobState.PRINTED, "", False)]


def test_a_silent_printer_leaves_it_open_whether_it_printed(
    found_record: Record, ticket: Ticket, printer: SimulatedNetwork
) -> None:
    printer.switches.silent = True
    address = str(printer.address)

    result = motcua("A001", "--to", address)

    assert (result.exit_code, result.stdout) == (
        0,
        f"A001 sent to {address}. The printer does not answer.\n",
    )
    assert jobs(found_record, ticket) == [(address, JobState.SENT, "silent", False)]


def test_an_open_cover_is_trouble_with_one_sentence(
    found_record: Record, ticket: Ticket, printer: SimulatedNetwork
) -> None:
    printer.switches.cover_open = True

    result = motcua("A001", "--to", str(printer.address))

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == "cover_open: The printer cover is open.\n"
    assert jobs(found_record, ticket) == [
        (str(printer.address), JobState.FAILED, "cover_open", False)
    ]


def test_trouble_as_an_object(found_record: Record, ticket: Ticket) -> None:
    result = motcua("A001", "--to", "serial:no-such-port", "--json")

    answer = json.loads(result.stdout)
    assert result.exit_code == 4
    assert (answer["trouble"], answer["message"], answer["ticket"]) == (
        "not_found",
        "The printer cannot be found.",
        "A001",
    )


def test_a_ticket_nobody_took_is_refused(found_record: Record) -> None:
    result = motcua("A001", "--to", "screen", "--json")

    assert (result.exit_code, json.loads(result.stdout)["refused"]) == (3, "unknown")


@pytest.mark.parametrize(
    "wrong",
    [
        ("--to", "fax:115"),
        ("--to", "screen", "--paper", "112"),
        ("--to", "screen", "--picture", "no/such/folder/ticket.png"),
        (),
    ],
)
def test_wrong_use_prints_nothing(
    found_record: Record, ticket: Ticket, wrong: tuple[str, ...]
) -> None:
    result = motcua("A001", *wrong)

    assert (result.exit_code, result.stdout) == (2, "")
