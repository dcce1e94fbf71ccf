"""One ticket or sheet to one address: the outcome is a value, device trouble never an exception."""

from __future__ import annotations

from pathlib import Path

from printing.address import Address, Kind
from printing.escpos import Mode, ticket_bytes
from printing.files import write_whole
from printing.layout import Paper
from printing.lines import open_link
from printing.links import ANSWER_SECONDS, CONFIRM_SECONDS, STALL_SECONDS
from printing.outcome import LinkTrouble, Outcome, Printed, Trouble, TroubleCode
from printing.replies import Status
from printing.sheet import Document


def print_slip(
    slip: Document,
    address: Address,
    job_id: str,
    *,
    paper: Paper | int = Paper.MM80,
    mode: Mode | str = Mode.HYBRID,
    stall: float = STALL_SECONDS,
    confirm: float = CONFIRM_SECONDS,
    after_torn: bool = False,
) -> Outcome:
    """`job_id` is four ASCII characters the printer gives back once the slip is on paper;
    `after_torn` as in `printing.links`.

    A `screen` slip is drawn by the window itself: nothing is left to do here.
    """
    match address.kind:
        case Kind.SCREEN:
            return Printed()
        case Kind.PDF:
            from printing.pdf import ticket_pdf  # noqa: PLC0415 (ReportLab only where it is used)

            return _to_file(address, ticket_pdf(slip, paper))
    data = ticket_bytes(slip, paper, mode)
    if address.kind is Kind.ESCPOS:
        return _to_file(address, data)
    try:
        with open_link(address) as link:
            return link.print_job(data, job_id, stall=stall, confirm=confirm, after_torn=after_torn)
    except LinkTrouble as trouble:
        return trouble.outcome()


def device_status(address: Address, seconds: float = ANSWER_SECONDS) -> Status | Trouble:
    """What a serial, USB or network printer says of itself now."""
    try:
        with open_link(address) as link:
            return link.status(seconds)
    except LinkTrouble as trouble:
        return trouble.outcome()


def _to_file(address: Address, data: bytes) -> Outcome:
    try:
        write_whole(Path(address.target), data)
    except FileNotFoundError as error:
        return Trouble(TroubleCode.NOT_FOUND, str(error))
    except OSError as error:
        return Trouble(TroubleCode.ERROR, str(error))
    return Printed()
