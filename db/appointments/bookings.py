"""Bookings made elsewhere, read from CSV. Pure: bytes in, bookings or every fault out.

Which columns there are stands in `motcua appointment import --help`.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from db.appointments.rules import person
from db.appointments.values import Booking, Person
from db.catalogue.values import Fault
from db.errors import BadPhone, BookingsRejected
from db.words import Language, fold, nfc

_COLUMNS: Mapping[str, str] = {
    name: column
    for column, names in {
        "code": ("code", "ma", "ma hen"),
        "line": ("line", "nhom"),
        "date": ("date", "ngay"),
        "time": ("time", "gio"),
        "procedure": ("procedure", "thu tuc"),
        "name": ("name", "ho ten", "ho va ten"),
        "phone": ("phone", "dien thoai", "so dien thoai"),
        "priority": ("priority", "uu tien"),
        "language": ("language", "ngon ngu"),
    }.items()
    for name in names
}
_NEEDED = ("code", "date", "time")
_SEPARATORS = ",;\t"
_CODE_LENGTH = 64
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_WRITTEN = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})", re.ASCII)
_TIME = re.compile(r"(\d{1,2})\s*(?:[:hg]\s*(\d{2})?|giờ\s*(\d{2})?)(?::00)?", re.ASCII)
_LOST_ZERO = re.compile(r"[35789]\d{8}", re.ASCII)  # a spreadsheet took it for a figure

Row = dict[str, str]


class _Wrong(Exception):
    """One cell cannot be read."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(problem)
        self.field = field
        self.problem = problem


def read_bookings(data: bytes, time_zone: str) -> tuple[Booking, ...]:
    """Raises: BookingsRejected, with a fault for each row that has one."""
    zone = ZoneInfo(time_zone)
    faults: list[Fault] = []
    found: list[Booking] = []
    for number, row in _rows(data):
        try:
            found.append(_booking(number, row, zone))
        except _Wrong as wrong:
            faults.append(Fault(number, row.get("code", ""), wrong.field, wrong.problem))
    counts = Counter(each.outside_code for each in found)
    faults += [
        Fault(each.row, each.outside_code, "code", "the code stands in more than one row")
        for each in found
        if counts[each.outside_code] > 1
    ]
    if not found and not faults:
        faults = [_of_file("there is no booking in it")]
    if faults:
        raise BookingsRejected(faults=tuple(sorted(faults, key=lambda fault: fault.row)))
    return tuple(found)


def _rows(data: bytes) -> Iterator[tuple[int, Row]]:
    """The rows of bookings by the number a spreadsheet gives them. Raises: BookingsRejected."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BookingsRejected(faults=(_of_file("the file is not UTF-8"),)) from error
    head = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        columns = _columns(next(reader, []))
        for number, cells in enumerate(reader, 2):
            values = [nfc(cell) for cell in cells]
            if not any(values):
                continue
            if any(values[len(columns) :]):
                fault = Fault(number, "", "", f"there are {len(values)} cells in it")
                raise BookingsRejected(faults=(fault,))
            yield number, dict(zip(columns, values, strict=False))
    except csv.Error as error:
        raise BookingsRejected(faults=(_of_file(f"it cannot be read: {error}"),)) from error


def _columns(head: Sequence[str]) -> list[str]:
    faults = []
    columns = []
    for cell in head:
        column = _COLUMNS.get(fold(nfc(cell)))
        if column is None and nfc(cell):
            faults.append(Fault(1, "", "", f"no column is called {nfc(cell)!r}"))
        columns.append(column or "")
    named = [each for each in columns if each]
    faults += [
        Fault(1, "", name, "the column stands there twice")
        for name, count in Counter(named).items()
        if count > 1
    ]
    faults += [Fault(1, "", name, "the column is missing") for name in _NEEDED if name not in named]
    if not {"line", "procedure"} & set(named):
        faults.append(Fault(1, "", "line", "there is neither a line nor a procedure"))
    if faults:
        raise BookingsRejected(faults=tuple(faults))
    return columns


def _booking(number: int, row: Row, zone: ZoneInfo) -> Booking:
    code = row.get("code", "")
    if not 1 <= len(code) <= _CODE_LENGTH:
        raise _Wrong("code", f"a code has 1 to {_CODE_LENGTH} characters")
    line, procedure = row.get("line", "").upper(), row.get("procedure", "")
    if not line and not procedure:
        raise _Wrong("line", "neither a line nor a procedure is named")
    day, at = _date(row.get("date", "")), _time(row.get("time", ""))
    return Booking(
        row=number,
        outside_code=code,
        line=line,
        starts_at=datetime.combine(day, at, zone),
        procedure_code=procedure or None,
        priority_code=row.get("priority") or None,
        language=_language(row.get("language", "")),
        person=_person(row.get("name", ""), row.get("phone", "")),
    )


def _date(cell: str) -> date:
    found = _ISO.fullmatch(cell) or _WRITTEN.fullmatch(cell)
    try:
        if found:
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        found = None
    raise _Wrong("date", f"{cell!r} is no date like 2026-11-24 or 24/11/2026")


def _time(cell: str) -> time:
    found = _TIME.fullmatch(cell.casefold())
    try:
        if found:
            return time(int(found[1]), int(found[2] or found[3] or 0))
    except ValueError:
        found = None
    raise _Wrong("time", f"{cell!r} is no time like 08:30")


def _language(cell: str) -> Language:
    try:
        return Language(cell.lower() or Language.VI)
    except ValueError:
        raise _Wrong("language", f"{cell!r} is none of vi, en, fr") from None


def _person(name: str, phone: str) -> Person:
    try:
        return person(name, f"0{phone}" if _LOST_ZERO.fullmatch(phone) else phone)
    except BadPhone:
        raise _Wrong("phone", f"{phone!r} is no Vietnamese telephone number") from None


def _of_file(problem: str) -> Fault:
    return Fault(0, "", "", problem)
