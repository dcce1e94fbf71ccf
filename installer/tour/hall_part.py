"""The tour's part in the hall, on a day of its own: screens and signs, before the first call, with
zones and notices, in an emergency, with the record away. `python -m installer.tour.hall_part OUT`.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from db.day import store as day
from db.day.values import Opening
from db.people import store as people
from db.people.values import PauseReason
from db.queue import calling, store
from db.queue.values import Counter
from db.record import Record
from installer.driving import DrivenWindow
from installer.tour.outside import RecordAway
from installer.tour.own_record import example_record, new, opened, queue, staff
from installer.tour.steps import Steps
from installer.tour.windows import Sizes, Windows

HALL_SIZES: Final[Sizes] = {
    "lying": (1920, 1080),
    "upright": (1080, 1920),
    "1366x768": (1366, 768),
}
SIGN_SIZES: Final[Sizes] = {
    "800x480": (800, 480),
    "1024x600": (1024, 600),
    "480x800": (480, 800),
}
_LANGUAGES: Final = ("vi", "en", "fr")
_AWAY_S: Final = 60.0
_NOTICE: Final = (
    "put",
    (
        "Từ ngày mai hồ sơ hộ tịch nộp trực tuyến được miễn lệ phí; cán bộ ở bàn hướng dẫn sẵn sàng"
        " giúp Ông/Bà nộp bằng điện thoại."
    ),
    "--en",
    (
        "From tomorrow civil status applications submitted online are free of charge; the"
        " officers at the information desk will gladly show you how."
    ),
    "--fr",
    (
        "Dès demain, les demandes d'état civil déposées en ligne sont gratuites ; les agents de"
        " l'accueil vous montrent volontiers comment faire."
    ),
)


class HallPart:
    def __init__(self, windows: Windows, record: Record) -> None:
        self._windows = windows
        self._steps = windows.steps
        self._record = record

    def play(self) -> None:
        """A morning: nobody called, calls, notices, an emergency, the record away."""
        self._open(False)
        self._each("closed", "closed0")
        self._open(True)
        self._each("empty", "nobodyCalled")
        one, two, three = staff(self._record, 1, 2, 3)
        queue(self._record)
        self._calls(one, three)
        people.pause(self._record, command_id=new(), counter_id=two.id, reason=PauseReason.MEETING)
        self._each("calls", "lastCalls")
        self._arrange()
        self._each("zone", "zoneName", "--zone", "A")
        self._each("ticker", "lastCalls", "--ticker")
        for name, diagonal, farthest in (("far", "43", "10"), ("too-small", "24", "15")):
            self._letters(name, diagonal, farthest)
        self._emergency()
        self._signs()
        self._away()

    def _open(self, is_open: bool) -> None:
        """All day today; or today of all days not."""
        today = datetime.now(ZoneInfo(self._record.centre.time_zone)).isoweekday()
        openings = [
            Opening(each, 1, time(0) if is_open else time(7, 30), time(23, 59))
            for each in range(1, 8)
            if is_open or each != today
        ]
        day.set_hours(self._record, command_id=new(), openings=openings)

    def _calls(self, *counters: Counter) -> None:
        """Some are served, one is called."""
        for counter in counters:
            for _ in range(2):
                called = calling.call_next(self._record, command_id=new(), counter_id=counter.id)
                store.start(self._record, command_id=new(), ticket_id=called.id)
                store.finish(self._record, command_id=new(), ticket_id=called.id)
        calling.call_next(self._record, command_id=new(), counter_id=counters[0].id)

    def _each(self, name: str, shown: str, *arguments: str) -> None:
        """A screen in every language and size."""
        for language in _LANGUAGES:
            log = f"{name}-{language}"
            with (
                self._steps.step(f"hall: {name}, in {language}") as step,
                self._hall("--language", language, *arguments, log=log) as hall,
            ):
                hall.wait(shown)
                self._windows.pictures(step, hall, f"hall-{log}", HALL_SIZES)

    def _arrange(self) -> None:
        with self._steps.step("hall: a zone, a notice, a session"):
            command = self._windows.command
            counters = ("--counter", "1", "--counter", "2")
            command("zones", "set", "A", "--name", "Khu A", *counters)
            command("notices", *_NOTICE)
            now = datetime.now().astimezone()
            begin, end = now.replace(hour=0, minute=5), now.replace(hour=23, minute=55)
            command(
                "notices", "session", "Tiếp nhận hồ sơ lưu động",
                "--place", "Nhà văn hóa thôn Ví Dụ",
                "--starts", f"{begin:%Y-%m-%d %H:%M}", "--ends", f"{end:%Y-%m-%d %H:%M}",
                "--en", "Applications are taken there", "--fr", "Dépôt des demandes sur place",
            )  # fmt: skip
            command(
                "notices", "put", "Sắp tới", "--starts", f"{now + timedelta(days=2):%Y-%m-%d %H:%M}"
            )

    def _letters(self, name: str, diagonal: str, farthest: str) -> None:
        chosen = ("--diagonal", diagonal, "--farthest", farthest)
        with (
            self._steps.step(f'hall: {diagonal}" read from {farthest} m') as step,
            self._hall(*chosen, log=name) as hall,
        ):
            hall.wait("lastCalls")
            if name == "too-small":
                hall.wait("sight")
            self._windows.pictures(step, hall, f"hall-{name}", HALL_SIZES)

    def _emergency(self) -> None:
        with (
            self._steps.step("hall and sign: an emergency, and its end") as step,
            self._hall(log="emergency") as hall,
            self._sign(1, "emergency") as sign,
        ):
            hall.wait("lastCalls")
            self._windows.command("notices", "emergency", "--kind", "fire")
            hall.wait("alarm")
            sign.wait("signAlarm")
            self._windows.pictures(step, hall, "hall-emergency", HALL_SIZES)
            self._windows.pictures(step, sign, "sign-emergency", SIGN_SIZES)
            self._windows.command("notices", "end-emergency")
            hall.wait("lastCalls")

    def _signs(self) -> None:
        signs = ((1, "calling", "00"), (2, "resting", "Tạm nghỉ"), (3, "free", "Xin chờ"))
        for counter, name, words in (*signs, (4, "closed", "Quầy đóng")):
            for language in _LANGUAGES:
                with (
                    self._steps.step(f"sign: {name}, in {language}") as step,
                    self._sign(counter, f"{name}-{language}", "--language", language) as sign,
                ):
                    sign.wait_text(words)
                    self._windows.pictures(step, sign, f"sign-{name}-{language}", SIGN_SIZES)

    def _away(self) -> None:
        """Old pictures say how old they are; all languages at once, for it takes a while."""
        with ExitStack() as opened_windows:
            step = opened_windows.enter_context(
                self._steps.step("hall and sign: the record is away")
            )
            halls = {
                each: opened_windows.enter_context(
                    self._hall("--language", each, log=f"away-{each}")
                )
                for each in _LANGUAGES
            }
            sign = opened_windows.enter_context(self._sign(1, "away"))
            for hall in halls.values():
                hall.wait("lastCalls")
            sign.wait_text("00")
            with RecordAway(self._windows.database):
                for language, hall in halls.items():
                    hall.wait("lost", seconds=_AWAY_S)
                    self._windows.pictures(step, hall, f"hall-away-{language}", HALL_SIZES)
                sign.wait("signLost", seconds=_AWAY_S)
                self._windows.pictures(step, sign, "sign-away", SIGN_SIZES)

    def _hall(self, *arguments: str, log: str) -> DrivenWindow:
        return self._windows.open(
            "hall", "--windowed", *arguments, log=f"hall-{log}", expected=_expected(log)
        )

    def _sign(self, counter: int, log: str, *arguments: str) -> DrivenWindow:
        number = ("--counter", str(counter))
        return self._windows.open(
            "sign", "--windowed", *number, *arguments, log=f"sign-{log}", expected=_expected(log)
        )


def _expected(log: str) -> tuple[str, ...]:
    """What a window whose record is away writes of it."""
    return ("The record does not answer",) if log.startswith("away") else ()


def main(out: Path) -> None:
    """Raises: WindowTrouble."""
    steps = Steps(out)
    database = example_record(out, "hall")
    record = opened(database)
    HallPart(Windows(steps, database), record).play()
    record.close()
    steps.write({"database": database}, "log/hall.json")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
