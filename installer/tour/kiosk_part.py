"""The tour's part at one kiosk: every path of it, in one size and one language.

A program of its own, so that several kiosks are walked at once:
`python -m installer.tour.kiosk_part OUT upright fr`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from db.hall.public_side import set_public_side
from installer.driving import DrivenWindow
from installer.tour import (
    kiosk_limits,
    kiosk_procedures,
    kiosk_questions,
    kiosk_scans,
    kiosk_visit,
)
from installer.tour.kiosk_walk import GLASSES, Glass, KioskWalk
from installer.tour.outside import SimulatedScanner
from installer.tour.own_record import example_record, new, opened
from installer.tour.steps import Steps
from printing.simulated_lines import SimulatedSerial

PHONE_ADDRESS: Final = "http://192.168.1.10:8080"
_EXPECTED: Final = ("TroubleCode.NO_PAPER",)
_PARTS: Final = {
    "first page to procedure": kiosk_procedures.read,
    "a sheet to take along": kiosk_procedures.take_along,
    "rules, a result, one's number": kiosk_procedures.others,
    "a visit of several procedures": kiosk_visit.gather,
    "numbers, a printer in trouble": kiosk_visit.print_number,
    "asked in one's own words": kiosk_questions.ask,
    "a question for an officer": kiosk_questions.leave,
    "held before the scanner": kiosk_scans.scan,
    "a visit is rated": kiosk_scans.rate,
    "hours, quotas": kiosk_limits.hours,
    "nobody there": kiosk_limits.nobody,
    "the record is away": kiosk_limits.away,
    "staff leave it": kiosk_limits.leave,
}


def walk(out: Path, glass: Glass, language: str, parts: tuple[str, ...] = ()) -> Path:
    """All parts, or those whose names begin so; the file of the steps. Raises: WindowTrouble."""
    name = f"kiosk-{glass.name}-{language}"
    steps = Steps(out)
    database = example_record(out, name)
    log = out / "log" / f"{name}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    record = opened(database)
    set_public_side(record, command_id=new(), changes={"phone_address": PHONE_ADDRESS})
    kiosk_limits.prepare_leaving(record)
    with (
        SimulatedSerial() as printer,
        SimulatedScanner() as scanner,
        DrivenWindow(
            *("kiosk", "--windowed", "--printer", str(printer.address)),
            *("--scanner", scanner.device, *glass.machine),
            database=database,
            log=log,
            expected=_EXPECTED,
        ) as kiosk,
    ):
        kiosk.resize(*glass.size)
        this = KioskWalk(steps, kiosk, record, printer.switches, scanner, glass, language)
        for title, part in _PARTS.items():
            if not parts or title.startswith(parts):
                this.play(title, part)
        kiosk_limits.go(this)
    record.close()
    return steps.write({"database": database}, f"log/{name}.json")


if __name__ == "__main__":
    glass_name, spoken = sys.argv[2:4]
    asked = next(each for each in GLASSES if each.name == glass_name)
    walk(Path(sys.argv[1]).absolute(), asked, spoken, tuple(sys.argv[4:]))
