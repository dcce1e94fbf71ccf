"""What a desk under test shows, and what its record holds."""

from __future__ import annotations

from typing import Any

from db.queue.boards import events
from db.queue.rules import Action, State
from resources.row_list import RowList
from tests.desk.centre import Desk


def state(desk: Desk, label: str) -> State:
    return desk.centre.ticket(label).state


def actions(desk: Desk, label: str) -> list[Action]:
    ticket = desk.centre.ticket(label)
    return [each.action for each in events(desk.centre.live.record, ticket_id=ticket.id)]


def numbers(desk: Desk, name: str) -> list[str]:
    return [row.number for row in rows(desk, name)]


def rows(desk: Desk, name: str) -> tuple[Any, ...]:
    shown: RowList = desk.model.property(name)
    return shown.rows


def options(desk: Desk) -> tuple[Any, ...]:
    """What the inline panel offers."""
    panel: Any = desk.model.panel
    offered: RowList = panel.options
    return offered.rows
