"""What the manager's board looks at: the day's figures, and the rule they are measured by."""
# ruff: noqa: PLC0415 - the record's code is imported on the database thread

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from db.hall.values import Device, Notice, Zone
from db.queue.order import QueueRule
from db.queue.rule_values import PriorityShare
from db.stats.values import Today

if TYPE_CHECKING:
    from db.record import Record


@dataclass(frozen=True, slots=True)
class ManagerPicture:
    today: Today
    rule: QueueRule
    share: PriorityShare
    devices: tuple[Device, ...]
    notices: tuple[Notice, ...]
    zones: tuple[Zone, ...]

    @property
    def version(self) -> int:
        return self.today.version

    @property
    def at(self) -> datetime:
        return self.today.at


def manager_picture(record: Record) -> ManagerPicture:
    from db.hall.boards import notices, zones
    from db.hall.devices import board
    from db.queue.rule_board import rule_board
    from db.stats import boards

    # The figures are read first: what changes meanwhile is seen as news by the next look.
    today = boards.today(record)
    rules = rule_board(record)
    return ManagerPicture(
        today, rules.rule, rules.share, board(record), notices(record), zones(record)
    )
