"""Rows of a list shown by QML: only the rows that changed are touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowList(QAbstractListModel):
    """Rows are frozen dataclasses of one kind: a field is a role, `key` the identity."""

    def __init__(self, kind: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        names = [field.name for field in fields(kind)]
        self._roles = dict(enumerate(names, start=int(Qt.ItemDataRole.UserRole) + 1))
        self._rows: list[Any] = []

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, Any]:
        return {role: name.encode() for role, name in self._roles.items()}

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or role not in self._roles:
            return None
        return getattr(self._rows[index.row()], self._roles[role])

    def show(self, rows: Sequence[Any]) -> None:
        for place, row in enumerate(rows):
            self._put(place, row)
        if len(self._rows) > len(rows):
            self.beginRemoveRows(_NOWHERE, len(rows), len(self._rows) - 1)
            del self._rows[len(rows) :]
            self.endRemoveRows()

    def _put(self, place: int, row: Any) -> None:
        later = [old.key for old in self._rows[place:]]
        if row.key not in later:
            self.beginInsertRows(_NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if distance := later.index(row.key):
            came_from = place + distance
            self.beginMoveRows(_NOWHERE, came_from, came_from, _NOWHERE, place)
            self._rows.insert(place, self._rows.pop(came_from))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)
