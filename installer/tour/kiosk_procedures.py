"""The kiosk's pages before a number: fields, procedures, sheets, the rule of turns, a result."""

from __future__ import annotations

from typing import Final

from installer.tour.kiosk_walk import KioskWalk

COPY: Final = ("chung_thuc", "2.000815")
LAND: Final = ("dat_dai", "1.013962")  # a long name
_TAKE_SHEET: Final = {"vi": "lấy phiếu", "en": "take your", "fr": "Prenez votre fiche"}
ADOPTION: Final = ("nuoi_con_nuoi", "2.001263")  # many papers


def read(walk: KioskWalk) -> None:
    """From the first page to what has to be brought."""
    walk.begin()
    walk.look("home")
    walk.choose("field_chung_thuc", shows="back")
    walk.look("procedures")
    walk.begin()
    walk.choose("field_dat_dai", shows="back")
    walk.look("procedures-many")
    for page, chosen in (("procedure", COPY), ("procedure-long", LAND), ("papers", ADOPTION)):
        walk.procedure(*chosen)
        walk.look(page)


def take_along(walk: KioskWalk) -> None:
    """The sheet of a procedure, on the phone and on paper."""
    walk.procedure(*COPY)
    if "openSheet" not in walk.kiosk.names():
        walk.touch("openVisit")
    walk.touch("openSheet")
    walk.kiosk.wait("sheetTitle")
    walk.look("sheet")
    walk.touch("printSheet")
    walk.kiosk.wait_text(_TAKE_SHEET[walk.language])
    walk.look("sheet-printed")


def others(walk: KioskWalk) -> None:
    """Rules, a result, one's number, the guide that speaks."""
    for page, button, shown in (
        ("rules", "showRules", "back"),
        ("result", "collectResult", "cardWords"),
        ("number", "myNumber", "typedNumber"),
    ):
        walk.begin()
        walk.touch(button)
        walk.kiosk.wait(shown)
        walk.look(page)
    walk.procedure(*COPY)
    walk.touch("listen")
    walk.look("listening")
