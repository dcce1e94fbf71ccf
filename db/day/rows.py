"""Rows of the centre's hours from the frozen values, and both as plain facts of a decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from db.day.values import DayException, Opening
from db.tables import day as tables
from db.words import nfc


def write_exceptions(
    connection: Connection, centre_id: int, exceptions: Iterable[DayException]
) -> None:
    """In place of what was stored for these dates."""
    for each in exceptions:
        delete_exception(connection, centre_id, each)
        connection.execute(
            tables.day_exception.insert().values(
                centre_id=centre_id, date=each.date, **_exception_values(each)
            )
        )


def delete_exception(connection: Connection, centre_id: int, exception: DayException) -> None:
    here = tables.day_exception.c.centre_id == centre_id
    connection.execute(
        tables.day_exception.delete().where(here, tables.day_exception.c.date == exception.date)
    )


def write_openings(connection: Connection, centre_id: int, openings: Iterable[Opening]) -> None:
    """In place of all that were stored."""
    connection.execute(tables.opening.delete().where(tables.opening.c.centre_id == centre_id))
    for each in openings:
        connection.execute(
            tables.opening.insert().values(
                centre_id=centre_id,
                weekday=each.weekday,
                ordinal=each.ordinal,
                opens=each.opens,
                closes=each.closes,
            )
        )


def plain_exception(exception: DayException) -> dict[str, Any]:
    return {"date": exception.date.isoformat(), **_exception_values(exception)}


def plain_week(openings: Iterable[Opening]) -> Mapping[str, list[list[str]]]:
    """As in a centre file: {"1": [["07:30", "11:30"], …], …}."""
    week: dict[str, list[list[str]]] = {}
    for each in openings:
        interval = [each.opens.isoformat("minutes"), each.closes.isoformat("minutes")]
        week.setdefault(str(each.weekday), []).append(interval)
    return week


def _exception_values(exception: DayException) -> dict[str, Any]:
    return {
        "is_working": exception.is_working,
        "hours_of": exception.hours_of,
        "name_vi": nfc(exception.names.vi),
        "name_en": nfc(exception.names.en),
        "name_fr": nfc(exception.names.fr),
        "source": nfc(exception.source),
        "is_certain": exception.is_certain,
    }
