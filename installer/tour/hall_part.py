"""The tour's part in the hall: zones, notices, a session, an emergency, signs, letters for the
farthest seat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from installer.driving import DrivenWindow
from installer.tour.steps import Step, Steps

Sizes = dict[str, tuple[int, int]]

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
_TOLD: Final = ("Emergency message", "Read from")  # what a hall notes of its own accord


class HallPart:
    def __init__(
        self,
        steps: Steps,
        database: str,
        pictures: Callable[[Step, DrivenWindow, str, Sizes], None],
        command: Callable[..., None],
    ) -> None:
        self._steps = steps
        self._database = database
        self._pictures = pictures
        self._command = command

    def play(self) -> None:
        """After the first calls of the day."""
        self._arrange()
        for language in _LANGUAGES:
            self._zone(language)
        for name, diagonal, farthest in (("far", "43", "10"), ("too-small", "24", "15")):
            self._letters(name, diagonal, farthest)
        self._emergency()
        self._signs()

    def _arrange(self) -> None:
        with self._steps.step("hall: a zone, a notice, a session"):
            counters = ("--counter", "1", "--counter", "2")
            self._command("zones", "set", "A", "--name", "Khu A", *counters)
            self._command("notices", *_NOTICE)
            now = datetime.now().astimezone()
            begin, end = now.replace(hour=0, minute=5), now.replace(hour=23, minute=55)
            self._command(
                "notices", "session", "Tiếp nhận hồ sơ lưu động",
                "--place", "Nhà văn hóa thôn Ví Dụ",
                "--starts", f"{begin:%Y-%m-%d %H:%M}", "--ends", f"{end:%Y-%m-%d %H:%M}",
                "--en", "Applications are taken there", "--fr", "Dépôt des demandes sur place",
            )  # fmt: skip
            self._command(
                "notices", "put", "Sắp tới", "--starts", f"{now + timedelta(days=2):%Y-%m-%d %H:%M}"
            )

    def _zone(self, language: str) -> None:
        with (
            self._steps.step(f"hall: a zone with notices, in {language}") as step,
            self._hall("--zone", "A", "--language", language, log=f"zone-{language}") as hall,
        ):
            hall.wait("zoneName")
            hall.wait("lastCalls")
            self._pictures(step, hall, f"hall-zone-{language}", HALL_SIZES)

    def _letters(self, name: str, diagonal: str, farthest: str) -> None:
        chosen = ("--diagonal", diagonal, "--farthest", farthest)
        with (
            self._steps.step(f'hall: {diagonal}" read from {farthest} m') as step,
            self._hall(*chosen, log=name) as hall,
        ):
            hall.wait("lastCalls")
            if name == "too-small":
                hall.wait("sight")
            self._pictures(step, hall, f"hall-{name}", HALL_SIZES)

    def _emergency(self) -> None:
        with (
            self._steps.step("hall and sign: an emergency, and its end") as step,
            self._hall(log="emergency") as hall,
            self._sign(1, "emergency") as sign,
        ):
            hall.wait("lastCalls")
            self._command("notices", "emergency", "--kind", "fire")
            hall.wait("alarm")
            sign.wait("signAlarm")
            self._pictures(step, hall, "hall-emergency", HALL_SIZES)
            self._pictures(step, sign, "sign-emergency", SIGN_SIZES)
            self._command("notices", "end-emergency")
            hall.wait("lastCalls")

    def _signs(self) -> None:
        for counter, name, words in ((1, "with-ticket", "00"), (2, "closed", "Quầy đóng")):
            for language in _LANGUAGES:
                with (
                    self._steps.step(f"sign: {name}, in {language}") as step,
                    self._sign(counter, f"{name}-{language}", "--language", language) as sign,
                ):
                    sign.wait_text(words)
                    self._pictures(step, sign, f"sign-{name}-{language}", SIGN_SIZES)

    def _hall(self, *arguments: str, log: str) -> DrivenWindow:
        return self._window("hall", "--windowed", *arguments, log=f"hall-{log}")

    def _sign(self, counter: int, log: str, *arguments: str) -> DrivenWindow:
        number = ("--counter", str(counter))
        return self._window("sign", "--windowed", *number, *arguments, log=f"sign-{log}")

    def _window(self, *arguments: str, log: str) -> DrivenWindow:
        file: Path = self._steps.out / "log" / f"{log}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        return DrivenWindow(*arguments, database=self._database, log=file, expected=_TOLD)
