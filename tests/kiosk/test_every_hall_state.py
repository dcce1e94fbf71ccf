"""Every state of the hall's window keeps the figures for eyes and readers, in every language."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

import pytest
from pytestqt.qtbot import QtBot

from db.words import Language
from kiosk.hall import HALL_QML
from kiosk.hall_sight import Sight
from resources.translations import Translations
from tests.kiosk.hall_stagings import HALL_STAGINGS, HallStage
from tests.qt_fixtures import OpenUi
from tests.screen_rules import contrast_faults, reading_faults, spill_faults
from tests.seen_rules import overlap_faults
from tests.ui import Ui
from tests.ui_faults import faults

SIZES: Final = [(1920, 1080), (1366, 768), (1080, 1920)]
_SETTLES_MS = 20  # the strip tells how long its lines are
WAYS: Final[dict[str, tuple[Language, dict[str, Any]]]] = {
    "vi": (Language.VI, {}),
    "en": (Language.EN, {}),
    "fr": (Language.FR, {}),
    "zone": (Language.VI, {"zone_code": "A"}),
    "unknown zone": (Language.VI, {"zone_code": "KHUVUC"}),
    "ticker": (Language.VI, {"runs": True}),
    "far seats": (Language.VI, {"sight": Sight(diagonal_in=55, farthest_m=10)}),
    "too far for its width": (Language.VI, {"sight": Sight(diagonal_in=24, farthest_m=15)}),
    "too far": (Language.FR, {"sight": Sight(diagonal_in=32, farthest_m=14), "zone_code": "A"}),
}
FEW: Final = (
    "empty day", "closed day", "many counters", "wide numbers", "long names", "all lines",
    "long notice", "record away", "no loudspeaker",
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_state_of_the_hall(
    open_ui: OpenUi,
    translations: Translations,
    qtbot: QtBot,
    tmp_path: Path,
    size: tuple[int, int],
    way: str,
) -> None:
    language, kinds = WAYS[way]
    found = {}
    for title in FEW if kinds else HALL_STAGINGS:
        stage = HallStage(translations, language, **kinds)
        ui = open_ui(HALL_QML, stage.parts, size=size)
        HALL_STAGINGS[title](stage)
        qtbot.wait(_SETTLES_MS)
        current = ui.find("currentCall")
        current.setProperty("flashes", 0)
        found[title] = look(ui, f"hall_{title}_{way}", tmp_path)
        if stage.model.property("label"):
            current.setProperty("flashes", 1)
            found[f"{title}, lit"] = contrast_faults(ui)
        ui.view.hide()

    assert {title: those for title, those in found.items() if those} == {}


def test_on_a_day_off_nobody_is_told_to_take_a_number(
    open_ui: OpenUi, translations: Translations
) -> None:
    stage = HallStage(translations, Language.FR)
    ui = open_ui(HALL_QML, stage.parts, size=SIZES[0])
    HALL_STAGINGS["empty day"](stage)
    open_day = "Vui lòng lấy số và ngồi chờ" in ui.texts()
    HALL_STAGINGS["closed day"](stage)
    told = [ui.text("closed0"), ui.text("closed1")]

    assert (True, False) == (open_day, "Vui lòng lấy số và ngồi chờ" in ui.texts())
    assert [each.partition(":")[0].strip() for each in told] == [
        "Hôm nay trung tâm nghỉ", "Fermé aujourd'hui",
    ]  # fmt: skip


def look(ui: Ui, name: str, tmp_path: Path) -> list[str]:
    """The faults of what is shown; the picture is kept where $MOTCUA_PICTURES says."""
    folder = Path(os.environ.get("MOTCUA_PICTURES", tmp_path))
    size = ui.view.size()
    ui.grab(folder / f"{name.replace(' ', '-')}_{size.width()}.png")
    return [
        *faults(ui), *spill_faults(ui), *contrast_faults(ui), *reading_faults(ui),
        *overlap_faults(ui),
    ]  # fmt: skip
