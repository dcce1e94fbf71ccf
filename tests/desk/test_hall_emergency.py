"""The manager's panel raises an emergency: two presses, in the whole hall or in one zone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.hall.boards import notices
from db.hall.store import raise_emergency
from db.hall.values import NoticeKind
from db.hall.zones import remove_zone
from db.words import Names
from tests.desk.centre import Centre, Manager
from tests.desk.test_hall_panel import arrange, manager, texts
from tests.records import command_id

__all__ = ["manager"]


def _above(item: QQuickItem | None) -> list[QQuickItem]:
    found = []
    while item is not None:
        found.append(item)
        item = item.parentItem()
    return found


def to_tab(manager: Manager, name: str) -> None:
    for _ in range(30):
        if manager.ui.view.activeFocusItem().objectName() == name:
            return
        manager.ui.key(Qt.Key.Key_Tab)
    pytest.fail(f"the tab key does not reach {name}")


def standing(manager: Manager) -> list[tuple[str, str]]:
    """Where which message stands, as the window says it."""
    manager.ui.grab()
    bars = [each for each in manager.ui.shown() if each.objectName().startswith("alarm_")]
    return [(bar.objectName().removeprefix("alarm_"), bar.property("text")) for bar in bars]


def end_button(manager: Manager, code: str) -> QPoint:
    """Where the button is that ends the message of a zone."""
    manager.ui.grab()
    bar = manager.ui.find(f"alarm_{code}")
    button = next(each for each in manager.ui.items(bar) if each.objectName() == "noticeAction")
    return button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()


def click(manager: Manager, point: QPoint) -> None:
    QTest.mouseClick(
        manager.ui.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )


def raise_in(centre: Centre, *codes: str) -> None:
    for code in codes:
        raise_emergency(
            centre.live.record, command_id=command_id(), texts=Names(f"Tin {code}"), zone_code=code
        )
    centre.live.news()


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
    told = standing(manager)
    manager.ui.touch("noticeAction")
    centre.live.news()

    assert ([], [NoticeKind.EMERGENCY]) == (once, [each.kind for each in raised])
    assert [("", f"Sảnh đang phát tin khẩn: {raised[0].texts.vi}")] == told
    assert ((), []) == (notices(centre.live.record), standing(manager))


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
    assert [("B", f"Khu B đang phát tin khẩn: {raised.texts.vi}")] == standing(manager)
    assert [True, False] == [
        manager.ui.find(f"emergencyZone_{code}").property("chosen") for code in ("", "B")
    ]


def test_ending_one_zone_leaves_the_others(manager: Manager, centre: Centre) -> None:
    arrange(centre, "A", "B")
    raise_in(centre, "A", "", "B")
    before = standing(manager)
    click(manager, end_button(manager, "A"))
    centre.live.news()

    assert ["A", "", "B"] == [code for code, _ in before]
    assert before[1:] == standing(manager)
    assert ["", "B"] == [each.zone_code for each in notices(centre.live.record)]


def test_ending_the_whole_halls_leaves_a_zones(manager: Manager, centre: Centre) -> None:
    arrange(centre, "A", "B")
    raise_in(centre, "", "B")
    click(manager, end_button(manager, ""))
    centre.live.news()

    assert ["Tin B"] == texts(centre)


def test_a_zones_message_is_ended_by_keys_with_the_panel_closed(
    manager: Manager, centre: Centre
) -> None:
    arrange(centre, "A", "B")
    raise_in(centre, "A", "B")
    manager.ui.key(Qt.Key.Key_F2)
    manager.ui.grab()
    bar = manager.ui.find("alarm_B")
    for _ in range(30):
        if bar in _above(manager.ui.view.activeFocusItem()):
            break
        manager.ui.key(Qt.Key.Key_Tab)
    manager.ui.key(Qt.Key.Key_Space)
    centre.live.news()

    assert ["Tin A"] == texts(centre)


def test_a_double_click_ends_one_message_though_the_next_moves_up(
    manager: Manager, centre: Centre, qtbot: QtBot
) -> None:
    arrange(centre, "A", "B")
    raise_in(centre, "A", "B")
    first = end_button(manager, "A")
    click(manager, first)
    centre.live.news()
    moved_up = end_button(manager, "B")
    click(manager, first)
    centre.live.news()
    after_two = texts(centre)
    with qtbot.waitSignal(manager.model.board.panelChanged):
        pass  # the second's rest is over
    click(manager, first)
    centre.live.news()

    assert (first - moved_up).manhattanLength() < 16
    assert [["Tin B"], []] == [after_two, texts(centre)]


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
