"""Lines, pads and boards on the device board, in words with what to do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db.hall.device_words import words
from db.hall.values import BusState, Device
from desk.device_items import DeviceItem, device_items
from resources.translations import Translations

NOON = datetime(2026, 3, 10, 5, tzinfo=UTC)
KINDS = {
    "bus": ("quay-1", "Đường dây · quay-1"),
    "pad": ("3", "Bàn phím gọi số · quầy 3"),
    "board": ("3", "Bảng số · quầy 3"),
}


def device(kind: str, state: BusState, is_well: bool | None = True) -> Device:
    return Device("x", kind, KINDS[kind][0], state.value, is_well, NOON, NOON, is_stale=False)


def item(kind: str, state: BusState, is_well: bool | None = True) -> DeviceItem:
    (found,) = device_items([device(kind, state, is_well)], "Asia/Ho_Chi_Minh")
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_name(translations: Translations, kind: str) -> None:
    assert KINDS[kind][1] == item(kind, BusState.ANSWERS).name


@pytest.mark.parametrize("state", BusState)
def test_each_state_has_words_in_three_languages(
    translations: Translations, state: BusState
) -> None:
    said = [item("pad", state).words]
    for language in ("en", "fr"):
        translations.set_language(language)
        said.append(item("pad", state).words)

    assert state.value not in {*said, words(device("pad", state))}
    assert 3 == len(set(said))


def test_what_is_silent_says_what_to_look_at(translations: Translations) -> None:
    silent = item("board", BusState.SILENT, is_well=False)

    assert (2, "không trả lời: kiểm tra nguồn, dây và địa chỉ") == (silent.level, silent.words)
    assert 1 == item("pad", BusState.NO_LINE, is_well=None).level


def test_a_command_names_the_counter() -> None:
    told = words(device("pad", BusState.SILENT, is_well=False))

    assert told.startswith("x (pad, counter 3): does not answer: look at its current, cable")
