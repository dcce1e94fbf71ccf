"""The code on a ticket leads to its page, on paper, on the screen and without the server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from db.hall.addresses import LONGEST_ADDRESS, ticket_of_scan
from db.hall.public_side import set_public_side
from db.hall.values import PublicSide
from kiosk import ticket_paper
from kiosk.kiosk_model import KioskModel
from kiosk.phone.address import procedure_address, ticket_address
from kiosk.slip import ticket_code
from printing.layout import Paper
from printing.preview import slip_png
from printing.slip import Slip
from resources.translations import Translations
from tests.kiosk.kiosk_stage import Stage
from tests.kiosk.test_kiosk_alone import Alone, alone_at
from tests.records import command_id

ADDRESS = "http://192.168.1.10:8080"


def publish(stage: Stage, address: str = ADDRESS) -> None:
    set_public_side(stage.record, command_id=command_id(), changes={"phone_address": address})
    stage.kiosk.home()
    stage.live.drain()


def read(slip: Slip, file: Path, *, blur: float = 0.0) -> str:
    file.write_bytes(slip_png(slip, Paper.MM80))
    picture = Image.open(file).convert("L").filter(ImageFilter.GaussianBlur(blur))
    code = zxingcpp.read_barcode(picture)
    return code.text if code else ""


def test_paper_and_screen_lead_to_the_page_of_the_ticket(stage: Stage, tmp_path: Path) -> None:
    publish(stage)
    stage.take()
    ticket = stage.ticket("B001")
    (slip,) = stage.spool.slips
    again = ticket_paper.make_paper(stage.record, "B001").slip

    assert ticket_address(PublicSide(ADDRESS), ticket.id) == slip.qr == again.qr
    assert ticket.id == ticket_of_scan(slip.qr)
    assert slip.qr == read(slip, tmp_path / "slip.png")
    assert slip.qr == read(slip, tmp_path / "slip.png", blur=1.5)


def test_the_longest_address_is_read_from_paper(stage: Stage, tmp_path: Path) -> None:
    host = "motcua." * 8
    publish(stage, f"http://{host}"[: LONGEST_ADDRESS - 6].rstrip(".") + ":8080")
    stage.take()
    (slip,) = stage.spool.slips

    assert stage.ticket("B001").id == ticket_of_scan(read(slip, tmp_path / "slip.png", blur=1.0))


def test_without_an_address_the_code_is_the_bare_ticket(stage: Stage) -> None:
    stage.take()
    ticket = stage.ticket("B001")

    assert ticket_address(PublicSide(), ticket.id) is None
    assert ticket_code(ticket.id) == stage.spool.slips[0].qr
    assert ticket.id == ticket_of_scan(stage.spool.slips[0].qr)


@pytest.fixture
def alone(
    sqlite_url: str, tmp_path: Path, translations: Translations, stage: Stage
) -> Iterator[Alone]:
    publish(stage)
    with alone_at(sqlite_url, tmp_path, translations) as made:
        yield made


def test_a_kiosk_alone_knows_the_address_too(alone: Alone) -> None:
    alone.begin()
    alone.take()
    alone.until(lambda: bool(alone.spool.jobs))
    kiosk: KioskModel = alone.kiosk
    assert kiosk.screen.issued is not None

    assert ticket_address(PublicSide(ADDRESS), kiosk.screen.issued.ticket.id) == (
        alone.spool.slips[0].qr
    )


def test_where_a_procedure_leads(stage: Stage) -> None:
    guide = stage.kiosk.screen.guide
    assert guide is not None
    procedure = next(each for each in guide.procedures if each.portal_url)
    local = f"{ADDRESS}/p/{procedure.code}"
    changes = {"phone_address": ADDRESS, "qr_target": "portal"}
    both = set_public_side(stage.record, command_id=str(uuid4()), changes=changes)

    assert local == procedure_address(PublicSide(ADDRESS), procedure)
    assert procedure.portal_url == procedure_address(both, procedure)
    assert procedure.portal_url == procedure_address(PublicSide(), procedure)
