from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.hall_list import RowList


@dataclass(frozen=True)
class Row:
    key: str
    worth: int = 0


def rows(text: str) -> list[Row]:
    return [Row(letter) for letter in text]


def shown(model: RowList) -> str:
    key = next(role for role, name in model.roleNames().items() if name == b"key")
    return "".join(model.data(model.index(place), key) for place in range(model.rowCount()))


@pytest.fixture
def model(qtbot: QtBot) -> RowList:
    made = RowList(Row)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.mark.parametrize(
    "after", ["", "ABC", "XABC", "AXBC", "XAB", "CAB", "BCA", "C", "XYZ", "BAXC", "XYABCZ"]
)
def test_the_list_shows_what_it_is_given(model: RowList, after: str) -> None:
    model.show(rows("ABC"))
    model.show(rows(after))
    assert after == shown(model)


def test_a_new_row_on_top_touches_no_other(model: RowList) -> None:
    touched: list[str] = []
    model.show(rows("ABC"))
    model.rowsInserted.connect(lambda _, first, last: touched.append(f"in {first}-{last}"))
    model.rowsRemoved.connect(lambda _, first, last: touched.append(f"out {first}-{last}"))
    model.dataChanged.connect(lambda *_: touched.append("changed"))
    model.modelReset.connect(lambda: touched.append("reset"))
    model.show(rows("XAB"))
    assert touched == ["in 0-0", "out 3-3"]


def test_a_changed_row_is_told_alone(model: RowList) -> None:
    changed: list[int] = []
    model.show(rows("ABC"))
    model.dataChanged.connect(lambda first, last: changed.extend((first.row(), last.row())))
    model.show([Row("A"), Row("B", 5), Row("C")])
    assert changed == [1, 1]
