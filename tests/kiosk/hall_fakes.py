"""A record that answers when the test says so, a loudspeaker worked by hand, sample calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from db.errors import Known
from db.queue.values import Call, Centre, Line, LineNow, News, Purpose, SentBack
from db.words import Language, Names
from kiosk.player import Player

NOON = datetime(2026, 3, 10, 3, 32, tzinfo=UTC)  # 10:32 in Việt Nam
CENTRE = Centre(
    id=1,
    code="VD01",
    names=Names(
        "Trung tâm Phục vụ hành chính công",
        "Public Administrative Service Centre",
        "Centre de services de l'administration publique",
    ),
    parent=Names("UBND phường Ví Dụ"),
    time_zone="Asia/Ho_Chi_Minh",
)


def call(
    label: str,
    counter: int = 1,
    *,
    version: int = 1,
    language: Language = Language.VI,
    is_recall: bool = False,
    at: datetime = NOON,
) -> Call:
    return Call(label, counter, language, is_recall, at, version)


def line_now(letter: str, waiting: int, *, is_open: bool = True) -> LineNow:
    line = Line(ord(letter), letter, Names(f"Nhóm {letter}"), Purpose.PROCEDURE, is_open)
    return LineNow(line, waiting, None, 1)


def news(
    version: int,
    *calls: Call,
    last: tuple[Call, ...] | None = None,
    waiting: tuple[LineNow, ...] = (),
    at: datetime = NOON,
    back: tuple[str, ...] = (),
) -> News:
    """`calls` oldest first; `last` latest first, by default the same calls; `back`: sent back."""
    shown = tuple(reversed(calls)) if last is None else last
    sent_back = tuple(SentBack(label, version) for label in back)
    return News(version, at, calls, (), shown, waiting, sent_back)


@dataclass
class Asked:
    work: Callable[[Any], Any]
    done: Callable[[Any], None]
    failed: Callable[[Known], None]


@dataclass
class FakeLive:
    """Keeps what is asked until `answer` or `fail`."""

    asked: list[Asked] = field(default_factory=list)
    heard: list[Callable[[], None]] = field(default_factory=list)

    def run(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[[Known], None],
    ) -> None:
        self.asked.append(Asked(work, done, failed))

    def on_news(self, heard: Callable[[], None]) -> None:
        self.heard.append(heard)

    def answer(self, found: News | None, centre: Centre = CENTRE) -> None:
        self.asked.pop(0).done((centre, found, None))

    def fail(self, failure: Known) -> None:
        self.asked.pop(0).failed(failure)


class FakePlayer(Player):
    """Sounds end when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[bytes] = []
        self.stops = 0

    def play(self, wav: bytes) -> None:
        self.played.append(wav)

    def stop(self) -> None:
        self.stops += 1

    def finish(self, *, heard: bool = True) -> None:
        self.ended.emit(heard)


class FakeClock:
    """The time of day and the time that only goes forward, moved together."""

    def __init__(self, start: datetime = NOON) -> None:
        self.now = start
        self.seconds = 1_000.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds
