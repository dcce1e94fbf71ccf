"""Rows of a list shown by QML: only the rows that changed are touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowList(QAbstractListModel):
    """Rows are frozen dataclasses of one kind: each field is a role, `key` says which row it is."""

    def __init__(self, kind: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        names = [field.name for field in fields(kind)]
        self._roles = dict(enumerate(names, start=int(Qt.ItemDataRole.UserRole) + 1))
        self._rows: list[Any] = []

    @property
    def rows(self) -> tuple[Any, ...]:
        """What is shown now."""
        return tuple(self._rows)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, Any]:
        return {role: name.encode() for role, name in self._roles.items()}

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or role not in self._roles:
            return None
        return getattr(self._rows[index.row()], self._roles[role])

    def show(self, rows: Sequence[Any]) -> None:
        """Show `rows`; a row that stays keeps its delegate, wherever it moves."""
        self._drop({row.key for row in rows})
        shown = {row.key for row in self._rows}
        for place, row in enumerate(rows):
            if row.key not in shown:
                self.beginInsertRows(_NOWHERE, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
                continue
            if self._rows[place].key != row.key:
                self._bring(row.key, place)
            if self._rows[place] != row:
                self._rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def _drop(self, kept: set[Any]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].key not in kept:
                self.beginRemoveRows(_NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _bring(self, key: Any, place: int) -> None:
        came_from = next(i for i in range(place, len(self._rows)) if self._rows[i].key == key)
        self.beginMoveRows(_NOWHERE, came_from, came_from, _NOWHERE, place)
        self._rows.insert(place, self._rows.pop(came_from))
        self.endMoveRows()
