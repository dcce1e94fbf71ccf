"""A ticket of an appointment tells for when it was, waiting and in hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from db.queue.values import Priority, Ticket
from tests.desk.centre import Centre
from tests.desk.conftest import OpenDesk
from tests.desk.seen import rows

K = Qt.Key
AT_NINE = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)  # 09:00 in the example centre


@pytest.fixture
def kept(centre: Centre) -> Ticket:
    """Came at 08:00 for 09:00."""
    return centre.check_in(centre.book("A", AT_NINE))


@pytest.fixture
def late(centre: Centre) -> Ticket:
    """Came at 11:00 for 09:00."""
    code = centre.book("A", AT_NINE)
    centre.time.pass_s(3 * 3600)
    return centre.check_in(code)


def test_a_kept_one_has_its_time(open_desk: OpenDesk, kept: Ticket) -> None:
    desk = open_desk(1, "an")
    assert [each.appointment for each in rows(desk, "waiting")] == ["Hẹn 09:00"]

    desk.press(K.Key_F2)

    assert desk.ui.text("appointment") == "Hẹn 09:00"


def test_a_late_one_is_an_ordinary_visit(open_desk: OpenDesk, late: Ticket) -> None:
    desk = open_desk(1, "an")
    assert [each.appointment for each in rows(desk, "waiting")] == ["Hẹn (đến muộn)"]

    desk.press(K.Key_F2)

    assert desk.ui.text("appointment") == "Hẹn (đến muộn)"


def test_a_priority_hides_it_not(open_desk: OpenDesk, centre: Centre) -> None:
    code = centre.book("A", AT_NINE, priority_code="old80")
    centre.check_in(code)
    desk = open_desk(1, "an")

    item = rows(desk, "waiting")[0]
    assert (item.priority, item.mark, item.appointment) == (
        int(Priority.FIRST),
        "Ưu tiên 1",
        "Hẹn 09:00",
    )


def test_it_is_told_where_the_ticket_is_looked_up(open_desk: OpenDesk, kept: Ticket) -> None:
    desk = open_desk(1, "an")
    desk.press(K.Key_A, K.Key_1, K.Key_Return)

    expected = f"{kept.label} · Đang chờ · A · Hộ tịch – Tư pháp · Hẹn 09:00"
    assert desk.ui.text("question") == expected


def test_without_an_appointment_nothing_is_told(open_desk: OpenDesk, centre: Centre) -> None:
    centre.issue("A")
    desk = open_desk(1, "an")
    assert [each.appointment for each in rows(desk, "waiting")] == [""]

    desk.press(K.Key_F2)

    assert not desk.ui.has("appointment")
