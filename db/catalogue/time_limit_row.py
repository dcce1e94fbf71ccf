"""Reads a procedure's time limit; a unit that is not known stays unknown."""

from __future__ import annotations

from db.catalogue.cells import Cells, read_count
from db.catalogue.values import TimeLimit, TimeUnit

MOST = 3650  # ten years of days
TEXT = 1000


def read_time_limit(cells: Cells) -> TimeLimit:
    unit = TimeUnit(cells.choice("unit", tuple(TimeUnit)) or TimeUnit.UNKNOWN)
    value = cells.count("value", MOST)
    if unit is TimeUnit.SAME_DAY:
        if value:
            cells.fault("value", f"must be 0 or null with same_day, not {value}")
        value = None
    return TimeLimit(
        value=value,
        unit=unit,
        after_15h_next_working_day=cells.flag("after_15h_next_working_day"),
        text=cells.text("text", TEXT),
        values_seen=tuple(
            read_count(item, MOST, path, cells.report)
            for path, item in cells.items("values_seen", 20)
        ),
    )
