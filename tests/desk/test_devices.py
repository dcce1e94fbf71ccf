"""The devices on the manager's board."""

from __future__ import annotations

import pytest

from db.hall import devices
from db.hall.values import SoundState
from desk.device_items import DeviceItem, device_items
from resources.translations import Translations
from tests.desk.centre import Centre
from tests.desk.conftest import OpenManager

WORDS = {
    SoundState.WELL: "nghe được",
    SoundState.NO_PROGRAM: "chưa cài chương trình phát âm thanh",
    SoundState.NO_CARD: "không thấy loa hoặc thẻ âm thanh",
    SoundState.FAILED: "không phát được âm thanh",
    SoundState.HANGS: "âm thanh không chạy hết, đã dừng",
}


def tell(centre: Centre, name: str, sound: SoundState) -> None:
    well = sound is SoundState.WELL
    devices.tell(centre.live.record, f"{name}:sound", "sound", name, sound.value, well)


def items(centre: Centre) -> tuple[DeviceItem, ...]:
    return device_items(devices.board(centre.live.record), "Asia/Ho_Chi_Minh")


@pytest.mark.parametrize("sound", SoundState)
def test_a_loudspeaker_in_words(
    centre: Centre, translations: Translations, sound: SoundState
) -> None:
    tell(centre, "hall-1", sound)
    (item,) = items(centre)

    assert (item.name, item.words) == ("Loa · hall-1", WORDS[sound])
    assert item.level == (0 if sound is SoundState.WELL else 2)
    assert item.note.startswith("từ ")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_in_three_languages(centre: Centre, translations: Translations, language: str) -> None:
    tell(centre, "hall-1", SoundState.NO_CARD)
    vietnamese = items(centre)
    translations.set_language(language)
    (item,) = items(centre)

    assert item.words != vietnamese[0].words
    assert item.name != vietnamese[0].name


def test_what_has_fallen_silent_is_unknown(centre: Centre, translations: Translations) -> None:
    tell(centre, "hall-1", SoundState.WELL)
    centre.time.pass_s(10 * 60)
    (item,) = items(centre)

    assert (item.level, item.words) == (1, "chưa có tin từ máy này")
    assert item.note.startswith("báo lần cuối lúc ")


def test_what_is_broken_stands_first(open_manager: OpenManager, centre: Centre) -> None:
    tell(centre, "hall-1", SoundState.WELL)
    tell(centre, "hall-2", SoundState.NO_CARD)
    manager = open_manager()
    rows = [manager.ui.find(f"device_{place}").property("name") for place in (0, 1)]

    assert rows == ["Loa · hall-2", "Loa · hall-1"]


def test_where_no_machine_has_told_there_is_no_panel(open_manager: OpenManager) -> None:
    manager = open_manager()

    assert not manager.ui.has("device_0")
