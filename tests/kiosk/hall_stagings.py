"""How each state of the hall's window comes onto the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any, Final, cast

from db.day.values import DayException, Hours, Opening
from db.errors import RecordUnavailable
from db.hall.emergencies import EMERGENCIES, EmergencyKind
from db.hall.values import Notice, NoticeKind, Zone
from db.live import Live
from db.queue.values import Call, Centre, Coming, Counter, CounterNow
from db.words import Language, Names
from kiosk.hall import hall_parts
from kiosk.hall_model import HallModel
from kiosk.hall_sight import Sight
from kiosk.hall_voice import make_announcer
from kiosk.hall_words import HallWords
from resources.translations import Translations
from tests.kiosk.hall_fakes import (
    CENTRE,
    NOON,
    FakeClock,
    FakeLive,
    FakePlayer,
    call,
    line_now,
    news,
)

LETTERS: Final = "ABCDEFGHIJKL"
WEEK: Final = Hours(
    tuple(
        Opening(day, part, time(opens), time(closes))
        for day in range(1, 8)
        for part, opens, closes in ((1, 7, 11), (2, 13, 17))
    ),
    {},
)
HOLIDAY: Final = replace(
    WEEK,
    exceptions={
        date(2026, 3, 10): DayException(
            date(2026, 3, 10), False, None,
            Names("Giỗ Tổ Hùng Vương (nghỉ bù ngày làm việc liền kề)"), "", True,
        )
    },
)  # fmt: skip
LONG_CENTRE: Final = replace(
    CENTRE,
    names=Names(
        "Trung tâm Phục vụ hành chính công phường Nguyễn Thị Minh Khai, chi nhánh số 2",
        "Public Administrative Service Centre of Nguyễn Thị Minh Khai Ward, branch no. 2",
        "Centre de services de l'administration publique du quartier Nguyễn Thị Minh Khai, nº 2",
    ),
    parent=Names("Ủy ban nhân dân phường Nguyễn Thị Minh Khai, Thành phố Hồ Chí Minh"),
)
LONG: Final = Names(
    "Từ ngày 01/12/2026 hồ sơ đăng ký khai sinh, kết hôn, khai tử nộp trực tuyến được miễn lệ"
    " phí; cán bộ ở bàn số 1 ngay lối vào sẵn sàng hướng dẫn Ông/Bà nộp bằng điện thoại.",
    "From 1 December 2026 birth, marriage and death registrations submitted online are free of"
    " charge; the officers at desk 1 by the entrance will gladly show you how.",
    "À partir du 1er décembre 2026, les déclarations de naissance, de mariage et de décès déposées"
    " en ligne sont gratuites ; les agents du bureau 1 vous aident volontiers.",
)
LONGEST_ALARM: Final = Names(
    *((text + " ") * 2 + text for text in (LONG.vi[:130], LONG.en[:130], LONG.fr[:130]))
)


def notice(texts: Names, kind: NoticeKind = NoticeKind.NOTICE, **changes: Any) -> Notice:
    return replace(Notice(1, kind, "", texts, "", None, None, 0, is_shown=True), **changes)


SESSION: Final = notice(
    Names("Nhận hồ sơ và trả kết quả", "Applications and results", "Demandes et résultats"),
    NoticeKind.SESSION,
    place="Nhà văn hóa thôn Ví Dụ Thượng, đường Nguyễn Chí Thanh nối dài",
    starts_at=NOON,
    ends_at=NOON + timedelta(hours=2),
)


class HallStage:
    """A hall's view-model that hears what the staging says."""

    def __init__(
        self,
        translations: Translations,
        language: Language,
        *,
        zone_code: str = "",
        runs: bool = False,
        sight: Sight | None = None,
    ) -> None:
        self.live, self.player, self.clock = FakeLive(), FakePlayer(), FakeClock()
        announcer, _ = make_announcer(self.player, HallWords(translations, Language.VI))
        self.model = HallModel(
            cast(Live, self.live), announcer, translations,
            second=Language.EN if language is Language.VI else language,
            zone_code=zone_code, runs=runs, sight=sight,
            clock=self.clock, monotonic=self.clock.monotonic,
        )  # fmt: skip
        self.parts = hall_parts(self.model)
        self._version = 0

    def hears(
        self,
        *called: Call,
        before: tuple[Call, ...] = (),
        lines: int = 6,
        waits: int = 9,
        notices: tuple[Notice, ...] = (),
        hours: Hours = WEEK,
        centre: Centre = CENTRE,
        zone: Names = Names("Khu A"),  # noqa: B008 - frozen
    ) -> None:
        self._version += 1
        waiting = tuple(
            replace(line_now(letter, waits * place), wait_s=300.0 * place)
            for place, letter in enumerate(LETTERS[:lines], start=1)
        )
        picture = news(self._version, *called, last=(*reversed(called), *before), waiting=waiting)
        picture = replace(
            picture,
            notices=notices,
            hours=hours,
            zones=(Zone(1, "A", zone, (1, 2, 3)),),
            counters=tuple(
                CounterNow(Counter(n, n, Names(""), (ord("A") + n,)), True, None, None, False)
                for n in range(1, 5)
            ),
            coming=tuple(
                Coming(f"{letter}{150 + place}", ord(letter))
                for letter in LETTERS[:lines]
                for place in range(3)
            ),
        )
        self.model.ask()
        self.live.answer(picture, centre)

    def loses_the_record(self) -> None:
        self.model.ask()
        self.live.fail(RecordUnavailable(reason="refused"))


Staging = Callable[[HallStage], None]
BEFORE: Final = tuple(call(f"B10{number}", number + 9) for number in range(9))
WIDE_CALLS: Final = tuple(call(f"AK{188 - n}", 120 - n) for n in range(9))


def _again(stage: HallStage) -> None:
    stage.hears(call("M188", 12))
    stage.player.finish()
    stage.hears(call("M188", 12, version=2, is_recall=True))


def _aged(stage: HallStage) -> None:
    stage.hears(call("A047", 3), before=BEFORE)
    stage.clock.pass_by(200)
    stage.loses_the_record()


def _unheard(stage: HallStage) -> None:
    """And the machine's clock is wrong."""
    stage.hears(call("A047", 3), before=BEFORE)
    stage.player.finish(heard=False)
    stage.clock.now += timedelta(minutes=7)
    stage.hears(before=BEFORE)


def _stopped(stage: HallStage) -> None:
    stage.hears(call("A047", 3), notices=(notice(LONG),))
    stage.model.strip.pause()


def _next_lines(stage: HallStage) -> None:
    stage.hears(call("A047", 3), lines=12, waits=40)
    stage.model.turnPage()


def _emergency(texts: Names) -> Staging:
    return lambda stage: stage.hears(
        call("A047", 3), notices=(notice(texts, NoticeKind.EMERGENCY),)
    )


HALL_STAGINGS: Final[dict[str, Staging]] = {
    "connecting": lambda _: None,
    "away from the start": HallStage.loses_the_record,
    "empty day": lambda stage: stage.hears(waits=0),
    "closed day": lambda stage: stage.hears(lines=0, hours=HOLIDAY),
    "one call": lambda stage: stage.hears(call("A047", 3), lines=3),
    "many counters": lambda stage: stage.hears(call("A047", 3), before=BEFORE),
    "wide numbers": lambda stage: stage.hears(call("AK189", 121), before=WIDE_CALLS, lines=4),
    "several at once": lambda stage: stage.hears(
        *(call(f"C0{20 + n}", n, version=n) for n in range(1, 5)), before=BEFORE
    ),
    "called again": _again,
    "called in French": lambda stage: stage.hears(call("A047", 3, language=Language.FR)),
    "long names": lambda stage: stage.hears(
        call("A047", 3),
        centre=LONG_CENTRE,
        zone=Names("Khu Hộ tịch, chứng thực và đất đai"),
    ),
    "all lines": lambda stage: stage.hears(call("A047", 3), lines=12, waits=40),
    "further lines": _next_lines,
    "short notice": lambda stage: stage.hears(notices=(notice(Names("Nghỉ trưa 11:30")),)),
    "long notice": lambda stage: stage.hears(call("A047", 3), notices=(notice(LONG),)),
    "strip stopped": _stopped,
    "session": lambda stage: stage.hears(call("A047", 3), notices=(SESSION,)),
    "fire": _emergency(EMERGENCIES[EmergencyKind.FIRE]),
    "stop": _emergency(EMERGENCIES[EmergencyKind.STOP]),
    "emergency in Vietnamese": _emergency(Names("Có cháy ở tầng hai")),
    "longest emergency": _emergency(LONGEST_ALARM),
    "record away": _aged,
    "no loudspeaker": _unheard,
}
