"""A list for QML touches only the rows that changed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from resources.row_list import RowList


@dataclass(frozen=True)
class Row:
    key: int
    word: str = ""


def touched(shown: RowList) -> list[str]:
    """The names of the signals as they come."""
    heard: list[str] = []
    shown.rowsInserted.connect(lambda *_: heard.append("inserted"))
    shown.rowsRemoved.connect(lambda *_: heard.append("removed"))
    shown.rowsMoved.connect(lambda *_: heard.append("moved"))
    shown.dataChanged.connect(lambda *_: heard.append("changed"))
    shown.modelReset.connect(lambda *_: heard.append("reset"))
    return heard


def rows(keys: str) -> list[Row]:
    return [Row(ord(key), key) for key in keys]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("abc", "abc", []),
        ("abc", "bc", ["removed"]),
        ("ab", "abc", ["inserted"]),
        ("abc", "cab", ["moved"]),
        ("abc", "bcd", ["removed", "inserted"]),
        ("abc", "xab", ["removed", "inserted"]),
        ("", "", []),
    ],
)
def test_only_what_changed_is_touched(before: str, after: str, expected: list[str]) -> None:
    shown = RowList(Row)
    shown.show(rows(before))
    heard = touched(shown)

    shown.show(rows(after))

    assert heard == expected


def test_a_changed_field_is_told_for_its_row_alone() -> None:
    shown = RowList(Row)
    shown.show([Row(1, "a"), Row(2, "b")])
    places: list[int] = []
    shown.dataChanged.connect(lambda first, _last: places.append(first.row()))

    shown.show([Row(1, "a"), Row(2, "c")])

    assert places == [1]
    assert shown.data(shown.index(1), _role(shown, "word")) == "c"


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True))
def test_any_list_follows_any_other(before: list[int], after: list[int]) -> None:
    shown = RowList(Row)
    # Each signal must come at its moment and with its places: a view goes by them alone.
    QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    shown.show([Row(key) for key in before])

    shown.show([Row(key, "new") for key in after])

    assert shown.rows == tuple(Row(key, "new") for key in after)
    assert shown.rowCount() == len(after)


def _role(shown: RowList, name: str) -> int:
    return next(role for role, word in shown.roleNames().items() if word == name.encode())
