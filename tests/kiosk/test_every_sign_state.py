"""Every state of the sign above a counter keeps the figures, on screens of every kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from db.errors import RecordUnavailable
from db.hall.values import NoticeKind
from db.words import Language
from kiosk.sign import SIGN_QML
from resources.translations import Translations
from tests.kiosk.hall_fakes import call
from tests.kiosk.hall_stagings import LONG, LONGEST_ALARM, notice
from tests.kiosk.sign_stage import SignStage
from tests.kiosk.test_every_hall_state import look
from tests.qt_fixtures import OpenUi
from tests.screen_rules import contrast_faults

SIZES: Final = [(1920, 1080), (1366, 768), (1080, 1920), (800, 480), (480, 800)]
LONG_NAME: Final = "Hộ tịch, chứng thực, đất đai và giải quyết chế độ người có công"


def _away(sign: SignStage) -> None:
    sign.hears(serves="A047", started=True)
    sign.model.ask()
    sign.live.fail(RecordUnavailable(reason="refused"))


STAGINGS: Final[dict[str, Callable[[SignStage], None]]] = {
    "connecting": lambda _: None,
    "closed": lambda sign: sign.hears(staffed=False),
    "resting": SignStage.hears,
    "calling": lambda sign: sign.hears(serves="M188", calls=(call("M188", 3),)),
    "calling in French": lambda sign: sign.hears(
        serves="AK188", calls=(call("AK188", 3, language=Language.FR),)
    ),
    "serving": lambda sign: sign.hears(serves="A047", started=True),
    "lunch": lambda sign: sign.hears(pause="lunch"),
    "technical": lambda sign: sign.hears(pause="technical"),
    "away": _away,
    "emergency": lambda sign: sign.hears(notices=(notice(LONG, NoticeKind.EMERGENCY),)),
    "longest emergency": lambda sign: sign.hears(
        notices=(notice(LONGEST_ALARM, NoticeKind.EMERGENCY),)
    ),
}


@pytest.mark.parametrize("second", [Language.EN, Language.FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_state_of_the_sign(
    open_ui: OpenUi,
    translations: Translations,
    tmp_path: Path,
    size: tuple[int, int],
    second: Language,
) -> None:
    found = {}
    for title, show in STAGINGS.items():
        sign = SignStage(translations, second=second, name=LONG_NAME)
        ui = open_ui(SIGN_QML, {"sign": sign.model}, size=size)
        show(sign)
        found[title] = look(ui, f"sign_{title}_{second.value}", tmp_path)
        ui.root.setProperty("flashes", 1)
        found[f"{title}, lit"] = contrast_faults(ui) if "call" in title else []
        ui.view.hide()

    assert {title: those for title, those in found.items() if those} == {}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_sign_of_no_counter_says_so(
    open_ui: OpenUi, translations: Translations, tmp_path: Path, size: tuple[int, int]
) -> None:
    sign = SignStage(translations, 144)
    ui = open_ui(SIGN_QML, {"sign": sign.model}, size=size)
    sign.hears()

    assert look(ui, "sign_missing", tmp_path) == []
    assert ui.text("signLost") == "Trung tâm không có quầy 144."
