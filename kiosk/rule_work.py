"""What the kiosk asks of the centre's rule and hours, run on the database thread.

The record's code is imported here at the first use: the windows greet before it is loaded.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING

from db.day.values import OutsideHours
from kiosk.kiosk_screen import Customs

if TYPE_CHECKING:
    from db.record import Record


def customs(record: Record) -> Customs:
    from db.day.boards import day_board
    from db.errors import QuotaReached
    from db.queue import boards
    from db.queue.rule_board import rule_board

    arrangement = boards.arrangement(record)
    return Customs(
        rules=rule_board(record),
        hours=arrangement.hours,
        refuses_outside_hours=arrangement.outside_hours is OutsideHours.REFUSE,
        full_lines=frozenset(
            each.line.id for each in day_board(record).lines if each.refusal == QuotaReached.code
        ),
    )
