"""The story of the tour: citizens take tickets, an officer serves them, the hall calls, the
manager looks. Real windows in processes of their own, on one record, over a simulated serial line
to a simulated printer; everything is done by touch and key."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from installer.driving import DrivenWindow, WindowTrouble
from installer.tour import contact_sheets
from installer.tour.beside import Beside
from installer.tour.inbox_part import InboxPart
from installer.tour.own_record import opened, queue
from installer.tour.steps import Steps
from installer.tour.windows import Windows
from printing.preview import png
from printing.simulated_lines import SimulatedSerial

LANGUAGES: Final = ("vi", "en", "fr")
UPRIGHT, LYING = (1080, 1920), (1920, 1080)
SMALL, LARGE = (1366, 768), (1920, 1080)
ORIENTATIONS: Final = {"upright": UPRIGHT, "lying": LYING}
STAFF_SIZES: Final = {"1366x768": SMALL, "1920x1080": LARGE}
FIELD, PROCEDURE = "field_chung_thuc", "procedure_2.000815"


class Tour:
    def __init__(self, out: Path, database: str) -> None:
        self._out = out
        self._database = database
        self._steps = Steps(out)
        self._numbers: list[str] = []
        self._windows = Windows(self._steps, database)
        self._inbox = InboxPart(self._windows.pictures, self._windows.command)

    def run(self) -> Path:
        """Play the whole story, and every path of the public side beside it; the path of
        tour.json. Raises: WindowTrouble."""
        beside = Beside(self._out)
        try:
            self._play()
        except WindowTrouble:
            beside.stop()
            raise
        self._steps.take_over(beside.end())
        with self._steps.step("contact sheets"):
            contact_sheets.make(self._out / "pictures", self._out / "sheets")
        return self._steps.write({"database": self._database, "tickets": self._numbers})

    def _play(self) -> None:
        with (
            SimulatedSerial() as printer,
            self._windows.open("hall", "--windowed", "--sounds", str(self._out / "sounds")) as hall,
            self._windows.open("kiosk", "--windowed", "--printer", str(printer.address)) as kiosk,
            self._windows.open("desk", "--windowed") as desk,
            self._windows.open("manager", "--windowed") as manager,
        ):
            hall.wait("nobodyCalled")
            self._take_the_first(kiosk, printer)
            self._more_tickets(kiosk)
            self._serve(desk, hall)
            with self._steps.step("desk: questions left for officers (F12)") as step:
                self._inbox.leave()
                self._inbox.play(step, desk, "vi", STAFF_SIZES)
            self._manage(manager)
        self._other_languages()
        self._paper()
        self._voice()

    def _take_the_first(self, kiosk: DrivenWindow, printer: SimulatedSerial) -> None:
        with self._steps.step("kiosk: take a ticket, paper out") as step:
            for name in (FIELD, PROCEDURE, "takeTicket"):
                kiosk.touch(name)
            self._note_number(kiosk)
            kiosk.wait_text("lấy phiếu")
            self._steps.keep(step, "ticket.escpos", bytes(printer.printer.received))
            page = printer.printer.pages()[0]
            self._steps.keep(step, "ticket.png", png(page.image))
            kiosk.touch("home")

    def _more_tickets(self, kiosk: DrivenWindow) -> None:
        with self._steps.step("kiosk: collect a result, ask staff; others come"):
            for wish in ("collectResult", "askStaff"):
                kiosk.touch(wish)
                asked = "priority_none" in kiosk.names()
                kiosk.touch("priority_none" if asked else "takeTicket")
                self._note_number(kiosk)
                kiosk.touch("home")
            record = opened(self._database)
            queue(record)
            record.close()

    def _serve(self, desk: DrivenWindow, hall: DrivenWindow) -> None:
        first = self._numbers[0]
        with self._steps.step("desk: sign in") as step:
            desk.wait("counter_1")
            self._windows.pictures(step, desk, "desk-sign-in-vi", STAFF_SIZES)
            _sign_in(desk)
            desk.wait("call", having="allowed")
            self._windows.pictures(step, desk, "desk-idle-vi", STAFF_SIZES)
        with self._steps.step("desk: call the next (F2); the hall shows and speaks it") as step:
            desk.key("F2")
            hall.wait_text(first)
            desk.wait("recall", having="allowed")
            self._windows.pictures(step, desk, "desk-called-vi", STAFF_SIZES)
            self._windows.pictures(step, hall, "hall-call-vi", ORIENTATIONS)
        with self._steps.step("desk: recall (F3), start (F4), help (F1)") as step:
            desk.key("F3")
            hall.wait_text(first)
            desk.wait("start", having="allowed")
            desk.key("F4")
            desk.wait_text("Đang phục vụ")
            desk.wait("finish", having="allowed")
            self._windows.pictures(step, desk, "desk-serving-vi", STAFF_SIZES)
            desk.key("F1")
            desk.wait("helpSheet")
            self._windows.pictures(step, desk, "desk-help-vi", STAFF_SIZES)
            desk.key("F1")
        with self._steps.step("desk: transfer chooser (F6), finish (F9)") as step:
            desk.key("F6")
            desk.wait("chooser")
            self._windows.pictures(step, desk, "desk-transfer-vi", STAFF_SIZES)
            desk.key("Escape")
            desk.key("F9")
            desk.wait("nobody")
            desk.wait("call", having="allowed")
        with self._steps.step("desk: call (F2), hold (F7), call, no-show (F5), call") as step:
            for key in ("F2", "F7", "F2", "F5", "F2"):
                desk.key(key)
                if key == "F7":
                    desk.wait("chooser")
                    desk.key("Return")
                desk.wait("recall" if key == "F2" else "nobody")
                desk.wait("recall" if key == "F2" else "call", having="allowed")
            self._windows.pictures(step, desk, "desk-busy-day-vi", STAFF_SIZES)
        with self._steps.step("hall: several calls") as step:
            self._windows.pictures(step, hall, "hall-calls-vi", ORIENTATIONS)

    def _manage(self, manager: DrivenWindow) -> None:
        with self._steps.step("manager: today") as step:
            manager.wait("lines")
            manager.wait_text(self._numbers[0][0])
            self._windows.pictures(step, manager, "manager-vi", STAFF_SIZES)

    def _other_languages(self) -> None:
        """Hall, desk and manager are set to a language when they start."""
        for language in LANGUAGES[1:]:
            with self._steps.step(f"hall, desk and manager in {language}") as step:
                chosen = ("--windowed", "--language", language)
                with self._windows.open("desk", *chosen, log=f"desk-{language}") as desk:
                    desk.wait("counter_1")
                    self._windows.pictures(step, desk, f"desk-sign-in-{language}", STAFF_SIZES)
                    _sign_in(desk)
                    desk.wait("number")
                    self._windows.pictures(step, desk, f"desk-serving-{language}", STAFF_SIZES)
                    desk.key("F1")
                    desk.wait("helpSheet")
                    self._windows.pictures(step, desk, f"desk-help-{language}", STAFF_SIZES)
                    desk.key("F1")
                    desk.key("F6")
                    desk.wait("chooser")
                    self._windows.pictures(step, desk, f"desk-transfer-{language}", STAFF_SIZES)
                    desk.key("Escape")
                    self._inbox.play(step, desk, language, STAFF_SIZES)
                with self._windows.open("hall", *chosen, log=f"hall-{language}") as hall:
                    hall.wait("lastCalls")
                    self._windows.pictures(step, hall, f"hall-calls-{language}", ORIENTATIONS)
                with self._windows.open("manager", *chosen, log=f"manager-{language}") as manager:
                    manager.wait("lines")
                    self._windows.pictures(step, manager, f"manager-{language}", STAFF_SIZES)

    def _paper(self) -> None:
        with self._steps.step("paper: the first ticket again, as PDF") as step:
            name = "ticket.pdf"
            self._windows.command(
                "print", "ticket", self._numbers[0], "--to", f"pdf:{self._out / name}"
            )
            step.files.append(name)

    def _voice(self) -> None:
        with self._steps.step("voice: the first call") as step:
            spoken = sorted((self._out / "sounds").glob("*.wav"))
            if not spoken:
                raise WindowTrouble("the hall spoke no call")
            self._steps.keep(step, "call.wav", spoken[0].read_bytes())

    def _note_number(self, kiosk: DrivenWindow) -> None:
        kiosk.wait("ticketQr")
        self._numbers.append(next(text for text in kiosk.texts() if _is_number(text)))


def _sign_in(desk: DrivenWindow) -> None:
    """Counter 1, the first officer of the list."""
    for key in ("1", "Down", "Return"):
        desk.key(key)


def _is_number(text: str) -> bool:
    return len(text) >= 4 and text[0].isalpha() and text[1:].isdigit()
