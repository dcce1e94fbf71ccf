"""Bookings read from CSV as other systems and spreadsheets write it."""

from __future__ import annotations

import csv
import io
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.appointments.bookings import read_bookings
from db.appointments.values import Booking, Person
from db.errors import BookingsRejected
from db.words import Language, nfc
from tests.db.appointments.office import at

ZONE = "Asia/Ho_Chi_Minh"
HEAD = "code,line,date,time,procedure,name,phone,priority,language"
ROW = "H-1,A,2026-11-24,09:00,1.001193,Trần Thị Bình,0912345678,,fr"
BOOKING = Booking(
    row=2,
    outside_code="H-1",
    line="A",
    starts_at=at("09:00", 24),
    procedure_code="1.001193",
    priority_code=None,
    language=Language.FR,
    person=Person("Trần Thị Bình", "0912345678"),
)


def read(text: str) -> tuple[Booking, ...]:
    return read_bookings(text.encode(), ZONE)


def faults(text: str | bytes) -> list[tuple[int, str, str]]:
    with pytest.raises(BookingsRejected) as rejected:
        read_bookings(text if isinstance(text, bytes) else text.encode(), ZONE)
    return [(each.row, each.code, each.field) for each in rejected.value.facts["faults"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n{ROW}\n",
        f"\ufeff{HEAD}\r\n{ROW}\r\n\r\n",
        f"{HEAD}\n{ROW}\n".replace(",", ";"),
        f"{HEAD}\n{ROW}".replace(",", "\t"),
        "Mã,Nhóm,Ngày,Giờ,Thủ tục,Họ tên,Điện thoại,Ưu tiên,Ngôn ngữ\n" + ROW,
        f"{HEAD}\n{ROW}".replace("2026-11-24", "24/11/2026").replace("09:00", "9h"),
        f"{HEAD}\n{ROW}".replace("09:00", "9h00").replace("0912345678", "912345678"),
        f"{HEAD}\n{ROW}".replace("0912345678", '"+84 912.345.678"').replace("fr", "FR"),
    ],
)
def test_one_booking_in_many_hands(text: str) -> None:
    assert (BOOKING,) == read(text)


def test_only_code_date_and_time_and_a_line_are_needed() -> None:
    (found,) = read("time,code,line,date\n08:30,7,b,1/12/2026")

    assert ("7", "B", Person(), Language.VI) == (
        found.outside_code,
        found.line,
        found.person,
        found.language,
    )
    assert datetime.fromisoformat("2026-12-01T08:30+07:00") == found.starts_at


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", [(1, "", "code"), (1, "", "date"), (1, "", "time"), (1, "", "line")]),
        (HEAD, [(0, "", "")]),
        (f"{HEAD},colour\n{ROW},red", [(1, "", "")]),
        (f"{HEAD},code\n{ROW},H-1", [(1, "", "code")]),
        (f"{HEAD}\n{ROW},too much", [(2, "", "")]),
        (f"{HEAD}\n{ROW}\n{ROW}", [(2, "H-1", "code"), (3, "H-1", "code")]),
        (f"{HEAD}\n{ROW}".replace("H-1", ""), [(2, "", "code")]),
        (f"{HEAD}\n{ROW}".replace("A,2026", ",2026").replace("1.001193", ""), [(2, "H-1", "line")]),
        (f"{HEAD}\n{ROW}".replace("11-24", "11-31"), [(2, "H-1", "date")]),
        (f"{HEAD}\n{ROW}".replace("09:00", "25:00"), [(2, "H-1", "time")]),
        (f"{HEAD}\n{ROW}".replace("0912345678", "113"), [(2, "H-1", "phone")]),
        (f"{HEAD}\n{ROW}".replace("fr", "de"), [(2, "H-1", "language")]),
        (f'{HEAD}\n"{ROW}', [(0, "", "")]),
        (f"{HEAD}\n{ROW}".encode("utf-16"), [(0, "", "")]),
        (b"\x89PNG\r\n\x1a\n", [(0, "", "")]),
    ],
)
def test_faults_are_told_by_row(text: str | bytes, told: list[tuple[int, str, str]]) -> None:
    assert told == faults(text)


def test_every_row_with_a_fault_is_told() -> None:
    rows = [ROW, ROW.replace("H-1", "H-2").replace("09:00", "soon"), ROW.replace("H-1", "")]

    assert [(3, "H-2", "time"), (4, "", "code")] == faults("\n".join([HEAD, *rows]))


texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters=',;"\n\t'), max_size=30
)


@given(
    st.lists(st.tuples(st.text("ABCxyz019-/", min_size=1), texts), min_size=1, max_size=8,
             unique_by=lambda row: row[0]),
    st.sampled_from(",;\t"),
    st.booleans(),
    st.booleans(),
)  # fmt: skip
def test_what_a_program_writes_is_read_back(
    people: list[tuple[str, str]], separator: str, has_mark: bool, quotes_all: bool
) -> None:
    file = io.StringIO()
    writer = csv.writer(
        file,
        delimiter=separator,
        quoting=csv.QUOTE_ALL if quotes_all else csv.QUOTE_MINIMAL,
    )
    writer.writerow(["code", "line", "date", "time", "name"])
    for code, name in people:
        writer.writerow([code, "A", "2026-11-24", "09:00", name])

    found = read_bookings(file.getvalue().encode("utf-8-sig" if has_mark else "utf-8"), ZONE)

    assert [(code, nfc(name)) for code, name in people] == [
        (each.outside_code, each.person.name) for each in found
    ]


@given(st.binary(max_size=200))
def test_whatever_the_file_is_it_is_answered(data: bytes) -> None:
    with pytest.raises(BookingsRejected):
        read_bookings(data, ZONE)
