"""The manager's panel raises an emergency: two presses, in the whole hall or in one zone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from db.hall.boards import notices
from db.hall.values import NoticeKind
from db.hall.zones import remove_zone
from tests.desk.centre import Centre, Manager
from tests.desk.test_hall_panel import arrange, manager, texts
from tests.records import command_id

__all__ = ["manager"]


def to_tab(manager: Manager, name: str) -> None:
    for _ in range(30):
        if manager.ui.view.activeFocusItem().objectName() == name:
            return
        manager.ui.key(Qt.Key.Key_Tab)
    pytest.fail(f"the tab key does not reach {name}")


def test_an_emergency_takes_two_presses_and_is_ended_by_one(
    manager: Manager, centre: Centre
) -> None:
    manager.ui.touch("emergency_0")
    centre.live.drain()
    once = texts(centre)
    manager.ui.touch("emergency_0")
    centre.live.news()
    manager.ui.grab()
    raised = notices(centre.live.record)
    told = manager.model.board.property("alarm")
    manager.ui.touch("noticeAction")
    centre.live.news()

    assert ([], [NoticeKind.EMERGENCY]) == (once, [each.kind for each in raised])
    assert raised[0].texts.vi == told
    assert ((), "") == (notices(centre.live.record), manager.model.board.property("alarm"))


def test_another_press_arms_another_emergency(manager: Manager, centre: Centre) -> None:
    manager.ui.touch("emergency_0")
    manager.ui.touch("emergency_2")
    centre.live.drain()
    assert (2, []) == (manager.model.board.property("armed"), texts(centre))


def test_an_emergency_is_raised_in_one_zone_by_keys(manager: Manager, centre: Centre) -> None:
    arrange(centre, "A", "B")
    centre.live.news()
    manager.ui.grab()
    to_tab(manager, "emergencyZone_B")
    manager.ui.key(Qt.Key.Key_Space)
    to_tab(manager, "emergency_3")
    for _ in range(2):
        manager.ui.key(Qt.Key.Key_Space)
    centre.live.news()
    manager.ui.grab()
    (raised,) = notices(centre.live.record)

    assert (NoticeKind.EMERGENCY, "B") == (raised.kind, raised.zone_code)
    assert f"B: {raised.texts.vi}" == manager.model.board.property("alarm")
    assert [True, False] == [
        manager.ui.find(f"emergencyZone_{code}").property("chosen") for code in ("", "B")
    ]


def test_another_zone_is_armed_anew(manager: Manager, centre: Centre) -> None:
    arrange(centre, "A", "B")
    centre.live.news()
    manager.ui.grab()
    manager.ui.touch("emergency_0")
    manager.ui.touch("emergencyZone_A")
    armed = manager.model.board.property("armed")
    manager.ui.touch("emergency_0")
    centre.live.drain()

    assert (-1, []) == (armed, texts(centre))


def test_a_zone_chosen_before_is_not_found_by_the_next_one(
    manager: Manager, centre: Centre
) -> None:
    arrange(centre, "A", "B")
    centre.live.news()
    manager.ui.grab()
    board = manager.model.board
    manager.ui.touch("emergencyZone_A")
    seen = [board.property("emergencyZone")]
    for _ in range(2):
        manager.ui.key(Qt.Key.Key_F2)
    seen.append(board.property("emergencyZone"))
    board.chooseEmergencyZone("B")
    remove_zone(centre.live.record, command_id=command_id(), code="B")
    centre.live.news()

    assert ["A", "", ""] == [*seen, board.property("emergencyZone")]


@pytest.mark.parametrize("zones", [(), ("A",)])
def test_a_hall_in_one_piece_has_no_choice_of_zone(
    manager: Manager, centre: Centre, zones: tuple[str, ...]
) -> None:
    arrange(centre, *zones)
    centre.live.news()
    manager.ui.grab()
    assert not manager.ui.has("emergencyZone_")
