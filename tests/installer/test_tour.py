"""What the tour leaves for a person to look at, and which parts it has."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from db.appointments.importing import import_bookings
from db.appointments.values import Booking, Person
from db.words import Language
from installer.tour import beside, browser, contact_sheets
from installer.tour.beside import PARTS, Part
from installer.tour.kiosk_scans import codes_on
from installer.tour.kiosk_walk import GLASSES, WISHES
from installer.tour.own_record import example_record, new, opened


def test_a_sheet_for_every_page(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for name, size in (
        ("kiosk-ask-long-vi-upright", (108, 192)),
        ("kiosk-ask-long-fr-upright-large", (108, 192)),
        ("phone-home-en-360", (36, 640)),
        ("hall-emergency-lying", (192, 108)),
    ):
        Image.new("RGB", size, "navy").save(pictures / f"{name}.png")

    made = contact_sheets.make(pictures, tmp_path / "sheets")

    assert ["hall-emergency", "kiosk-ask-long", "phone-home"] == sorted(each.stem for each in made)
    sizes = {}
    for each in made:
        with Image.open(each) as sheet:
            sizes[each.stem] = sheet.size
    assert sizes["phone-home"] == (12 + 240 + 12, 480 + 16 + 12)  # of a long page its begin
    assert sizes["kiosk-ask-long"] == (12 + 2 * (270 + 12), 480 + 16 + 12)


def test_every_glass_and_every_language() -> None:
    kiosks = {each.arguments[1:] for each in PARTS if each.arguments[0] == "kiosk_part"}

    assert {glass.name for glass in GLASSES} == {glass for glass, _ in kiosks}
    assert {"vi", "en", "fr"} == {language for _, language in kiosks}
    assert {(language, glass) for glass, language in kiosks} >= set(WISHES)


def test_a_part_that_cannot_go_on_is_told(tmp_path: Path) -> None:
    broken = Part("broken", ("kiosk_part", "no such glass", "vi"))

    (trouble,) = beside.run(tmp_path, (broken,))

    assert trouble.startswith("broken: ")
    assert trouble.endswith(f"({tmp_path / 'log' / 'part-broken.txt'})")


def test_what_a_phone_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)

    assert browser.missing().startswith("chromium, chromedriver")


def test_an_appointment_is_found_on_the_date_of_the_centre(tmp_path: Path) -> None:
    late = datetime.now(UTC).replace(hour=18, minute=0) + timedelta(days=1)  # Vietnam: 1:00
    who = Person("Nguyễn Văn Ví Dụ", "0912345678")
    booking = Booking(2, new()[:12], "A", late, "1.001193", None, Language.VI, who)
    record = opened(example_record(tmp_path, "late"))
    import_bookings(record, [booking], command_id=new(), as_booked=True)

    assert len(codes_on(record, late)) == len(codes_on(record, late + timedelta(hours=5))) == 1
    assert codes_on(record, late - timedelta(hours=2)) == []
    record.close()
