"""An estimated wait in words: honest ranges, and nothing where nothing can be told.

The range is a quarter to either side, opened to whole five minutes; long waits are told in wider
steps, for nobody knows them to the minute.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from db.day.values import Interval
from kiosk.queue_words import waiting_words

translate = QCoreApplication.translate

STEP_MIN = 5
WIDEST_MIN = 40  # a wider range says nothing: only its beginning is told
_EITHER_SIDE = 0.25


@dataclass(frozen=True, slots=True)
class WaitRange:
    """Whole minutes."""

    least: int
    most: int


def wait_range(wait_s: float) -> WaitRange:
    """0-5, 5-10, 15-25, 35-50 …"""
    minutes = max(wait_s, 0.0) / 60
    least = math.floor(minutes * (1 - _EITHER_SIDE) / STEP_MIN) * STEP_MIN
    most = math.ceil(minutes * (1 + _EITHER_SIDE) / STEP_MIN) * STEP_MIN
    return WaitRange(least, max(most, least + STEP_MIN))


def wait_words(wait_s: float | None) -> str:
    """On a page of its own line: "Chờ khoảng 15–25 phút"."""
    if wait_s is None:
        return translate("WaitWords", "Thời gian chờ: chưa ước tính được")
    found = wait_range(wait_s)
    if found.least == 0:
        return translate("WaitWords", "Chờ dưới %n phút", None, found.most)
    if found.most - found.least > WIDEST_MIN:
        return translate("WaitWords", "Chờ trên %n phút", None, found.least)
    return (
        translate("WaitWords", "Chờ khoảng %1–%2 phút")
        .replace("%1", str(found.least))
        .replace("%2", str(found.most))
    )


def tile_words(waiting: int, wait_s: float | None) -> str:
    """The small line of a tile: how many wait, and how long, as far as it can be told."""
    if waiting == 0 or wait_s is None:
        return waiting_words(waiting)
    found = wait_range(wait_s)
    if found.least == 0:
        span = f"< {found.most}"
    elif found.most - found.least > WIDEST_MIN:
        span = f"> {found.least}"
    else:
        span = f"{found.least}–{found.most}"
    return translate("WaitWords", "%n chờ · %1 phút", None, waiting).replace("%1", span)


def may_pass_a_break(wait_s: float | None, today: Sequence[Interval], now: datetime) -> bool:
    """The centre closes for a while before the range ends, and opens again the same day."""
    if wait_s is None:
        return False
    latest = now + timedelta(minutes=wait_range(wait_s).most)
    here = next((each for each in today if each.opens <= now < each.closes), None)
    if here is None or latest <= here.closes:
        return False
    return any(each.opens > here.closes for each in today)


def break_words() -> str:
    return translate("WaitWords", "Có thể sang buổi làm việc sau.")
