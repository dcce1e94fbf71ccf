"""The story of the tour: citizens take tickets, an officer serves them, the hall calls, the
manager looks. Real windows in processes of their own, on one record, over a simulated serial line
to a simulated printer; everything is done by touch and key."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from installer.driving import DrivenWindow, WindowTrouble
from installer.tour.hall_part import HallPart
from installer.tour.inbox_part import InboxPart
from installer.tour.steps import Step, Steps
from installer.tour.visit_part import VisitPart
from printing.outcome import TroubleCode
from printing.preview import png
from printing.replies import Paper
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
        self._inbox = InboxPart(self._pictures, self._command)

    def run(self) -> Path:
        """Play the whole story; the path of tour.json. Raises: WindowTrouble."""
        self._empty_halls()
        with (
            SimulatedSerial() as printer,
            self._window("hall", "--windowed", "--sounds", str(self._out / "sounds")) as hall,
            self._window("kiosk", "--windowed", "--printer", str(printer.address)) as kiosk,
            self._window("desk", "--windowed") as desk,
            self._window("manager", "--windowed") as manager,
        ):
            self._nobody_called(hall)
            self._take_the_first(kiosk, printer)
            self._choose_and_read(kiosk)
            self._more_tickets(kiosk)
            VisitPart(self._steps, self._pictures, ORIENTATIONS).play(kiosk, LANGUAGES)
            self._printer_trouble(kiosk, printer)
            self._serve(desk, hall)
            with self._steps.step("desk: questions left for officers (F12)") as step:
                self._inbox.leave()
                self._inbox.play(step, desk, "vi", STAFF_SIZES)
            HallPart(self._steps, self._database, self._pictures, self._command).play()
            self._manage(manager)
        self._other_languages()
        self._record_away()
        self._paper()
        self._voice()
        return self._steps.write({"database": self._database, "tickets": self._numbers})

    def _empty_halls(self) -> None:
        for language in LANGUAGES[1:]:
            with (
                self._steps.step(f"hall: before the first call, in {language}") as step,
                self._window(
                    "hall", "--windowed", "--language", language, log=f"hall-empty-{language}"
                ) as hall,
            ):
                hall.wait("nobodyCalled")
                self._pictures(step, hall, f"hall-empty-{language}", ORIENTATIONS)

    def _nobody_called(self, hall: DrivenWindow) -> None:
        with self._steps.step("hall: before the first call") as step:
            hall.wait("nobodyCalled")
            self._pictures(step, hall, "hall-empty-vi", ORIENTATIONS)

    def _take_the_first(self, kiosk: DrivenWindow, printer: SimulatedSerial) -> None:
        with self._steps.step("kiosk: greet") as step:
            kiosk.wait(FIELD)
            self._pictures(step, kiosk, "kiosk-home-vi", ORIENTATIONS)
        with self._steps.step("kiosk: choose a field") as step:
            kiosk.touch(FIELD)
            kiosk.wait(PROCEDURE)
            self._pictures(step, kiosk, "kiosk-procedures-vi", ORIENTATIONS)
        with self._steps.step("kiosk: choose a procedure") as step:
            kiosk.touch(PROCEDURE)
            kiosk.wait("takeTicket", enabled=True)
            self._pictures(step, kiosk, "kiosk-procedure-vi", ORIENTATIONS)
        with self._steps.step("kiosk: take a ticket, paper out") as step:
            self._take(kiosk)
            kiosk.wait_text("lấy phiếu")
            self._steps.keep(step, "ticket.escpos", bytes(printer.printer.received))
            page = printer.printer.pages()[0]
            self._steps.keep(step, "ticket.png", png(page.image))
            self._pictures(step, kiosk, "kiosk-ticket-vi", ORIENTATIONS)
            kiosk.touch("home")

    def _choose_and_read(self, kiosk: DrivenWindow) -> None:
        """The kiosk's pages in the other languages, chosen by touch as a visitor does."""
        for language in LANGUAGES[1:]:
            with self._steps.step(f"kiosk: the same in {language}") as step:
                kiosk.touch(f"language_{language}")
                kiosk.wait(FIELD)
                self._pictures(step, kiosk, f"kiosk-home-{language}", ORIENTATIONS)
                kiosk.touch(FIELD)
                kiosk.wait(PROCEDURE)
                self._pictures(step, kiosk, f"kiosk-procedures-{language}", ORIENTATIONS)
                kiosk.touch(PROCEDURE)
                kiosk.wait("takeTicket", enabled=True)
                self._pictures(step, kiosk, f"kiosk-procedure-{language}", ORIENTATIONS)
                self._take(kiosk)
                self._pictures(step, kiosk, f"kiosk-ticket-{language}", ORIENTATIONS)
                kiosk.touch("home")
        kiosk.touch("language_vi")

    def _more_tickets(self, kiosk: DrivenWindow) -> None:
        with self._steps.step("kiosk: collect a result, ask staff"):
            for wish in ("collectResult", "askStaff"):
                kiosk.touch(wish)
                if "priority_none" in kiosk.names():
                    kiosk.touch("priority_none")
                    self._note_number(kiosk)
                else:
                    self._take(kiosk)
                kiosk.touch("home")

    def _printer_trouble(self, kiosk: DrivenWindow, printer: SimulatedSerial) -> None:
        """Out of paper, then a printer that says nothing of itself; the number stays valid."""
        printer.switches.paper = Paper.END
        self._troubled(kiosk, "no-paper")
        printer.switches.paper = Paper.OK
        printer.switches.silent = True
        self._troubled(kiosk, "silent")
        printer.switches.silent = False

    def _troubled(self, kiosk: DrivenWindow, name: str) -> None:
        for language in LANGUAGES:
            with self._steps.step(f"kiosk: {name} printer, in {language}") as step:
                kiosk.touch(f"language_{language}")
                kiosk.touch(FIELD)
                kiosk.touch(PROCEDURE)
                self._take(kiosk)
                kiosk.wait("printAgain")
                self._pictures(step, kiosk, f"kiosk-{name}-{language}", ORIENTATIONS)
                kiosk.touch("home")
        kiosk.touch("language_vi")

    def _serve(self, desk: DrivenWindow, hall: DrivenWindow) -> None:
        first = self._numbers[0]
        with self._steps.step("desk: sign in") as step:
            desk.wait("counter_1")
            self._pictures(step, desk, "desk-sign-in-vi", STAFF_SIZES)
            _sign_in(desk)
            desk.wait("call", having="allowed")
            self._pictures(step, desk, "desk-idle-vi", STAFF_SIZES)
        with self._steps.step("desk: call the next (F2); the hall shows and speaks it") as step:
            desk.key("F2")
            hall.wait_text(first)
            desk.wait("recall", having="allowed")
            self._pictures(step, desk, "desk-called-vi", STAFF_SIZES)
            self._pictures(step, hall, "hall-call-vi", ORIENTATIONS)
        with self._steps.step("desk: recall (F3), start (F4), help (F1)") as step:
            desk.key("F3")
            hall.wait_text(first)
            desk.wait("start", having="allowed")
            desk.key("F4")
            desk.wait_text("Đang phục vụ")
            desk.wait("finish", having="allowed")
            self._pictures(step, desk, "desk-serving-vi", STAFF_SIZES)
            desk.key("F1")
            desk.wait("helpSheet")
            self._pictures(step, desk, "desk-help-vi", STAFF_SIZES)
            desk.key("F1")
        with self._steps.step("desk: transfer chooser (F6), finish (F9)") as step:
            desk.key("F6")
            desk.wait("chooser")
            self._pictures(step, desk, "desk-transfer-vi", STAFF_SIZES)
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
            self._pictures(step, desk, "desk-busy-day-vi", STAFF_SIZES)
        with self._steps.step("hall: several calls") as step:
            self._pictures(step, hall, "hall-calls-vi", ORIENTATIONS)

    def _manage(self, manager: DrivenWindow) -> None:
        with self._steps.step("manager: today") as step:
            manager.wait("lines")
            manager.wait_text(self._numbers[0][0])
            self._pictures(step, manager, "manager-vi", STAFF_SIZES)

    def _other_languages(self) -> None:
        """Hall, desk and manager are set to a language when they start."""
        for language in LANGUAGES[1:]:
            with self._steps.step(f"hall, desk and manager in {language}") as step:
                chosen = ("--windowed", "--language", language)
                with self._window("desk", *chosen, log=f"desk-{language}") as desk:
                    desk.wait("counter_1")
                    self._pictures(step, desk, f"desk-sign-in-{language}", STAFF_SIZES)
                    _sign_in(desk)
                    desk.wait("number")
                    self._pictures(step, desk, f"desk-serving-{language}", STAFF_SIZES)
                    desk.key("F1")
                    desk.wait("helpSheet")
                    self._pictures(step, desk, f"desk-help-{language}", STAFF_SIZES)
                    desk.key("F1")
                    desk.key("F6")
                    desk.wait("chooser")
                    self._pictures(step, desk, f"desk-transfer-{language}", STAFF_SIZES)
                    desk.key("Escape")
                    self._inbox.play(step, desk, language, STAFF_SIZES)
                with self._window("hall", *chosen, log=f"hall-{language}") as hall:
                    hall.wait("lastCalls")
                    self._pictures(step, hall, f"hall-calls-{language}", ORIENTATIONS)
                with self._window("manager", *chosen, log=f"manager-{language}") as manager:
                    manager.wait("lines")
                    self._pictures(step, manager, f"manager-{language}", STAFF_SIZES)

    def _record_away(self) -> None:
        """A kiosk that finds no record asks for staff, in the visitor's language."""
        with self._steps.step("kiosk: no record") as step:
            log = self._out / "log" / "kiosk-away.txt"
            nowhere = str(self._out / "nowhere.db")
            with DrivenWindow("kiosk", "--windowed", database=nowhere, log=log) as kiosk:
                for language in LANGUAGES:
                    kiosk.touch(f"language_{language}")
                    kiosk.wait("troubleText")
                    self._pictures(step, kiosk, f"kiosk-away-{language}", ORIENTATIONS)

    def _paper(self) -> None:
        with self._steps.step("paper: the first ticket again, as PDF") as step:
            name = "ticket.pdf"
            self._command("print", "ticket", self._numbers[0], "--to", f"pdf:{self._out / name}")
            step.files.append(name)

    def _voice(self) -> None:
        with self._steps.step("voice: the first call") as step:
            spoken = sorted((self._out / "sounds").glob("*.wav"))
            if not spoken:
                raise WindowTrouble("the hall spoke no call")
            self._steps.keep(step, "call.wav", spoken[0].read_bytes())

    def _take(self, kiosk: DrivenWindow) -> None:
        kiosk.touch("takeTicket")
        self._note_number(kiosk)

    def _note_number(self, kiosk: DrivenWindow) -> None:
        kiosk.wait("ticketQr")
        self._numbers.append(next(text for text in kiosk.texts() if _is_number(text)))

    def _pictures(
        self, step: Step, window: DrivenWindow, name: str, sizes: dict[str, tuple[int, int]]
    ) -> None:
        """A picture in each size, and back to the first one."""
        for words, size in sizes.items():
            window.resize(*size)
            file = f"pictures/{name}-{words}.png"
            window.picture(self._out / file)
            step.files.append(file)
        window.resize(*next(iter(sizes.values())))

    def _window(self, *arguments: str, log: str | None = None) -> DrivenWindow:
        file = self._out / "log" / f"{log or arguments[0]}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        troubles = (f"TroubleCode.{TroubleCode.NO_PAPER.name}",)
        return DrivenWindow(*arguments, database=self._database, log=file, expected=troubles)

    def _command(self, *arguments: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "motcua", *arguments, "--database", self._database],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise WindowTrouble(f"motcua {' '.join(arguments)}: {done.stdout}{done.stderr}")


def _sign_in(desk: DrivenWindow) -> None:
    """Counter 1, the first officer of the list."""
    for key in ("1", "Down", "Return"):
        desk.key(key)


def _is_number(text: str) -> bool:
    return len(text) >= 4 and text[0].isalpha() and text[1:].isdigit()
